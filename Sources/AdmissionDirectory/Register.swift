public import AdmissionNames
public import AdmissionReading
public import AdmissionVocabulary

/// A body of the district that may file applications.
public struct Department: Hashable, Identifiable, Sendable {
  public typealias ID = Identifier<Department>

  /// Raw values are the words of `departments.yaml`.
  public enum Standing: String, CaseIterable, Sendable {
    case party, government
    case massOrganisation = "mass-organisation"
    case other
  }

  public let id: ID
  public let name: Bilingual
  public let standing: Standing

  public init(id: ID, name: Bilingual, standing: Standing) {
    (self.id, self.name, self.standing) = (id, name, standing)
  }
}

/// A residential community.
public struct Community: Hashable, Identifiable, Sendable {
  public typealias ID = Identifier<Community>

  public let id: ID
  public let name: Bilingual

  public init(id: ID, name: Bilingual) {
    (self.id, self.name) = (id, name)
  }
}

/// A street office with the communities known to belong to it; the list may be partial.
public struct Street: Hashable, Identifiable, Sendable {
  public typealias ID = Identifier<Street>

  public let id: ID
  public let name: Bilingual
  public let communities: [Community]

  public init(id: ID, name: Bilingual, communities: [Community]) {
    (self.id, self.name, self.communities) = (id, name, communities)
  }
}

/// A law or document that is cited.
public struct Instrument: Hashable, Identifiable, Sendable {
  public typealias ID = Identifier<Instrument>

  /// Raw values are the words of `instruments.yaml`.
  public enum Level: String, CaseIterable, Sendable {
    case law
    case stateCouncil = "state-council"
    case centralPolicy = "central-policy"
    case ministry
    case localLaw = "local-law"
    case localPolicy = "local-policy"
    case foreign
  }

  public let id: ID
  public let name: Bilingual
  public let level: Level
  /// First day in force.
  public let from: CalendarDay
  /// Last day in force; `nil` while it stands.
  public let until: CalendarDay?
  /// How many articles it has, or had in its longest text; `nil` where nobody has counted.
  public let articles: Int?

  public init(
    id: ID, name: Bilingual, level: Level, from: CalendarDay, until: CalendarDay?,
    articles: Int? = nil
  ) {
    (self.id, self.name, self.level, self.from, self.until) = (id, name, level, from, until)
    self.articles = articles
  }

  public func isInForce(on day: CalendarDay) -> Bool {
    from <= day && until.map { day <= $0 } ?? true
  }
}

/// A place in an instrument; never its words.
public struct Citation: Hashable, Sendable {
  public let instrument: Instrument.ID
  /// Number of the article as printed, such as `33`; `nil` for the instrument as a whole.
  public let article: String?

  public init(instrument: Instrument.ID, article: String?) {
    (self.instrument, self.article) = (instrument, article)
  }
}

/// Something no department may hand to a community, or only while the community merely helps.
public struct Prohibition: Hashable, Identifiable, Sendable {
  public typealias ID = Identifier<Prohibition>

  public enum Scope: String, CaseIterable, Sendable {
    /// Barred whatever the community's role.
    case any
    /// Barred when the community would be the responsible party.
    case responsible
  }

  public let id: ID
  public let name: Bilingual
  /// Chinese words any of which, in a task's name or content, means this entry; never empty.
  public let terms: [String]
  public let scope: Scope
  public let citation: Citation

  public init(id: ID, name: Bilingual, terms: [String], scope: Scope, citation: Citation) {
    (self.id, self.name, self.terms) = (id, name, terms)
    (self.scope, self.citation) = (scope, citation)
  }
}

/// A proof that communities do not issue.
public struct BarredCertificate: Hashable, Identifiable, Sendable {
  public typealias ID = Identifier<BarredCertificate>

  public let id: ID
  public let name: Bilingual
  /// Chinese words any of which, in a task's name or content, means this proof; never empty.
  public let terms: [String]
  /// Who probably issues it instead; inferred, not in the source.
  public let issuer: Bilingual
  public let citation: Citation

