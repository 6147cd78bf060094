/// What our own keys do; each is known to libedit by a name, so that a person can bind it too.
enum EditCommand: UInt32, CaseIterable {
  /// Puts the line in force that the reader has prepared.
  case apply
  case up, down, left, right, home, end, delete, backspace, wordLeft, wordRight
  case deleteWordLeft, deleteWordRight, deleteToEnd, deleteToStart, yank, undo
  case complete, search, clear, cancel, suspend, deleteOrLeave, ignore
  /// Say which of vi's maps is in force.
  case inserting, commanding

  /// A character nobody types, by which the reader tells libedit to do it.
  var code: Unicode.Scalar { Unicode.Scalar(UInt8(0x80 + rawValue)) }

  /// The name in `.editrc`, as `zhunru-word-left`.
  var name: String {
    "zhunru-"
      + "\(self)".reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }

  /// A character that stands for Escape: libedit's own would wait for another key.
  static let escapeCode: Unicode.Scalar = "\u{9F}"

  /// The control keys that do it at first, in libedit's spelling; the person's file may say else.
  var keys: [String] {
    switch self {
    case .up: ["^P"]
    case .down: ["^N"]
    case .left: ["^B"]
    case .right: ["^F"]
    case .home: ["^A"]
    case .end: ["^E"]
    case .backspace: ["^H", "^?"]
    case .deleteWordLeft: ["^W"]
    case .deleteToEnd: ["^K"]
    case .deleteToStart: ["^U"]
    case .yank: ["^Y"]
    case .undo: ["^_"]
    default: fixedKeys
    }
  }

  /// Keys that mean the same whatever a file says.
  ///
  /// Ctrl-Space, which turns input methods on and off, would quote the next key.
  var fixedKeys: [String] {
    switch self {
    case .complete: ["^I"]
    case .search: ["^R"]
    case .clear: ["^L"]
    case .cancel: ["^C"]
    case .suspend: ["^Z"]
    case .deleteOrLeave: ["^D"]
    case .ignore: ["^@", "^\\", "^S", "^Q"]
    default: []
    }
  }

  /// The commands of keys pressed with Alt, for emacs.
  static let meta: [Unicode.Scalar: EditCommand] = [
    "b": .wordLeft, "f": .wordRight, "d": .deleteWordRight, "\u{7F}": .deleteWordLeft,
    "\u{8}": .deleteWordLeft,
  ]

  /// What libedit is sent for a key with a name.
  static func named(_ name: Key.Name) -> Unicode.Scalar {
    switch name {
    case .up: up.code
    case .down: down.code
    case .left: left.code
    case .right: right.code
    case .home: home.code
    case .end: end.code
    case .delete: delete.code
    case .backTab: ignore.code
    case .enter: "\r"
    case .wordLeft: wordLeft.code
    case .wordRight: wordRight.code
    case .deleteWord: deleteWordRight.code
    }
  }
}
