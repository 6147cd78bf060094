import AdmissionProgram
import Foundation
import Testing

/// Every kind of bad input: one clear error, the right exit code, nothing changed.
@Suite struct BadInputTests {
  @Test(
    arguments: [
      (["check", "nowhere.yaml"], Int32(2)), (["check", "Sources"], 2), (["run", "nowhere.zr"], 2),
      (["tally", "YYX"], 2), (["tally", "--rule", "nowhere.yaml", "YY"], 2),
      (["verify", "--store", "README.md"], 2), (["verify", "--store", "nowhere.sqlite"], 2),
      (["report", "--catalog", "nowhere"], 2), (["workday", "2014-02-30", "+3"], 64),
      (["workday", "2031-01-02", "+3"], 2), (["workday", "2014-01-02", "x"], 64),
      (["tally", "--rule", "stric", "YY"], 2), (["directory", "by", "colour"], 1),
      (["burden", "nobody"], 1), (["burden", "--as-of", "2013-12-31"], 1), (["check"], 64),
      (["frobnicate", "--x"], 64),
    ] as [([String], Int32)])
  func isRefused(_ arguments: [String], _ status: Int32) throws {
    let result = try run(arguments)
    #expect(result.status == status)
    #expect(!result.errors.isEmpty)
  }

  /// What is no text on the command line would be taken for another word, or another file.
  @Test(arguments: ["-c \"$bad\"", "--store \"$bad\" verify", "backup \"x$bad\"", "\"$bad\""])
  func aWordThatIsNoTextIsRefused(_ words: String) throws {
    let home = try Program.scratch()
    let result = try Program.inTerminal(
      "bad=$(printf '\\326\\320'); cd '\(home.path)' && $zhunru \(words); echo \"ended $?\"",
      home: home)
    #expect(result.output.contains("不是 UTF-8 文本") && result.output.contains("ended 64"))
    #expect(result.output.contains("is not UTF-8 text; nothing was changed"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path).isEmpty)
  }

  /// Without a name nobody could know whether it was done before.
  @Test(arguments: [
    ["--resume", "-c", "report"], ["--again", "-c", "report"], ["--resume", "-f", "-"],
    ["--resume"],
  ])
  func goingOnWithoutANameIsRefused(_ arguments: [String]) throws {
    let result = try Program.start(arguments, input: "report\n")()
    #expect(result.status == 64 && result.output.isEmpty)
    #expect(result.errors.contains("--batch"))
  }

  @Test func aFolderAsInputIsRefused() throws {
    let result = try Program.inTerminal("$zhunru < /tmp; echo \"ended $?\"")
    #expect(result.output.contains("folder") && result.output.contains("ended 2"))
  }

  /// A line as long as no script has is refused with the file, before anything is carried out.
  @Test func aScriptWithAnEndlessLineIsRefused() throws {
    let home = try Program.scratch()
    let script = home.appending(path: "long.zr")
    try Data(("as clerk\n" + String(repeating: "长", count: 400_000)).utf8).write(to: script)
    for way in [["run"], ["-f"]] {
      let result = try Program.start(way + [script.path(percentEncoded: false)], home: home)()
      #expect(result.status == 2 && result.output.isEmpty)
      #expect(result.errors.contains("this line is too long (1200000 bytes)"), "\(result.errors)")
    }
  }

  /// The system may allow no file to grow further; that is said like a full disk.
  @Test func aFileThatMayNotGrowIsSaid() throws {
    let (home, store) = try Program.emptyOffice()
    let before = try Data(contentsOf: URL(filePath: store))
    let result = try Program.inTerminal(
      """
      ulimit -f 1; $zhunru --store '\(store)' --as clerk -c 'propose remove 041'; echo "ended $?"
      $zhunru backup --store '\(store)' '\(store).copy'; echo "ended $?"
      """, home: home)
    #expect(result.output.matches(of: /ended 2/).count == 2, "\(result.output)")
    #expect(result.output.contains("nothing was changed"))
    #expect(try Data(contentsOf: URL(filePath: store)) == before)
    let names = try FileManager.default.contentsOfDirectory(atPath: home.path)
    #expect(!names.contains("office.sqlite.copy"), "\(names)")
  }

