import AdmissionDisplay
import CEditLine
import CTerminal
import Glibc

extension LineEditor {
  /// How long a lone Escape may be the beginning of something, in milliseconds.
  private static let escapeTime: Int32 = 30
  /// How long nothing may come in the middle of a paste.
  private static let pasteTime: Int32 = 2_000
  /// How often news are asked for.
  private static let newsTime: Int32 = 1_000
  /// Bytes of one paste; what is longer is cut.
  static let longestPaste = 1 << 20

  /// What libedit is to take next; `nil` when the terminal is gone.
  func nextScalar() -> Unicode.Scalar? {
    while true {
      while !outgoing.isEmpty {
        switch outgoing.removeFirst() {
        case .scalar(let scalar): return scalar
        case .inserted(let scalar): if isInserting { return scalar }
        }
      }
      guard let key = nextKey() else {
        hasEnded = true
        return nil
      }
      remark = nil
      handle(key, sequence: decoder.sequence)
    }
  }

  /// Waits for a key, drawing once nothing more is there to be read.
  private func nextKey() -> Key? {
    while true {
      var isThere = isReadable(within: 0)
      if !isThere {
        var limit = decoder.isWaiting ? Self.escapeTime : Self.newsTime
        if !decoder.isWaiting {
          if let wait = timeUntilSettled() {
            limit = wait
          } else {
            draw()
            showNews()
          }
        }
        isThere = isReadable(within: limit)
      }
      guard isThere else {
        if let key = decoder.timeOut() { return key }
        continue
      }
      guard let byte = nextByte() else { return nil }
      if let key = decoder.take(byte) { return key }
    }
  }

  /// What is pasted, read at one go; a paste nobody ends is over when nothing more comes.
  private func readPaste() -> String {
    let end = Array("\u{1B}[201~".utf8)
    var bytes: [UInt8] = []
    var isOver = false
    while !isOver, isReadable(within: Self.pasteTime) {
      // No more than the end would still need, so that nothing behind it is taken.
      let begun = (0..<end.count).last { bytes.suffix($0) == end.prefix($0) } ?? 0
      let new = nextBytes(atMost: end.count - begun)
      guard !new.isEmpty else { break }
      bytes += new
      let excess = bytes.count - Self.longestPaste - end.count
      if excess > 0 {
        // Only the end is looked for.
        bytes.removeSubrange(Self.longestPaste..<Self.longestPaste + excess)
        remark = assistance.phrases().pasteTooLong
      }
      isOver = bytes.suffix(end.count) == end[...]
    }
    return Self.pasted(isOver ? bytes.dropLast(end.count) : bytes)
  }

  /// Whether a byte can be read; answers signals on the way.
  private func isReadable(within milliseconds: Int32) -> Bool {
    var waiting = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&waiting, 2, milliseconds) > 0 else { return false }
    if waiting[1].revents != 0 {
      while let signal = nextSignal() { answer(signal) }
      return isReadable(within: 0)
    }
    return waiting[0].revents != 0
  }

  private func nextByte() -> UInt8? { nextBytes(atMost: 1).first }

  /// What is there to be read; nothing when the terminal is gone.
  private func nextBytes(atMost most: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: most)
    while true {
      let count = Glibc.read(input, &bytes, most)
      if count > 0 { return Array(bytes.prefix(count)) }
      guard count < 0, errno == EINTR || errno == EAGAIN else { return [] }
      if errno == EAGAIN {
        // A program that ran in between may have left the input non-blocking.
        var waiting = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, -1) == 1 || errno == EINTR else { return [] }
      }
    }
  }

  /// The number of a signal that has come, if one has.
  private func nextSignal() -> Int32? {
    var byte: UInt8 = 0
    return Glibc.read(signals, &byte, 1) == 1 ? Int32(byte) : nil
  }

  /// Takes what came before a line is asked for: a Ctrl-C pressed then is for what was done then.
  func forgetSignals() {
    ct_forget_interrupt()
    while nextSignal() != nil {}
  }

  /// Waits until a signal has come, and takes it.
  func awaitSignal(milliseconds: Int32) {
    var waiting = pollfd(fd: signals, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) == 1 else { return }
    while nextSignal() != nil {}
  }

  private func answer(_ signal: Int32) {
    switch signal {
    case SIGWINCH: settlesAt = .now + .milliseconds(settleTime)
    case SIGCONT:
      // The shell has had the terminal meanwhile.
      ce_set_raw(editor, 0)
      write("\r\n")
      followWindow()
      takeTerminal()
    case SIGINT:
      ct_forget_interrupt()
      outgoing.append(.scalar(EditCommand.cancel.code))
    default: break
    }
  }

  /// Milliseconds for which a window that changes its size is left alone; `nil` when it has come to
  /// rest, after its size was taken over.
  ///
  /// Terminals tell of a change later than they make it, and meanwhile may have made the next.
  private func timeUntilSettled() -> Int32? {
    guard let settlesAt else { return nil }
    let left = ContinuousClock.now.duration(to: settlesAt)
    if left > .zero { return Int32(left / .milliseconds(1)) + 1 }
    self.settlesAt = nil
    followWindow()
    return nil
  }

  private func showNews() {
    let news = assistance.news()
    guard !news.isEmpty else { return }
    let lines = news.map { Visible.escaped($0) + "\r\n" }
    write(renderer.erase() + lines.joined())
    draw()
  }
}

