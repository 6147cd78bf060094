import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionCatalog

/// An application written and read again, and one read with changes made first.
@Suite struct ApplicationWritingTests {
  static func read(_ text: String, _ amendments: String...) throws -> Application {
    try ApplicationFile.read(
      Array(text.utf8), file: "a.yaml", register: .sample,
      amendedBy: amendments.map { try Amendment(parsing: $0) })
  }

  @Test(arguments: [
    Application.sample(), .sample(listed: "002"),
    .sample(
      content: nil, ends: nil, origin: .sample(document: nil),
      community: .sample(scope: .some(["community-1", "community-3"]), departmentKeeps: nil),
      basis: .sample(ground: nil, citations: []),
      delivery: .sample(funds: nil, powers: nil, staff: nil, training: nil),
      burden: .sample(fields: [], whyRecordsDoNotSuffice: nil), consultation: nil, exit: nil),
    .sample(
      delivery: .sample(funds: .sample(source: nil, rule: nil)), offset: "003",
      exit: Application.Exit(review: nil, criteria: nil)),
    .sample(
      name: "“引号” # 井号: 冒号", content: "- 横线 {花括号} [方括号] 'x' \"y\" \\ *",
      community: .sample(departmentKeeps: "none of it"),
      burden: .sample(ledgers: ["null", "1,2", "a: b"])),
    .sample(
      emergency: Application.Emergency(
        event: "台风“烟花”: 登陆 # 今晚", began: day("2014-05-30"), declaredBy: "区防汛指挥部",
        orderedOrally: day("2014-05-31")),
      answers: [Application.Answer(to: "R46", says: "不设“户数”: {另附} # 一份")]),
    .sample(
      emergency: Application.Emergency(
        event: nil, began: nil, declaredBy: nil, orderedOrally: nil)),
    .sample(
      answers: [
        Application.Answer(to: "R51", says: "none of it"),
        Application.Answer(to: "R20", says: "a, b"),
      ]),
  ])
  func comesBack(_ application: Application) throws {
    try comesBackAsItIs(application)
    var distinct = application
    distinct.item.distinctions = [
      Application.Distinction(item: "041", how: "只问用药，不问“收入”: {另案}")
    ]
    try comesBackAsItIs(distinct)
  }

  private func comesBackAsItIs(_ application: Application) throws {
    let text = ApplicationFile.written(
      application, heading: ["据 a.yaml\n改正"], remarks: [.ends: "原为\nnone", .amount: "元"])
    #expect(try Self.read(text) == application, "\(text)")
    #expect(text.hasPrefix("# 据 a.yaml 改正\n"))
  }

  @Test(arguments: [
    ("item.ends=2014-11-30", Application.Field.ends, "2014-11-30"),
    ("item.ends=none", .ends, "none"),
    ("burden.fields=[]", .fields, "[]"),
    ("community.scope=[community-2]", .scope, "[community-2]"),
    ("delivery.funds.amount=1", .amount, "1"),
    ("exit={review: 2014-10-01, criteria: none}", .exit, "{review: 2014-10-01, criteria: none}"),
    ("item.name=a=b", .name, "a=b"),
    ("answers=[{to: R46, says: 不设要求}]", .answers, "[{to: R46, says: 不设要求}]"),
    (
      "emergency={event: 台风, began: none, declaredBy: none, orderedOrally: none}", .emergency,
      "{event: 台风, began: none, declaredBy: none, orderedOrally: none}"
    ),
  ])
  func aChangeIsReadAsTheFileWould(
    _ change: String, _ field: Application.Field, _ value: String
  ) throws {
    let text = ApplicationFile.written(.sample())
    #expect(try Self.read(text, change).text(of: field) == value)
  }

  @Test(arguments: [
    ("item.ends=tomorrow", "malformed"), ("item.end=2014-12-31", "unknown-key"),
    ("offset=~", "null-value"), ("item.ends=[", "syntax"),
    ("consultation.streetsAsked=3", "malformed"), ("exit.review.day=3", "malformed"),
    ("delivery.funds.colour=red", "unknown-key"), ("item.name=*a", "alias"),
  ])
  func aChangeThatDoesNotFitIsADefect(_ change: String, _ code: String) throws {
    let text = ApplicationFile.written(.sample())
    do {
      _ = try Self.read(text, change)
      Issue.record("\(change) was accepted")
    } catch let error as CatalogDefects {
      #expect(
        error.all.contains { $0.notice.code.contains(code) }, "\(error.all.map(\.notice.code))")
    }
  }

  @Test(arguments: [
    "item.ends", "item.ends=", "item.ends= ", "=1", "item..ends=1", ".a=1", "a b=1", "",
  ])
  func aChangeWithoutKeyOrValueIsRefused(_ text: String) {
    #expect(throws: MalformedAmendment.self) { try Amendment(parsing: text) }
  }
}
