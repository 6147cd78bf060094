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
      // Of what goes beyond its listing only what is added counts.
      if question.listedPlace != nil, question.exceeded.isEmpty { return .notApplicable(.listed) }
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
        ], fixes: \.withinBudget)
    }
  }
}

extension Fact {
  fileprivate static let after = Fact("after")
  fileprivate static let budget = Fact("budget")
}

extension Question {
  /// Minutes a year that what is listed asks of the most burdened community concerned.
  public var loadBefore: Int {
    screening.load.heaviest(in: counted?.scope ?? application.community.scope)
  }

  /// The same with this task; what is listed already adds nothing.
  public var loadAfter: Int {
    if let place = ownListedPlace, let counted, !exceeded.isEmpty {
      var items = screening.items
      items[place] = counted
      return CommunityLoad(items).heaviest(in: counted.scope)
    }
    if listedPlace != nil { return loadBefore }
    let own = application.burden.minutesEachTime.saturatingTimes(application.item.timesPerYear)
    return loadBefore.saturatingPlus(own)
  }
}

extension Subject {
  /// As often, or as long each time, as the budget still allows; both where neither alone will do.
  ///
  /// For a listed item as is listed.
  fileprivate var withinBudget: [Fix] {
    if let listed = question.ownListed { return [.load(of: listed)] }
    let limit = question.screening.circumstances.budget?.minutesPerCommunity ?? 0
    let room = limit - question.loadBefore
    guard room >= 1 else { return [] }
    let minutes = max(1, application.burden.minutesEachTime)
    let times = max(1, application.item.timesPerYear)
    var fixes: [Fix] = []
    if minutes <= room {
      fixes.append(.set(.timesPerYear, { $0.item.timesPerYear = room / minutes }))
    }
    if times <= room {
      fixes.append(.set(.minutesEachTime, { $0.burden.minutesEachTime = room / times }))
    }
    guard fixes.isEmpty else { return fixes }
    let both: [Change] = [
      .set(.timesPerYear) { $0.item.timesPerYear = 1 },
      .set(.minutesEachTime) { $0.burden.minutesEachTime = room },
    ]
    return [Fix(changes: both, power: .department)]
  }
}

extension Fix {
  /// The times and minutes that are listed.
  fileprivate static func load(of listed: WorkItem) -> Fix {
    Fix(
      changes: [
        .set(.timesPerYear) { $0.item.timesPerYear = listed.timesPerYear },
        .set(.minutesEachTime) { $0.burden.minutesEachTime = listed.minutes },
      ], power: .department)
  }
}
