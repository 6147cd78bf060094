/// Reads back what a ``KeptWriter`` wrote, in the same order.
///
/// What is read was made by the program's own build: anything else is a bug and traps.
package struct KeptReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  @usableFromInline
  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Gives `read` a reader that stands at the beginning of the text.
  @inlinable
  package static func reading<Value>(
    _ text: String, _ read: (inout KeptReader) -> Value
  ) -> Value {
    let value = text.utf8.withContiguousStorageIfAvailable { bytes in
      var reader = KeptReader(bytes)
      return read(&reader)
    }
    // A text of Swift's own always has its bytes in one place.
    guard let value else { preconditionFailure("what was kept is no native text") }
    return value
  }

  package mutating func number() -> UInt64 {
    var (number, shift): (UInt64, UInt64) = (0, 0)
    while true {
      let byte = bytes[place]
      place += 1
      number |= UInt64(byte & 0x1F) << shift
      guard byte & KeptWriter.more != 0 else { return number }
      shift += 5
    }
  }

  package mutating func count() -> Int { Int(number()) }

  package mutating func signed() -> Int {
    let number = number()
    return number & 1 == 0 ? Int(number >> 1) : -Int(number >> 1) - 1
  }

  package mutating func text() -> String {
    let end = count() + place
    defer { place = end }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[place..<end]), as: UTF8.self)
  }

  @inlinable
  package mutating func elements<Element>(
    _ read: (inout KeptReader) -> Element
  ) -> [Element] {
    let count = count()
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(read(&self)) }
    return elements
  }

  @inlinable
  package mutating func numbers<Number: FixedWidthInteger>(usually usual: Number) -> [Number] {
    var numbers = [Number](repeating: usual, count: count())
    var last = -1
    while case let step = count(), step > 0 {
      last += step
      numbers[last] = Number(truncatingIfNeeded: number())
    }
    return numbers
  }
}
