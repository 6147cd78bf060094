import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// Beside the count stand the hours: minutes, times, communities; a district may set a budget.
  static let hoursAreCounted = ScreeningRule(
    "R44", says: Says.self, reads: [.minutesEachTime, .timesPerYear, .scope],
    derives: { question, _ in
      [
        Derived(
          name: Bilingual(zh: "每年小时", en: "hours a year"),
          value: Bilingual(hours: question.minutesAYear))
      ]
    },
    judge: { question, objections in
      if question.listedPlace != nil { return .notApplicable(.listed) }
      guard let budget = question.screening.circumstances.budget else {
        return .notApplicable(.noBudget)
      }
      guard question.loadAfter > budget.minutesPerCommunity else { return .satisfied }
      switch budget.effect {
      case .advises: objections.add(.overBudget)
      case .blocks: objections.add(.blocked)
      }
      return .satisfied
    })
}

private enum Says: String, Saying {
  case listed, noBudget, overBudget, blocked

  var sentence: Sentence {
    switch self {
    case .listed, .noBudget: .reason
    case .overBudget, .blocked:
      Sentence(
        [
          .hours: { Bilingual(hours: $0.question.minutesAYear) },
          .after: { Bilingual(hours: $0.question.loadAfter) },
          .budget: {
            Bilingual(String($0.question.screening.circumstances.budget?.hoursPerCommunity ?? 0))
          },
        ], fixes: \.lessOften)
    }
  }
}

extension Fact {
  fileprivate static let after = Fact("after")
  fileprivate static let budget = Fact("budget")
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
