import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@Suite struct ApplicationFieldsTests {
  typealias Field = Application.Field

  /// An application that says something in every field.
  static let full: Application = {
    var application = Application.sample(
      id: "041", community: .sample(scope: .some(["community-1", "community-2"])),
      burden: .sample(fields: ["resident.name", "resident.birth-date"], ledgers: ["甲", "乙"]),
      offset: "002")
    application.item.distinctions = [Application.Distinction(item: "003", how: "只问用药")]
    application.emergency = Application.Emergency(
      event: "台风", began: CalendarDay(year: 2014, month: 5, day: 4), declaredBy: "区防汛指挥部",
      orderedOrally: nil)
    application.answers = [Application.Answer(to: "R46", says: "由部门统计")]
    return application
  }()

  /// An application that says nothing wherever that is allowed.
  static let empty = Application.sample(
    name: nil, kind: nil, content: nil, ends: nil, origin: .sample(document: nil),
    community: .sample(departmentKeeps: nil), basis: .sample(ground: nil, citations: []),
    delivery: .sample(funds: nil, powers: nil, staff: nil, training: nil),
    burden: .sample(fields: [], whyRecordsDoNotSuffice: nil), consultation: nil, exit: nil)

  static let texts: [(field: Field, full: String, empty: String)] = [
    (.department, "civil-affairs", "civil-affairs"), (.id, "041", "none"),
    (.name, "夏季高温补贴发放", "none"), (.kind, "task", "none"),
    (.content, "每户一次，送达补贴通知", "none"), (.term, "temporary", "temporary"),
    (.enters, "2014-06-03", "2014-06-03"), (.ends, "2014-12-31", "none"),
    (.timesPerYear, "1", "1"), (.distinctions, "[{item: 003, how: 只问用药}]", "[]"),
    (.level, "district", "district"),
    (.document, "示民〔2014〕1号", "none"), (.role, "assists", "assists"),
    (.scope, "[community-1, community-2]", "all"), (.departmentKeeps, "资格审批与发放", "none"),
    (.ground, "law", "none"),
    (.citations, "[{instrument: elderly-rights-law, article: 33}]", "[]"),
    (.funds, "{amount: 76000, source: 区级预算, rule: by-workload}", "none"),
    (.amount, "76000", "none"), (.fundsSource, "区级预算", "none"),
    (.fundsRule, "by-workload", "none"), (.powers, "查询津贴名册", "none"),
    (.staff, "每街道一名联系人", "none"), (.training, "半天", "none"),
    (.minutesEachTime, "60", "60"), (.fields, "[resident.name, resident.birth-date]", "[]"),
    (.ledgers, "[甲, 乙]", "[]"), (.whyRecordsDoNotSuffice, "须当面送达", "none"),
    (.consultation, "{streetsAsked: 8, streetsFor: 6, departments: [finance]}", "none"),
    (.offset, "002", "none"), (.exit, "{review: 2014-12-01, criteria: 补贴发完即退出}", "none"),
    (.review, "2014-12-01", "none"), (.criteria, "补贴发完即退出", "none"),
    (
      .emergency, "{event: 台风, began: 2014-05-04, declaredBy: 区防汛指挥部, orderedOrally: none}", "none"
    ),
    (.answers, "[{to: R46, says: 由部门统计}]", "[]"),
  ]

  @Test func everyFieldIsInTheTableInTheOrderOfTheFile() {
    #expect(Self.texts.map(\.field) == Field.allCases)
  }

  @Test(arguments: texts.indices)
  func aFieldIsWrittenOnOneLine(_ place: Int) {
    let row = Self.texts[place]
    #expect(Self.full.text(of: row.field) == row.full)
    #expect(Self.empty.text(of: row.field) == row.empty)
  }

  @Test func whatIsPartlyThereSaysWhatIsNot() {
    let application = Application.sample(
      basis: .sample(citations: [
        Citation(instrument: "elderly-rights-law", article: nil),
        Citation(instrument: "nowhere", article: "2"),
      ]), delivery: .sample(funds: .sample(amount: 0, source: nil, rule: nil)),
      consultation: Application.Consultation(streetsAsked: 0, streetsFor: 0, departments: []),
      exit: Application.Exit(review: nil, criteria: nil))
    #expect(
      application.text(of: .citations)
        == "[{instrument: elderly-rights-law, article: none}, {instrument: nowhere, article: 2}]")
    #expect(application.text(of: .funds) == "{amount: 0, source: none, rule: none}")
    #expect(application.text(of: .fundsSource) == "none")
    #expect(application.text(of: .fundsRule) == "none")
    #expect(
      application.text(of: .consultation) == "{streetsAsked: 0, streetsFor: 0, departments: []}")
    #expect(application.text(of: .exit) == "{review: none, criteria: none}")
  }

  @Test func everyFieldHasANameOfItsOwn() {
    #expect(Set(Field.allCases.map(\.name.zh)).count == Field.allCases.count)
    #expect(Set(Field.allCases.map(\.name.en)).count == Field.allCases.count)
  }
}
