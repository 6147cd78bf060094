public import AdmissionVocabulary

/// One thing a rule objects to, as a value: which sentence, about what; words come on demand.
public struct Objection: Hashable, Sendable {
  /// Place of the rule in the screening.
  let rule: Int
  /// Place of the sentence among those of the rule.
  let sentence: Int
  /// Place of what the sentence is about, in a list that the sentence knows.
  let place: Int
}

/// Takes down what the rules object to, in the order they are asked.
public struct Objections: Sendable {
  public fileprivate(set) var all: [Objection] = []
  /// Place of the rule being asked.
  var rule = 0

  public init() {}

  mutating func removeAll() {
    all.removeAll(keepingCapacity: true)
  }

  /// Lends the list to a rule, which can say its own sentences only; nothing is copied.
  mutating func lend<Says, Told>(to rule: (inout Own<Says>) -> Told) -> Told {
    var lent = Own<Says>()
    swap(&lent.list, &self)
    defer { swap(&lent.list, &self) }
    return rule(&lent)
  }

  /// The list in the hands of one rule.
  struct Own<Says: Saying> {
    fileprivate var list = Objections()

    mutating func add(_ sentence: Says, about place: Int = 0) {
      list.all.append(Objection(rule: list.rule, sentence: sentence.place, place: place))
    }
  }
}

/// What a judge says beside its objections.
enum Ruling: Hashable, Sendable {
  /// Nothing to object, unless it has taken objections down.
  case satisfied
  /// The rule does not speak to this application; the sentence at the place says why.
  case notApplicable(Int)
  /// Nothing to object: the application goes this way.
  case routes(Route)

  /// A ruling in the words of one rule.
  struct Own<Says: Saying> {
    let ruling: Ruling

    static var satisfied: Self { Self(ruling: .satisfied) }
    static func notApplicable(_ reason: Says) -> Self {
      Self(ruling: .notApplicable(reason.place))
    }
    static func routes(_ route: Route) -> Self { Self(ruling: .routes(route)) }
  }
}

/// Which way an admissible application goes.
public enum Route: Hashable, Sendable {
  /// To a vote of its own.
  case vote
  /// To the vote on the year's edition.
  case yearlyVote
  case listed
  case emergency

  public var name: Bilingual {
    switch self {
    case .vote: Bilingual(zh: "逐项表决", en: "to a vote of its own")
    case .yearlyVote: Bilingual(zh: "随年度目录表决", en: "to the vote on the year's edition")
    case .listed: Bilingual(zh: "按目录进入", en: "enters by the directory")
    case .emergency: Bilingual(zh: "应急进入", en: "enters as an emergency")
    }
  }
}
