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

  /// Patterns are written in the source, statements are texts without holes, nothing traps on what
  /// was read.
  @Test func nothingFromOutsideIsAPatternAStatementOrATrap() throws {
    let barred =
      /\b(NS)?RegularExpression\b|\bRegex\(|\btry!|\bas!|\bfatalError\(|\bunsafelyUnwrapped|options: \.regularExpression|\bInt\((Double|Float)\b/
    for line in try Self.lines() {
      // A day written out in the source is one.
      let code = line.code.replacing(
        /\(year: [0-9]+, month: [0-9]+, day: [0-9]+\)\.unsafelyUnwrapped/, with: "")
      #expect(code.firstMatch(of: barred) == nil, "\(line.place): \(line.code)")
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
  @Test(arguments: ["try! Regex(word)", "x as! Int", "fatalError()", "Int(Double(x))"])
  func seesWhatIsBarred(_ code: String) {
    #expect(code.contains(/\bRegex\(|\btry!|\bas!|\bfatalError\(|\bInt\((Double|Float)\b/))
  }
}
