import AdmissionProgram
import Foundation
import Testing

/// Many applications in one call, as a bureau has them: in folders, in one file, from a pipe.
@Suite struct BulkCheckTests {
  static func sample(_ name: String) throws -> String {
    try String(
      contentsOf: Program.root.appending(path: "seeds/applications/\(name).yaml"), encoding: .utf8)
  }

  static func folder(_ files: [String: String]) throws -> URL {
    let folder = try Program.scratch()
    for (name, text) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    return folder
  }

  static func replies(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func aFolderIsCheckedInOrderAndCounted() throws {
    let folder = try Self.folder([
      "b/listed.yaml": Self.sample("listed"), "a.yaml": Self.sample("elder-survey"),
      "c.yml": "department: [", "list.xlsx": "x",
    ])
    let result = try Program.start(["check", ".", "--lang", "zh"], folder: folder)()
    #expect(result.status == 1)
    let heads = result.output.split(separator: "\n").filter { $0.contains(".yaml · ") }
    #expect(heads.map { $0.prefix { $0 != " " } } == ["a.yaml", "b/listed.yaml"])
    #expect(result.errors.contains("\n  c.yml:"))
    #expect(result.output.contains("\n预审 2 份：已在目录内 1、须提交表决 1；另有 1 处未能预审：c.yml\n"))
    #expect(result.output.hasSuffix("  没有查看的其他文件 1 个：list.xlsx\n"))
  }

  /// The same from a file of YAML, lines of JSON and a pipe; only the places differ.
  @Test func itIsTheSameFromWhereverItComes() throws {
    let pages = try ["elder-survey", "listed", "refused"].map(Self.sample)
    let joined = pages.joined(separator: "---\n")
    let folder = try Self.folder(["all.yaml": joined])
    func outcomes(_ result: Program.Result) throws -> [String] {
      try Self.replies(result.output).dropLast().map {
        "\($0["file"] ?? "") \($0["line"] ?? 0) \($0["outcome"] ?? "")"
      }
    }
    let file = try Program.start(["check", "--json", "all.yaml"], folder: folder)()
    #expect(
      try outcomes(file)
        == ["all.yaml 1 needs-vote", "all.yaml 33 listed", "all.yaml 65 refused"])
    let pipe = try Program.start(["check", "--json", "-"], input: joined, folder: folder)()
    #expect(
      try outcomes(pipe) == outcomes(file).map { $0.replacing("all.yaml", with: "-") })
    let count = try #require(try Self.replies(pipe.output).last)
    #expect(count["kind"] as? String == "screenings" && count["screened"] as? Int == 3)
    #expect(count["admissible"] as? Int == 2 && count["unusable"] as? Int == 0)
  }

  /// One broken among very many is named, the rest is done.
  @Test func oneBrokenAmongManyIsNamed() throws {
    let page = try Self.sample("listed")
    var pages = Array(repeating: page, count: 300)
    pages[150] = "department: \"open\nitem: }\n"
    let text = pages.joined(separator: "---\n")
    let result = try Program.run(["check", "--json", "-"], input: text)
    #expect(result.status == 1)
    let replies = try Self.replies(result.output)
    #expect(replies.count == 301)
    let broken = replies[150]
    #expect(broken["code"] as? String == "unusable-file")
    let defects = try #require(broken["defects"] as? [[String: Any]])
    let before = page.split(separator: "\n", omittingEmptySubsequences: false).count * 150
    #expect(defects.first?["file"] as? String == "-")
    #expect((defects.first?["line"] as? Int ?? 0) >= before)
    #expect(replies[300]["screened"] as? Int == 299 && replies[300]["unusable"] as? Int == 1)
    #expect(replies.prefix(300).count { $0["outcome"] as? String == "listed" } == 299)
  }

  /// Nothing usable at all is no answer; one that cannot be used among others is a no.
  @Test(arguments: [
    ("good.yaml", 0), ("good.yaml good.yaml", 0), ("good.yaml bad.yaml", 1),
    ("bad.yaml nowhere.yaml", 2), ("empty", 2), ("empty good.yaml", 1), ("-", 2),
    ("good.yaml --fix draft.yaml good.yaml", 64), ("two.yaml --fix d.yaml", 64),
    (". --fix d.yaml", 64),
  ])
  func theExitCodeSaysWhatOfIt(_ arguments: String, _ status: Int32) throws {
    let page = try Self.sample("listed")
    let folder = try Self.folder([
      "good.yaml": page, "bad.yaml": "x: y\n", "empty/x.txt": "x",
      "two.yaml": page + "---\n" + page,
    ])
    let result = try Program.start(
      ["check"] + arguments.split(separator: " ").map(String.init), folder: folder)()
    #expect(result.status == status, "\(result.output)\(result.errors)")
    #expect(status == 0 || !result.errors.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "d.yaml").path()))
  }

  /// What a shell says and is told.
  static func shell(_ script: String, in folder: URL) throws -> (output: String, errors: String) {
    let shell = Process()
    shell.executableURL = URL(filePath: "/usr/bin/timeout")
    shell.arguments = ["60", "/bin/sh", "-c", script]
    shell.currentDirectoryURL = folder
    let files = try ["shell.out", "shell.err"].map { name in
      let file = folder.appending(path: name)
      try Data().write(to: file)
      return try FileHandle(forWritingTo: file)
    }
    (shell.standardOutput, shell.standardError) = (files[0], files[1])
    try shell.run()
    shell.waitUntilExit()
    func text(_ name: String) throws -> String {
      try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    return (try text("shell.out"), try text("shell.err"))
  }

  static let program = Program.built("zhunru").path(percentEncoded: false)

  /// Whoever sends one line at a time has its answer before the next.
  @Test func aPipeIsAnsweredLineByLine() throws {
    let shown = try Self.shell(
      """
      mkfifo in out; \(Self.program) check --json - <in >out &
      exec 3>in 4<out
      for n in 1 2 3; do echo '{"department": none}' >&3; read -r line <&4; echo "$n"; done
      exec 3>&-; cat <&4 | wc -l
      """, in: Program.scratch())
    #expect(shown.output.split { $0.isWhitespace } == ["1", "2", "3", "1"])
  }

  /// Somebody who reads the beginning and goes away ends it, as programs are ended in a pipe.
  @Test func aClosedPipeEndsIt() throws {
    let folder = try Self.folder([
      "all.yaml": Array(repeating: try Self.sample("listed"), count: 400)
        .joined(separator: "---\n")
    ])
    let shown = try Self.shell(
      "{ \(Self.program) check --lang zh all.yaml; echo $? >&2; } | head -n 10", in: folder)
    #expect(shown.output.split(separator: "\n").count == 10)
    #expect(shown.errors == "141\n")
  }
}
