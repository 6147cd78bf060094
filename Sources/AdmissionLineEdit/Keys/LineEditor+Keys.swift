import CEditLine
import Glibc

extension LineEditor {
  /// Gives libedit our reader and keys; `false` when the user wants no editing.
  ///
  /// The user's file comes before our keys, for a `bind -v` in it resets the whole map; keys that
  /// it binds stay bound.
  func setUp() -> Bool {
    ce_set_reader(editor) { editor, character in LineEditor.read(editor, character) }
    ce_hide_prompt(editor)
    ce_use_wide_screen(editor)
    for command in EditCommand.allCases {
      ce_add_function(
        editor, Self.kept(command.name), Self.kept(command.name), Self.function(command))
    }
    ce_use_emacs_keys(editor)
    el_source(editor, nil)
    guard ce_is_editing(editor) == 1 else { return false }
    ce_take_signal_keys(editor)
    usesVi = ce_uses_vi_keys(editor) == 1
    bindKeys()
    return true
  }

  private func bindKeys() {
    for command in EditCommand.allCases {
      bind(String(command.code), to: command.name, everywhere: true)
      for key in command.fixedKeys { bind(key, to: command.name, everywhere: true) }
      for key in command.keys
      where !command.fixedKeys.contains(key) && !userFile.boundKeys.contains(Self.bytes(key)) {
        bind(key, to: command.name, everywhere: false)
      }
    }
    for key in ["^J", "^M"] { bind(key, to: "ed-newline", everywhere: true) }
    let escape = String(EditCommand.escapeCode)
    bind(escape, to: EditCommand.ignore.name, everywhere: true)
    guard usesVi else { return }
    bind(escape, to: "vi-command-mode", everywhere: false)
    ce_bind(editor, 1, String(EditCommand.inserting.code).wide, EditCommand.commanding.name.wide)
    for (keys, command) in Self.viKeys {
      for key in keys { ce_bind(editor, 1, String(key).wide, command.name.wide) }
    }
  }

  /// Keys of vi's command map that are ours: those that ask for more on a screen nobody sees are
  /// ignored.
  private static let viKeys: [(String, EditCommand)] = [
    ("/?", .search), ("k-", .up), ("j+", .down), (":v", .ignore),
  ]

  /// Binds a key for insertion, and `everywhere` in vi's command map too.
  private func bind(_ key: String, to function: String, everywhere: Bool) {
    ce_bind(editor, 0, key.wide, function.wide)
    if everywhere { ce_bind(editor, 1, key.wide, function.wide) }
  }

  /// The one byte a control key in libedit's spelling sends.
  private static func bytes(_ key: String) -> [UInt8] {
    guard let last = key.last?.asciiValue else { return [] }
    return [key == "^?" ? 0x7F : last & 0x1F]
  }

  /// A text that is never freed, for libedit keeps the pointer.
  private static func kept(_ text: String) -> UnsafePointer<wchar_t>? {
    let wide = text.wide
    let kept = UnsafeMutableBufferPointer<wchar_t>.allocate(capacity: wide.count)
    _ = kept.initialize(from: wide)
    return UnsafePointer(kept.baseAddress)
  }

  /// What libedit calls for a command; it hands over no more than the key that was pressed.
  private static func function(_ command: EditCommand) -> ce_key_function {
    switch command {
    case .apply: { editor, _ in LineEditor.perform(.apply, editor) }
    case .up: { editor, _ in LineEditor.perform(.up, editor) }
    case .down: { editor, _ in LineEditor.perform(.down, editor) }
    case .left: { editor, _ in LineEditor.perform(.left, editor) }
    case .right: { editor, _ in LineEditor.perform(.right, editor) }
    case .home: { editor, _ in LineEditor.perform(.home, editor) }
    case .end: { editor, _ in LineEditor.perform(.end, editor) }
    case .delete: { editor, _ in LineEditor.perform(.delete, editor) }
    case .backspace: { editor, _ in LineEditor.perform(.backspace, editor) }
    case .wordLeft: { editor, _ in LineEditor.perform(.wordLeft, editor) }
    case .wordRight: { editor, _ in LineEditor.perform(.wordRight, editor) }
    case .deleteWordLeft: { editor, _ in LineEditor.perform(.deleteWordLeft, editor) }
    case .deleteWordRight: { editor, _ in LineEditor.perform(.deleteWordRight, editor) }
    case .deleteToEnd: { editor, _ in LineEditor.perform(.deleteToEnd, editor) }
    case .deleteToStart: { editor, _ in LineEditor.perform(.deleteToStart, editor) }
    case .yank: { editor, _ in LineEditor.perform(.yank, editor) }
    case .undo: { editor, _ in LineEditor.perform(.undo, editor) }
    case .complete: { editor, _ in LineEditor.perform(.complete, editor) }
    case .search: { editor, _ in LineEditor.perform(.search, editor) }
    case .clear: { editor, _ in LineEditor.perform(.clear, editor) }
    case .cancel: { editor, _ in LineEditor.perform(.cancel, editor) }
    case .suspend: { editor, _ in LineEditor.perform(.suspend, editor) }
    case .deleteOrLeave: { editor, _ in LineEditor.perform(.deleteOrLeave, editor) }
    case .ignore: { editor, _ in LineEditor.perform(.ignore, editor) }
    case .inserting: { editor, _ in LineEditor.perform(.inserting, editor) }
    case .commanding: { editor, _ in LineEditor.perform(.commanding, editor) }
    }
  }

  private static func perform(_ command: EditCommand, _ editor: OpaquePointer?) -> UInt8 {
    UInt8(of(editor)?.perform(command) ?? CC_ERROR)
  }

  /// Finds the editor that a call of libedit is about.
  private static func of(_ editor: OpaquePointer?) -> LineEditor? {
    ce_client(editor).map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func read(
    _ editor: OpaquePointer?, _ character: UnsafeMutablePointer<wchar_t>?
  ) -> Int32 {
    guard let scalar = of(editor)?.nextScalar() else { return 0 }
    character?.pointee = wchar_t(bitPattern: scalar.value)
    return 1
  }
}
