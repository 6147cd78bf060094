package import AdmissionDisplay
import CEditLine
import CTerminal
import Glibc

/// One conversation partner at a terminal.
///
/// libedit edits and never draws: its screen is `/dev/null`, for it goes wrong with wide
/// characters. To be used from one thread, the same from beginning to end. Between two lines the
/// terminal is as any program expects it.
package final class LineEditor {
  /// How the person ended the line.
  package enum Line: Equatable {
    /// Entered, without its newline.
    case text(String)
    /// Given up with Ctrl-C.
    case cancelled
    /// Ctrl-D on an empty line, or the terminal is gone.
    case end
  }

  /// What the keys are for just now.
  enum Mode {
    case editing
    case searching(IncrementalSearch)
    case choosing(CompletionMenu)
  }

  /// What goes to libedit next.
  enum Outgoing {
    case scalar(Unicode.Scalar)
    /// Only while vi's insertion map is in force.
    case inserted(Unicode.Scalar)
  }

  let editor: OpaquePointer
  let input: Int32
  let output: Int32
  var history: LineHistory
  let userFile: UserFile
  let signals: Int32
  package var assistance: Assistance
  private let null: UnsafeMutablePointer<FILE>
  /// How the terminal was before; put back by ``close()``.
  private var found: termios
  private var isOpen = true

  // What the functions called back by libedit read and write.
  var decoder = KeyDecoder()
  var renderer: Renderer
  var mode = Mode.editing
  var prompt = ""
  var outgoing: [Outgoing] = []
  /// The line that ``EditCommand/apply`` puts in force.
  var prepared: EditedLine?
  var killed = ""
  var undo: [EditedLine] = []
  var lastDrawn = EditedLine()
  var usesVi = false
  var isInserting = true
  var lastTyped: Unicode.Scalar?
  var isCancelled = false
  /// A remark under the line, gone with the next key.
  var remark: String?
  var awaitsWidth = false
  /// How long a window has to keep its size before the line is drawn for it, in milliseconds.
  var settleTime: Int64 = 300
  var settlesAt: ContinuousClock.Instant?
  var hasEnded = false
  /// What stood on the line last cancelled.
  package internal(set) var abandoned = ""

  /// `nil` when either end is no terminal, when the terminal cannot move its cursor or is not
  /// known, or when the person's `.editrc` says `edit off`: then lines are to be read plainly.
  ///
  /// `programName` is what `.editrc` may put before a colon. A `historyFile` of `nil`, or one that
  /// cannot be used, keeps the history for this session only.
  package init?(
    programName: String, historyFile: String?, assistance: Assistance = .none,
    usesColour: Bool = false, input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO
  ) {
    var found = termios()
    guard Terminal.movesItsCursor, isatty(output) == 1, tcgetattr(input, &found) == 0,
      CharacterSet.makeUTF8(), let null = fopen("/dev/null", "r+"),
      let editor = el_init_fd(programName, null, null, null, input, output, fileno(null))
    else { return nil }
    let signals = ct_signal_pipe()
    guard signals >= 0 else { return nil }
    let history = LineHistory(file: historyFile.map(HistoryFile.init))
    (self.editor, self.history, self.null, self.signals) = (editor, history, null, signals)
    (self.input, self.output, self.found) = (input, output, found)
    (self.assistance, userFile) = (assistance, UserFile(programName: programName))
    renderer = Renderer(width: .narrow, usesColour: usesColour)
    ce_set_client(editor, Unmanaged.passUnretained(self).toOpaque())
    guard ce_read_terminal(editor) == 0, setUp() else {
      close()
      return nil
    }
    ct_guard(input, &found)
    awaitsWidth = true
  }

  deinit { close() }

  /// How wide the terminal draws, as far as it has said.
  package var width: DisplayWidth { renderer.width }

  /// Asks for one line; an entered line goes into the history.
  ///
  /// The prompt stays on one line, and what cannot be seen in it is spelled out. Lines typed ahead
  /// are answered first.
  package func readLine(prompt: String) -> Line {
    guard isOpen, !hasEnded else { return .end }
    self.prompt = Visible.escaped(prompt, keepingNewlines: false)
    (mode, undo, lastDrawn, isCancelled, remark) = (.editing, [], EditedLine(), false, nil)
    history.restart()
    settlesAt = nil
    forgetSignals()
    followWindow()
    takeTerminal()
    defer { leaveTerminal() }
    var count: Int32 = 0
    let taken = el_wgets(editor, &count)
    mode = .editing
    var edited = Self.line(taken, count)
    if isCancelled {
      abandoned = edited.text
      edited.insert("^C")
      write(renderer.finish(picture(of: edited)))
      return .cancelled
    }
    write(renderer.finish(picture(of: edited)))
    guard count > 0 else { return .end }
    history.add(edited.text)
    return .text(edited.text)
  }

  /// What libedit hands out, without the newline at its end.
  private static func line(_ taken: UnsafePointer<wchar_t>?, _ count: Int32) -> EditedLine {
    let line = EditedLine(
      String(wide: UnsafeBufferPointer(start: taken, count: Int(max(0, count)))))
    return line.scalars.last == "\n" ? EditedLine(line.scalars.dropLast()) : line
  }

  /// Leaves the terminal as it was found, and what was typed ahead to whoever reads next.
  ///
  /// Keeps the editor's memory: libedit's own end would discard what was typed ahead.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    ce_set_raw(editor, 0)
    tcsetattr(input, TCSADRAIN, &found)
    ct_unguard()
    fclose(null)
  }

  /// Makes every key come at once, before the prompt is seen, so that none is lost.
  func takeTerminal() {
    ct_guard_is_needed(1)
    ce_set_raw(editor, 1)
    // Pasted text comes between marks; a mark of ambiguous width tells how wide such are here.
    write("\u{1B}[?2004h" + (awaitsWidth ? "\r“\u{1B}[6n\r\u{1B}[K" : ""))
    renderer.forget()
  }

  func leaveTerminal() {
    write("\u{1B}[?2004l")
    ce_set_raw(editor, 0)
    ct_guard_is_needed(0)
  }

  func followWindow() {
    let size = Terminal.size(of: output)
    renderer.resize(columns: size?.columns ?? 0, rows: size?.rows ?? 0)
  }

  /// Hands all of it to the terminal at once.
  func write(_ text: String) { Terminal.write(text.utf8, to: output) }
}
