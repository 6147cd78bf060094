/// Numbers by keys, with open addressing.
///
/// Every screening asks it for every unit and every mark of a name, which a dictionary's hashing
/// would make several times as long.
struct KeyTable: Sendable {
  /// `UInt64.max` where nothing is; a power of two, more than half of it empty.
  private var keys: [UInt64]
  private var values: [Int32]
  private var shift: UInt64
  private(set) var count = 0

  /// Made for so many keys; more make it grow.
  init(capacity: Int = 0) {
    let bits = max(4, Int.bitWidth - (2 * capacity).leadingZeroBitCount)
    shift = UInt64(64 - bits)
    keys = Array(repeating: .max, count: 1 << bits)
    values = Array(repeating: 0, count: 1 << bits)
  }

  subscript(key: UInt64) -> Int? {
    let slot = slot(of: key)
    return keys[slot] == key ? Int(values[slot]) : nil
  }

  /// The value of a key, which is `new` where it had none.
  ///
  /// - Precondition: the key is not `UInt64.max`, the value is of 31 bits.
  mutating func value(of key: UInt64, orInserting new: Int) -> Int {
    var slot = slot(of: key)
    if keys[slot] == key { return Int(values[slot]) }
    if 2 * (count + 1) > keys.count {
      grow()
      slot = self.slot(of: key)
    }
    (keys[slot], values[slot]) = (key, Int32(new))
    count += 1
    return new
  }

  private mutating func grow() {
    var grown = KeyTable(capacity: keys.count)
    for (key, value) in zip(keys, values) where key != .max {
      let slot = grown.slot(of: key)
      (grown.keys[slot], grown.values[slot]) = (key, value)
    }
    grown.count = count
    self = grown
  }

  /// Where the key is, or would be; there is always an empty slot.
  private func slot(of key: UInt64) -> Int {
    var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while keys[slot] != key, keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }
}
