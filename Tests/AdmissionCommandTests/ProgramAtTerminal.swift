import AdmissionDisplay
import AdmissionProgram
import AdmissionSamples
import Foundation
import Glibc
import Testing

/// A program at a terminal of its own, its controlling terminal, and somebody who types there.
///
/// Whatever is waited for comes within twenty seconds, or the wait throws and the program is killed.
final class ProgramAtTerminal {
  /// How a program ended.
  enum End: Equatable {
    case exit(Int32)
    case signal(Int32)
  }

  /// What was waited for in vain.
  struct NotSeen: Error, CustomStringConvertible {
    let what: String
    let screen: String
    let shown: String

    var description: String { "not seen: \(what)\n\(screen)\nafter \(shown.debugDescription)" }
  }

  // `TIOCSPTLCK`, `TIOCGPTN` and `POSIX_SPAWN_SETSID`, which Glibc's module leaves out.
  private static let (setLock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
  private static let newSession: Int32 = 0x80
  private static let patience = Duration.seconds(20)

  let process: pid_t
  private(set) var screen: Screen
  /// All bytes that were shown.
  private(set) var bytes: [UInt8] = []
  private let keyboard: Int32
  /// The program's end, held so that its modes can be read when the program is gone.
  private let line: Int32
  private var end: End?
  private var untaken: [UInt8] = []

  /// Starts a program, the built one unless it is named, with a terminal as its input and outputs.
  init(
    _ arguments: [String], program: String? = nil, home: URL, columns: Int = 80, rows: Int = 24,
    width: DisplayWidth = .narrow, setting variables: [String: String] = [:]
  ) throws {
    screen = Screen(columns: columns, rows: rows, width: width)
    keyboard = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    var (isLocked, number): (Int32, UInt32) = (0, 0)
    try #require(
      ioctl(keyboard, Self.setLock, &isLocked) == 0 && ioctl(keyboard, Self.getNumber, &number) == 0
    )
    let terminal = "/dev/pts/\(number)"
    line = open(terminal, O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(line >= 0)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(keyboard, UInt(TIOCSWINSZ), &size)
    let state = home.appending(path: "state").path(percentEncoded: false)
    let surroundings = [
      "HOME": home.path(percentEncoded: false), "XDG_STATE_HOME": state,
      "XDG_DATA_HOME": state + "/data", "EDITRC": state + "/editrc", "PATH": "/usr/bin:/bin",
      "LANG": "C.UTF-8", "TERM": "xterm-256color", "PAGER": "cat",
    ].merging(variables) { $1 }
    process = try Self.spawn(
      [program ?? Program.executable.path(percentEncoded: false)] + arguments,
      surroundings.map { "\($0)=\($1)" }, at: terminal)
  }

  /// Starts the leader of a new session; the terminal it opens first becomes its own.
  private static func spawn(
    _ arguments: [String], _ variables: [String], at terminal: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What the tests were started with, as by nohup, is not what a person at a terminal has.
    var (all, none) = (sigset_t(), sigset_t())
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    let flags = Self.newSession | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    posix_spawnattr_setflags(&attributes, Int16(flags))
    // The shell sees to it that nothing that dies of a signal leaves a core behind.
    let start = #"ulimit -c 0; cd "$0"; exec "$@""#
    let command = ["sh", "-c", start, Program.root.path(percentEncoded: false)] + arguments
    let lists = [command, variables].map { texts in texts.map { strdup($0) } + [nil] }
    defer { for pointer in lists.joined() { free(pointer) } }
    var process = pid_t()
    try #require(
      posix_spawn(&process, "/bin/sh", &actions, &attributes, lists[0], lists[1]) == 0)
    return process
  }

  deinit {
    if end == nil {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    close(line)
    // Hangs up on whatever the program may have left behind.
    close(keyboard)
  }
}

extension ProgramAtTerminal {
  /// All that was shown, escape sequences included.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// What was shown from a byte on.
  func text(from start: Int) -> String { String(decoding: bytes[start...], as: UTF8.self) }

  /// The row the cursor stands in.
  var row: String { screen.lines[screen.row] }

  /// Types at once, and looks while the terminal is slow to take it.
  func type(_ keys: String) throws {
    var rest = Array(keys.utf8)[...]
    try wait(for: "typing of \(keys.prefix(20))") { _ in
      let count = rest.withUnsafeBytes { write(keyboard, $0.baseAddress, $0.count) }
      rest = rest.dropFirst(max(0, count))
      return rest.isEmpty
    }
  }

