import AdmissionDirectory
import AdmissionVocabulary
import Testing

@testable import AdmissionCatalog

/// An application is read whole, or refused with every mistake told from every other.
@Suite struct ApplicationFileTests {
  /// Without a mistake; a test changes only the line it is about.
  static let text = """
    department: civil-affairs
    item:
      name: 高龄老人津贴入户核查
      kind: task
      content: 每季度核查一次
      term: routine
      enters: 2014-06-03
      ends: 2014-12-31
      timesPerYear: 4
    origin: {level: district, document: none}
    community:
      role: assists
      scope: [willow, bridge]
      departmentKeeps: 资格审批与发放
    basis:
      ground: law
      citations:
        - {instrument: elderly-law, article: "33"}
        - {instrument: nobody-knows-it, article: none}
    delivery:
      funds: {amount: 120000, source: district budget, rule: by-workload}
      powers: none
      staff: 1 liaison per street
      training: half a day
    burden:
      minutesEachTime: 30
      fields: [resident.name]
      ledgers: [津贴台账]
      whyRecordsDoNotSuffice: none
    consultation: {streetsAsked: 8, streetsFor: 6, departments: [finance]}
    offset: none
    exit: {review: 2014-12-01, criteria: 系统上线}
    emergency: {event: 台风登陆, began: 2014-05-30, declaredBy: 区防汛指挥部, orderedOrally: 2014-05-31}
    answers:
      - {to: R46, says: 不设户数要求}
      - {to: R51, says: 自愿使用}

    """

  private static func read(_ text: String) throws -> Application {
    try ApplicationFile.read(
      Array(text.utf8), file: "application.yaml",
      register: Catalog(files: Fixture.whole()).register)
  }

  /// `LINE CODE` for each defect of the text with the first `old` in it replaced.
  private static func notes(_ edits: [(old: String, new: String)]) throws -> [String] {
    var text = text
    for (old, new) in edits {
      #expect(text.contains(old))
      text = text.replacing(old, with: new, maxReplacements: 1)
    }
    do {
      _ = try read(text)
      return []
    } catch let error as CatalogDefects {
      return error.lines
    }
  }