  public init(
    id: ID, name: Bilingual, terms: [String], issuer: Bilingual, citation: Citation
  ) {
    (self.id, self.name, self.terms) = (id, name, terms)
    (self.issuer, self.citation) = (issuer, citation)
  }
}

/// A proof that communities still issue somewhere.
public struct RetainedCertificate: Hashable, Identifiable, Sendable {
  public typealias ID = Identifier<RetainedCertificate>

  public let id: ID
  public let name: Bilingual
  /// Chinese words any of which, in a task's name or content, means this proof; may be empty.
  public let terms: [String]
  public let place: Bilingual
  public let year: Int

  public init(id: ID, name: Bilingual, terms: [String] = [], place: Bilingual, year: Int) {
    (self.id, self.name, self.terms) = (id, name, terms)
    (self.place, self.year) = (place, year)
  }
}

/// A piece of data the integrated archive already holds.
public struct ArchiveField: Hashable, Identifiable, Sendable {
  public typealias ID = Identifier<ArchiveField>

  public let id: ID
  public let name: Bilingual
  public let subject: Bilingual
  public let holder: Department.ID
  /// First day the archive holds it.
  public let since: CalendarDay
  /// Months after which it has to be asked again; `nil` when it does not age.
  public let validMonths: Int?

  public init(
    id: ID, name: Bilingual, subject: Bilingual, holder: Department.ID, since: CalendarDay,
    validMonths: Int?
  ) {
    (self.id, self.name, self.subject) = (id, name, subject)
    (self.holder, self.since, self.validMonths) = (holder, since, validMonths)
  }
}

/// What is said beside made-up data, so that nobody takes it for what a district has done.
public struct Disclaimer: Hashable, Sendable {
  /// Beside what is read: lists, counts, cases.
  public let record: Bilingual
  /// In the note of an edition's file.
  public let edition: Bilingual

  public init(record: Bilingual, edition: Bilingual) {
    (self.record, self.edition) = (record, edition)
  }

  /// Where a catalogue names no district of its own.
  public static let neutral = Disclaimer(
    record: Bilingual(zh: "演示数据，不是实际记录", en: "demonstration data, not a record of what was done"),
    edition: Bilingual(zh: "演示数据，不是实际目录", en: "demonstration data, not a directory in use"))
}

/// Everything the catalogue knows beside the items themselves.
public struct Register: Sendable {
  /// All of it, kept once however often a register is handed on.
  private final class Contents: Sendable {
    let values: Values

    init(_ values: Values) {
      self.values = values
    }
  }

  private struct Values {
    let departments: [Department]
    let streets: [Street]
    let communities: [Community]
    let communityCount: Int
    let instruments: [Instrument]
    let prohibitions: [Prohibition]
    let barredCertificates: [BarredCertificate]
    let retainedCertificates: [RetainedCertificate]
    let fields: [ArchiveField]
    var disclaimer = Disclaimer.neutral
    var reader = Reader.silent
    var duties: [StatutoryDuty] = []
    var dutyArticles: [String: [String]] = [:]
    var wordbook = Wordbook.empty
    // By the text of their ids.
    let departmentsByID: [String: Int]
    let communitiesByID: [String: Int]
    let instrumentsByID: [String: Int]
    let fieldsByID: [String: Int]
  }

  private var contents: Contents

  private var values: Values {
    get { contents.values }
    set { contents = Contents(newValue) }
  }

