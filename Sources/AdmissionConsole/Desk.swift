package import AdmissionDirectory
package import AdmissionVocabulary

/// What a session needs from outside the office: a way to read files.
package struct Desk: Sendable {
  /// Reads an application by the path a person typed.
  package let readApplication: @Sendable (String) throws(UnusableFile) -> Application

  package init(
    readApplication: @escaping @Sendable (String) throws(UnusableFile) -> Application
  ) {
    self.readApplication = readApplication
  }
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
    ) { language, _ in
      [head[language]]
        + file.defects.flatMap { defect in
          let place = defect.line > 0 ? "\(defect.file):\(defect.line)" : defect.file
          return [
            "  \(place): \(defect.notice.message[language])",
            defect.notice.hint.map { "    → \($0[language])" },
          ].compactMap(\.self)
        }
    }
  }
}
