import AdmissionCatalog
public import AdmissionDirectory
public import AdmissionScreening
public import AdmissionVocabulary

/// An application corrected as far as that needs no words from anybody, to be written beside the
/// original.
public struct Draft: Sendable {
  /// The file, with comments where something was changed or is still to be written.
  public let text: String
  /// How many fields were corrected.
  public let corrected: Int
  /// How many fields somebody still has to write.
  public let open: Int

  /// `file` is where `application` came from, `supposed` are changes tried that it does not have.
  public init(
    _ remedy: Remedy, of application: Application, in file: String, supposing supposed: [String],
    _ language: Language
  ) {
    let steps = remedy.steps.filter { $0.field != nil }
    corrected = steps.count(where: \.isMechanical)
    open = steps.count - corrected
    var remarks: [Application.Field: String] = [:]
    for step in steps {
      guard let field = step.field else { continue }
      let rules = step.clears.map(\.text).joined(separator: ", ")
      let remark =
        step.isMechanical
        ? Bilingual(zh: "原为 \(step.before)（\(rules)）", en: "was \(step.before) (\(rules))")
        : Bilingual(zh: "（\(rules)）", en: "(\(rules))") + step.toDo + step.words
      remarks[field] = remark[language]
    }
    let heading = Bilingual(
      zh: "据 \(file) 改正的草稿；注释处为已改或须由部门填写的内容，填好后再预审。",
      en: "a draft corrected from \(file); comments mark what was changed or is still to be written"
    )
    let tried =
      supposed.isEmpty
      ? Bilingual("")
      : Bilingual(zh: "原文件之外先作了假设：", en: "; supposed besides: ")
        + Bilingual(supposed.joined(separator: "; "))
    let original = (try? InputFile.text(at: file, what: Bilingual(file))) ?? ""
    text = ApplicationFile.written(
      remedy.corrected(application),
      heading: Self.leadingComments(of: original) + [(heading + tried)[language]], remarks: remarks)
  }

  /// What stands on top of a file, without its signs.
  private static func leadingComments(of text: String) -> [String] {
    text.split(separator: "\n").prefix { $0.hasPrefix("#") }
      .map { String($0.drop { $0 == "#" || $0 == " " }) }
  }

  /// Writes the draft as a new file.
  ///
  /// - Throws: `UnusableFile` when something is there already, or cannot be written.
  public func write(to path: String) throws(UnusableFile) {
    do throws(PathProblem) {
      try TypedPath(path).create(text)
    } catch {
      throw UnusableFile(
        what: Bilingual(zh: "草稿 `\(path)` ", en: "the draft `\(path)` "),
        defects: [UnusableFile.Defect(file: path, line: 0, notice: error.notice(writing: true))])
    }
  }
}