  public init(
    departments: [Department], streets: [Street], communityCount: Int, instruments: [Instrument],
    prohibitions: [Prohibition], barredCertificates: [BarredCertificate],
    retainedCertificates: [RetainedCertificate], fields: [ArchiveField]
  ) {
    let communities = streets.flatMap(\.communities)
    contents = Contents(
      Values(
        departments: departments, streets: streets, communities: communities,
        communityCount: communityCount, instruments: instruments, prohibitions: prohibitions,
        barredCertificates: barredCertificates, retainedCertificates: retainedCertificates,
        fields: fields, departmentsByID: Self.places(of: departments.map(\.id.text)),
        communitiesByID: Self.places(of: communities.map(\.id.text)),
        instrumentsByID: Self.places(of: instruments.map(\.id.text)),
        fieldsByID: Self.places(of: fields.map(\.id.text))))
  }

  /// Of an id that comes twice the first counts.
  private static func places(of ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
  }

  public var departments: [Department] { contents.values.departments }
  public var streets: [Street] { contents.values.streets }
  public var communities: [Community] { contents.values.communities }
  /// How many communities `scope: all` means.
  public var communityCount: Int { contents.values.communityCount }
  public var instruments: [Instrument] { contents.values.instruments }
  public var prohibitions: [Prohibition] { contents.values.prohibitions }
  public var barredCertificates: [BarredCertificate] { contents.values.barredCertificates }
  public var retainedCertificates: [RetainedCertificate] { contents.values.retainedCertificates }
  public var fields: [ArchiveField] { contents.values.fields }

  /// Shown wherever the office is a reconstructed one.
  public var disclaimer: Disclaimer {
    get { contents.values.disclaimer }
    set { values.disclaimer = newValue }
  }

  /// Reads what applicants write; finds nothing where a catalogue has no lexicon.
  public var reader: Reader {
    get { contents.values.reader }
    set { values.reader = newValue }
  }

  /// What laws have residents' committees do, in the order of the file.
  public var duties: [StatutoryDuty] {
    get { contents.values.duties }
    set { (values.duties, values.dutyArticles) = (newValue, newValue.articles) }
  }

  /// By what words names of tasks are compared; knows none where the catalogue was not read.
  public var wordbook: Wordbook {
    get { contents.values.wordbook }
    set { values.wordbook = newValue }
  }

  public subscript(id: Department.ID) -> Department? {
    contents.values.departmentsByID[id.text].map { contents.values.departments[$0] }
  }
  public subscript(id: Community.ID) -> Community? {
    contents.values.communitiesByID[id.text].map { contents.values.communities[$0] }
  }
  public subscript(id: Instrument.ID) -> Instrument? {
    contents.values.instrumentsByID[id.text].map { contents.values.instruments[$0] }
  }
  public subscript(id: ArchiveField.ID) -> ArchiveField? {
    contents.values.fieldsByID[id.text].map { contents.values.fields[$0] }
  }

  /// Articles by which an instrument lays something on communities, in the order listed; `nil`
  /// where not all of them are known.
  public func dutyArticles(of id: Instrument.ID) -> [String]? {
    contents.values.dutyArticles[id.text]
  }

  /// Every community with their number, or the communities by name.
  public func words(for scope: CommunityScope) -> Bilingual {
    switch scope {
    case .all:
      Bilingual(
        zh: "全部 \(communityCount) 个社区", en: "all \(communityCount) communities")
    case .some(let ids): ids.map { name(ofCommunity: $0) }.joined()
    }
  }

  /// The community's name, or its id when the register does not have it.
  public func name(ofCommunity id: Community.ID) -> Bilingual {
    self[id]?.name ?? Bilingual(id.text)
  }

  /// The department's name, or its id when the register does not have it.
  public func name(of id: Department.ID) -> Bilingual {
    self[id]?.name ?? Bilingual(id.text)
  }

  /// «城市居民委员会组织法（1989年）第20条» and the like.
  public func words(for citation: Citation) -> Bilingual {
    let name = self[citation.instrument]?.name ?? Bilingual(citation.instrument.text)
    guard let article = citation.article else {
      return Bilingual(zh: "《\(name.zh)》", en: name.en)
    }
    return Bilingual(zh: "《\(name.zh)》第\(article)条", en: "\(name.en), art. \(article)")
  }
}
