import Crypto

/// The SHA-256 of some bytes.
public struct Digest: Hashable, Sendable {
  /// 64 lower-case hexadecimal digits.
  public let hex: String

  /// Digests `bytes`.
  public init(of bytes: some Sequence<UInt8>) {
    hex = SHA256.hash(data: Array(bytes)).map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }.joined()
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

  private init(zeros count: Int) {
    hex = String(repeating: "0", count: count)
  }

  /// A short form for people to read out and compare: the first 16 digits in groups of four.
  public var checkCode: String {
    let digits = Array(hex.prefix(16))
    return stride(from: 0, to: digits.count, by: 4)
      .map { String(digits[$0..<min($0 + 4, digits.count)]) }
      .joined(separator: "-")
  }
}
