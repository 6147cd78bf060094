import Foundation

/// The program at a terminal of its own, and somebody who types there and looks.
package final class Screen {
  private let keyboard: Int32
  private let child: pid_t
  private var seen: [UInt8] = []

  /// Starts the program built beside this one; `folder` is its home.
  package init(_ arguments: [String], home folder: URL) throws {
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    var (keyboard, line): (Int32, Int32) = (-1, -1)
    guard openpty(&keyboard, &line, nil, nil, &size) == 0, let name = ttyname(line) else {
      throw Unusable(what: "no terminal")
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setflags(&attributes, Self.inASessionOfItsOwn)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_addclose(&actions, keyboard)
    posix_spawn_file_actions_addclose(&actions, line)
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
      close(line)
    }
    let program = try Self.program
    func texts(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
      texts.map { strdup($0) } + [nil]
    }
    var words = texts([program] + arguments)
    var surroundings = texts([
      "TERM=xterm-256color", "LANG=C.UTF-8", "HOME=\(folder.path)", "PATH=/usr/bin:/bin",
    ])
    defer { for text in words + surroundings { free(text) } }
    var child: pid_t = 0
    guard posix_spawn(&child, program, &actions, &attributes, &words, &surroundings) == 0 else {
      throw Unusable(what: program)
    }
    (self.keyboard, self.child) = (keyboard, child)
  }

  /// POSIX_SPAWN_SETSID, which the headers hide from Swift.
  private static let inASessionOfItsOwn: Int16 = 0x80

  /// `zhunru`, in the folder this program was built in.
  private static var program: String {
    get throws {
      let here = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      return URL(filePath: here).deletingLastPathComponent().appending(path: "zhunru").path
    }
  }

  /// Ends the program.
  package func leave() {
    kill(child, SIGKILL)
    close(keyboard)
    var status: Int32 = 0
    waitpid(child, &status, 0)
  }

  /// Reads until something has been shown; at most twenty seconds.
  package func wait(until isShown: ([UInt8]) -> Bool) throws {
    seen = []
    while !isShown(seen) { try look(within: 20_000) }
  }

  /// Reads until the prompt of a line stands there to be typed at, and answers the question that
  /// comes with it as most terminals do.
  package func waitForPrompt() throws {
    try wait { seen in
      // Marks of a paste are asked for when a line begins.
      seen.firstRange(of: Array("\u{1B}[?2004h".utf8)).map { start in
        let drawn = Array(seen[start.upperBound...])
        return Self.ends(drawn, with: 0x47) && Self.holds("> ", in: drawn)
      } ?? false
    }
    if Self.holds("\u{1B}[6n", in: seen) { type("\u{1B}[1;2R") }
  }

  /// Types all of it while looking, and reads until a picture with `text` in it is complete.
  package func type(_ keys: String, untilDrawn text: String) throws {
    seen = []
    var rest = Array(keys.utf8)[...]
    while !rest.isEmpty {
      // A terminal takes a few thousand bytes at a time.
      let count = rest.withUnsafeBytes { write(keyboard, $0.baseAddress, min($0.count, 1_024)) }
      guard count > 0 else { throw Unusable(what: "the terminal is gone") }
      rest = rest.dropFirst(count)
      while canBeRead(within: 0) { try look(within: 0) }
    }
    while !(Self.ends(seen, with: 0x47) && Self.holds(text, in: seen)) {
      try look(within: 20_000)
    }
  }

  /// Types without looking.
  package func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    write(keyboard, bytes, bytes.count)
  }

  /// Reads until nothing has come for so long.
  package func settle(milliseconds: Int32 = 3) throws {
    while canBeRead(within: milliseconds) { try look(within: 0) }
  }

  /// What the program has computed so far, waiting excluded, in milliseconds.
  package var computed: Double {
    let file = "/proc/\(child)/task/\(child)/schedstat"
    let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
    return text.split(separator: " ").first.flatMap { Double($0) }.map { $0 / 1e6 } ?? .nan
  }

  private func look(within milliseconds: Int32) throws {
    guard canBeRead(within: milliseconds) else { throw Unusable(what: "nothing is shown") }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(keyboard, &bytes, bytes.count)
    guard count > 0 else { throw Unusable(what: "the program is gone") }
    seen += bytes.prefix(count)
  }

  private func canBeRead(within milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, milliseconds) == 1
  }

  /// Whether the last thing shown is an escape with this letter: a picture ends by placing the
  /// cursor.
  private static func ends(_ bytes: [UInt8], with letter: UInt8) -> Bool {
    guard bytes.last == letter else { return false }
    let digits = bytes.dropLast().reversed().prefix { (0x30...0x39).contains($0) }.count
    return digits > 0 && bytes.dropLast(digits + 1).suffix(2) == [0x1B, 0x5B]
  }

  private static func holds(_ text: String, in bytes: [UInt8]) -> Bool {
    text.isEmpty || bytes.firstRange(of: Array(text.utf8)) != nil
  }
}

/// What kept a benchmark from running.
package struct Unusable: Error {
  package let what: String
}