  private func run(_ arguments: [String]) throws -> Program.Result {
    switch arguments.count {
    case 1: try Program.run(arguments[0])
    case 2: try Program.run(arguments[0], arguments[1])
    case 3: try Program.run(arguments[0], arguments[1], arguments[2])
    default: try Program.run(arguments[0], arguments[1], arguments[2], arguments[3])
    }
  }

  @Test(arguments: [
    ("vtoe A2014-001 yes", "unknown-verb"), ("today 2014-02-30", "impossible-date"),
    ("vote A2014-001 perhaps", "usage"), ("show A2099-001", "unknown-case"),
    ("show 999", "unknown-item"), ("as 民政菊", "unknown-actor"),
    ("vote 001 \"yes", "unclosed-quotation"),
    ("close A2014-003..A2014-001", "bad-range"), ("publish baseline", "not-entitled"),
    ("expect reduced", "usage"), ("as", "usage"), ("reduced as of 2013-01-01", "before-edition"),
    ("directory as of 2013-01-01", "before-edition"), ("as seat-9", "unknown-actor"),
    ("complain 041 \"  \"", "usage"), ("show А2014-001", "unknown-case"),
    ("tally 041 extra", "usage"), ("reduced since nowhere", "unknown-edition"),
  ])
  func aLineIsRefusedWithItsCode(_ line: String, _ code: String) throws {
    let result = try Program.run("--json", input: line + "\n")
    #expect(result.status == 1)
    #expect(result.output.contains(#""code":"\#(code)""#), "\(result.output)")
  }

  @Test func invisibleCharactersNeverReachTheTerminal() throws {
    let nasty = "\u{1B}]0;x\u{7}\u{202E}\u{200B}\u{9B}31m"
    for line in [
      "\(nasty)", "show \(nasty)", "as \(nasty)", "directory \(nasty)", "vote 001 \(nasty)",
    ] {
      for arguments in [["--lang", "zh"], ["--json"]] {
        let result = try Program.start(arguments, input: line + "\n")()
        for scalar in (result.output + result.errors).unicodeScalars where scalar != "\n" {
          let isControl = scalar.properties.generalCategory == .control
          #expect(!isControl && scalar.properties.generalCategory != .format)
        }
      }
    }
  }

  @Test func readingAsOfAnotherDayWritesNothing() throws {
    let home = try Program.scratch()
    let store = home.appending(path: "office.sqlite").path(percentEncoded: false)
    #expect(try Program.run("init", "--store", store, home: home).status == 0)
    let before = try Program.run("verify", "--json", "--store", store, home: home).output
    let later = try Program.run(
      "report", "--json", "--store", store, "--today", "2015-01-01", home: home)
    #expect(later.output.contains(#""expired":1"#))
    #expect(try Program.run("verify", "--json", "--store", store, home: home).output == before)
  }

  @Test(arguments: ["", "\n \n"])
  func anEmptyScriptIsRefused(_ text: String) throws {
    let script = try Program.scratch().appending(path: "empty.zr")
    try text.write(to: script, atomically: true, encoding: .utf8)
    #expect(try Program.run("run", script.path(percentEncoded: false)).status == 2)
  }

  @Test func bytesThatAreNoTextAreRefused() throws {
    let script = try Program.scratch().appending(path: "binary.zr")
    try Data([0x76, 0xFF, 0x00, 0x0A]).write(to: script)
    #expect(try Program.run("run", script.path(percentEncoded: false)).status == 2)
    #expect(try Program.run("check", script.path(percentEncoded: false)).status == 2)
  }
}
