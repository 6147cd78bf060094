public import AdmissionReading
public import AdmissionVocabulary

/// What a law has residents' committees do, whether or not a district lists it.
///
/// Source: `catalog/duties.yaml`; the article's place and its verb, never its words.
public struct StatutoryDuty: Identifiable, Sendable {
  public typealias ID = Identifier<StatutoryDuty>

  /// How strongly the law puts it; raw values are the words of `duties.yaml`.
  public enum Verb: String, CaseIterable, Sendable {
    case shall, assists, cooperates, may, encouraged

    /// The word of the law: «应当».
    public var name: Bilingual {
      switch self {
      case .shall: Bilingual(zh: "应当", en: "shall")
      case .assists: Bilingual(zh: "协助", en: "assists")
      case .cooperates: Bilingual(zh: "配合", en: "cooperates")
      case .may: Bilingual(zh: "可以", en: "may")
      case .encouraged: Bilingual(zh: "鼓励", en: "is encouraged")
      }
    }
  }

  /// What departments like to add to a duty; raw values are the words of `duties.yaml`.
  public enum Detail: String, CaseIterable, Sendable {
    case frequency, ledgers, platforms, ranking

    public var name: Bilingual {
      switch self {
      case .frequency: Bilingual(zh: "次数", en: "how often")
      case .ledgers: Bilingual(zh: "台账", en: "ledgers")
      case .platforms: Bilingual(zh: "平台", en: "platforms")
      case .ranking: Bilingual(zh: "考核排名", en: "assessment or ranking")
      }
    }
  }

  public let id: ID
  public let name: Bilingual
  public let law: Law
  /// Number of the article as printed.
  public let article: String
  public let verb: Verb
  /// What the article does say besides what is to be done; empty for most.
  public let states: [Detail]
  /// By which a task is told to be this; empty where only its name tells.
  public let signs: [Sign]

  public init(
    id: ID, name: Bilingual, law: Law, article: String, verb: Verb, states: [Detail] = [],
    signs: [Sign]
  ) {
    (self.id, self.name, self.law, self.article) = (id, name, law, article)
    (self.verb, self.states, self.signs) = (verb, states, signs)
  }

  /// «《消防法》第6条» and the like.
  public var place: Bilingual {
    Bilingual(zh: "《\(law.title.zh)》第\(article)条", en: "\(law.title.en), art. \(article)")
  }

  /// The law a duty stands in, with the days on which it is in force.
  public struct Law: Sendable {
    public let title: Bilingual
    /// Its entry in the register; `nil` for a law that nothing else cites.
    public let instrument: Instrument.ID?
    /// First and last day in force; `nil` where the day is not known, or it stands.
    public let from: CalendarDay?
    public let until: CalendarDay?
    /// Whether every article by which it lays something on communities is listed.
    public let isWhole: Bool

    public init(
      title: Bilingual, instrument: Instrument.ID? = nil, from: CalendarDay?, until: CalendarDay?,
      isWhole: Bool = false
    ) {
      (self.title, self.instrument, self.isWhole) = (title, instrument, isWhole)
      (self.from, self.until) = (from, until)
    }

    public func isInForce(on day: CalendarDay) -> Bool {
      (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }
  }
}

extension [StatutoryDuty] {
  /// Articles by which each instrument lays something on communities, in the order listed, for
  /// those of which all of them are known; by the text of its id.
  var articles: [String: [String]] {
    reduce(into: [:]) { articles, duty in
      guard duty.law.isWhole, let id = duty.law.instrument?.text else { return }
      if !articles[id, default: []].contains(duty.article) {
        articles[id, default: []].append(duty.article)
      }
    }
  }
}
