/// The SHA-256 of some bytes.
///
/// Computed by `AdmissionSeal`, or read from where one was written down; never made of a text.
public struct Digest: Hashable, Sendable {
  /// The 32 bytes, eight a word, the first in front.
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// What the first entry of a chain names as the one before it: 64 zeros.
  public static let none = Digest(words: (0, 0, 0, 0))

  private init(words: (UInt64, UInt64, UInt64, UInt64)) { self.words = words }

  /// As a digest function gave it: 32 bytes.
  package init(bytes: UnsafeRawBufferPointer) {
    precondition(bytes.count == 32, "a SHA-256 has 32 bytes")
    func word(_ place: Int) -> UInt64 {
      UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self))
    }
    words = (word(0), word(1), word(2), word(3))
  }

  /// A digest as it was written down; `nil` unless it is 64 lower-case hexadecimal digits.
  package init?(hex: String) {
    var words: [UInt64] = [0, 0, 0, 0]
    var count = 0
    for letter in hex.utf8 {
      let value: UInt8
      switch letter {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = letter - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = letter - UInt8(ascii: "a") + 10
      default: return nil
      }
      guard count < 64 else { return nil }
      words[count / 16] = words[count / 16] << 4 | UInt64(value)
      count += 1
    }
    guard count == 64 else { return nil }
    self.words = (words[0], words[1], words[2], words[3])
  }

  /// 64 lower-case hexadecimal digits.
  public var hex: String {
    String(unsafeUninitializedCapacity: 64) { digits in
      for (place, word) in [words.0, words.1, words.2, words.3].enumerated() {
        for digit in 0..<16 {
          let value = UInt8(truncatingIfNeeded: word >> UInt64(60 - 4 * digit) & 0xF)
          digits[16 * place + digit] =
            value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
        }
      }
      return 64
    }
  }

  public static func == (left: Self, right: Self) -> Bool { left.words == right.words }

  public func hash(into hasher: inout Hasher) {
    // Each bit of a digest is as good as any other.
    hasher.combine(words.0)
  }

  /// A short form for people to read out and compare: the first 16 digits in groups of four.
  public var checkCode: String { Self.grouped(String(hex.prefix(16))) }

  /// Digits in groups of four.
  public static func grouped(_ digits: String) -> String {
    let digits = Array(digits)
    return stride(from: 0, to: digits.count, by: 4)
      .map { String(digits[$0..<min($0 + 4, digits.count)]) }
      .joined(separator: "-")
  }
}

extension Digest: CustomStringConvertible {
  public var description: String { hex }
}
