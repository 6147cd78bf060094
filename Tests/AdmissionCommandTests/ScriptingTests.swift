import AdmissionProgram
import Foundation
import Testing

/// A pipe, `-c`, `-f` and `run` carry out the same lines in the same way.
@Suite struct ScriptingTests {
  private static let lines = [
    "as clerk; propose remove 001", "", "vtoe 001 yes", "# a comment", "lang zh", "reduced",
  ]

  private func scratch() throws -> (home: URL, store: String, script: String) {
    let (home, store) = try Program.emptyOffice()
    func path(_ name: String) -> String { home.appending(path: name).path(percentEncoded: false) }
    try Self.lines.joined(separator: "\n").write(
      toFile: path("s.zr"), atomically: true, encoding: .utf8)
    return (home, store, path("s.zr"))
  }

  @Test(arguments: ["pipe", "-f -", "-c", "-f", "run"])
  func stopsAtARefusedLine(_ way: String) throws {
    let (home, store, script) = try scratch()
    let result = try carryOut(way, ["--store", store], script, home: home)
    #expect(result.status == 1)
    #expect(
      result.output.hasPrefix("you act as Clerk's office") || result.output.contains("A2014-001"))
    let place = ["-f", "run"].contains(way) ? script + " line 3: " : "line 3: "
    let rest =
      way == "pipe" || way == "-f -"
      ? "stopped: the lines after it were not carried out"
      : "stopped: the 2 lines after it were not carried out"
    let (next, past) =
      ["-f", "run"].contains(way)
      ? ("mend the line, then run it with --resume: nothing is done twice", "--resume --keep-going")
      : ("mend the line, then run the rest", "--keep-going")
    #expect(
      result.errors == """
        \(place)refused: there is no verb `vtoe`
          vtoe 001 yes
          ^^^^
          next: did you mean `vote`?
        \(place)\(rest)
          next: \(next); or go on past refusals with \(past)

        """, "\(result.errors)")
  }

  @Test(arguments: ["pipe", "-f -", "-c", "-f", "run"])
  func goesOnWhereAsked(_ way: String) throws {
    let (home, store, script) = try scratch()
    let result = try carryOut(
      way, ["--store", store, "--keep-going", "--json"], script, home: home)
    #expect(result.status == 1)
    #expect(result.errors.isEmpty)
    let kinds = result.output.matches(of: /"kind":"([a-z]+)"/).map { String($0.1) }
    #expect(
      kinds == ["identity", "proposed", "refusal", "language", "reduction"], "\(result.output)")
  }

  private func carryOut(
    _ way: String, _ options: [String], _ script: String, home: URL
  ) throws -> Program.Result {
    let lines = Self.lines.joined(separator: "\n") + "\n"
    switch way {
    case "pipe": return try Program.start(options, input: lines, home: home)()
    case "-f -": return try Program.start(options + ["-f", "-"], input: lines, home: home)()
    case "-c":
      return try Program.run(options + Self.lines.flatMap { ["-c", $0] }, home: home)
    case "-f": return try Program.run(options + ["-f", script], home: home)
    default: return try Program.run(["run"] + options + [script], home: home)
    }
  }

  @Test(
    arguments: [
      (["-c", "reduced; as clerk"], 0), (["-c", "vtoe"], 1),
      (["-f", "nowhere.zr"], 2), (["-c", "reduced", "-f", "x.zr"], 64), (["-c"], 64),
      (["-c", "reduced", "--keep-going"], 0), (["-c", "登记 001 同意5"], 1),
      (["check", "-c", "reduced", "seeds/applications/elder-survey.yaml"], 64),
    ] as [([String], Int32)])
  func endsWithItsExitCode(_ arguments: [String], _ status: Int32) throws {
    let result = try Program.run(arguments)
    #expect(result.status == status, "\(result.errors)")
    #expect(result.errors.isEmpty == (status == 0))
    #expect(!result.errors.contains("stopped"))
  }

  /// What was typed on the command line is read as a line of a conversation is.
  @Test(arguments: [
    (["lookup", "２０１４－００１"], ["lookup", "2014-001"]),
    (["directory", "ＢＹ", "ｋｉｎｄ"], ["directory", "by", "kind"]),
    (["burden", "民政局", "截至", "２０１４－０３－０１"], ["burden", "民政局", "截至", "2014-03-01"]),
    (["report", "--as", "席位１"], ["report", "--as", "seat-1"]),
  ])
  func wideWordsAreReadOnTheCommandLine(_ wide: [String], _ narrow: [String]) throws {
    let (left, right) = (try Program.run(wide + ["--json"]), try Program.run(narrow + ["--json"]))
    #expect(left.status == right.status && left.output == right.output)
  }

  /// Every line of a pipe is answered before the next is written.
  @Test func aPipeIsAnsweredLineByLine() throws {
    let process = Process()
    process.executableURL = Program.executable
    process.environment = [
      "LANG": "C.UTF-8", "HOME": try Program.scratch().path(percentEncoded: false),
    ]
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    input.fileHandleForWriting.write(Data("lang zh\nla".utf8))
    var said = Data()
    while !said.contains(Data("现在用中文".utf8)) { said += output.fileHandleForReading.availableData }
    input.fileHandleForWriting.write(Data("ng en\n".utf8))
    while !said.contains(Data("now in English".utf8)) {
      said += output.fileHandleForReading.availableData
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  /// What was written on one office holds on another that stood where it stood.
  @Test(arguments: ["zh", "en"])
  func aTranscriptIsRunAsATest(_ language: String) throws {
    let (home, store, _) = try scratch()
    let kept = home.appending(path: "kept.zr").path(percentEncoded: false)
    let lines =
      ["as clerk", "笔录 \(kept)", "propose remove 001", "open 001; vtoe", "as seat-1"]
      + [
        "投票　００１　同意 “好”", "history", "check seeds/applications/elder-survey.yaml", "verify", "quit",
      ]
    let typed = try Program.start(
      ["--store", store, "--keep-going", "--lang", language],
      input: lines.joined(separator: "\n") + "\n", home: home)()
    #expect(typed.status == 1)
    let text = try String(contentsOfFile: kept, encoding: .utf8)
    #expect(text.contains("\nquit\n#= \(language == "zh" ? "再见" : "goodbye")\n"), "\(text)")
    for (way, arguments) in [("run", ["run", kept]), ("file", ["-f", kept]), ("pipe", [])] {
      let other = home.appending(path: way + ".sqlite").path(percentEncoded: false)
      #expect(try Program.run("init", "--empty", "--store", other, home: home).status == 0)
      let again = try Program.start(
        arguments + ["--store", other], input: way == "pipe" ? text : "", home: home)()
      #expect(again.status == 0, "\(way): \(again.output)\(again.errors)")
    }
    let result = try Program.run("run", "--json", "--store", store, kept, home: home)
    #expect(result.status == 1)
    #expect(result.output.contains(#""holds":false,"kind":"expectation""#), "\(result.output)")
    #expect(
      try Program.run("--store", store, "-c", "笔录 \(kept)", home: home).errors.contains(kept))
    #expect(try String(contentsOfFile: kept, encoding: .utf8) == text)
  }

  /// A store knows a script by its file's name: of two alike the second would be done already.
  @Test func scriptsOfOneNameAreNotMixed() throws {
    let (home, store, script) = try scratch()
    let other = home.appending(path: "other/" + URL(filePath: script).lastPathComponent)
    try FileManager.default.createDirectory(
      at: other.deletingLastPathComponent(), withIntermediateDirectories: true)
    for path in [script, other.path(percentEncoded: false)] {
      try "verify\n".write(toFile: path, atomically: true, encoding: .utf8)
    }
    let both = ["run", script, other.path(percentEncoded: false)]
    let mixed = try Program.start(both + ["--store", store], home: home)()
    #expect(mixed.status == 64 && mixed.errors.contains("--batch"))
    #expect(try Program.start(both, home: home)().status == 0)
  }

  @Test func laterScriptsAreLeftToo() throws {
    let (home, store, script) = try scratch()
    let whole = try Program.run("run", "--atomic", "--store", store, script, home: home)
    #expect(!whole.errors.contains("stopped") && whole.errors.contains("vtoe"))
    let result = try Program.run("run", "--store", store, script, script, home: home)
    #expect(result.errors.contains("the 6 lines after it were not carried out"))
  }
}

extension Data {
  fileprivate func contains(_ part: Data) -> Bool { firstRange(of: part) != nil }
}
