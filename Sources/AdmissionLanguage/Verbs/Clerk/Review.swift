import AdmissionVocabulary

extension Verb {
  package static let review = Verb(
    zh: "年度评估", en: "review",
    .clerk,
    summary: Bilingual(
      zh: "一年中到期和未审议的事项；提请表决（办公室）",
      en: "items due for the yearly review; put them to the vote (clerk)"),
    needs: Bilingual(
      zh: "写“提请”才提请表决，须由席位或办公室办理",
      en: "only `propose` puts them to the vote, as a seat or the clerk"),
    example: Bilingual(zh: "年度评估 2014", en: "review 2014"),
    again: .when { slots, _ in slots.1 },
    form: .sequence(
      .optional(.number(zh: "年份", en: "year", in: CalendarDay.years, .year)), .flag(.proposes))
  ) { year, proposes in .review(year, proposes: proposes) }
}

extension FixedWord {
  fileprivate static let proposes = FixedWord(zh: "提请", en: "propose")
}