  @Test func readsEveryKey() throws {
    let application = try Self.read(Self.text)
    #expect(application.department == "civil-affairs")
    #expect(application.item.id == nil)
    #expect(application.item.name == "高龄老人津贴入户核查")
    #expect(application.item.kind == .task)
    #expect(application.item.ends?.description == "2014-12-31")
    #expect(application.origin == Application.Origin(level: .district, document: nil))
    #expect(application.community.scope == .some(["willow", "bridge"]))
    #expect(application.basis.ground == .law)
    #expect(application.basis.citations.map(\.article) == ["33", nil])
    #expect(application.delivery.funds?.rule == .byWorkload)
    #expect(application.delivery.powers == nil)
    #expect(application.burden.ledgers == ["津贴台账"])
    #expect(application.consultation?.streetsFor == 6)
    #expect(application.offset == nil)
    #expect(application.exit?.criteria == "系统上线")
    #expect(application.emergency?.event == "台风登陆")
    #expect(application.emergency?.began?.description == "2014-05-30")
    #expect(application.emergency?.declaredBy == "区防汛指挥部")
    #expect(application.emergency?.orderedOrally?.description == "2014-05-31")
    #expect(
      application.answers == [
        Application.Answer(to: "R46", says: "不设户数要求"),
        Application.Answer(to: "R51", says: "自愿使用"),
      ])
  }

  /// Applications of before know neither.
  @Test func emergencyAndAnswersMayBeLeftOut() throws {
    let lines = Self.text.split(separator: "\n").prefix { !$0.hasPrefix("emergency:") }
    let application = try Self.read(lines.joined(separator: "\n"))
    #expect(application.emergency == nil && application.answers.isEmpty)
  }

  @Test func aListedItemNeedsOnlyItsID() throws {
    let text = Self.text
      .replacing("  name: 高龄老人津贴入户核查\n  kind: task\n  content: 每季度核查一次\n", with: "  id: \"041\"\n")
    let item = try Self.read(text).item
    #expect(item.id == "041")
    #expect(item.name == nil && item.kind == nil && item.content == nil)
  }

  @Test(arguments: [
    ("funds: {amount: 120000, source: district budget, rule: by-workload}", "funds: none"),
    (
      "funds: {amount: 120000, source: district budget, rule: by-workload}",
      "funds: {amount: 0, source: none, rule: none}"
    ),
    ("ends: 2014-12-31", "ends: none"), ("ground: law", "ground: none"),
    ("content: 每季度核查一次", "content: none"), ("scope: [willow, bridge]", "scope: all"),
    ("name: 高龄", "id: \"041\"\n  name: 高龄"), ("offset: none", "offset: \"041\""),
    (
      "consultation: {streetsAsked: 8, streetsFor: 6, departments: [finance]}", "consultation: none"
    ),
    ("exit: {review: 2014-12-01, criteria: 系统上线}", "exit: {review: none, criteria: none}"),
    ("exit: {review: 2014-12-01, criteria: 系统上线}", "exit: none"),
    ("began: 2014-05-30", "began: none"), ("declaredBy: 区防汛指挥部", "declaredBy: none"),
    ("event: 台风登陆", "event: none"), ("orderedOrally: 2014-05-31", "orderedOrally: none"),
    ("answers:\n  - {to: R46, says: 不设户数要求}\n  - {to: R51, says: 自愿使用}", "answers: []"),
    ("department: civil-affairs", "department: nobody-knows-it"),
    ("department: civil-affairs", "department: no"), ("amount: 120000", "amount: 1000000000000"),
    ("content: 每季度核查一次", "content: |\n    第一行\n    第二行"),
  ])
  func accepts(_ old: String, _ new: String) throws {
    #expect(try Self.notes([(old, new)]) == [])
  }

  @Test func quotesMakeNothingOfNone() throws {
    let application = try Self.read(
      Self.text.replacing("staff: 1 liaison per street", with: "staff: \"none\""))
    #expect(application.delivery.staff == nil)
  }

  /// For one and the same key the four mistakes have four codes.
  @Test(arguments: [
    ("  term: routine\n", "", ["3 missing-key"]),
    ("  term: routine\n", "  term: routine\n  trem: routine\n", ["7 unknown-key"]),
    ("  term: routine\n", "  term:\n", ["6 null-value"]),
    ("  term: routine\n", "  term: ~\n", ["6 null-value"]),
    ("  term: routine\n", "  term: null\n", ["6 null-value"]),
    ("  term: routine\n", "  term: \"\"\n", ["6 malformed"]),
    ("  term: routine\n", "  term: none\n", ["6 malformed"]),
    ("  term: routine\n", "  term: routin\n", ["6 malformed"]),
    ("  term: routine\n", "  term: [routine]\n", ["6 malformed"]),
    ("  ends: 2014-12-31\n", "", ["3 missing-key"]),
    ("  ends: 2014-12-31\n", "  ends:\n", ["8 null-value"]),
    ("  ends: 2014-12-31\n", "  ends: never\n", ["8 malformed"]),
    ("origin: {level: district, document: none}\n", "", ["1 missing-key"]),
    ("origin: {level: district, document: none}\n", "origin:\n", ["10 null-value"]),
    ("origin: {level: district, document: none}\n", "origin: district\n", ["10 malformed"]),
    ("document: none", "document: null", ["10 null-value"]),
    ("offset: none\n", "", ["1 missing-key"]), ("offset: none\n", "offset:\n", ["31 null-value"]),
    ("offset: none\n", "offset: A1\n", ["31 malformed"]),
  ])
  func tellsFourMistakesApart(_ old: String, _ new: String, _ expected: [String]) throws {
    #expect(try Self.notes([(old, new)]) == expected)
  }

  @Test(arguments: [
    ("enters: 2014-06-03", "enters: 2014-02-30", ["7 malformed"]),
    ("enters: 2014-06-03", "enters: 2014-13-01", ["7 malformed"]),
    ("enters: 2014-06-03", "enters: 2014-6-3", ["7 malformed"]),
    ("enters: 2014-06-03", "enters: 2014-06-03T25:00:00Z", ["7 malformed"]),
    ("enters: 2014-06-03", "enters: 2014-06-31", ["7 malformed"]),
    ("enters: 2014-06-03", "enters: 2014-02-29", ["7 malformed"]),
    ("ends: 2014-12-31", "ends: 2014-06-02", ["8 malformed"]),
    ("timesPerYear: 4", "timesPerYear: 0", ["9 malformed"]),
    ("timesPerYear: 4", "timesPerYear: 4.0", ["9 malformed"]),
    ("timesPerYear: 4", "timesPerYear: 0x4", ["9 malformed"]),
    ("timesPerYear: 4", "timesPerYear: ４", ["9 malformed"]),
    ("amount: 120000", "amount: 1000000000001", ["21 malformed"]),
    ("amount: 120000", "amount: -1", ["21 malformed"]),
    ("amount: 120000", "amount: 120,000", ["21 unknown-key"]),
    ("amount: 120000", "amount: 99999999999999999999999", ["21 malformed"]),
    ("minutesEachTime: 30", "minutesEachTime: 100001", ["26 malformed"]),
    ("[willow, bridge]", "[willow, brigde]", ["13 malformed"]),
    ("[willow, bridge]", "[]", ["13 malformed"]), ("[willow, bridge]", "some", ["13 malformed"]),
    ("[resident.name]", "[resident.nam]", ["27 malformed"]),
    ("[resident.name]", "[resident.name, ]", []), ("[resident.name]", "[~]", ["27 null-value"]),
    ("streetsFor: 6", "streetsFor: 9", ["30 malformed"]),
    ("ground: law", "ground: laws", ["16 malformed"]),
    ("began: 2014-05-30", "began: yesterday", ["33 malformed"]),
    ("began: 2014-05-30, ", "", ["33 missing-key"]), ("event: 台风登陆", "event: ~", ["33 null-value"]),
    ("orderedOrally: 2014-05-31", "orderedOrally: 2014-05-31, by: 某人", ["33 unknown-key"]),
    ("says: 不设户数要求", "says: \"\"", ["35 malformed"]), ("to: R46, ", "", ["35 missing-key"]),
    ("says: 自愿使用", "says: ~", ["36 null-value"]),
    ("{to: R51", "{rule: R51", ["36 missing-key", "36 unknown-key"]),
    ("  name: 高龄老人津贴入户核查\n", "", ["3 missing-key"]),
    ("name: 高龄", "id: 41\n  name: 高龄", ["3 malformed"]),
    ("name: 高龄", "name: 高\u{200B}龄", ["3 invisible-character"]),
    ("name: 高龄老人津贴入户核查", "name: \"高\\u2028龄\"", ["3 invisible-character"]),
    ("name: 高龄老人津贴入户核查", "name: |\n    两\n    行", ["3 invisible-character"]),
  ])
  func notesAMalformedValue(_ old: String, _ new: String, _ expected: [String]) throws {
    #expect(try Self.notes([(old, new)]) == expected)
  }

  @Test func nineMistakesAreNotedAtOnce() throws {
    let notes = try Self.notes([
      ("department: civil-affairs", "department:"), ("kind: task", "kind: tusk"),
      ("  term: routine\n", "  trem: routine\n"), ("2014-06-03", "2014-06-31"),
      ("timesPerYear: 4", "timesPerYear: 0"), ("level: district", "level: county"),
      ("[willow, bridge]", "[willo, bridge]"), ("amount: 120000", "amount: lots"),
      ("  ledgers: [津贴台账]\n", ""),
    ])
    #expect(
      notes == [
        "1 null-value", "3 missing-key", "4 malformed", "6 unknown-key", "7 malformed",
        "9 malformed", "10 malformed", "13 malformed", "21 malformed", "26 missing-key",
      ])
  }

  @Test(arguments: [
    ("  term: routine\n", "  term: routin\n", "did you mean `routine`?"),
    ("  term: routine\n", "  term: routine\n  timesPerYaer: 4\n", "did you mean `timesPerYear`?"),
    ("level: district", "level: township", "use one of `district`, `city`, `province`, `national`"),
    ("[willow, bridge]", "[wilow, bridge]", "did you mean `willow`?"),
    ("offset: none\n", "", "add it; where there is nothing write `none`"),
  ])
  func hintsAtWhatToWrite(_ old: String, _ new: String, _ hint: String) throws {
    let text = Self.text.replacing(old, with: new)
    let error = try #require(throws: CatalogDefects.self) { try Self.read(text) }
    #expect(error.all.map(\.notice.hint?.en).contains(hint))
  }

  /// Lists are as long as somebody reads, and say nothing twice.
  @Test func listsAreBoundedAndSayNothingTwice() throws {
    let once = "[resident.name]"
    #expect(try Self.notes([(once, "[resident.name, resident.name]")]) == ["27 malformed"])
    let many = "[" + Array(repeating: "resident.name", count: 20_000).joined(separator: ", ") + "]"
    #expect(try Self.notes([(once, many)]) == ["27 malformed"])
    let ledgers = "[" + Array(repeating: "台账", count: 201).joined(separator: ", ") + "]"
    #expect(try Self.notes([("[津贴台账]", ledgers)]) == ["28 malformed"])
  }

  @Test func namesAreNormalised() throws {
    let text = Self.text.replacing("name: 高龄", with: "name: \" e\u{301}高龄 \"")
    let name = try #require(try Self.read(text.replacing(" \"老人津贴入户核查", with: "\"")).item.name)
    #expect(Array(name.utf8) == Array("é高龄".utf8))
  }
}
