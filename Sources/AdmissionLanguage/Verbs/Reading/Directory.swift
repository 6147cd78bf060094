import AdmissionCommittee
package import AdmissionDirectory
package import AdmissionVocabulary

extension Verb {
  package static let directory = Verb(
    zh: "目录", en: "directory",
    .reading,
    summary: Bilingual(zh: "现行目录", en: "what may be asked of communities"),
    example: Bilingual(zh: "目录 消防 截至 2014-03-01", en: "directory fire as of 2014-03-01"),
    again: .never,
    form: directoryForm
  ) { .directory($0, by: $1, on: $2) }
}

extension Verb {
  fileprivate static let directoryForm = Form<([Token]?, (Grouping?, CalendarDay?))>.sequence(
    .optional(.anyWords), .anyOrder(.by([.department, .kind]), .asOf)
  ).map { words, parted in ((words ?? []).map(\.sought), by: parted.0, on: parted.1) }
}

extension Request {
  /// The words of a line about the directory, where a command line gives them.
  ///
  /// - Throws: an `Explainable` error that says what was expected.
  package static func directoryWords(
    _ words: [String]
  ) throws -> ([String], by: Grouping?, on: CalendarDay?) {
    try Verb.directoryForm.read(words, of: .directory)
  }
}
