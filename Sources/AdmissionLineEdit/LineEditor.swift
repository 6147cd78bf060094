import AdmissionDisplay
import CEditLine
import Glibc

/// One conversation partner at a terminal.
///
/// To be used from one thread, the same from beginning to end. Between two lines the terminal is
/// as any program expects it.
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

  private let editor: OpaquePointer
  private let output: UnsafeMutablePointer<FILE>
  private let null: UnsafeMutablePointer<FILE>
  private let history: LineHistory
  private let input: Int32
  let outputDescriptor: Int32
  /// How the terminal was before; put back by ``close()``.
  private var found: termios
  private var isOpen = true

  // What the functions called back by libedit read and write.
  var keys: KeyReader
  var prompt = UnsafeMutableBufferPointer<wchar_t>.allocate(capacity: 0)
  var isCancelled = false
  /// What stood on the line last cancelled.
  package private(set) var abandoned = ""
  /// The width of the window when the line was last drawn.
  var drawnColumns: Int?

  /// `nil` when either end is no terminal, when the terminal cannot move its cursor or is not
  /// known, or when the person's `.editrc` says `edit off`: then lines are to be read plainly.
  ///
  /// `programName` is what `.editrc` may put before a colon. A `historyFile` of `nil`, or one that
  /// cannot be used, keeps the history for this session only.
  package init?(
    programName: String, historyFile: String?, input: Int32 = STDIN_FILENO,
    output: Int32 = STDOUT_FILENO
  ) {
    var found = termios()
    guard Terminal.movesItsCursor, isatty(output) == 1, tcgetattr(input, &found) == 0,
      CharacterSet.makeUTF8(), let null = fopen("/dev/null", "r+"),
      let stream = fdopen(dup(output), "w"),
      let editor = el_init_fd(programName, null, stream, null, input, output, fileno(null))
    else { return nil }
    guard let history = LineHistory(file: historyFile.map(HistoryFile.init), editor: editor) else {
      return nil
    }
    (self.editor, self.history, self.output, self.null) = (editor, history, stream, null)
    (self.input, self.found, keys) = (input, found, KeyReader(descriptor: input))
    outputDescriptor = output
    ce_set_client(editor, Unmanaged.passUnretained(self).toOpaque())
    guard ce_read_terminal(editor) == 0, setUp(editor) else {
      close()
      return nil
    }
  }

  deinit { close() }

  /// Asks for one line; an entered line goes into the history.
  ///
  /// The prompt stays on one line, and what cannot be seen in it is spelled out. Lines typed ahead
  /// are answered first.
  package func readLine(prompt: String) -> Line {
    guard isOpen else { return .end }
    ce_flush_output()
    show(prompt)
    isCancelled = false
    drawnColumns = Terminal.columns(of: outputDescriptor)
    // Before the prompt is seen, for libedit alone would show it first and lose what comes at once.
    ce_set_raw(editor, 1)
    var count: Int32 = 0
    guard let line = el_wgets(editor, &count), count > 0 else {
      write("\n")
      return .end
    }
    var text = String(wide: UnsafeBufferPointer(start: line, count: Int(count)))
    if isCancelled {
      abandoned = text.hasSuffix("^C\n") ? String(text.dropLast(3)) : text
      return .cancelled
    }
    if text.unicodeScalars.last == "\n" { text.unicodeScalars.removeLast() }
    history.add(text)
    return .text(text)
  }

  /// Leaves the terminal as it was found, and what was typed ahead to whoever reads next.
  ///
  /// Keeps the editor's memory: libedit's own end would discard what was typed ahead.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    ce_set_raw(editor, 0)
    tcsetattr(input, TCSADRAIN, &found)
    fclose(output)
    fclose(null)
    prompt.deallocate()
  }

  /// Writes past libedit, which must not notice.
  func write(_ text: String) {
    fputs(text, output)
    fflush(output)
  }

  /// Keeps the prompt where libedit can fetch it as often as it draws.
  private func show(_ text: String) {
    prompt.deallocate()
    let wide = Visible.escaped(text, keepingNewlines: false).wide
    prompt = .allocate(capacity: wide.count)
    _ = prompt.initialize(from: wide)
  }
}
