import AdmissionVocabulary

extension Verb {
  package static let lookup = Verb(
    zh: "查询", en: "lookup",
    .reading,
    summary: Bilingual(
      zh: "社区查询：有没有准入，编号、有效期；没有的给出核查单",
      en: "may this be asked of us: number and expiry, or a check slip"),
    example: Bilingual(zh: "查询 042", en: "lookup 042"),
    again: .when { slots, _ in slots.1 != nil },
    form: .sequence(
      .phrase(.either([.phrase(.grant), .phrase(.item), .phrase(.words)]), Slot.words.noun),
      .optional(.after(.reports, .phrase(.department))))
  ) { asked, department in .lookup(asked.sought, reporting: department) }
}

extension FixedWord {
  fileprivate static let reports = FixedWord(zh: "报告", en: "report")
}
