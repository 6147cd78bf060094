import AdmissionProgram
import Foundation
import Testing

/// The main job, by the program itself, on the shipped seeds.
@Suite struct DemonstrationTests {
  static let scripts = ["01-january", "02-february", "03-march", "04-april"]
    .map { "seeds/demonstration/\($0).zr" }

  @Test func theScriptsTakeEightyNineToTwentyFour() throws {
    let report = try Program.run("report", "--json")
    #expect(report.status == 0)
    let line = try #require(report.output.split(separator: "\n").first)
    #expect(line.contains(#""baseline":{"count":89,"edition":"baseline"}"#))
    #expect(line.contains(#""net":-65"#) && line.contains(#""now":24"#))
    #expect(report.output.contains(#""letters":"#))
  }

  @Test func withoutOneMotionItIsSixtyFour() throws {
    let folder = try Program.scratch()
    var texts = ""
    for script in Self.scripts {
      texts += try String(contentsOf: Program.root.appending(path: script), encoding: .utf8)
    }
    // The motion on 071, its poll and its ballots.
    let kept = texts.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains(" 071") }
      .map { $0 == "expect reduced 65" ? "expect reduced 64" : $0 }
    let script = folder.appending(path: "without.zr")
    try kept.joined(separator: "\n").write(to: script, atomically: true, encoding: .utf8)
    let result = try Program.run("run", script.path(percentEncoded: false))
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test func replayGivesTheShippedEdition() throws {
    let shipped = try String(
      contentsOf: Program.root.appending(path: "catalog/directory/demonstration.yaml"),
      encoding: .utf8)
    let written = try Program.run("directory", "--yaml")
    #expect(written.output == shipped, "run `zhunru directory --yaml` on a fresh machine")
  }

  @Test func theHoursFallWithTheItems() throws {
    let burden = try Program.run("burden", "--json")
    #expect(burden.status == 0)
    #expect(burden.output.contains(#""before":{"hours":136876,"items":89,"minutes":8212560}"#))
    #expect(burden.output.contains(#""now":{"hours":25764,"items":24,"minutes":1545840}"#))
    #expect(burden.output.contains(#""reconstructed":true"#))
    let bureau = try Program.run("burden", "民政局", "截至", "2014-03-12", "--lang", "en")
    #expect(bureau.output.hasPrefix("Civil Affairs Bureau · hours a year: before 3876, now 2964"))
  }

  @Test(arguments: ["zh", "en"])
  func firstSessionReadsAsExpected(_ language: String) throws {
    let home = try Program.scratch()
    let store = home.appending(path: "office.sqlite").path(percentEncoded: false)
    #expect(try Program.run("init", "--store", store, home: home).status == 0)
    let session = try Program.run(
      "run", "--store", store, "--lang", language, "seeds/first-session.zr", home: home)
    #expect(session.status == 0)
    let expected = try String(
      contentsOf: Program.root.appending(path: "seeds/first-session.\(language).expected"),
      encoding: .utf8)
    #expect(session.output == expected)
    #expect(try Program.run("verify", "--store", store, home: home).status == 0)
  }

  @Test func fiveApplicationsFiveOutcomes() throws {
    let result = try Program.run(
      "check", "--json", "seeds/applications/duplicate.yaml",
      "seeds/applications/elder-survey.yaml", "seeds/applications/listed.yaml",
      "seeds/applications/refused.yaml", "seeds/applications/returned.yaml")
    #expect(result.status == 1)
    let lines = result.output.split(separator: "\n")
    for (line, outcome) in zip(lines, ["duplicate", "needs-vote", "listed", "refused", "returned"])
    {
      #expect(line.contains(#""outcome":"\#(outcome)""#))
    }
    #expect(lines.count == 6 && lines[5].contains(#""screened":5"#))
  }

