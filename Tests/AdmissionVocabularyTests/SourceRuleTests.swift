import Foundation
import Testing

/// What no source file may hold, because what comes from outside could reach it.
@Suite struct SourceRuleTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  private static func lines() throws -> [(place: String, code: String)] {
    let path = root.path(percentEncoded: false)
    return try FileManager.default.subpathsOfDirectory(atPath: path)
      .filter { $0.hasSuffix(".swift") }.sorted()
      .flatMap { file in
        try String(contentsOfFile: path + "/" + file, encoding: .utf8)
          .split(separator: "\n", omittingEmptySubsequences: false).enumerated()
          .filter { !$1.drop(while: \.isWhitespace).hasPrefix("//") }
          .map { ("\(file):\($0 + 1)", String($1)) }
      }
  }

  private static let barred = [
    "RegularExpression", "Regex(", ".regularExpression", "try!", " as!", "fatalError(",
    "unsafelyUnwrapped", "Int(Double", "Int(Float",
  ]

  private static func isBarred(_ code: some StringProtocol) -> Bool {
    barred.contains { code.contains($0) }
  }

  /// Patterns are written in the source, statements are texts without holes, nothing traps on what
  /// was read.
  @Test func nothingFromOutsideIsAPatternAStatementOrATrap() throws {
    for line in try Self.lines() where Self.isBarred(line.code) {
      // A day written out in the source is one.
      let code = line.code.replacing(
        /\(year: [0-9]+, month: [0-9]+, day: [0-9]+\)\.unsafelyUnwrapped/, with: "")
      #expect(!Self.isBarred(code), "\(line.place): \(line.code)")
    }
  }

  /// Two pragmas that take no arguments are filled with numbers of our own, one with our own words.
  @Test func statementsHaveNoHoles() throws {
    let filled = try Self.lines().filter { $0.code.contains(/sql: .*\\\(/) }
    #expect(
      filled.compactMap { $0.code.firstMatch(of: /"(.*)"/).map { String($0.1) } }.sorted() == [
        #"PRAGMA \(pragma)"#, #"PRAGMA application_id = \(Self.applicationID)"#,
        #"PRAGMA user_version = \(version)"#,
      ])
  }

  /// The first test would see one if there were one.
  @Test(arguments: [
    "try! Regex(word)", "x as! Int", "fatalError()", "UInt(Double(x))", "x.unsafelyUnwrapped",
  ])
  func seesWhatIsBarred(_ code: String) {
    #expect(Self.isBarred(code))
  }
}
