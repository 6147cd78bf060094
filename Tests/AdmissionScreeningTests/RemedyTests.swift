import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

/// The least that makes an application admissible, and what nobody can cure.
@Suite struct RemedyTests {
  /// R5, R15 and R21 refuse, as shipped; their words are those of these tests.
  static func screening(items: [WorkItem] = Edition.sampleItems) throws -> Screening {
    var changed: [ScreeningRule.ID: RuleBook.Entry] = [:]
    for rule in ScreeningRule.all {
      switch rule.id {
      case "R13", "R40": changed[rule.id] = .sample(for: rule, isOn: false)
      case "R14": changed[rule.id] = .sample(for: rule)
      case "R15":
        changed[rule.id] = .sample(
          for: rule, weight: .refuses, parameters: ["collecting": .words(["survey"])])
      case "R18":
        changed[rule.id] = .sample(for: rule, parameters: ["forcing": .words(["强制安装"])])
      case "R21":
        changed[rule.id] = .sample(
          for: rule, weight: .refuses,
          parameters: [
            "comprehensive": .words(["综合考核"]), "veto": .words(["一票否决"]),
            "ranking": .words(["季度排名"]),
          ])
      default: break
      }
    }
    return Screening(
      by: try .sample(changing: changed), against: .sample(items: items), register: .sample,
      on: sampleDay, Circumstances(calendar: .sample))
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let application: Application
    let fields: [Application.Field]
    let mechanical: [Application.Field]

    init(
      _ description: String, _ application: Application, _ fields: Application.Field...,
      mechanical: [Application.Field] = []
    ) {
      (testDescription, self.application) = (description, application)
      (self.fields, self.mechanical) = (fields, mechanical)
    }
  }

  @Test(arguments: [
    Row("no end", .sample(ends: nil), .ends, mechanical: [.ends]),
    Row("nothing kept", .sample(community: .sample(departmentKeeps: nil)), .departmentKeeps),
    Row(
      "too late", .sample(enters: day("2014-06-02")), .enters, mechanical: [.enters]),
    Row(
      "entered, and over before it may enter",
      .sample(enters: day("2014-04-01"), ends: day("2014-05-01")), .enters, .ends,
      mechanical: [.enters, .ends]),
    Row(
      "a misspelt department", .sample(department: "finence"), .department,
      mechanical: [.department]),
    Row(
      "two words in one field", .sample(content: "张贴海报，强制安装软件，季度排名"), .content),
    Row(
      "asks for what is held: rather not asked than explained",
      .sample(kind: .survey, burden: .sample(whyRecordsDoNotSuffice: nil)), .fields,
      mechanical: [.fields]),
    Row(
      "the department's own listed item again: rather renamed than told anew",
      .sample(name: "社会救助申请代办工作"), .name),
    Row(
      "another department's item again",
      .sample(department: "finance", name: "社会救助申请代办工作"), .name),
  ])
  func changesTheLeast(_ row: Row) throws {
    let screening = try Self.screening()
    let question = try screening.question(row.application)
    let remedy = try #require(screening.remedy(for: question))
    #expect(remedy.steps.map(\.field) == row.fields)
    #expect(remedy.steps.filter(\.isMechanical).map(\.field) == row.mechanical)
    #expect(remedy.verdict.outcome.isAdmissible)
    #expect(try screening.verdict(on: remedy.application).outcome == remedy.verdict.outcome)
  }

  @Test func streetsHaveToAnswerThemselves() throws {
    let screening = try Self.screening()
    let question = try screening.question(
      .sample(basis: .sample(ground: .request), consultation: nil))
    let remedy = try #require(screening.remedy(for: question))
    #expect(remedy.byDepartment.isEmpty)
    #expect(remedy.byOthers.map(\.power) == [.streets])
    #expect(remedy.byOthers.map(\.clears) == [["R8"]])
  }

  @Test func theOfficeHasToEnterAnUnknownDepartment() throws {
    let screening = try Self.screening()
    let question = try screening.question(.sample(department: "nobody-at-all", ends: nil))
    let remedy = try #require(screening.remedy(for: question))
    #expect(remedy.byOthers.map(\.power) == [.office])
    #expect(remedy.byDepartment.map(\.field) == [.ends])
  }

  @Test(arguments: [
    Application.sample(name: "季度卫生考核", kind: .assessment), .sample(listed: "004"),
  ])
  func whatCannotBeCuredIsSaid(_ application: Application) throws {
    let screening = try Self.screening()
    let question = try screening.question(application)
    #expect(screening.remedy(for: question) == nil)
    #expect(!screening.incurable(question).isEmpty)
  }

  @Test func nothingIsToBeChangedInWhatIsAdmissible() throws {
    let screening = try Self.screening()
    #expect(screening.remedy(for: try screening.question(.sample())) == nil)
  }

  /// Seven things wrong in all their combinations: the remedy has as many steps as things, whatever
  /// stands beside, and no part of it would do.
  @Test func noPartOfARemedyWouldDo() throws {
    let screening = try Self.screening()
    let faults: [@Sendable (inout Application) -> Void] = [
      { $0.item.ends = nil }, { $0.item.content = nil }, { $0.community.departmentKeeps = nil },
      { $0.basis.ground = nil }, { $0.delivery.funds = nil },
      { $0.item.enters = day("2014-05-05") },
      { $0.department = "finence" },
    ]
    for chosen in 1..<(1 << faults.count) {
      var application = Application.sample()
      for (place, fault) in faults.enumerated() where chosen >> place & 1 == 1 {
        fault(&application)
      }
      let question = try screening.question(application)
      let remedy = try #require(screening.remedy(for: question), "\(chosen)")
      #expect(remedy.steps.count == chosen.nonzeroBitCount, "\(chosen)")
      #expect(remedy.verdict.outcome == .needsVote, "\(chosen)")
      for left in remedy.steps {
        var partly = remedy.application
        partly.undo(left.field, as: application)
        #expect(!(try screening.verdict(on: partly).outcome.isAdmissible), "\(chosen)")
      }
    }
  }
}

extension Application {
  /// Sets a field of the faults above back.
  fileprivate mutating func undo(_ field: Field?, as original: Application) {
    switch field {
    case .ends: item.ends = original.item.ends
    case .content: item.content = original.item.content
    case .departmentKeeps: community.departmentKeeps = original.community.departmentKeeps
    case .ground: basis.ground = original.basis.ground
    case .funds: delivery.funds = original.delivery.funds
    case .enters: item.enters = original.item.enters
    case .department: department = original.department
    default: Issue.record("no fault in \(field?.rawValue ?? "nothing")")
    }
  }
}
