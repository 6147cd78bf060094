import AdmissionDisplay
import AdmissionSamples
import Foundation
import Testing

@testable import AdmissionLineEdit

extension AtTerminalTests {
  /// Random sessions at a real pseudo-terminal: after every few keys each cell of the screen and
  /// the cursor are where a line of that text puts them.
  @Suite struct EditingFuzzTests {
    /// `ZHUNRU_SESSIONS` runs another number, `ZHUNRU_SESSION` one again; a whole run has 2,000.
    @Test func drawsEveryCellRight() throws {
      let environment = ProcessInfo.processInfo.environment
      let count =
        environment["ZHUNRU_SESSIONS"].flatMap { Int($0) } ?? Scale.pick(quick: 500, whole: 2_000)
      let one = environment["ZHUNRU_SESSION"].flatMap { Int($0) }
      let folder = try ScratchFolder()
      try folder.write("", to: "editrc")
      setenv("EDITRC", folder.path + "/editrc", 1)
      setenv("TERM", "xterm-256color", 1)
      for seed in one.map({ $0..<$0 + 1 }) ?? 0..<count {
        let history = folder.path + "/history-\(seed % 4)"
        let session = try FuzzSession(seed: seed, history: seed % 2 == 0 ? nil : history)
        if let problem = try session.run() {
          Issue.record("session \(seed): \(problem)")
          return
        }
      }
    }
  }
}

/// One line typed at a terminal, by one who looks at the screen before each few keys.
private final class FuzzSession {
  private let terminal: PseudoTerminal
  private let historyFile: String?
  private var dice: Dice
  private var screen: Screen
  private var line = TypedLine()
  private var above: [String] = []
  private var done: [String] = []
  private var stepsLeft: Int
  private var problem: String?
  private let prompt: String
  /// Every fifth terminal draws ambiguous marks in two columns, and says so when asked.
  private let width: DisplayWidth
  private var hasAnswered = false

  init(seed: Int, history: String?) throws {
    dice = Dice(seed: UInt64(seed))
    let columns = Int.random(in: 12...60, using: &dice)
    let rows = Int.random(in: 3...12, using: &dice)
    terminal = try PseudoTerminal(columns: columns, rows: rows)
    width = DisplayWidth(ambiguous: seed % 5 == 0 ? 2 : 1)
    screen = Screen(columns: columns, rows: rows, width: width)
    stepsLeft = Int.random(in: 8...30, using: &dice)
    prompt = ["席位三> ", "> ", "准入·演练> "].randomElement(using: &dice) ?? ""
    historyFile = history
    if let history {
      line.history = HistoryFile(path: history).entries()
    }
  }

  /// What went wrong; `nil` when nothing did.
  func run() throws -> String? {
    let editor = try #require(
      LineEditor(
        programName: "zhunru", historyFile: historyFile,
        input: terminal.line, output: terminal.line))
    // Nobody goes on typing here before the screen has been looked at.
    editor.settleTime = 0
    editor.assistance.news = { [unowned self] in self.look() }
    let result = editor.readLine(prompt: prompt)
    editor.close()
    if let problem { return problem }
    let text = line.text
    return result == .text(text) ? nil : "\(result) is not \(text.debugDescription) after \(done)"
  }

  /// Looks at the screen, then presses keys; called whenever the editor has nothing to do.
  private func look() -> [String] {
    guard hasAnswered else {
      hasAnswered = true
      terminal.press("\u{1B}[1;\(1 + width.ambiguous)R")
      return []
    }
    if let wrong = difference() {
      problem = problem ?? wrong
      stepsLeft = 0
    }
    stepsLeft -= 1
    guard stepsLeft >= 0 else {
      terminal.press("\r")
      return []
    }
    if dice.hits(oneIn: 12) {
      let columns = Int.random(in: 12...60, using: &dice)
      done.append("\(columns) columns")
      screen.resize(columns: columns)
      terminal.resize(columns: columns, rows: screen.rows.count)
      kill(getpid(), SIGWINCH)
      return []
    }
    let keys = (0..<Int.random(in: 1...4, using: &dice)).map { _ in
      let act: TypedLine.Act =
        dice.hits(oneIn: 2) ? .insert : TypedLine.Act.allCases.randomElement(using: &dice) ?? .left
      return line.act(act, &dice)
    }.joined()
    done.append(keys.debugDescription)
    terminal.press(keys)
    guard dice.hits(oneIn: 15) else { return [] }
    above.append("通知\(stepsLeft)")
    return [above.last ?? ""]
  }

  /// How the screen differs from what it should be, given a moment for the last bytes to arrive.
  private func difference() -> String? {
    let deadline = ContinuousClock.now + .seconds(3)
    while ContinuousClock.now < deadline {
      screen.take(terminal.output())
      if isRight { return nil }
    }
    let expected = line.rows(prompt: prompt, columns: screen.columns, width: width)
    return """
      after \(done.joined(separator: ", ")) in \(screen.columns) columns
      \(screen)
      instead of \(expected) under \(above)
      """
  }

  private var isRight: Bool {
    let (rows, cursor) = line.rows(prompt: prompt, columns: screen.columns, width: width)
    let height = screen.rows.count
    // A line higher than the screen may be shown from any row that leaves the cursor on it.
    let tops = rows.count <= height ? 0...0 : 0...rows.count - height
    return tops.contains { top in
      guard cursor.row >= top, cursor.row < top + height else { return false }
      let origin = screen.row - (cursor.row - top)
      let shown = rows[top..<min(rows.count, top + height)]
      guard origin >= 0, origin + shown.count <= height, screen.column == cursor.column else {
        return false
      }
      let blank = Array(repeating: "", count: height - origin - shown.count)
      return screen.lines == above.suffix(origin) + shown + blank
    }
  }
}
