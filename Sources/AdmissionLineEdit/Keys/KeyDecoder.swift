/// Turns the bytes of a terminal into keys.
///
/// Takes one byte at a time and never needs the next to tell a complete key; only Escape alone
/// looks like the beginning of something, until ``timeOut()`` says that nothing followed.
struct KeyDecoder: Sendable {
  private enum State { case ground, escape, control, single }

  /// A sequence longer than this is none; what follows is read afresh.
  private static let longestSequence = 32

  private var state = State.ground
  private var assembler = UTF8Assembler()
  /// The bytes of the last sequence, its Escape included; empty for a plain character.
  private(set) var sequence: [UInt8] = []

  /// Whether a sequence has begun and not ended.
  var isWaiting: Bool { state != .ground }

  /// The key this byte completes.
  mutating func take(_ byte: UInt8) -> Key? {
    switch state {
    case .ground: return takePlain(byte)
    case .escape: return takeAfterEscape(byte)
    case .control, .single: return takeInSequence(byte)
    }
  }

  /// Says that no more bytes came in time: Escape was a key of its own.
  mutating func timeOut() -> Key? {
    defer { state = .ground }
    switch state {
    case .ground: return nil
    case .escape: return .escape
    case .control, .single: return sequence.count == 2 ? Self.meta(sequence[1]) : .unknown
    }
  }

  private mutating func takePlain(_ byte: UInt8) -> Key? {
    if byte == 0x1B {
      _ = assembler.take(byte)
      (state, sequence) = (.escape, [byte])
      return nil
    }
    guard let scalar = assembler.take(byte) else { return nil }
    sequence = []
    // Nobody types these, and the editor uses them for its own keys.
    return (0x80...0x9F).contains(scalar.value) ? nil : .text(scalar)
  }

  private mutating func takeAfterEscape(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x1B: return .escape
    case UInt8(ascii: "["): state = .control
    case UInt8(ascii: "O"): state = .single
    case 0x80...:
      // Escape, then the beginning of a character.
      state = .ground
      _ = assembler.take(byte)
      return .escape
    default:
      state = .ground
      sequence.append(byte)
      return Self.meta(byte)
    }
    sequence.append(byte)
    return nil
  }

  private static func meta(_ byte: UInt8) -> Key { .meta(Unicode.Scalar(byte)) }

  private mutating func takeInSequence(_ byte: UInt8) -> Key? {
    if byte == 0x1B {
      sequence = [byte]
      state = .escape
      return .unknown
    }
    guard (0x20...0x7E).contains(byte), sequence.count < Self.longestSequence else {
      state = .ground
      return byte < 0x20 || byte == 0x7F ? takePlain(byte) : .unknown
    }
    sequence.append(byte)
    // The Linux console sends ESC [ [ A for its function keys.
    let isFinal = byte >= 0x40 && !(byte == UInt8(ascii: "[") && sequence.count == 3)
    guard state == .single || isFinal else { return nil }
    defer { state = .ground }
    return state == .single ? Self.single(byte) : control(final: byte)
  }

  private static func single(_ byte: UInt8) -> Key {
    if byte == UInt8(ascii: "M") { return .named(.enter) }
    return letters[byte].map { .named($0) } ?? .unknown
  }

  private static let letters: [UInt8: Key.Name] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
  ]

  private static let numbers: [Int: Key.Name] = [
    1: .home, 7: .home, 4: .end, 8: .end, 3: .delete,
  ]

  /// A sequence `ESC [ … final`, its numbers parted by semicolons.
  private func control(final: UInt8) -> Key {
    let numbers = sequence.dropFirst(2).dropLast().split(
      separator: UInt8(ascii: ";"), omittingEmptySubsequences: false
    ).map { Int(String(decoding: $0, as: UTF8.self)) }
    let modifier = numbers.count > 1 ? numbers[1] ?? 1 : 1
    switch final {
    case UInt8(ascii: "~"):
      guard let first = numbers.first, let number = first else { return .unknown }
      if number == 200 { return .pasteStart }
      if number == 201 { return .pasteEnd }
      guard let name = Self.numbers[number] else { return .unknown }
      return .named(name == .delete && modifier > 2 ? .deleteWord : name)
    case UInt8(ascii: "R"):
      guard numbers.count == 2, let row = numbers[0], let column = numbers[1] else {
        return .unknown
      }
      return .report(row: row, column: column)
    case UInt8(ascii: "Z"): return .named(.backTab)
    default:
      guard let name = Self.letters[final], sequence.count == 3 || numbers.count == 2 else {
        return .unknown
      }
      switch name {
      case .left where modifier > 2: return .named(.wordLeft)
      case .right where modifier > 2: return .named(.wordRight)
      default: return .named(name)
      }
    }
  }
}
