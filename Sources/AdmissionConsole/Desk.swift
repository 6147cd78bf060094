package import AdmissionDirectory
import AdmissionDisplay
package import AdmissionVocabulary

/// What a session needs from outside the office: ways to read and write files.
package struct Desk: Sendable {
  /// Reads an application by the path a person typed.
  package let readApplication: @Sendable (String) throws(UnusableFile) -> Application
  /// Writes a text to a new file by the path a person typed; what is there already is left alone.
  package let writeFile: @Sendable (String, String) throws(UnwritableFile) -> Void
  /// Puts a text in the place of a file that may be there, whole or not at all.
  package let replaceFile: @Sendable (String, String) throws(UnwritableFile) -> Void
  /// Adds a text to the end of a file that this session has made.
  package let appendToFile: @Sendable (String, String) throws(UnwritableFile) -> Void
  /// An edition as a file of the catalogue.
  package let editionFile: @Sendable (Edition) -> String
  /// Whether whoever waits has asked to stop.
  package let isInterrupted: @Sendable () -> Bool

  package init(
    readApplication: @escaping @Sendable (String) throws(UnusableFile) -> Application,
    writeFile: @escaping @Sendable (String, String) throws(UnwritableFile) -> Void,
    replaceFile: @escaping @Sendable (String, String) throws(UnwritableFile) -> Void = {
      path, _ throws(UnwritableFile) in throw UnwritableFile(file: path, .fileUnwritable)
    },
    appendToFile: @escaping @Sendable (String, String) throws(UnwritableFile) -> Void = {
      path, _ throws(UnwritableFile) in throw UnwritableFile(file: path, .fileUnwritable)
    },
    editionFile: @escaping @Sendable (Edition) -> String,
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) {
    (self.readApplication, self.writeFile) = (readApplication, writeFile)
    (self.replaceFile, self.appendToFile) = (replaceFile, appendToFile)
    (self.editionFile, self.isInterrupted) = (editionFile, isInterrupted)
  }
}

/// A file that could not be written; nothing was.
package struct UnwritableFile: Explainable, Hashable {
  package let notice: Notice

  /// `problem` says what is wrong with the file, without naming it.
  package init(file: String, _ problem: Notice) {
    notice = Notice(
      problem.code, Bilingual(zh: "`\(file)` ", en: "`\(file)`: ") + problem.message,
      hint: problem.hint)
  }

  /// The same with another next step.
  func with(hint: Bilingual) -> UnwritableFile {
    UnwritableFile(notice: Notice(notice.code, notice.message, hint: hint))
  }

  private init(notice: Notice) {
    self.notice = notice
  }
}

extension Notice {
  /// Of a file named before.
  package static let fileExists = Notice(
    "file-exists", zh: "已经存在，没有改动", en: "it exists and was left alone",
    hint: Bilingual(zh: "换一个文件名", en: "choose another name"))

  /// Of a file named before.
  package static let fileUnwritable = Notice(
    "file-unwritable", zh: "写不进去", en: "it cannot be written",
    hint: Bilingual(
      zh: "检查文件夹是否存在、有无权限和空间",
      en: "check that its folder exists, its permissions and the disk"))
}

/// A file that cannot be used, with everything that is wrong with it.
package struct UnusableFile: Error, Sendable {
  package struct Defect: Hashable, Sendable {
    package let file: String
    /// 1-based; 0 for the file as a whole.
    package let line: Int
    package let notice: Notice

    package init(file: String, line: Int, notice: Notice) {
      (self.file, self.line, self.notice) = (file, line, notice)
    }
  }

  /// What the file was to be, as in «申请».
  package let what: Bilingual
  /// Never empty.
  package let defects: [Defect]

  package init(what: Bilingual, defects: [Defect]) {
    (self.what, self.defects) = (what, defects)
  }
}

extension Reply {
  /// Every defect, each with file, line and what to do.
  package init(_ file: UnusableFile) {
    let count = file.defects.count
    let head =
      file.what
      + Bilingual(
        zh: "有 \(count) 处不能用；没有任何改动",
        en: "cannot be used: \(count) \(count == 1 ? "defect" : "defects"); nothing was changed")
    self.init(
      "refusal", answer: .refused,
      fields: [
        "code": .text("unusable-file"), "message": .words(head), "hint": .none,
        "defects": .list(
          file.defects.map { defect in
            .object([
              "file": .text(defect.file), "line": .number(defect.line),
              "code": .text(defect.notice.code), "message": .words(defect.notice.message),
              "hint": defect.notice.hint.map { .words($0) } ?? .none,
            ])
          }),
      ]
    ) { language in
      [Line(head[language], .refusal)]
        + file.defects.flatMap { defect in
          let place = defect.line > 0 ? "\(defect.file):\(defect.line)" : defect.file
          return [
            "  \(place): \(defect.notice.message[language])",
            defect.notice.hint.map { "    → \($0[language])" },
          ].compactMap { $0.map { Line($0) } }
        }
    }
  }
}
