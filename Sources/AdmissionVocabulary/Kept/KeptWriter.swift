/// Writes numbers and texts one after another, as one text that a ``KeptReader`` reads back in no
/// time: what a program carries of values that were worked out when it was built.
///
/// A number is as many signs of five bits as it needs, the lowest first, each but the last with
/// ``more``; a text is its length in bytes and then itself.
package struct KeptWriter {
  private var bytes: [UInt8] = []

  package init() {}

  /// What was written.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func add(_ number: UInt64) {
    var rest = number
    while rest > 0x1F {
      bytes.append(Self.sign | Self.more | UInt8(rest & 0x1F))
      rest >>= 5
    }
    bytes.append(Self.sign | UInt8(rest))
  }

  package mutating func add(_ text: String) {
    add(UInt64(text.utf8.count))
    bytes += text.utf8
  }

  /// Numbers of any sign; those near 0 are short.
  package mutating func add(_ number: some SignedInteger) {
    add(number < 0 ? UInt64(-(number + 1)) << 1 | 1 : UInt64(number) << 1)
  }

  /// Every element by `add`, behind their number.
  package mutating func add<Elements: Collection>(
    _ elements: Elements, _ add: (inout KeptWriter, Elements.Element) -> Void
  ) {
    self.add(UInt64(elements.count))
    for element in elements { add(&self, element) }
  }

  /// Numbers most of which are `usual`: the others only, each behind its distance from the one before.
  package mutating func add<Number: FixedWidthInteger>(_ numbers: [Number], usually usual: Number) {
    add(UInt64(numbers.count))
    var last = -1
    for (place, number) in numbers.enumerated() where number != usual {
      add(UInt64(place - last))
      add(UInt64(truncatingIfNeeded: number))
      last = place
    }
    add(UInt64(0))
  }

  /// Of a sign of a number: what makes it one that can be seen, and whether another follows.
  static let sign: UInt8 = 0x40
  static let more: UInt8 = 0x20
}
