import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// A listed number lets in what is listed; what is asked for beyond it is voted on.
  static let beyondTheListing = ScreeningRule(
    "R57", says: Says.self, needs: [.listing],
    reads: [
      .id, .name, .kind, .content, .ends, .timesPerYear, .role, .scope, .minutesEachTime, .fields,
      .ledgers,
    ],
    derives: { question, _ in question.hoursEitherWay }
  ) { question, objections in
    guard let place = question.ownListedPlace else { return .notApplicable(.notLetIn) }
    for point in question.exceeded { objections.add(Says(point), about: place) }
    if !question.readsBeyondListing.isEmpty { objections.add(.text, about: place) }
    return .satisfied
  }
}

private enum Says: String, Saying {
  case notLetIn, timesPerYear, minutes, role, kind, fields, ledgers, scope, ends, text

  init(_ point: ListingPoint) {
    self =
      switch point {
      case .timesPerYear: .timesPerYear
      case .minutes: .minutes
      case .role: .role
      case .kind: .kind
      case .fields: .fields
      case .ledgers: .ledgers
      case .scope: .scope
      case .ends: .ends
      }
  }

  var sentence: Sentence {
    switch self {
    case .notLetIn: .reason
    case .timesPerYear:
      Self.load({ $0.timesPerYear }, { $0.item.timesPerYear }) { listed in
        .set(.timesPerYear) { $0.item.timesPerYear = listed.timesPerYear }
      }
    case .minutes:
      Self.load({ $0.minutes }, { $0.burden.minutesEachTime }) { listed in
        .set(.minutesEachTime) { $0.burden.minutesEachTime = listed.minutes }
      }
    case .role:
      Self.point({ $0.item.role.name }, { $0.application.community.role.name }) { listed in
        .set(.role) { $0.community.role = listed.role }
      }
    // Another label for the same text would clear it in name only: no fix is offered.
    case .kind: Sentence(Self.facts({ $0.item.kind.name }, { $0.question.kind?.name }))
    case .fields:
      Self.point(
        { $0.names(of: $0.item.fields) }, { $0.names(of: $0.item.fieldsBeyond($0.application)) }
      ) { listed in
        .set(.fields) { $0.burden.fields.removeAll { !listed.fields.contains($0) } }
      }
    case .ledgers:
      Self.point(
        { .list($0.item.ledgers) }, { .list($0.item.ledgersBeyond($0.application)) }
      ) { listed in
        .set(.ledgers) { application in
          let beyond = listed.ledgersBeyond(application)
          application.burden.ledgers.removeAll { beyond.contains($0) }
        }
      }
    case .scope:
      Sentence(
        Self.facts({ $0.item.scope.words }, { $0.application.community.scope.words })
          .merging(Self.hours) { $1 },
        fixes: { subject in
          let scope = subject.item.scope
          return [.set(.scope) { $0.community.scope = scope }]
        })
    case .ends:
      Self.point(
        { Bilingual($0.item.until?.description ?? "") },
        { Bilingual($0.application.item.ends?.description ?? "") }
      ) { listed in
        .set(.ends) { $0.item.ends = listed.until }
      }
    case .text:
      Sentence(.item(and: [.given: { .list($0.question.readsBeyondListing) }]))
    }
  }

  /// How much is listed and how much is asked, with the hours a year of each.
  private static func load(
    _ listed: @escaping @Sendable (WorkItem) -> Int,
    _ asked: @escaping @Sendable (Application) -> Int,
    _ fix: @escaping @Sendable (WorkItem) -> Fix
  ) -> Sentence {
    Sentence(
      facts({ Bilingual(String(listed($0.item))) }, { Bilingual(String(asked($0.application))) })
        .merging(hours) { $1 }, fixes: { [fix($0.item)] })
  }

  private static func point(
    _ listed: @escaping Sentence.Filling, _ asked: @escaping Sentence.Filling,
    _ fix: @escaping @Sendable (WorkItem) -> Fix
  ) -> Sentence {
    Sentence(facts(listed, asked), fixes: { [fix($0.item)] })
  }

  private static func facts(
    _ listed: @escaping Sentence.Filling,
    _ asked: @escaping @Sendable (Subject) -> Bilingual?
  ) -> [Fact: Sentence.Filling] {
    .item(and: [.listed: listed, .asked: { asked($0) ?? Bilingual("") }])
  }

  /// Hours a year over all communities, as listed and once it is let in.
  private static let hours: [Fact: Sentence.Filling] = [
    .before: { Bilingual(hours: $0.register.minutesAYear(of: $0.item)) },
    .after: { Bilingual(hours: $0.question.minutesAYear) },
  ]
}

extension Fact {
  fileprivate static let listed = Fact("listed")
  fileprivate static let asked = Fact("asked")
  fileprivate static let before = Fact("before")
  fileprivate static let after = Fact("after")
}

extension Bilingual {
  /// Texts one after the other; «无» when there are none.
  fileprivate static func list(_ texts: [String]) -> Bilingual {
    texts.isEmpty ? Bilingual(zh: "无", en: "none") : texts.map { Bilingual($0) }.joined()
  }
}

extension Subject {
  fileprivate func names(of fields: [ArchiveField.ID]) -> Bilingual {
    fields.isEmpty
      ? .list([]) : fields.map { register[$0]?.name ?? Bilingual($0.text) }.joined()
  }
}

extension Question {
  fileprivate var hoursEitherWay: [ScreeningRule.Derived] {
    guard let own = ownListed else { return [] }
    return [
      ScreeningRule.Derived(
        name: Bilingual(zh: "目录所列每年小时", en: "hours a year as listed"),
        value: Bilingual(hours: screening.register.minutesAYear(of: own))),
      ScreeningRule.Derived(
        name: Bilingual(zh: "进入后每年小时", en: "hours a year once let in"),
        value: Bilingual(hours: minutesAYear)),
    ]
  }
}
