import AdmissionProgram
import Foundation
import Testing

/// README's lines for whoever builds on the library: compiled with nothing but `import Admission`,
/// run from an empty folder.
@Suite struct ClientTests {
  private static func lines() throws -> String {
    try String(
      contentsOf: Program.root.appending(path: "Tests/Client/Sources/client/main.swift"),
      encoding: .utf8)
  }

  @Test func twentyLinesDecideACase() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try Program.run(program: Program.built("client"), folder: folder)
    #expect(result.status == 0 && result.errors.isEmpty)
    let said = result.output.split(separator: "\n").map(String.init)
    #expect(said.first == "须提交表决", "\(result.output)")
    #expect(said.suffix(2) == ["A2014-001 准予进入 1", "日志完好"], "\(result.output)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func readmePrintsThem() throws {
    let lines = try Self.lines()
    #expect(lines.split(separator: "\n", omittingEmptySubsequences: false).count <= 21)
    let readme = try String(
      contentsOf: Program.root.appending(path: "README.md"), encoding: .utf8)
    #expect(readme.contains("```swift\n\(lines)```"))
  }
}
