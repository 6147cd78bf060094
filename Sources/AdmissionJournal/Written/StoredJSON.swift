/// A value of an entry's JSON text, as far as entries have such: numbers are whole.
///
/// Read here because a journal is read from its first entry on at every start, and the reader that
/// comes with the system takes longer for texts as short as these: with it the first prompt on 10,000
/// entries came after 166 ms, with this one after 128.
enum StoredJSON {
  case null
  case truth(Bool)
  case number(Int)
  case text(String)
  case list([StoredJSON])
  /// In the order they stand; no key stands twice.
  case object([Field])

  struct Field {
    let key: String
    let value: StoredJSON
  }

  /// Reads a text that holds one value and nothing else but blanks.
  ///
  /// - Throws: ``UnreadableForm``.
  init(_ bytes: [UInt8]) throws {
    // Checked as a whole, which takes less time than text by text.
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw UnreadableForm(what: "bytes that are no UTF-8")
    }
    self = try bytes.withUnsafeBufferPointer { bytes in
      var reader = StoredJSONReader(bytes: bytes)
      return try reader.whole()
    }
  }
}

/// Takes one value after the other from the bytes of a JSON text, which are UTF-8.
private struct StoredJSONReader {
  /// How many lists and objects may stand inside one another; no entry comes near it.
  private static let deepest = 64
  /// How many fields an object may have, and how many digits a number.
  private static let mostFields = 64
  private static let mostDigits = 19

  let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  private var depth = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func whole() throws -> StoredJSON {
    let value = try value()
    guard next == nil else { throw unreadable }
    return value
  }

  private var unreadable: UnreadableForm { UnreadableForm(what: "JSON at byte \(place)") }

  /// The next byte that is no blank, without taking it; `nil` at the end.
  private var next: UInt8? {
    mutating get {
      while place < bytes.count {
        switch bytes[place] {
        case 0x20, 0x0A, 0x0D, 0x09: place += 1
        case let byte: return byte
        }
      }
      return nil
    }
  }

  /// Takes a byte if it comes next.
  private mutating func takes(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    place += 1
    return true
  }

  private mutating func take(_ byte: UInt8) throws {
    guard takes(byte) else { throw unreadable }
  }

  private mutating func value() throws -> StoredJSON {
    switch next {
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .list(try list())
    case UInt8(ascii: "t"): return try word("true", .truth(true))
    case UInt8(ascii: "f"): return try word("false", .truth(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func word(_ word: StaticString, _ value: StoredJSON) throws -> StoredJSON {
    let end = place + word.utf8CodeUnitCount
    guard end <= bytes.count,
      bytes[place..<end].elementsEqual(
        UnsafeBufferPointer(start: word.utf8Start, count: end - place))
    else { throw unreadable }
    place = end
    return value
  }

  private mutating func number() throws -> Int {
    let start = place
    let digits = takes(UInt8(ascii: "-")) ? place : start
    while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
    guard place - digits <= Self.mostDigits,
      digits == place - 1 || place > digits && bytes[digits] != 0x30,
      let number = Int(String(decoding: bytes[start..<place], as: UTF8.self))
    else { throw unreadable }
    return number
  }

  private mutating func list() throws -> [StoredJSON] {
    var values: [StoredJSON] = []
    try parts(from: UInt8(ascii: "["), to: UInt8(ascii: "]")) { reader in
      values.append(try reader.value())
    }
    return values
  }

  private mutating func object() throws -> [StoredJSON.Field] {
    var fields: [StoredJSON.Field] = []
    fields.reserveCapacity(8)
    try parts(from: UInt8(ascii: "{"), to: UInt8(ascii: "}")) { reader in
      guard reader.next == UInt8(ascii: "\"") else { throw reader.unreadable }
      let key = try reader.text()
      // An object of an entry has few fields; a set of keys would take longer than looking.
      guard fields.count < Self.mostFields, !fields.contains(where: { $0.key == key }) else {
        throw reader.unreadable
      }
      try reader.take(UInt8(ascii: ":"))
      fields.append(StoredJSON.Field(key: key, value: try reader.value()))
    }
    return fields
  }

  /// Takes what stands between two brackets, part by part between commas.
  private mutating func parts(
    from opening: UInt8, to closing: UInt8, _ part: (inout Self) throws -> Void
  ) throws {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw unreadable }
    try take(opening)
    if takes(closing) { return }
    repeat { try part(&self) } while takes(UInt8(ascii: ","))
    try take(closing)
  }

  private mutating func text() throws -> String {
    try take(UInt8(ascii: "\""))
    var read = ""
    var start = place
    while place < bytes.count, bytes[place] >= 0x20 {
      let byte = bytes[place]
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
        place += 1
        continue
      }
      let plain = String(
        decoding: UnsafeBufferPointer(rebasing: bytes[start..<place]), as: UTF8.self)
      read = read.isEmpty ? plain : read + plain
      place += 1
      if byte == UInt8(ascii: "\"") { return read }
      read.unicodeScalars.append(try escaped())
      start = place
    }
    throw unreadable
  }

  /// The character that what follows a backslash stands for.
  private mutating func escaped() throws -> Unicode.Scalar {
    guard place < bytes.count else { throw unreadable }
    defer { place += 1 }
    switch bytes[place] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return Unicode.Scalar(bytes[place])
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try numbered()
    default: throw unreadable
    }
  }

  /// `uXXXX`, or two of them for what UTF-16 takes two units for; leaves the last digit to be taken.
  private mutating func numbered() throws -> Unicode.Scalar {
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    place += 2
    guard place < bytes.count, bytes[place - 1] == UInt8(ascii: "\\"),
      bytes[place] == UInt8(ascii: "u")
    else { throw unreadable }
    let units = [first, try unit()]
    var decoder = UTF16()
    var unread = units.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&unread) else { throw unreadable }
    return scalar
  }

  private mutating func unit() throws -> UInt16 {
    guard place + 4 < bytes.count else { throw unreadable }
    let digits = bytes[place + 1...place + 4]
    place += 4
    guard digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw unreadable }
    return unit
  }
}
