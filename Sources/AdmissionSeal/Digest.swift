import Crypto

/// The SHA-256 of some bytes.
public struct Digest: Hashable, Sendable {
  /// 64 lower-case hexadecimal digits.
  public let hex: String

  /// Digests `bytes`.
  public init(of bytes: some Sequence<UInt8>) {
    let digest =
      bytes.withContiguousStorageIfAvailable { SHA256.hash(data: $0) }
      ?? SHA256.hash(data: Array(bytes))
    hex = String(unsafeUninitializedCapacity: 2 * SHA256.byteCount) { digits in
      for (place, byte) in digest.enumerated() {
        digits[2 * place] = Self.digit(byte >> 4)
        digits[2 * place + 1] = Self.digit(byte & 0xF)
      }
      return 2 * SHA256.byteCount
    }
  }

  /// A digest as it was written down; `nil` unless it is 64 lower-case hexadecimal digits.
  public init?(hex: String) {
    let legal = hex.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
    guard legal, hex.utf8.count == 64 else { return nil }
    self.hex = hex
  }

  /// What the first entry of a chain names as the one before it: 64 zeros.
  public static let none = Digest(zeros: 64)

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  private init(zeros count: Int) {
    hex = String(repeating: "0", count: count)
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
