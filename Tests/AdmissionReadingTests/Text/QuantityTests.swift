import Testing

@testable import AdmissionReading

@Suite struct QuantityTests {
  /// Every number of the text that counts something, as folded.
  static func numbers(in text: String) -> [String] {
    let units = FoldedText(text).units
    return units.withUnsafeBufferPointer { buffer in
      units.indices.compactMap { start in
        Quantity.end(in: buffer, from: start).map { end in
          var number = String.UnicodeScalarView()
          number.append(contentsOf: units[start..<end].compactMap { Unicode.Scalar($0) })
          return String(number)
        }
      }
    }
  }

  @Test(arguments: [
    // Digits.
    ("引进3家", ["3"]), ("引进３家", ["3"]), ("完成70%", ["70"]), ("不低于120户", ["120"]),
    ("人均2015元", ["2015"]), ("2013，开展", []), ("3家5户", ["3", "5"]),
    // Numerals, which need what they count.
    ("引进五家", ["五家"]), ("两份", ["两份"]), ("二十户", ["二十户"]), ("几户", ["几户"]), ("五好家庭", []), ("万一", []),
    // Days, ages and ordinals.
    ("12月", []), ("3日内", []), ("60周岁", []), ("2014年", []), ("5号楼", []), ("第3家", []), ("第三家", []),
    ("三月", []),
    // One says nothing of how many, unless of each.
    ("一次", []), ("一个社区", []), ("每一户", ["一户"]), ("至少一户", ["一户"]), ("一百户", ["一百户"]),
    ("十一家", ["十一家"]), ("", []), ("家", []),
  ])
  func tellsWhatCounts(_ text: String, _ expected: [String]) {
    #expect(Self.numbers(in: text) == expected)
  }
}
