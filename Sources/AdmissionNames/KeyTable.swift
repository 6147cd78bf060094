/// Numbers by keys, with open addressing.
///
/// Every screening asks it for every unit and every mark of a name, which a dictionary's hashing
/// would make several times as long.
struct KeyTable: Sendable {
  /// `UInt64.max` where nothing is.
  private var keys: [UInt64]
  private var values: [Int32]
  private let shift: UInt64

  /// - Precondition: no key comes twice or is `UInt64.max`; values are of 31 bits.
  init(_ entries: some Collection<(key: UInt64, value: Int)>) {
    let bits = max(4, Int.bitWidth - (2 * entries.count).leadingZeroBitCount)
    shift = UInt64(64 - bits)
    keys = Array(repeating: .max, count: 1 << bits)
    values = Array(repeating: 0, count: 1 << bits)
    for (key, value) in entries {
      let slot = slot(of: key)
      (keys[slot], values[slot]) = (key, Int32(value))
    }
  }

  subscript(key: UInt64) -> Int? {
    let slot = slot(of: key)
    return keys[slot] == key ? Int(values[slot]) : nil
  }

  /// Where the key is, or would be; there is always an empty slot.
  private func slot(of key: UInt64) -> Int {
    var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while keys[slot] != key, keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }
}
