import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// Beside the count stand the hours: minutes, times, communities; a district may set a budget.
  static let hoursAreCounted = ScreeningRule(
    "R44", reads: [.minutesEachTime, .timesPerYear, .scope],
    says: [
      Sentence("listed"), Sentence("noBudget"),
      Sentence("overBudget", "hours", "after", "budget", facts: budget, fixes: \.lessOften),
      Sentence("blocked", "hours", "after", "budget", facts: budget, fixes: \.lessOften),
    ],
    derives: { question, _ in
      [
        Derived(
          name: Bilingual(zh: "每年小时", en: "hours a year"),
          value: Bilingual(hours: question.minutesAYear))
      ]
    }
  ) { question, objections in
    if question.listedPlace != nil { return .notApplicable("listed") }
    guard let budget = question.screening.circumstances.budget else {
      return .notApplicable("noBudget")
    }
    guard question.loadAfter > budget.minutesPerCommunity else { return .satisfied }
    switch budget.effect {
    case .advises: objections.add("overBudget")
    case .blocks: objections.add("blocked")
    }
    return .satisfied
  }

  private static func budget(_ subject: Subject) -> [String: Bilingual] {
    let question = subject.question
    let limit = question.screening.circumstances.budget?.hoursPerCommunity ?? 0
    return [
      "hours": Bilingual(hours: question.minutesAYear),
      "after": Bilingual(hours: question.loadAfter), "budget": Bilingual(String(limit)),
    ]
  }
}

extension Question {
  /// Minutes a year that what is listed asks of the most burdened community concerned.
  public var loadBefore: Int { screening.load.heaviest(in: application.community.scope) }

  /// The same with this task; what is listed already adds nothing.
  public var loadAfter: Int {
    if listedPlace != nil { return loadBefore }
    let own = application.burden.minutesEachTime.saturatingTimes(application.item.timesPerYear)
    return loadBefore.saturatingPlus(own)
  }
}

extension Subject {
  /// As often as the budget still allows.
  fileprivate var lessOften: [Fix] {
    let screening = question.screening
    let limit = screening.circumstances.budget?.minutesPerCommunity ?? 0
    guard limit > question.loadBefore else { return [] }
    let times = (limit - question.loadBefore) / max(1, application.burden.minutesEachTime)
    guard times >= 1 else { return [] }
    return [.set(.timesPerYear) { $0.item.timesPerYear = times }]
  }
}
