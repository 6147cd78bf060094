import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// A task is filed `workingDays` working days before it enters.
  ///
  /// Days are counted after the day of filing up to and including the day of entry. What has
  /// entered already is the business of the rule on consent.
  static let leadTime = ScreeningRule(
    "R23", parameters: ["workingDays": .number], reads: [.enters, .ground, .document],
    says: [
      Sentence("listed"), Sentence("emergency"), Sentence("entered"),
      Sentence(
        "late", "enters", "day", "workingDays", "earliest",
        facts: { subject in
          let earliest = subject.question.screening.earliestEntry?.description ?? "—"
          return [
            "enters": Bilingual(subject.application.item.enters), "day": Bilingual(subject.day),
            "workingDays": Bilingual(String(subject.parameters.number("workingDays"))),
            "earliest": Bilingual(earliest),
          ]
        }, fixes: { $0.question.screening.laterEntry }),
    ],
    derives: { question, parameters in
      question.screening.noticeDerivation(parameters.number("workingDays"))
    }
  ) { _ in
    { question, objections in
      if question.isLetIn { return .notApplicable("listed") }
      if question.isOrderedEmergency { return .notApplicable("emergency") }
      let screening = question.screening
      let enters = question.application.item.enters
      if enters <= screening.day { return .notApplicable("entered") }
      // Without a first day of entry, the calendar's end: a question beyond it is refused.
      if enters < screening.earliestEntry ?? enters.next ?? enters { objections.add("late") }
      return .satisfied
    }
  }
}

extension Screening {
  /// The first day of entry, with what was skipped and counted on the way.
  fileprivate func noticeDerivation(_ workingDays: Int) -> [ScreeningRule.Derived] {
    guard let derivation = try? circumstances.calendar.day(workingDays, workdaysAfter: day) else {
      return []
    }
    return [
      ScreeningRule.Derived(
        name: Bilingual(zh: "最早进入日", en: "first day of entry"), value: derivation.words())
    ]
  }
}
