package import AdmissionVocabulary

extension Reply {
  /// The day that so many working days lead to.
  package static func workday(
    _ derivation: WorkdayCalendar.Derivation, before: Bool
  ) -> Reply {
    let head = Bilingual(
      zh:
        "\(derivation.start) \(before ? "前" : "后")第 \(derivation.count) 个工作日是 \(derivation.result)",
      en:
        "\(derivation.count) working \(derivation.count == 1 ? "day" : "days") \(before ? "before" : "after") \(derivation.start):"
        + " \(derivation.result)")
    let words = derivation.words(before: before)
    return Reply(
      .workday, head,
      facts: [
        Fact("start", .text(derivation.start)), Fact("count", .number(derivation.count)),
        Fact("result", .text(derivation.result)),
        Fact("skipped", .texts(derivation.skipped.map(\.day.description))),
        Fact("counted", .texts(derivation.counted.map(\.day.description))),
        derivation.isUnusual ? .bare("words", .words(words)) : Fact("words", .words(words)),
      ])
  }
}
