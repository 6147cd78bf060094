import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// A listed number lets in what is listed; what is asked for beyond it is voted on.
  static let beyondTheListing = ScreeningRule(
    "R57", says: Says.self, words: AdditionWords.self, needs: [.listing],
    reads: [
      .id, .name, .kind, .content, .ends, .timesPerYear, .role, .scope, .minutesEachTime, .fields,
      .ledgers,
    ],
    derives: { question, _ in question.hoursEitherWay },
    preparing: { _ in
      { question, objections in
        guard let place = question.ownListedPlace else { return .notApplicable(.notLetIn) }
        for point in question.exceeded { objections.add(Says(point), about: place) }
        if !question.readsBeyondListing.isEmpty { objections.add(.text, about: place) }
        return .satisfied
      }
    })
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
      Self.sentence(
        listed: { Bilingual(String($0.item.timesPerYear)) },
        asked: { Bilingual(String($0.application.item.timesPerYear)) }, withHours: true,
        fix: { listed in .set(.timesPerYear) { $0.item.timesPerYear = listed.timesPerYear } })
    case .minutes:
      Self.sentence(
        listed: { Bilingual(String($0.item.minutes)) },
        asked: { Bilingual(String($0.application.burden.minutesEachTime)) }, withHours: true,
        fix: { listed in .set(.minutesEachTime) { $0.burden.minutesEachTime = listed.minutes } })
    case .role:
      Self.sentence(
        listed: { $0.item.role.name }, asked: { $0.application.community.role.name },
        fix: { listed in .set(.role) { $0.community.role = listed.role } })
    // Another label for the same text would clear it in name only: no fix is offered.
    case .kind:
      Self.sentence(
        listed: { $0.item.kind.name }, asked: { $0.question.kind?.name ?? Bilingual("") },
        fix: { _ in nil })
    case .fields:
      Self.sentence(
        listed: { $0.names(of: $0.item.fields) },
        asked: { $0.names(of: $0.item.fieldsBeyond($0.application)) },
        fix: { listed in
          .set(.fields) { $0.burden.fields.removeAll { !listed.fields.contains($0) } }
        })
    case .ledgers:
      Self.sentence(
        listed: { .list($0.item.ledgers) },
        asked: { .list($0.item.ledgersBeyond($0.application)) },
        fix: { listed in
          .set(.ledgers) { application in
            let beyond = listed.ledgersBeyond(application)
            application.burden.ledgers.removeAll { beyond.contains($0) }
          }
        })
    case .scope:
      Self.sentence(
        listed: { $0.register.words(for: $0.item.scope) },
        asked: { $0.register.words(for: $0.application.community.scope) },
        withHours: true, fix: { listed in .set(.scope) { $0.community.scope = listed.scope } })
    case .ends:
      Self.sentence(
        listed: { Bilingual($0.item.until?.description ?? "") },
        asked: { Bilingual($0.application.item.ends?.description ?? "") },
        fix: { listed in .set(.ends) { $0.item.ends = listed.until } })
    case .text:
      Sentence(.item(and: [.given: { .list($0.question.readsBeyondListing) }]))
    }
  }

  /// How much is listed and how much is asked, with the hours a year of each where it tells on them.
  private static func sentence(
    listed: @escaping Sentence.Filling, asked: @escaping Sentence.Filling, withHours: Bool = false,
    fix: @escaping @Sendable (WorkItem) -> Fix?
  ) -> Sentence {
    Sentence(
      .item(and: [.listed: listed, .asked: asked]).merging(withHours ? hours : [:]) { $1 },
      fixes: { [fix($0.item)].compactMap(\.self) })
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
