import AdmissionCatalog
import AdmissionDirectory
import AdmissionReports
import AdmissionScreening
import AdmissionShipped
import AdmissionVocabulary
import Foundation
import Testing

/// The shipped book, judged by the labelled tables that ship with it.
@Suite struct JudgementTests {
  private static let tables = FileManager.default
    .enumerator(at: folder, includingPropertiesForKeys: nil)?
    .compactMap { $0 as? URL }.filter { $0.pathExtension == "csv" }.map(\.lastPathComponent)
    .sorted()

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/Labelled")

  private static let catalog = Result {
    try Catalog(
      files: Dictionary(
        uniqueKeysWithValues: Shipped.files.filter { $0.key.hasPrefix("catalog/") }
          .map { (String($0.key.dropFirst("catalog/".count)), Array($0.value.utf8)) }))
  }

  private static func desk() throws -> JudgingDesk {
    let catalog = try catalog.get()
    let day = try #require(JudgingDesk.usualDay)
    return JudgingDesk(
      by: catalog.ruleBook, against: try #require(catalog.edition(inForceOn: day)),
      register: catalog.register, on: day, calendar: catalog.workdays)
  }

  private static func table(_ name: String) throws -> LabelledTable {
    let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
    return try LabelledTableFile.read(bytes, file: name, register: try catalog.get().register)
  }

  /// Whatever tables lie there: each reads without a defect, and every row comes to something.
  @Test func everyTableIsJudged() throws {
    let names = try #require(Self.tables)
    #expect(names.contains("items-first.csv") && names.contains("pairs-first.csv"))
    for name in names {
      let table = try Self.table(name)
      #expect(table.unread.isEmpty, "\(name): \(table.unread)")
      switch table.rows {
      case .tasks(let tasks):
        let judgement = try TaskJudgement(of: tasks, by: Self.desk())
        #expect(judgement.trials.map(\.task) == tasks && !tasks.isEmpty, "\(name)")
        let all = judgement.labels.flatMap { label in
          TaskTrial.Came.allCases.map { judgement.count(label, $0) }
        }
        #expect(all.reduce(0, +) == tasks.count, "\(name)")
      case .pairs(let pairs):
        let judgement = try PairJudgement(of: pairs, by: Self.desk())
        #expect(judgement.checks.count == 2 * pairs.count && !pairs.isEmpty, "\(name)")
      }
    }
  }

  private static func trials() throws -> [TaskTrial] {
    guard case .tasks(let tasks) = try table("items-first.csv").rows else { return [] }
    return try TaskJudgement(of: tasks, by: desk()).trials
  }

  /// A row is judged by its task: nothing that a form asks for is missing.
  @Test(arguments: ["R1", "R2", "R7", "R8", "R11", "R12", "R13", "R23", "R38"])
  func noRowIsReturnedForItsForm(_ rule: String) throws {
    for trial in try Self.trials() where trial.task.id != "V02" {
      #expect(!trial.rules.map(\.text).contains(rule), "\(trial.task.id) \(trial.verdict)")
    }
  }

  /// What a row says is nothing is nothing.
  @Test func whatIsSaidToBeNothingIsMissing() throws {
    let trial = try #require(try Self.trials().first { $0.task.id == "V02" })
    #expect(trial.task.departmentKeeps == .none && trial.task.ends == .none)
    #expect(trial.rules.contains("R7"), "\(trial.verdict)")
  }

  @Test(arguments: [
    ("F01", TaskTrial.Came.refused), ("F02", .refused), ("W01", .listed), ("E01", .emergency),
  ])
  func cameToWhatTheBookSays(_ id: String, _ came: TaskTrial.Came) throws {
    let trial = try #require(try Self.trials().first { $0.task.id == id })
    #expect(trial.came == came && trial.isRight, "\(trial.verdict)")
  }

  /// A row without a class has the one its label and its number come to.
  @Test(arguments: [
    (TaskLabel.forbid, nil, TaskClass.forbidden), (.vote, nil, .vote), (.vote, "034", .beyond),
    (.admit, nil, .duty), (.admit, "034", .within), (.autonomy, nil, .duty),
    (.emergency, nil, .emergency),
  ])
  func theLabelGivesAClass(_ label: TaskLabel, _ item: WorkItem.ID?, _ kind: TaskClass) {
    var task = LabelledTask(
      id: "1", name: "甲", content: "乙", department: "fire", ground: .law, label: label)
    task.item = item
    #expect(task.taskClass == kind)
    task.givenClass = .revised
    #expect(task.taskClass == .revised)
  }

  /// A second label that fits never counts against the book, and without it the same row does.
  @Test(arguments: [(nil, 1), (TaskLabel.vote, 0), (.emergency, 1)])
  func aSecondLabelCountsAsRight(_ second: TaskLabel?, _ silent: Int) throws {
    var task = LabelledTask(
      id: "1", name: "邻里图书交换日", content: "社区提供场地", department: "culture-sports",
      ground: .service, label: .forbid)
    task.alternative = second
    let judgement = try TaskJudgement(of: [task], by: Self.desk())
    let figure = judgement.figures.first { $0.measure == .silent }
    #expect(figure?.count == silent && figure?.total == 1 && figure?.isReached == (silent == 0))
    #expect(judgement.misses.count == silent)
    let recall = judgement.figures.first { $0.measure == .recall }
    #expect(recall?.total == silent && recall?.hundredths == (silent == 0 ? nil : 0))
  }

  @Test func aNameIsKeptOutOrToldOrNot() throws {
    guard case .pairs(let pairs) = try Self.table("pairs-first.csv").rows else { return }
    let judgement = try PairJudgement(of: pairs, by: Self.desk())
    let came = judgement.checks.map { "\($0.pair.id) \($0.came)" }
    #expect(came.first == "1 same" && came.last == "3 silent", "\(came)")
    #expect(judgement.checks.map(\.isReversed).prefix(2) == [false, true])
    #expect(judgement.checks[0].applied == judgement.checks[1].listed)
    let same = judgement.figures.first { $0.subject == .same && $0.measure == .recall }
    #expect(same?.total == 2 && same?.goal == .atLeast(35))
  }
}
