import AdmissionCatalog
import AdmissionConsole
import AdmissionDirectory
import AdmissionLanguage
import AdmissionScreening
import AdmissionVocabulary
import AdmissionWording

/// An application corrected as far as that needs no words from anybody, to be written beside the
/// original.
struct Draft {
  /// `nil` when there is nothing to write: it is admissible, or no change helps.
  private let text: String?
  private let corrected: Int
  private let open: Int

  /// `supposed` are changes tried that the file does not have.
  init(
    _ sheet: ScreeningSheet, of file: String, supposing supposed: [String], _ language: Language
  ) {
    guard let remedy = sheet.remedy else {
      (text, corrected, open) = (nil, 0, 0)
      return
    }
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
      remedy.corrected(sheet.question.application),
      heading: Self.leadingComments(of: original) + [(heading + tried)[language]], remarks: remarks)
  }

  /// What stands on top of a file, without its signs.
  private static func leadingComments(of text: String) -> [String] {
    text.split(separator: "\n").prefix { $0.hasPrefix("#") }
      .map { String($0.drop { $0 == "#" || $0 == " " }) }
  }

  /// Writes the draft as a new file, and says so.
  ///
  /// - Throws: `UnusableFile` when something is there already, or cannot be written.
  func write(to path: String, _ output: Output) throws {
    guard let text else {
      output.remark(
        Bilingual(zh: "没有写草稿：没有可以直接改正的内容", en: "no draft was written: there is nothing to correct"))
      return
    }
    do throws(PathProblem) {
      try TypedPath(path).create(text)
    } catch {
      throw UnusableFile(
        what: Bilingual(zh: "草稿 `\(path)` ", en: "the draft `\(path)` "),
        defects: [UnusableFile.Defect(file: path, line: 0, notice: error.notice(writing: true))])
    }
    output.remark(
      Bilingual(
        zh: "已写草稿 \(path)：改正 \(corrected) 处，尚须填写 \(open) 处；原文件没有改动",
        en: "wrote the draft \(path): \(corrected) corrected, \(open) still to be written;"
          + " the original was left alone"))
  }
}
