import CEditLine
import CTerminal
import Glibc

extension LineEditor {
  /// The line in libedit's hands.
  var line: EditedLine {
    guard let line = el_wline(editor)?.pointee else { return EditedLine() }
    let length = line.lastchar - line.buffer
    let scalars = UnsafeBufferPointer(start: line.buffer, count: length).map {
      Unicode.Scalar(UInt32(bitPattern: $0)) ?? "\u{FFFD}"
    }
    return EditedLine(scalars, cursor: line.cursor - line.buffer)
  }

  /// Makes libedit's line this one, touching only what differs.
  private func put(_ new: EditedLine) {
    let old = line
    let (before, after) = (old.scalars, new.scalars)
    let shared = zip(before, after).prefix { $0 == $1 }.count
    let rest = min(before.count, after.count) - shared
    let tail = zip(before.suffix(rest).reversed(), after.suffix(rest).reversed())
      .prefix { $0 == $1 }.count
    let (removed, added) = (before.count - tail - shared, after[shared..<after.count - tail])
    if removed > 0 || !added.isEmpty {
      el_cursor(editor, Int32(shared + removed - old.cursor))
      if removed > 0 { el_deletestr(editor, Int32(removed)) }
      if !added.isEmpty { el_winsertstr(editor, EditedLine.text(added).wide) }
      el_cursor(editor, Int32(new.cursor - shared - added.count))
    } else {
      el_cursor(editor, Int32(new.cursor - old.cursor))
    }
  }

  /// Does what a key means; answers one of `CC_…`.
  func perform(_ command: EditCommand) -> Int32 {
    switch command {
    case .apply:
      if let prepared { put(prepared) }
      prepared = nil
    case .left, .right, .home, .end, .wordLeft, .wordRight: move(command)
    case .up, .down: walk(command)
    case .delete, .backspace: remove(command)
    case .deleteWordLeft, .deleteWordRight, .deleteToEnd, .deleteToStart: cut(command)
    case .yank: edit { $0.insert(killed) }
    case .undo:
      guard let earlier = undo.popLast() else { return CC_ERROR }
      lastDrawn = earlier
      put(earlier)
    case .complete: complete()
    case .search: mode = .searching(IncrementalSearch(in: history.entries))
    case .clear:
      write("\u{1B}[H\u{1B}[2J")
      renderer.forget()
    case .cancel:
      isCancelled = true
      return CC_NEWLINE
    case .suspend: suspend()
    case .deleteOrLeave:
      if line.isEmpty { return CC_EOF }
      remove(.delete)
    case .ignore: break
    case .inserting, .commanding: isInserting = command == .inserting
    }
    return CC_REFRESH
  }

  private func edit(_ change: (inout EditedLine) -> Void) {
    var line = line
    change(&line)
    put(line)
  }

  /// Moves the cursor; at the end of the line, to the right, takes over what is suggested.
  private func move(_ command: EditCommand) {
    edit { line in
      if line.isAtEnd, [.right, .end, .wordRight].contains(command) {
        let suggestion = EditedLine(suggestion(for: line))
        guard !suggestion.isEmpty else { return }
        var start = suggestion
        start.move(to: 0)
        let taken = command == .wordRight ? start.wordRight : suggestion.scalars.count
        line.insert(EditedLine.text(suggestion.scalars[..<taken]))
        return
      }
      switch command {
      case .left: line.move(to: line.left)
      case .right: line.move(to: line.right)
      case .home: line.move(to: 0)
      case .end: line.move(to: line.scalars.count)
      case .wordLeft: line.move(to: line.wordLeft)
      default: line.move(to: line.wordRight)
      }
    }
  }

  /// Goes to the row above or below of an entry with several, else through the history.
  private func walk(_ command: EditCommand) {
    edit { line in
      if line.moveRow(up: command == .up) { return }
      if let entry = history.step(older: command == .up, leaving: line) { line = entry }
    }
  }

  private func remove(_ command: EditCommand) {
    edit { line in _ = line.remove(to: command == .delete ? line.right : line.left) }
  }

  private func cut(_ command: EditCommand) {
    edit { line in
      let place =
        switch command {
        case .deleteWordLeft: line.wordLeft
        case .deleteWordRight: line.wordRight
        case .deleteToEnd: line.scalars.count
        default: 0
        }
      let removed = line.remove(to: place)
      if !removed.isEmpty { killed = removed }
    }
  }

  private func complete() {
    let line = line
    let completion = assistance.complete(line.text, line.cursorCharacter)
    guard let completion, !completion.candidates.isEmpty else {
      remark = assistance.phrases().nothingToComplete
      return
    }
    let (completed, menu) = CompletionMenu.open(completion, on: line)
    put(completed)
    if let menu { mode = .choosing(menu) }
  }

  /// Hands the terminal back to the shell, with all that runs beside us, and draws again after.
  private func suspend() {
    write(renderer.finish(picture(of: line)))
    leaveTerminal()
    kill(0, SIGTSTP)
    // The stop may come a little later, or never, when no shell could let us go on.
    awaitSignal(milliseconds: 300)
    followWindow()
    takeTerminal()
  }
}
