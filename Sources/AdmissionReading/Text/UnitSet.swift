/// Some signs of the first plane, asked for without hashing: every unit of every text is.
package struct UnitSet: Sendable {
  /// A bit a unit.
  private var bits = [UInt64](repeating: 0, count: 0x10000 / 64)

  /// Signs beyond the first plane are left out.
  package init(_ text: some Sequence<Unicode.Scalar>) {
    for scalar in text where scalar.value < 0x10000 {
      bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
    }
  }

  package func contains(_ unit: UInt32) -> Bool {
    unit < 0x10000 && bits[Int(unit >> 6)] & 1 << UInt64(unit & 63) != 0
  }
}
