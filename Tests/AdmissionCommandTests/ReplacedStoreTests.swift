import AdmissionProgram
import Foundation
import Glibc
import Testing

/// A store that is taken away under running conversations: all of them notice, and none of them
/// writes to what is gone or to what came in its place (T28).
@Suite struct ReplacedStoreTests {
  enum Fate: String, CaseIterable, CustomTestStringConvertible, Sendable {
    case deleted, movedAway, replaced

    var testDescription: String { rawValue }
  }

  @Test(arguments: Fate.allCases)
  func everybodyStops(_ fate: Fate) throws {
    let office = try OfficeAtTerminal()
    let people = try (1...3).map { seat in
      let name = "席位" + ["一", "二", "三"][seat - 1]
      return try office.sitDown("--as", "seat-\(seat)", as: name)
    }
    #expect(try people[0].answer(to: "查看 041").contains("婚姻状况证明盖章"))
    // Another name, under which the file can still be looked at.
    let orphan = office.store + ".orphan"
    #expect(link(office.store, orphan) == 0)
    switch fate {
    case .deleted: try FileManager.default.removeItem(atPath: office.store)
    case .movedAway: #expect(rename(office.store, office.store + ".away") == 0)
    case .replaced:
      let other = office.store + ".other"
      let made = try Program.run("init", "--empty", "--store", other, home: office.home)
      #expect(made.status == 0 && rename(other, office.store) == 0)
    }
    let names = fate == .replaced ? [orphan, office.store] : [orphan]
    let before = try names.map { try Data(contentsOf: URL(filePath: $0)) }
    for (seat, person) in people.enumerated() {
      let start = person.bytes.count
      try person.type("发起 移出 0\(15 + seat)\r")
      #expect(try person.waitForEnd() == .exit(2))
      // Without the places where the window breaks it.
      let said = ProgramAtTerminal.plain(person.text(from: start)).filter { !$0.isWhitespace }
      #expect(said.contains("在使用中被移走、删除或替换") && said.contains("对话到此结束"), "\(said)")
      #expect(said.contains("没有任何改动"), "\(said)")
    }
    #expect(try names.map { try Data(contentsOf: URL(filePath: $0)) } == before)
    if fate != .replaced { #expect(access(office.store, F_OK) != 0) }
  }
}