  /// Changes the window, as a person does by its edge.
  func resize(columns: Int) {
    screen.resize(columns: columns)
    var size = winsize(
      ws_row: UInt16(screen.rows.count), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(keyboard, UInt(TIOCSWINSZ), &size)
  }

  func wait(for text: String) throws {
    try wait(for: text) { $0.screen.lines.contains { $0.contains(text) } }
  }

  /// Looks at the screen until it is as it should be.
  func wait(for what: String, until isSo: (ProgramAtTerminal) -> Bool) throws {
    let deadline = ContinuousClock.now + Self.patience
    while !isSo(self) {
      guard ContinuousClock.now < deadline else {
        throw NotSeen(
          what: what, screen: screen.description,
          shown: String(decoding: bytes.suffix(600), as: UTF8.self))
      }
      look(within: 50)
    }
  }

  /// Waits until the program has ended, and takes what it left on the screen.
  func waitForEnd() throws -> End {
    try wait(for: "the end") { _ in end != nil || hasEnded() }
    while look(within: 0) {}
    return try #require(end)
  }

  private func hasEnded() -> Bool {
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return false }
    let signal = status & 0x7F
    end = signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
    return true
  }

  /// Every mode and character of the terminal.
  func modes() -> [UInt32] {
    var found = termios()
    tcgetattr(line, &found)
    let characters = withUnsafeBytes(of: found.c_cc) { $0.map(UInt32.init) }
    return [found.c_iflag, found.c_oflag, found.c_cflag, found.c_lflag] + characters
  }

  /// Puts what is shown next on the screen; answers whether there was something.
  @discardableResult private func look(within milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) == 1 else { return false }
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let count = read(keyboard, &chunk, chunk.count)
    guard count > 0 else { return false }
    bytes += chunk.prefix(count)
    untaken += chunk.prefix(count)
    var whole = untaken.count
    while whole > max(0, untaken.count - 4),
      String(validating: untaken[..<whole], as: UTF8.self) == nil
    {
      whole -= 1
    }
    screen.take(String(decoding: untaken[..<whole], as: UTF8.self))
    untaken.removeFirst(whole)
    let report = Array(screen.report.utf8)
    screen.report = ""
    if !report.isEmpty { _ = write(keyboard, report, report.count) }
    return true
  }
}

extension ProgramAtTerminal {
  static let (pasteOn, pasteOff) = ("\u{1B}[?2004h", "\u{1B}[?2004l")

  /// Waits until this, behind which the cursor stands, is all there is on its row.
  func wait(forPrompt prompt: String, typed: String = "") throws {
    let row = prompt + typed
    try wait(for: "the row \(row)") {
      $0.screen.column == DisplayWidth.narrow.of(row) && $0.row + " " == row.padded
    }
  }

  /// Types a line and answers what is said to it, when the next can be typed.
  func answer(to line: String) throws -> String {
    let start = bytes.count
    try type(line + "\r")
    return try answer(from: start)
  }

  /// What was said between the line sent after a byte and the next prompt.
  func answer(from start: Int) throws -> String {
    func parts(_ program: ProgramAtTerminal) -> [Substring] {
      let after = program.text(from: start).split(
        separator: Self.pasteOff, maxSplits: 1, omittingEmptySubsequences: false
      ).dropFirst()
      return after.first?.split(
        separator: Self.pasteOn, maxSplits: 1, omittingEmptySubsequences: false) ?? []
    }
    try wait(for: "an answer and a prompt") {
      let parts = parts($0)
      return parts.count == 2 && parts[1].contains("> ")
    }
    return Self.plain(String(parts(self).first ?? ""))
  }

  /// A text without colours, without a remark that is gone again, with plain line ends.
  static func plain(_ text: String) -> String {
    String(text.unicodeScalars.filter { $0 != "\u{0}" })
      .replacing("\r\n", with: "\n").replacing(/\u{1B}\[[0-9;]*m/, with: "")
      .replacing(/\r[^\n\u{1B}]*\u{1B}\[K/, with: "")
  }
}

extension String {
  /// With one blank at its end, as a row is compared whose own blanks are not shown.
  fileprivate var padded: String { last == " " ? self : self + " " }
}