extension LineEditor {
  /// Turns a key into what libedit is to take.
  private func handle(_ key: Key, sequence: [UInt8]) {
    if case .report(_, let column) = key {
      if awaitsWidth, column == 2 || column == 3 {
        renderer.width = DisplayWidth(ambiguous: column - 1)
        awaitsWidth = false
      }
      return
    }
    if case .meta(let scalar) = key, scalar.value < 0x20, scalar != "\u{8}" {
      // Escape, and something else soon after.
      handle(.escape, sequence: [])
      handle(.text(scalar), sequence: [])
      return
    }
    switch mode {
    case .searching(let search): handle(key, in: search, sequence: sequence)
    case .choosing(let menu): handle(key, in: menu, sequence: sequence)
    case .editing: send(key, sequence: sequence)
    }
  }

  /// Lets libedit put a changed line in force.
  private func prepare(_ change: (inout EditedLine) -> Void) {
    var line = line
    change(&line)
    prepared = line
    send(.apply)
  }

  private func send(_ command: EditCommand) { outgoing.append(.scalar(command.code)) }

  private func send(_ key: Key, sequence: [UInt8]) {
    defer { if case .text(let scalar) = key { lastTyped = scalar } else { lastTyped = nil } }
    if !sequence.isEmpty, userFile.boundKeys.contains(sequence) {
      outgoing += sequence.map { .scalar(Unicode.Scalar($0)) }
      return
    }
    switch key {
    case .text(let scalar): send(scalar)
    case .meta(let scalar):
      if !usesVi, let command = EditCommand.meta[scalar] {
        send(command)
      } else if usesVi || scalar != "x" {
        // Alt-x would ask for a command on a screen nobody sees.
        outgoing.append(.scalar(usesVi ? EditCommand.escapeCode : "\u{1B}"))
        outgoing.append(.scalar(scalar))
      }
    case .named(let name): outgoing.append(.scalar(EditCommand.named(name)))
    case .escape: outgoing.append(.scalar(EditCommand.escapeCode))
    case .pasteStart:
      let text = readPaste()
      prepare { $0.insert(text) }
    case .pasteEnd, .report, .unknown: break
    }
  }

  /// vi's command map would insert what it does not know, so it is asked first whether it inserts.
  private func send(_ scalar: Unicode.Scalar) {
    let takesAnyCharacter = lastTyped.map { "fFtTr".unicodeScalars.contains($0) } ?? false
    guard usesVi, scalar.value >= 0x100, !takesAnyCharacter else {
      outgoing.append(.scalar(scalar))
      return
    }
    send(.inserting)
    outgoing.append(.inserted(scalar))
  }

  private func handle(_ key: Key, in menu: CompletionMenu, sequence: [UInt8]) {
    var menu = menu
    switch key {
    case .text("\t"), .named(.backTab), .named(.down), .named(.up):
      let forward = key == .text("\t") || key == .named(.down)
      let chosen = menu.step(forward: forward)
      mode = .choosing(menu)
      prepare { $0 = chosen }
    case .text("\r") where menu.chosen != nil, .text("\n") where menu.chosen != nil:
      // Takes what is chosen; only the next Enter sends the line.
      mode = .editing
    case .escape:
      mode = .editing
      prepare { $0 = menu.origin }
    default:
      mode = .editing
      send(key, sequence: sequence)
    }
  }

  private func handle(_ key: Key, in search: IncrementalSearch, sequence: [UInt8]) {
    var search = search
    switch key {
    case .text("\u{12}"), .named(.up): search.older()
    case .text("\u{13}"), .named(.down): search.newer()
    case .text("\u{8}"), .text("\u{7F}"): search.erase()
    case .text("\u{7}"), .text("\u{3}"), .escape:
      mode = .editing
      return
    case .text(let scalar) where scalar.value >= 0x20: search.type(scalar)
    case .pasteStart:
      for scalar in readPaste().unicodeScalars where scalar != "\n" { search.type(scalar) }
    default:
      mode = .editing
      if let found = search.found { prepare { $0 = EditedLine(found) } }
      // Enter takes the line found and does not send it: it has hardly been read yet.
      if ![.text("\r"), .text("\n"), .named(.enter)].contains(key) {
        send(key, sequence: sequence)
      }
      return
    }
    mode = .searching(search)
  }

  /// Pasted text as it may stand in a line: no control characters, newlines only inside.
  static func pasted(_ bytes: some Sequence<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in String(decoding: Array(bytes.prefix(longestPaste)), as: UTF8.self).unicodeScalars
    {
      defer { afterReturn = scalar == "\r" }
      switch scalar.value {
      case 0x0A where afterReturn: break
      case 0x0A, 0x0D: text.append("\n")
      case 0x09: text.append(" ")
      case 0x00..<0x20, 0x7F..<0xA0: break
      default: text.append(scalar)
      }
    }
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}
