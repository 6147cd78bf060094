import AdmissionLineEdit
import AdmissionVocabulary
import Foundation

/// The program a person reads long answers with.
struct Pager: Hashable {
  /// A line for the shell.
  let command: String

  /// `ZHUNRU_PAGER`, else `PAGER`, else less or more where they are installed; `nil` for none.
  ///
  /// Empty or `cat` turns it off.
  static var chosen: Pager? {
    for name in ["ZHUNRU_PAGER", "PAGER"] {
      guard let value = getenv(name) else { continue }
      let command = String(cString: value).trimmingCharacters(in: .whitespaces)
      return ["", "cat"].contains(command) ? nil : Pager(command: command)
    }
    return ["less", "more"].first(where: isInstalled).map(Pager.init)
  }

  private static func isInstalled(_ name: String) -> Bool {
    (Environment["PATH"] ?? "").split(separator: ":").contains { folder in
      access("\(folder)/\(name)", X_OK) == 0
    }
  }

  /// Shows a text and waits until the person has done with it; the terminal is as before after.
  ///
  /// `false` when there is no such program; nothing has been shown then.
  func show(_ text: String, in language: Language) -> Bool {
    let terminal = TerminalState()
    defer { terminal.restore() }
    return ProgressLine.held {
      // Ctrl-C and Ctrl-\ are the pager's while it runs; it may leave before it has read all.
      Signals.ignoring([SIGINT, SIGQUIT, SIGPIPE]) {
        guard let (process, entrance) = start() else { return false }
        Terminal.write((Self.keys[language] + "\n" + text).utf8, to: entrance)
        close(entrance)
        return !Self.failedToStart(status(of: process))
      }
    }
  }

  /// Said above the text, for whoever has never met such a program.
  private static let keys = Bilingual(
    zh: "（内容较长，分页显示：空格 下一页，b 上一页，q 返回）",
    en: "(long; shown page by page: Space next page, b back, q return)")

  /// The process, and where to write what it shows.
  private func start() -> (process: pid_t, entrance: Int32)? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }
    // A pager that held the way in open itself would wait for its own end.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = Signals.set([SIGINT, SIGQUIT, SIGPIPE])
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var process = pid_t()
    let failure = CStrings.withPointers(["sh", "-c", command]) { arguments in
      CStrings.withPointers(Self.variables) { variables in
        posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments, variables)
      }
    }
    guard failure == 0 else {
      close(ends[1])
      return nil
    }
    return (process, ends[1])
  }

  /// Ours, and what less needs for colours, Chinese and a screen it leaves as it was.
  private static var variables: [String] {
    var variables = ProcessInfo.processInfo.environment
    if variables["LESS"] == nil {
      // Some versions of less spoil anything but ASCII in their prompt.
      variables["LESS"] = "-F -R -X -Ps[Space] next  [b] back  [q] quit$"
      variables["LESSCHARSET"] = variables["LESSCHARSET"] ?? "utf-8"
    }
    return variables.map { "\($0)=\($1)" }
  }

  private func status(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }

  /// How a shell ends that found no such program, or may not run it.
  private static func failedToStart(_ status: Int32) -> Bool {
    [126, 127].map { $0 << 8 }.contains(status)
  }
}

/// How a terminal was before somebody else had it.
private struct TerminalState {
  private let found: termios?

  init() {
    var found = termios()
    self.found = tcgetattr(STDIN_FILENO, &found) == 0 ? found : nil
  }

  /// Takes the terminal back, whatever became of who had it.
  func restore() {
    guard var found else { return }
    Signals.ignoring([SIGTTOU]) {
      if tcgetpgrp(STDIN_FILENO) != getpgrp() { tcsetpgrp(STDIN_FILENO, getpgrp()) }
      tcsetattr(STDIN_FILENO, TCSADRAIN, &found)
    }
  }
}

private enum Signals {
  static func ignoring<Result>(_ signals: [Int32], during body: () -> Result) -> Result {
    let former = signals.map { number in
      var former = sigaction()
      var ignored = sigaction()
      ignored.__sigaction_handler.sa_handler = SIG_IGN
      sigaction(number, &ignored, &former)
      return former
    }
    defer {
      for (number, former) in zip(signals, former) {
        var former = former
        sigaction(number, &former, nil)
      }
    }
    return body()
  }

  static func set(_ signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    return set
  }
}

private enum CStrings {
  /// The texts as C lists them: pointers, `nil` after the last.
  static func withPointers<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = texts.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}
