import CEditLine
import Glibc

extension LineEditor {
  /// Gives libedit our reader, prompt and keys; `false` when the user wants no editing.
  ///
  /// The user's file comes before our keys, for a `bind -v` in it resets the whole map.
  func setUp(_ editor: OpaquePointer) -> Bool {
    ce_set_reader(editor) { editor, character in LineEditor.read(editor, character) }
    ce_set_prompt(editor) { editor in LineEditor.of(editor)?.prompt.baseAddress }
    ce_add_cancel(editor) { editor, _ in LineEditor.cancel(editor) }
    ce_add_suspend(editor) { editor, _ in LineEditor.suspend(editor) }
    ce_use_emacs_keys(editor)
    el_source(editor, nil)
    guard ce_is_editing(editor) == 1 else { return false }
    ce_take_signal_keys(editor)
    bindKeys(of: editor)
    return true
  }

  private func bindKeys(of editor: OpaquePointer) {
    for (key, function) in Self.ownKeys {
      ce_bind(editor, 0, key.wide, function.wide)
      ce_bind(editor, 1, key.wide, function.wide)
    }
    // A key that begins with Escape would make vi's own Escape wait for another key.
    guard ce_uses_vi_keys(editor) == 0 else { return }
    for (key, function) in Self.emacsKeys { ce_bind(editor, 0, key.wide, function.wide) }
  }

  /// Keys that mean the same in every mode, in libedit's spelling.
  ///
  /// Ctrl-R finds the latest entry that holds what stands before the cursor: libedit's own
  /// search as one types fails on a quarter of all Han characters. Ctrl-Space, which turns input
  /// methods on and off, would quote the next key.
  private static let ownKeys = [
    ("^C", "zhunru-cancel"), ("^Z", "zhunru-suspend"), ("^\\", "ed-ignore"), ("^@", "ed-ignore"),
    ("^J", "ed-newline"), ("^M", "ed-newline"), ("^R", "ed-search-prev-history"),
  ]

  /// What terminals send for Home, End and Delete besides what the terminal database names.
  private static let emacsKeys = [
    ("\\e[H", "ed-move-to-beg"), ("\\eOH", "ed-move-to-beg"), ("\\e[1~", "ed-move-to-beg"),
    ("\\e[7~", "ed-move-to-beg"), ("\\e[F", "ed-move-to-end"), ("\\eOF", "ed-move-to-end"),
    ("\\e[4~", "ed-move-to-end"), ("\\e[8~", "ed-move-to-end"),
    ("\\e[3~", "ed-delete-next-char"), ("^D", "em-delete-or-list"),
  ]
}

/// What libedit calls; each finds the editor it belongs to.
extension LineEditor {
  private static func of(_ editor: OpaquePointer?) -> LineEditor? {
    ce_client(editor).map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
  }

  /// One key; the window may have changed its width while we waited for it.
  private static func read(
    _ editor: OpaquePointer?, _ character: UnsafeMutablePointer<wchar_t>?
  ) -> Int32 {
    guard let editor, let own = of(editor), case .character(let scalar) = own.keys.next() else {
      return 0
    }
    own.followWindow(editor)
    character?.pointee = wchar_t(bitPattern: scalar.value)
    return 1
  }

  /// Ends the line as Enter does, with ^C behind it, so that a line of several rows is left whole.
  private static func cancel(_ editor: OpaquePointer?) -> UInt8 {
    guard let line = el_wline(editor)?.pointee else { return UInt8(CC_ERROR) }
    of(editor)?.isCancelled = true
    el_cursor(editor, Int32(line.lastchar - line.cursor))
    el_winsertstr(editor, "^C".wide)
    el_wpush(editor, "\n".wide)
    return UInt8(CC_REFRESH)
  }

  /// Hands the terminal back to the shell, with all that runs beside us, and draws again after.
  private static func suspend(_ editor: OpaquePointer?) -> UInt8 {
    ce_set_raw(editor, 0)
    kill(0, SIGTSTP)
    ce_set_raw(editor, 1)
    return UInt8(CC_REDISPLAY)
  }
}
