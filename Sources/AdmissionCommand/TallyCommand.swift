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
      let preset = try Workplace(options).catalog.committee.presets.first(where: { $0.name == rule })
    {
      return preset.rule
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
    var rest: [UInt8] = []
    var number = 0
    while case let chunk = FileHandle.standardInput.readData(ofLength: 1 << 18), !chunk.isEmpty {
      var start = chunk.startIndex
      while let end = chunk[start...].firstIndex(of: UInt8(ascii: "\n")) {
        rest += chunk[start..<end]
        number += 1
        try lines.add(rest, number: number)
        rest.removeAll(keepingCapacity: true)
        start = end + 1
      }
      rest += chunk[start...]
      guard rest.count <= 1 << 16 else { break }
    }
    if !rest.isEmpty { try lines.add(rest, number: number + 1) }
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
    var letters = line[...]
    if letters.last == UInt8(ascii: "\r") { letters.removeLast() }
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
