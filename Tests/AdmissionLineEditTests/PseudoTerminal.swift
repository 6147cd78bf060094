import Dispatch
import Glibc
import Testing

/// A terminal without a screen, and somebody who types at it.
final class PseudoTerminal {
  /// What is typed once a text has been shown, counted from the last typing.
  struct Step: Sendable {
    let text: String
    /// `nil` pulls the plug.
    let keys: [UInt8]?

    init(after text: String, type keys: String?) {
      (self.text, self.keys) = (text, keys.map { Array($0.utf8) })
    }
  }

  /// The end an editor is given for both its input and its output.
  let line: Int32
  private let keyboard: Int32
  private let typist = DispatchGroup()
  private var isTypedAt = false
  private var unseen: [UInt8] = []

  init(columns: Int = 80, rows: Int = 24) throws {
    var size = Self.size(columns, rows)
    var ends: (keyboard: Int32, line: Int32) = (-1, -1)
    try #require(openpty(&ends.keyboard, &ends.line, nil, nil, &size) == 0)
    (keyboard, line) = ends
  }

  private static func size(_ columns: Int, _ rows: Int) -> winsize {
    winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
  }

  /// Changes the window; nobody is told.
  func resize(columns: Int, rows: Int) {
    var size = Self.size(columns, rows)
    _ = ioctl(keyboard, UInt(TIOCSWINSZ), &size)
  }

  /// Types at once, without a typist in the background.
  func press(_ keys: String) {
    let bytes = Array(keys.utf8)
    Glibc.write(keyboard, bytes, bytes.count)
  }

  /// What has been shown since the last look, in whole characters; for one without a typist.
  func output() -> String {
    while let more = Self.output(of: keyboard, within: unseen.isEmpty ? 1 : 0) { unseen += more }
    var count = unseen.count
    while count > 0, String(validating: unseen[..<count], as: UTF8.self) == nil { count -= 1 }
    defer { unseen.removeFirst(count) }
    return String(decoding: unseen[..<count], as: UTF8.self)
  }

  /// Ends the typist, who stays until the last to hold ``line`` lets go.
  deinit {
    close(line)
    if isTypedAt { typist.wait() } else { close(keyboard) }
  }

  /// Types the steps in the background.
  ///
  /// Hangs up when a step's text is not shown within twenty seconds, which ends a line being read.
  func type(_ steps: [Step]) {
    isTypedAt = true
    let keyboard = keyboard
    DispatchQueue.global().async(group: typist) {
      Self.type(steps, at: keyboard)
      Glibc.close(keyboard)
    }
  }

  private static func type(_ steps: [Step], at keyboard: Int32) {
    var shown: [UInt8] = []
    for step in steps {
      while !String(decoding: shown, as: UTF8.self).contains(step.text) {
        guard let more = output(of: keyboard, within: 20_000) else { return }
        shown += more
      }
      shown = []
      guard let keys = step.keys else { return }
      write(keyboard, keys, keys.count)
    }
    while output(of: keyboard, within: 20_000) != nil {}
  }

  /// What is shown next; `nil` when nothing comes, or nobody is there to show anything.
  private static func output(of keyboard: Int32, within milliseconds: Int32) -> [UInt8]? {
    var waiting = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) == 1 else { return nil }
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = read(keyboard, &bytes, bytes.count)
    return count > 0 ? Array(bytes.prefix(count)) : nil
  }

  /// A line as the terminal itself edits it; `nil` when none is there.
  func plainLine() -> String? {
    var waiting = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, 20_000) == 1 else { return nil }
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = read(line, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  func set(_ change: (inout termios) -> Void) {
    var modes = termios()
    tcgetattr(line, &modes)
    change(&modes)
    tcsetattr(line, TCSANOW, &modes)
  }

  /// Every mode and character of the terminal.
  func settings() -> [UInt32] {
    var found = termios()
    tcgetattr(line, &found)
    let characters = withUnsafeBytes(of: found.c_cc) { $0.map(UInt32.init) }
    return [found.c_iflag, found.c_oflag, found.c_cflag, found.c_lflag] + characters
  }
}
