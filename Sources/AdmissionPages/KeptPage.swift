/// A page of YAML that was parsed before, kept as one text that is read back without a parser.
///
/// Values stand one after another in the order of the page. A number is as many characters of five
/// bits as it needs, the lowest first, each but the last with ``more``; a text is its length in bytes
/// and then itself. Lines are told by how far they are from the one before.
package struct KeptPage: Sendable {
  /// What is kept.
  package let text: String

  /// - Parameter text: the ``text`` of one that was made of a value.
  package init(text: String) {
    self.text = text
  }

  /// Keeps a value that holds nothing refused.
  package init(_ written: Written) {
    var writer = Writer()
    writer.add(written)
    text = String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The value that was kept.
  package var written: Written {
    let written = text.utf8.withContiguousStorageIfAvailable { bytes in
      var reader = Reader(bytes)
      return reader.value()
    }
    // A text of Swift's own always has its bytes in one place.
    guard let written else { preconditionFailure("the kept page is no native text") }
    return written
  }

  /// What stands before a value.
  private enum Mark {
    static let plain = UInt8(ascii: "p")
    static let quoted = UInt8(ascii: "q")
    static let list = UInt8(ascii: "l")
    static let map = UInt8(ascii: "m")
  }

  /// Of a character of a number: five bits of it, and whether another follows.
  private static let digit: UInt8 = 0x40
  private static let more: UInt8 = 0x20
}

extension KeptPage {
  private struct Writer {
    private(set) var bytes: [UInt8] = []
    private var line = 0

    mutating func add(_ written: Written) {
      switch written.shape {
      case .text(let text, let isPlain):
        bytes.append(isPlain ? Mark.plain : Mark.quoted)
        move(to: written.line)
        add(text)
      case .list(let values):
        bytes.append(Mark.list)
        move(to: written.line)
        add(values.count)
        for value in values { add(value) }
      case .map(let pairs):
        bytes.append(Mark.map)
        move(to: written.line)
        add(pairs.count)
        for pair in pairs {
          move(to: pair.line)
          add(pair.key)
          add(pair.value)
        }
      case .refused:
        preconditionFailure("a page with something refused in it is not kept")
      }
    }

    private mutating func add(_ text: String) {
      add(text.utf8.count)
      bytes += text.utf8
    }

    /// Even numbers lead on, odd ones back.
    private mutating func move(to next: Int) {
      add(next < line ? 2 * (line - next) - 1 : 2 * (next - line))
      line = next
    }

    private mutating func add(_ number: Int) {
      var rest = number
      while rest > 0x1F {
        bytes.append(digit | more | UInt8(rest & 0x1F))
        rest >>= 5
      }
      bytes.append(digit | UInt8(rest))
    }
  }

  private struct Reader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0
    private var line = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      self.bytes = bytes
    }

    mutating func value() -> Written {
      let mark = bytes[place]
      place += 1
      move()
      let line = line
      switch mark {
      case Mark.plain: return Written(line: line, shape: .text(text(), isPlain: true))
      case Mark.quoted: return Written(line: line, shape: .text(text(), isPlain: false))
      case Mark.list:
        let count = number()
        var values: [Written] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(value()) }
        return Written(line: line, shape: .list(values))
      case Mark.map:
        let count = number()
        var pairs: [Written.Pair] = []
        pairs.reserveCapacity(count)
        for _ in 0..<count { pairs.append(pair()) }
        return Written(line: line, shape: .map(pairs))
      default: preconditionFailure("no value of a kept page begins with \(mark)")
      }
    }

    private mutating func pair() -> Written.Pair {
      move()
      let line = line
      let key = text()
      return Written.Pair(key: key, line: line, value: value())
    }

    private mutating func text() -> String {
      let end = number() + place
      defer { place = end }
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[place..<end]), as: UTF8.self)
    }

    private mutating func move() {
      let step = number()
      line += step & 1 == 0 ? step >> 1 : -((step + 1) >> 1)
    }

    private mutating func number() -> Int {
      var (number, shift) = (0, 0)
      while true {
        let byte = bytes[place]
        place += 1
        number |= Int(byte & 0x1F) << shift
        guard byte & more != 0 else { return number }
        shift += 5
      }
    }
  }
}
