import AdmissionProgram
import AdmissionSamples
import Foundation
import Testing

/// Whatever comes in, by whatever way, nothing a terminal would obey comes out.
@Suite struct NaughtyTextTests {
  /// Where a line takes words of somebody's own.
  private static let lines = [
    "%", "as \"%\"", "show \"%\"", "vote \"%\" yes", "vote A2014-001 yes \"%\"", "today \"%\"",
    "lookup \"%\"", "lookup \"%\" report \"%\"", "report \"%\" 民政局", "complain 041 \"%\"",
    "condition A2014-001 \"%\"", "publish \"%\"", "help \"%\"", "check \"%\"", "rules \"%\"",
    "history \"%\"", "directory \"%\"", "burden \"%\"", "expect \"%\" open", "review %",
    "expect refused % : show \"%\"", "propose remove \"%\"", "export directory \"%\"",
    "export slip \"%\" \"%.txt\"", "transcript \"/dev/null/%\"", "sitting open \"%\"", "lang \"%\"",
    "set \"%\" on", "quiet %", "reduced since \"%\"", "record A2014-001 \"%\"", "tally \"%\"",
    "seat \"%\" vacant \"%\"", "return A2014-001 \"%\"", "answer A2014-001 \"%\"",
  ]

  private static let forms = [
    ["--lang", "zh"], ["--lang", "en", "--json"], ["--lang", "zh", "--csv"],
    ["--lang", "en", "--markdown"], ["--lang", "zh", "--plain"],
  ]

  /// With every build each line with each text is answered in one of the forms.
  @Test(arguments: forms.indices)
  func everyLineIsAnsweredWithoutIt(_ form: Int) throws {
    let every = NaughtyText.joined.flatMap { text in
      Self.lines.map { $0.replacing("%", with: text) }
    }
    let script = Scale.share(of: every, part: form, of: Self.forms.count)
    let result = try Program.start(
      Self.forms[form] + ["--keep-going"], input: script.joined(separator: "\n") + "\n")()
    #expect(result.status == 1)
    #expect(NaughtyText.raw(in: result.output) == [])
    #expect(NaughtyText.raw(in: result.errors) == [])
  }

