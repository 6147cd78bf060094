import AdmissionCatalog
import AdmissionCommittee
import AdmissionConsole
import AdmissionDisplay
import AdmissionVocabulary
import AdmissionWording
import AdmissionWorkplace
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
      var lines = OutcomeLines(rule: rule, output: options.output)
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
    guard let rule else { return try CommandWorkplace.committee(options).votingRule }
    let isThere = FileManager.default.fileExists(atPath: rule)
    let presets = try isThere ? [] : CommandWorkplace.committee(options).presets
    if let preset = presets.first(where: { $0.name == rule }) { return preset.rule }
    if !isThere, !rule.contains(where: { "./".contains($0) }) {
      let presets = presets.map(\.name)
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
    return try InputFile.page(at: rule, what: what) { bytes throws(CatalogDefects) in
      try VotingRuleFile.read(bytes, file: rule)
    }
  }

  private func readStandardInput(into lines: inout OutcomeLines) throws {
    var input = LineReader(.standardInput)
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

/// Outcomes one a line, or one a row, written in large pieces.
private struct OutcomeLines {
  let rule: VotingRule
  let output: Output
  private let json: TallyLines
  private var pending: [UInt8] = []
  private var sheets: [BallotSheet] = []

  init(rule: VotingRule, output: Output) {
    (self.rule, self.output, json) = (rule, output, TallyLines(under: rule))
  }

  /// - Throws: `UnusableFile` naming the line, when it is no string of letters.
  mutating func add(_ line: [UInt8], number: Int) throws {
    let letters = line[...]
    do throws(MalformedBallots) {
      switch output.format {
      case .json: json.add(try sheet(line), to: &pending)
      case .csv, .markdown: sheets.append(try sheet(line))
      case .screen, .plain:
        let outcome = try rule.outcome(ofLetters: letters.span)
        pending += (output.language == .zh ? outcome.name.zh : outcome.rawValue).utf8
        pending.append(UInt8(ascii: "\n"))
      }
    } catch {
      let what = Bilingual(zh: "字母串", en: "the ballots ")
      let place = Bilingual(zh: "第 \(number) 行", en: "line \(number)")[output.language]
      throw UnusableFile(
        what: what,
        defects: [UnusableFile.Defect(file: place, line: 0, notice: error.notice)])
    }
    // A table of Markdown is one piece.
    if pending.count > 1 << 16 || sheets.count > 1 << 12 && output.format == .csv { flush() }
  }

  private func sheet(_ line: [UInt8]) throws(MalformedBallots) -> BallotSheet {
    try BallotSheet(parsing: String(decoding: line, as: UTF8.self))
  }

  mutating func flush() {
    if !pending.isEmpty { output.write(pending, to: .output) }
    pending.removeAll(keepingCapacity: true)
    guard !sheets.isEmpty else { return }
    output.show(table: .tallies(of: sheets, under: rule, output.language))
    sheets.removeAll()
  }
}
