import AdmissionDisplay
package import AdmissionVocabulary

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