  /// What stands in files comes no nearer to the terminal, as it is or spelled as YAML spells it.
  @Test(arguments: [["--lang", "zh"], ["--lang", "en", "--json"]])
  func filesSayNothingBack(_ form: [String]) throws {
    let folder = try Program.scratch()
    let application = try String(
      contentsOf: Program.root.appending(path: "seeds/applications/elder-survey.yaml"),
      encoding: .utf8)
    func write(_ name: String, _ text: String) throws {
      try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
    var pages: [String] = []
    for text in NaughtyText.joined {
      let spelled = text.unicodeScalars.map { scalar in
        let digits = String(scalar.value, radix: 16)
        return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }.joined()
      for written in [text, "\"\(spelled)\""] {
        pages += [
          "\(written): x\n\(written): y\n", "*\(written)", "a: !\(written)",
          application.replacing(/(\w): [^\n{\[]+/) { "\($0.1): \(written)" },
          application.replacing("{", with: "{\(written): x, "),
        ]
      }
    }
    let names = pages.indices.map { "page-\($0).yaml" }
    for (name, page) in zip(names, pages) { try write(name, page) }
    try write(
      "lines.zr", NaughtyText.joined.map { "show \"\($0)\"\n#= \($0)\n" }.joined())
    let hidden = "\u{1B}[31m\u{202E}\u{9B}\u{E0041}.zr"
    try write(hidden, "show \"\u{9B}31m\"\n")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "catalog/directory"), withIntermediateDirectories: true)
    for (place, name) in [
      "departments", "communities", "committee", "rules", "instruments", "prohibited", "fields",
      "certificates", "directory/baseline",
    ].enumerated() {
      try write("catalog/\(name).yaml", pages[(place * 10 + 8) % pages.count])
      try write("catalog/\u{9B}\(place).yaml", pages[place])
    }
    for arguments in [
      ["check"] + names, ["run", "--keep-going", "lines.zr"], ["run", hidden], ["-f", hidden],
      ["tally", "--rule", names[6], "YY"], ["rules", "--replay", names[8]],
      ["rules", "--voting-rule", names[8]], ["report", "--catalog", "catalog"],
    ] {
      let result = try Program.start(arguments + form, folder: folder)()
      #expect(result.status != 0 && !(result.output + result.errors).isEmpty, "\(arguments)")
      #expect(NaughtyText.raw(in: result.output + result.errors) == [], "\(arguments)")
    }
  }

  /// Nor is it in what is written for others.
  @Test func exportsHoldNoneOfIt() throws {
    let folder = try Program.scratch()
    var lines = ["as clerk", "transcript kept.zr", "propose remove 014", "open 014"]
    for (place, text) in NaughtyText.joined.enumerated() {
      lines += [
        "as clerk", "lookup \"\(text)\" report 民政局", "lookup \"\(text)\"",
        "complain 014 \"\(text)\"", "complain 014 undelivered \"\(text)\"",
        "as seat-\(place % 8 + 1)", "vote 014 yes \"\(text)\"", "vote 014 no \"\(text)\"",
        "as clerk", "export slip \"\(text)\" slip-\(place).md",
        "export slip \"\(text)\" slip-\(place).json",
      ]
    }
    let exports = ["minutes 014", "slip 014", "directory", "reduction"].enumerated().flatMap {
      place, what in ["md", "json"].map { "export \(what) \(place).\($0)" }
    }
    lines += ["as clerk", "close 014"] + exports + ["export directory 4.yaml", "transcript off"]
    let script = lines.joined(separator: "\n") + "\n"
    let result = try Program.start(["--keep-going"], input: script, folder: folder)()
    #expect(NaughtyText.raw(in: result.output + result.errors) == [])
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    #expect(files.count == NaughtyText.joined.count * 2 + 10, "\(result.errors)")
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(NaughtyText.raw(in: text) == [], "\(file.lastPathComponent)")
    }
    // The texts got there.
    for name in ["0.md", "slip-0.md", "kept.zr"] {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      #expect(text.contains("u{"), "\(name)")
    }
    let again = try Program.start(["run", "--keep-going", "kept.zr"], folder: folder)()
    #expect(!again.isKilled && NaughtyText.raw(in: again.output + again.errors) == [])
  }

