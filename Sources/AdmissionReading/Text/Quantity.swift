/// Numbers that count something: 3 家, 五份, 70%.
enum Quantity {
  private static let numerals = UnitSet("一二两三四五六七八九十百千万几半".unicodeScalars)
  /// What is counted.
  private static let units = UnitSet("户家人名份次万元个篇条张本件块台辆处所场批类种分单例部期幅组".unicodeScalars)
  /// What makes a number a day, an ordinal, an age.
  private static let dates = UnitSet("年月日号时点周岁期届版楼栋幢路季".unicodeScalars)

  /// Where a number that starts at `start` ends; `nil` where none does, or it counts nothing.
  static func end(in text: UnsafeBufferPointer<UInt32>, from start: Int) -> Int? {
    let first = text[start]
    let isDigit = (0x30...0x39).contains(first)
    guard isDigit || (first >= 0x4E00 && numerals.contains(first)) else { return nil }
    if start > 0 {
      let before = text[start - 1]
      // Inside another number, or an ordinal.
      if (0x30...0x39).contains(before) || numerals.contains(before) || before == 0x7B2C {
        return nil
      }
    }
    var end = start + 1
    if isDigit {
      while end < text.count, (0x30...0x39).contains(text[end]) { end += 1 }
      if end < text.count, dates.contains(text[end]) { return nil }
      let isYear = end - start == 4 && (text[start] == 0x31 || text[start] == 0x32)
      if isYear, end < text.count, text[end] == FoldedText.comma { return nil }
      return end
    }
    while end < text.count, numerals.contains(text[end]) { end += 1 }
    guard end < text.count, units.contains(text[end]) else { return nil }
    // 一次 and 一个 say nothing of how many.
    if end == start + 1, first == 0x4E00 {
      guard start > 0, text[start - 1] == 0x6BCF || text[start - 1] == 0x5C11 else { return nil }
    }
    return end + 1
  }
}
