import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionCatalog

@Suite struct LabelledTableFileTests {
  private static let head =
    "id,name,content,department,kindStated,roleStated,ground,label,class,times,fields,earlier"
  private static let row = "1,甲,乙,civil-affairs,task,assists,service,VOTE"

  private static func read(_ text: String) throws(CatalogDefects) -> LabelledTable {
    try LabelledTableFile.read(Array(text.utf8), file: "table.csv", register: .sample)
  }

  private static func tasks(_ text: String) throws -> [LabelledTask] {
    guard case .tasks(let tasks) = try read(text).rows else { return [] }
    return tasks
  }

  /// Every defect with its line and the column it is in; then nothing is judged.
  @Test(arguments: [
    ("", ["0 empty-file"]),
    ("\n \n", ["0 empty-file"]),
    (head, ["1 empty-file"]),
    (
      "id,name,content",
      ["1 missing-key", "1 missing-key", "1 missing-key", "1 missing-key", "1 missing-key"]
    ),
    (head + ",class\n" + row, ["1 duplicate-key"]),
    (head + ",listed,item\n" + row, ["1 duplicate-key"]),
    (head + "\n" + row + "\n\"1,甲", ["3 syntax-error"]),
    (head + "\n\"1\"x,甲", ["2 syntax-error"]),
    (head + "\n" + row + ",,,,,,,,", ["2 malformed"]),
    (head + "\n" + row + "\n" + row, ["3 duplicate-id"]),
    (head + "\n1,甲,乙,civil-affairs,task,assists,service,MAYBE", ["2 malformed label"]),
    (head + "\n1,甲,乙,civil-affairs,task,assists,service,vote", ["2 malformed label"]),
    (head + "\n1,甲,乙,civil-affair,task,assists,service,VOTE", ["2 malformed department"]),
    (
      head + "\n1,甲,乙,civil-affairs,taks,assist,services,VOTE",
      ["2 malformed kindStated", "2 malformed roleStated", "2 malformed ground"]
    ),
    (head + "\n,甲,乙,civil-affairs,task,assists,service,VOTE", ["2 missing-key id"]),
    (head + "\n" + row + ",odd", ["2 malformed class"]),
    (
      head + "\n" + row + ",,0,nobody.knows,lost",
      ["2 malformed earlierDecision", "2 malformed times", "2 malformed fields"]
    ),
    (
      head + "\n\"1\n\",甲,乙,nobody,task,assists,service,VOTE\n2,甲,乙,none,task,assists,service,NO",
      ["2 malformed department", "4 malformed department", "4 malformed label"]
    ),
    ("n,label,a,b\n1,alike,甲,乙\n2,same,,乙", ["2 malformed label", "3 missing-key a"]),
    ("n,label,a\n1,same,甲", ["1 missing-key", "1 missing-key"]),
  ])
  func everyDefectIsNamed(_ text: String, _ defects: [String]) {
    do throws(CatalogDefects) {
      _ = try Self.read(text)
      Issue.record("no defect in \(text)")
    } catch {
      let found = error.all.map { "\($0.line) \($0.notice.code) \($0.notice.message.zh)" }
      for (defect, found) in zip(defects, found) {
        let parts = defect.split(separator: " ")
        #expect(found.hasPrefix(parts.prefix(2).joined(separator: " ") + " "), "\(found)")
        #expect(found.contains(parts.last.map { "`\($0)`" } ?? "") || parts.count == 2, "\(found)")
      }
      #expect(found.count >= defects.count, "\(found)")
      #expect(error.all.allSatisfy { $0.file == "table.csv" && !$0.notice.message.en.isEmpty })
    }
  }

  /// Headings in any order, under aliases, with CRLF and a byte order mark; what means nothing is
  /// told.
  @Test func headingsAreReadByTheirMeaning() throws {
    let table = try Self.read(
      "\u{FEFF}标签,Times Per Year,name,content,department,kind,role,ground,id,remarks,\r\n"
        + "VOTE,12,\"甲,\"\"乙\"\"\r\n丙\",刷\"脸\",civil-affairs,task,assists,service,7,odd,\r\n")
    guard case .tasks(let tasks) = table.rows else { return }
    #expect(table.unread == ["remarks"] && tasks.count == 1)
    #expect(tasks.first?.times == 12 && tasks.first?.id == "7")
    #expect(tasks.first?.content == "刷\"脸\"")
    #expect(tasks.first?.name == "甲,\"乙\" 丙")
  }

  @Test func whatARowLeavesOutStaysOpen() throws {
    let task = try #require(try Self.tasks(Self.head + "\n" + Self.row).first)
    #expect(task.earlier == nil && task.emergency == nil && task.item == nil && task.times == nil)
    #expect(task.ends == .unsaid && task.document == .unsaid && task.alternative == nil)
  }

  @Test(arguments: ["refused", "removed", "merged", "expired", "revoked"])
  func aDecisionWithoutANameIsAboutTheSame(_ decision: String) throws {
    let task = try #require(
      try Self.tasks(Self.head + "\n" + Self.row + ",,,," + decision).first)
    #expect(task.earlier?.decision.rawValue == decision && task.earlier?.name == "甲")
  }

  @Test func pairsAreToldByTheirHeading() throws {
    guard case .pairs(let pairs) = try Self.read("label,b,a,n\nrelated,乙,甲,5\n").rows else {
      Issue.record("these are pairs")
      return
    }
    #expect(pairs == [LabelledPair(id: "5", label: .related, left: "甲", right: "乙")])
  }
}
