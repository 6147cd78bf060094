/// JSON is YAML but for one thing: what lies beyond U+FFFF may be escaped there in two halves.
package enum JSONEscapes {
  /// The bytes with such halves joined in one escape of YAML, where they are a page of JSON.
  package static func joined(in bytes: [UInt8]) -> [UInt8] {
    guard
      let first = bytes.first(where: { !" \t\r\n".utf8.contains($0) }), "{[".utf8.contains(first),
      bytes.contains(UInt8(ascii: "\\"))
    else { return bytes }
    var (result, rest): ([UInt8], ArraySlice<UInt8>) = ([], bytes[...])
    result.reserveCapacity(bytes.count)
    while let sign = rest.firstIndex(of: UInt8(ascii: "\\")) {
      result += rest[..<sign]
      rest = rest[sign...]
      if let high = unit(rest), UTF16.isLeadSurrogate(high), let low = unit(rest.dropFirst(6)),
        UTF16.isTrailSurrogate(low)
      {
        let scalar = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
        let digits = String(scalar, radix: 16)
        result += ("\\U" + String(repeating: "0", count: 8 - digits.count) + digits).utf8
        rest = rest.dropFirst(12)
      } else {
        // With what it escapes, which may be another of its kind.
        result += rest.prefix(2)
        rest = rest.dropFirst(2)
      }
    }
    return result + rest
  }

  /// What `\uXXXX` at the beginning stands for.
  private static func unit(_ bytes: ArraySlice<UInt8>) -> UInt16? {
    guard bytes.starts(with: "\\u".utf8), bytes.count >= 6 else { return nil }
    return UInt16(String(decoding: bytes.dropFirst(2).prefix(4), as: UTF8.self), radix: 16)
  }
}