  @Test func fortyApplicationsAreApprovedTogetherOrNotAtAll() throws {
    let (home, store) = try Program.emptyOffice()
    func path(_ name: String) -> String { home.appending(path: name).path(percentEncoded: false) }
    let sample = try String(
      contentsOf: Program.root.appending(path: "seeds/applications/elder-survey.yaml"),
      encoding: .utf8)
    // Names that share no character, so that none repeats another.
    let names = (0..<40).map { place in
      String(
        String.UnicodeScalarView((0..<6).compactMap { Unicode.Scalar(0x5000 + place * 6 + $0) }))
    }
    for (place, name) in names.enumerated() {
      try sample.replacingOccurrences(of: "高龄老人津贴入户核查", with: name)
        .replacingOccurrences(of: "rule: by-workload", with: "rule: office-funds")
        .replacingOccurrences(of: "powers: none", with: "powers: 查询津贴名册")
        .write(toFile: path("\(place).yaml"), atomically: true, encoding: .utf8)
    }
    func run(_ lines: [String]) throws -> Program.Result {
      try lines.joined(separator: "\n")
        .write(toFile: path("batch.zr"), atomically: true, encoding: .utf8)
      return try Program.run("run", "--atomic", "--store", store, path("batch.zr"), home: home)
    }
    let batch =
      ["today 2014-04-18", "as civil-affairs"] + (0..<40).map { "submit \(path("\($0).yaml"))" }
      + ["as clerk", "open A2014-001..A2014-040", "record A2014-001..A2014-040 YYYYYNA."]
      + ["close A2014-001..A2014-040", "expect reduced -40"]
    var broken = batch
    broken[36] = "submit \(path("nowhere.yaml"))"
    let before = try Program.run("verify", "--store", store, home: home).output
    let refused = try run(broken)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("line 37: "))
    #expect(!refused.output.contains("accepted"))
    #expect(try Program.run("verify", "--store", store, home: home).output == before)
    let approved = try run(batch)
    #expect(approved.status == 0, "\(approved.errors)")
    #expect(approved.output.components(separatedBy: "admitted · number").count == 41)
    let count = try Program.run("directory", "--json", "--store", store, home: home)
    #expect(count.output.contains(#""count":129"#))
  }

  @Test func aSittingOfEightDecidesTwelveCases() throws {
    let script = try String(
      contentsOf: Program.root.appending(path: "seeds/sitting.zr"), encoding: .utf8)
    #expect(script.split(separator: "\n").count <= 40)
    let folder = try Program.scratch()
    let minutes = folder.appending(path: "minutes.md").path(percentEncoded: false)
    let slip = folder.appending(path: "slip.md").path(percentEncoded: false)
    let more = folder.appending(path: "more.zr")
    try """
    export minutes S2014-01 \(minutes)
    as mayuan
    export slip 党员教育培训台账 \(slip)
    expect refused file-exists : export slip 党员教育培训台账 \(slip)
    as commerce
    export minutes S2014-01 \(folder.appending(path: "counts.md").path(percentEncoded: false))
    """.write(to: more, atomically: true, encoding: .utf8)
    let result = try Program.run(
      "run", "--lang", "zh", "seeds/sitting.zr", more.path(percentEncoded: false))
    #expect(result.status == 0, "\(result.output)")
    let written = try String(contentsOfFile: minutes, encoding: .utf8)
    for number in 1...12 { #expect(written.contains("## \(number). A2014-0")) }
    #expect(written.contains("校验码") && written.contains("席位四，不同意"))
    let counts = try String(
      contentsOf: folder.appending(path: "counts.md"), encoding: .utf8)
    #expect(!counts.contains("席位四，不同意") && counts.contains("同意 6"))
    let sheet = try String(contentsOfFile: slip, encoding: .utf8)
    #expect(sheet.contains("2014-03-28") && sheet.contains("R33"))
  }

  @Test func theYearlyReviewExplainsItsCount() throws {
    let scripts = ["01-january", "02-february", "03-march", "04-april"].map {
      "seeds/demonstration/\($0).zr"
    }
    let result = try Program.run(["run", "--lang", "en"] + scripts + ["seeds/annual-review.zr"])
    #expect(result.status == 0, "\(result.output.suffix(400))")
    // Before, and after: one revoked, three expired.
    #expect(result.output.contains("base 89 · now 24 · 65 fewer"))
    #expect(result.output.contains("base 89 · now 20 · 69 fewer"))
    #expect(result.output.contains("removed 59 (of these 1 revoked), merged 8, expired 3"))
  }

  @Test func whatIsExportedIsWhatWasSeen() throws {
    let folder = try Program.scratch()
    let script = folder.appending(path: "export.zr")
    func path(_ name: String) -> String {
      folder.appending(path: name).path(percentEncoded: false)
    }
    try """
    export directory \(path("d.yaml"))
    export directory \(path("d.md"))
    export directory \(path("d.json"))
    export reduction \(path("r.md"))
    export reduction \(path("r.json"))
    expect refused unknown-ending : export reduction \(path("r.txt"))
    expect refused file-unwritable : export reduction \(path("no/such/folder.md"))
    expect refused unknown-sitting : export minutes S2014-09 \(path("m.md"))
    """.write(to: script, atomically: true, encoding: .utf8)
    let result = try Program.run(["run", "--lang", "en", script.path(percentEncoded: false)])
    #expect(result.status == 0, "\(result.output)")
    #expect(try String(contentsOfFile: path("d.md"), encoding: .utf8).contains("| 089 |"))
    #expect(
      try String(contentsOfFile: path("d.json"), encoding: .utf8).contains(#""count":89"#))
    #expect(
      try String(contentsOfFile: path("r.json"), encoding: .utf8).contains(#""net":0"#))
    #expect(
      try String(contentsOfFile: path("d.yaml"), encoding: .utf8).contains("edition: baseline"))
  }
}
