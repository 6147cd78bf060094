import AdmissionCatalog
import AdmissionCommittee
import AdmissionConsole
import AdmissionVocabulary
import ArgumentParser
import Foundation

struct TallyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tally", abstract: "按表决办法计票。The outcome of ballot strings.",
    discussion: """
      一席一个字母 one letter a seat: Y 同意 N 不同意 A 弃权 R 回避 P 在场未投 . 缺席
      不写字母串时从标准输入逐行读 without BALLOTS: one string a line on standard input
      """)

  @OptionGroup var options: SharedOptions
  @Option(help: "含 votingRule: 的文件 a file with votingRule:, or a preset's name")
  var rule: String?
  @Argument(help: "字母串 strings of letters") var ballots: [String] = []

  func run() throws {
    try carefully(options) {
      let rule = try votingRule()
      var lines = OutcomeLines(rule: rule, language: options.language, json: options.json)
      defer { lines.flush() }
      if ballots.isEmpty {
        try readStandardInput(into: &lines)
      } else {
        for (place, ballots) in ballots.enumerated() {
          try lines.add(Array(ballots.utf8), number: place + 1)
        }
      }
    }
  }

  private func votingRule() throws -> VotingRule {
    guard let rule else { return try Workplace(options).catalog.committee.votingRule }
    if !FileManager.default.fileExists(atPath: rule),
      let preset = try Workplace(options).catalog.committee.presets.first(where: { $0.name == rule }
      )
    {
      return preset.rule
    }
    if !FileManager.default.fileExists(atPath: rule), !rule.contains(where: { "./".contains($0) }) {
      let presets = try Workplace(options).catalog.committee.presets.map(\.name)
      options.output.show(
        Reply(
          Notice(
            "unknown-preset", zh: "没有文件或预设叫 `\(rule)`", en: "there is no file or preset `\(rule)`",
            hint: Bilingual(
              zh: "预设有：" + presets.joined(separator: "、"),
              en: "presets: " + presets.joined(separator: ", ")))))
      throw ExitCode.unusable
    }
    let what = Bilingual(zh: "表决办法 `\(rule)` ", en: "the voting rule `\(rule)` ")
    let bytes = try InputFile.bytes(at: rule, what: what)
    do {
      return try VotingRuleFile.read(bytes, file: rule)
    } catch {
      throw UnusableFile(what: what, error)
    }
  }

  private func readStandardInput(into lines: inout OutcomeLines) throws {
    var input = StandardInput()
    var number = 0
    var blank: Int?
    while let line = input.next() {
      number += 1
      // Blank lines at the end are nobody's ballots; before others they are a mistake.
      if line.isEmpty {
        blank = blank ?? number
        continue
      }
      if let blank { try lines.add([], number: blank) }
      try lines.add(line, number: number)
    }
  }
}

/// Outcomes one a line, written in large pieces.
private struct OutcomeLines {
  let rule: VotingRule
  let language: Language
  let json: Bool
  private var pending: [UInt8] = []

  init(rule: VotingRule, language: Language, json: Bool) {
    (self.rule, self.language, self.json) = (rule, language, json)
  }

  /// - Throws: `UnusableFile` naming the line, when it is no string of letters.
  mutating func add(_ line: [UInt8], number: Int) throws {
    let letters = line[...]
    do throws(MalformedBallots) {
      if json {
        let sheet = try BallotSheet(parsing: String(decoding: letters, as: UTF8.self))
        pending += Reply.tally(sheet, under: rule).json.utf8
      } else {
        let outcome = try rule.outcome(ofLetters: letters.span)
        pending += (language == .zh ? outcome.name.zh : outcome.rawValue).utf8
      }
    } catch {
      let what = Bilingual(zh: "字母串", en: "the ballots ")
      let place = Bilingual(zh: "第 \(number) 行", en: "line \(number)")[language]
      throw UnusableFile(
        what: what,
        defects: [UnusableFile.Defect(file: place, line: 0, notice: error.notice)])
    }
    pending.append(UInt8(ascii: "\n"))
    if pending.count > 1 << 16 { flush() }
  }

  mutating func flush() {
    Output.write(pending, to: STDOUT_FILENO)
    pending.removeAll(keepingCapacity: true)
  }
}
