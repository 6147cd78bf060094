package import AdmissionVocabulary

extension Verb {
  package static let burden = Verb(
    zh: "负担", en: "burden",
    .reading,
    summary: Bilingual(
      zh: "一年占用社区多少工时，各部门增减是否相抵",
      en: "hours a year asked of communities, and each department's balance"
    ),
    example: Bilingual(zh: "负担 民政局 截至 2014-03-01", en: "burden civil-affairs as of 2014-03-01"),
    again: .never,
    form: burdenForm
  ) { name, day in .burden(name, on: day) }
}

extension Verb {
  fileprivate static let burdenForm = Form<(Token?, CalendarDay?)>.sequence(
    .optional(.anyPhrase(.either([.phrase(.item), .phrase(.department)]))), .optional(.asOf)
  ).map { name, day in (name, on: day) }
}

extension Request {
  /// The words of a line about a burden, where a command line gives them.
  ///
  /// - Throws: an `Explainable` error that says what was expected.
  package static func burdenWords(_ words: [String]) throws -> (Token?, on: CalendarDay?) {
    try Verb.burdenForm.read(words, of: .burden)
  }
}
