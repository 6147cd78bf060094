/// Puts scalars together from bytes that arrive one by one.
///
/// Never waits for a byte it does not need, as the decoders of the standard library do.
struct UTF8Assembler {
  private var pending: [UInt8] = []
  private var length = 0

  /// The scalar this byte completes; bytes that belong to none are dropped.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0x00...0x7F:
      pending = []
      return Unicode.Scalar(byte)
    case 0x80...0xBF:
      guard !pending.isEmpty else { return nil }
      pending.append(byte)
    default:
      pending = [byte]
      length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
    guard pending.count == length else { return nil }
    defer { pending = [] }
    return String(validating: pending, as: UTF8.self)?.unicodeScalars.first
  }
}