  @Test func theCommandLineSaysNothingBack() throws {
    let text = "\u{1B}]0;x\u{7}\u{202E}\u{200B}\u{9B}31m\u{E0041}"
    let calls = [
      [text], ["--\(text)"], ["--lang", text], ["--store", text, "verify"], ["--by", text],
      ["--as", text, "-c", "report"], ["--today", text], ["--catalog", text, "report"],
      ["-c", text], ["-f", text], ["run", text], ["check", text], ["tally", text],
      ["tally", "--rule", text, "YY"], ["lookup", text], ["rules", text], ["directory", text],
      ["burden", text], ["workday", text, "+3"], ["workday", "2014-01-02", text], ["help", text],
      ["check", "seeds/applications/elder-survey.yaml", "--what-if", text],
      ["check", "seeds/applications/elder-survey.yaml", "--fix", text], ["report", text],
      ["init", "--store", "/dev/null/\(text)"], ["backup", "/dev/null/\(text)"], ["restore", text],
      ["verify", "--since", text], ["rules", "--replay", text], ["rules", "--voting-rule", text],
    ]
    for (place, arguments) in calls.enumerated() {
      for form in Scale.share(
        of: [["--lang", "zh"], ["--lang", "en", "--json"]], part: place, of: 2)
      {
        let options = arguments.contains("help") || arguments.contains("--lang") ? [] : form
        let result = try Program.start(arguments + options)()
        #expect(
          NaughtyText.raw(in: result.output + result.errors) == [], "\(arguments.debugDescription)")
      }
    }
    for variable in ["XDG_DATA_HOME", "HOME", "ZHUNRU_CATALOG"] {
      let result = try Program.run(
        ["-c", "show 041"], setting: [variable: "/dev/null/\(text)"])
      #expect(NaughtyText.raw(in: result.output + result.errors) == [])
    }
  }

  /// What stands in a field of an application, and what an application keeps of it, is shown so too.
  @Test(arguments: forms.indices)
  func everyApplicationIsAnsweredWithoutIt(_ form: Int) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let sample = try String(
      contentsOf: Program.root.appending(path: "seeds/applications/elder-survey.yaml"),
      encoding: .utf8)
    let fields = [
      "高龄老人津贴入户核查", "每季度核查一次高龄津贴领取情况", "资格审批与发放", "district budget",
      "1 liaison per street", "half a day", "系统自动比对上线即退出", "civil-affairs", "elderly-rights-law",
    ]
    let texts = Scale.share(of: NaughtyText.all, part: form, of: Self.forms.count)
    let everywhere = texts.enumerated().flatMap { place, text in
      Scale.share(of: fields, part: place, of: fields.count).map { (text, $0) }
    }
    let files = try everywhere.enumerated().map { place, pair in
      let (text, field) = pair
      #expect(sample.contains(field))
      let value = text.unicodeScalars.map { scalar in
        let digits = String(scalar.value, radix: 16)
        return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }.joined()
      let file = folder.appending(path: "\(place).yaml")
      try sample.replacing(field, with: "\"\(value)\"").write(
        to: file, atomically: true, encoding: .utf8)
      return file.path(percentEncoded: false)
    }
    for start in stride(from: 0, to: files.count, by: 500) {
      let result = try Program.start(
        ["check"] + Self.forms[form] + files[start..<min(start + 500, files.count)])()
      #expect(result.status != 0)
      #expect(NaughtyText.raw(in: result.output) == [])
      #expect(NaughtyText.raw(in: result.errors) == [])
      #expect(!(result.output + result.errors).isEmpty)
    }
  }

  /// A catalogue with such a name is refused, or the name is shown so.
  @Test(arguments: [
    ("departments.yaml", "民政局"), ("communities.yaml", "马园社区"),
    ("committee.yaml", "\n  - {seat: 1, name: {zh: 席位一"),
    ("directory/baseline.yaml", "部门工作进社区事项清查表"), ("rules.yaml", "title: {zh: "),
  ])
  func everyCatalogueIsAnsweredWithoutIt(_ file: String, _ old: String) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let catalog = folder.appending(path: "catalog")
    try FileManager.default.copyItem(at: Program.root.appending(path: "catalog"), to: catalog)
    let page = catalog.appending(path: file)
    let text = try String(contentsOf: page, encoding: .utf8)
    #expect(text.contains(old))
    let texts = ["\u{1B}]0;x\u{7}", "\u{9B}31m", "\u{202E}", "\u{E0041}", "\u{E000}", "⼈", "аd"]
    for (place, naughty) in texts.enumerated() {
      try text.replacing(old, with: old + naughty, maxReplacements: 1).write(
        to: page, atomically: true, encoding: .utf8)
      let form = Self.forms[place % Self.forms.count]
      let result = try Program.start(
        ["report", "--catalog", catalog.path(percentEncoded: false)] + form)()
      #expect(NaughtyText.raw(in: result.output + result.errors) == [])
    }
  }

  @Test func aLongLineIsRefusedAndNotRepeated() throws {
    for line in [
      "lookup " + String(repeating: "长", count: 60_000),
      "show e" + String(repeating: "\u{301}", count: 200_000),
      "as \"" + String(repeating: "x", count: 9_000) + "\"",
      "burden" + String(repeating: " 事", count: 500),
    ] {
      let result = try Program.start(["--lang", "en", "--plain"], input: line + "\n")()
      #expect(result.status == 1)
      #expect(result.errors.contains("too long"))
    }
  }
}
