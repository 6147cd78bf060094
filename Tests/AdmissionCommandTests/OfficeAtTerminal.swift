import AdmissionJournalSQLite
import AdmissionProgram
import Foundation
import Testing

/// An office in a folder of its own, and the people who come to it.
struct OfficeAtTerminal {
  let home: URL
  let store: String

  /// The demonstration office; `lines` are carried out in it first.
  init(after lines: String...) throws {
    home = try Program.scratch()
    store = home.appending(path: "office.sqlite").path(percentEncoded: false)
    try Program.Office.demonstration.place(at: store)
    for line in lines { try carryOut(line) }
  }

  /// Carries out a line in a process of its own.
  func carryOut(_ line: String) throws {
    let result = try Program.run("--store", store, "--lang", "zh", "-c", line, home: home)
    try #require(result.status == 0, "\(result.output)\(result.errors)")
  }

  /// Somebody who sits down at a terminal there and waits for the prompt.
  func sitDown(
    _ arguments: String..., as name: String = "访客", columns: Int = 80,
    setting variables: [String: String] = [:]
  ) throws -> ProgramAtTerminal {
    let program = try ProgramAtTerminal(
      ["--store", store, "--lang", "zh"] + arguments, home: home, columns: columns,
      setting: variables)
    try program.wait(forPrompt: Self.prompt(name))
    return program
  }

  /// Does something while nobody else can write there; others wait.
  func holdingTheStore(_ body: () throws -> Void) throws {
    _ = try SQLiteJournal(opening: store).transact(since: 0) { _ in
      try body()
      return []
    }
  }

  static func prompt(_ name: String = "访客") -> String { "\(name)·演练> " }

  /// A file of what the sessions remember of each other.
  func state(_ name: String) -> String {
    home.appending(path: "state/zhunru/\(name)").path(percentEncoded: false)
  }

  func history() throws -> [String] {
    try String(contentsOfFile: state("history"), encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }
}

/// What the keys of a keyboard send.
enum Keys {
  static let (up, left, right, home) = ("\u{1B}[A", "\u{1B}[D", "\u{1B}[C", "\u{1B}[H")
  static let (backspace, tab, escape, enter) = ("\u{7F}", "\t", "\u{1B}", "\r")

  /// A letter with Ctrl.
  static func control(_ letter: Character) -> String {
    letter.asciiValue.map { String(Unicode.Scalar($0 & 0x1F)) } ?? ""
  }

  /// What a terminal sends when something is pasted.
  static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}
