import AdmissionDisplay
package import AdmissionVocabulary

extension Reply {
  /// Every defect, each with file, line and what to do.
  package init(_ file: UnusableFile) {
    let notice = file.notice
    let defects = Rows(
      file.defects,
      [
        .init("file") { .text($0.file) }, .init("line") { .number($0.line) },
        .init("code") { .text($0.notice.code) }, .init("message") { .words($0.notice.message) },
        .init("hint") { .words($0.notice.hint) },
      ]
    ) { _, defect in
      [
        Phrase(Bilingual("\(defect.place): ") + defect.notice.message),
        defect.notice.hint.map { Phrase(Bilingual("  → ") + $0) },
      ].compactMap(\.self)
    }
    self.init(
      .refusal, answer: .refused, Phrase(notice.message, .refusal),
      facts: [
        Fact("code", .text(notice.code)), Fact("message", .words(notice.message)),
        Fact("hint", .words(notice.hint)), .bare("defects", .rows(defects)),
      ])
  }
}
