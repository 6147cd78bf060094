import Testing

@testable import AdmissionPages

/// What is kept of a page is all that was written there, and where.
@Suite struct KeptPageTests {
  @Test(arguments: [
    "text", "\"\"", "''", "a: ~", "\"null\"", "[]", "{}", "[[], {}, [{}]]", "a: b\nc: d\n",
    "a:\n  - b\n  - c: {d: e, \"f g\": 'h'}\n\n\n  -\ni: 长长的一段文字，比短文本长\n",
    "a: |\n  two\n  lines\nb: >-\n  folded\n  lines\n", "? \"\"\n: \"\"\n",
    "p: \"q\\\"\\\\\\t\\x7f\"\n",
    "# far down\n" + String(repeating: "\n", count: 5_000) + "a: b\n",
    "a: " + String(repeating: "长", count: 10_000) + "\n",
    "a: [" + String(repeating: "x, ", count: 1_000) + "]\n",
  ])
  func comesBackAsItWas(_ page: String) throws {
    let written = try #require(Written(page: page))
    #expect(KeptPage(text: KeptPage(written).text).written == written)
  }

  /// A line may be before the one that was last told, and a number as large as any.
  @Test(arguments: [0, 1, 31, 32, 1_023, 1_024, 40_000_000, Int.max / 2])
  func linesMayGoAnyWay(_ line: Int) {
    let texts = [line, 0, line, line, 1].map {
      Written(line: $0, shape: .text("", isPlain: false))
    }
    let written = Written(line: 7, shape: .list(texts))
    #expect(KeptPage(written).written == written)
  }
}

extension Written {
  fileprivate init?(page: String) {
    let margin = Margin(file: "page.yaml")
    self.init(page: Array(page.utf8), margin)
    guard margin.remarks.isEmpty else { return nil }
  }
}
