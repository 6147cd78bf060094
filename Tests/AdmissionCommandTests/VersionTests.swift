import AdmissionProgram
import Foundation
import GRDB
import Testing

@testable import AdmissionCommand

/// Which program it is and which stores it makes is said in one way everywhere.
@Suite struct VersionTests {
  private static func page(_ name: String) throws -> String {
    let file = Program.root.appending(path: "Sources/Admission/Admission.docc/\(name).md")
    return try String(contentsOf: file, encoding: .utf8)
  }

  @Test(arguments: [["--version"], ["check", "--version"]])
  func isSaidInBothLanguages(_ arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(
      result.output == """
        zhunru \(Version.program)
        档案格式 \(Version.store)；每条记录另带自己的格式号
        store format \(Version.store); each entry carries the number of its own shape

        """)
  }

  @Test func doctorSaysTheSame() throws {
    let home = try Program.scratch()
    func doctor(_ form: String...) throws -> String {
      try Program.run(["doctor"] + form, home: home).output
    }
    #expect(try doctor("--json").contains(#""version":"\#(Version.program)""#))
    #expect(try doctor("--json").contains(#""storeFormat":\#(Version.store)"#))
    #expect(
      try doctor("--lang", "en").contains(
        "zhunru \(Version.program), store format \(Version.store)"))
    #expect(
      try doctor("--lang", "zh").contains("准入 \(Version.program)，档案格式 \(Version.store)"))
  }

  @Test func aNewStoreHasTheFormat() throws {
    let (_, store) = try Program.emptyOffice("office")
    let format = try DatabaseQueue(path: store).read {
      try Int.fetchOne($0, sql: "PRAGMA user_version")
    }
    #expect(format == Version.store)
    #expect(try Self.page("Journal").contains("`user_version` \(Version.store)."))
  }

  /// The newest entry of the page of changes is this version's.
  @Test func thePageOfChangesIsCurrent() throws {
    let newest = try #require(try Self.page("Changes").firstMatch(of: /(?m)^## ([0-9.]+)/))
    #expect(newest.1 == Version.program)
  }
}
