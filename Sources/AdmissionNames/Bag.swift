/// Things of which only counts how often each is there; sorted, so that two bags meet in one pass.
struct Bag: Sendable {
  let parts: [UInt64]
  let outline: Outline

  /// How many parts there are, and one bit of 64 for each kind of part, shared with other kinds.
  struct Outline: Sendable {
    let count: Int
    let signature: UInt64
  }

  /// Without `signs`, each part is its own.
  init(_ parts: [UInt64], signs: [UInt64]? = nil) {
    self.parts = parts.sorted()
    outline = Self.outline(of: signs ?? parts)
  }

  static func outline(of signs: [UInt64]) -> Outline {
    Outline(
      count: signs.count,
      signature: signs.reduce(into: 0) { $0 |= 1 << (($1 &* 0x9E37_79B9_7F4A_7C15) >> 58) })
  }

  var count: Int { parts.count }

  /// How many parts both hold; repeated things count as often as repeated in both.
  func shared(with other: Bag) -> Int {
    var (shared, left, right) = (0, 0, 0)
    while left < parts.count, right < other.parts.count {
      let (mine, theirs) = (parts[left], other.parts[right])
      if mine == theirs { shared += 1 }
      if mine <= theirs { left += 1 }
      if theirs <= mine { right += 1 }
    }
    return shared
  }
}

extension Bag.Outline {
  /// At least what the bags share: a bit that only one side has stands for parts that it keeps.
  func mostShared(with other: Self) -> Int {
    min(
      count - (signature & ~other.signature).nonzeroBitCount,
      other.count - (other.signature & ~signature).nonzeroBitCount)
  }

  /// Whether one part too many, missing, or another may be all that divides the bags.
  func mayBeOneSlip(from other: Self) -> Bool {
    abs(count - other.count) <= 1 && max(count, other.count) - mostShared(with: other) <= 1
  }
}
