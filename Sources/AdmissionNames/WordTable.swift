/// Words to replace by others, or by nothing.
struct WordTable: Sendable {
  private struct Entry {
    let word: [UInt32]
    let replacement: [UInt32]
  }

  /// By first character; longest first, so that 调查摸底 is met before 调查.
  private let words: [UInt32: [Entry]]

  /// Each list of words, separated by blanks, under what stands for them all; `""` drops them.
  init(_ lists: KeyValuePairs<String, String>) {
    self.init(
      lists.flatMap { replacement, list in
        list.split(separator: " ").map { (units(of: $0), units(of: replacement)) }
      })
  }

  init(_ words: [(word: [UInt32], replacement: [UInt32])]) {
    let entries = words.map { Entry(word: $0.word, replacement: $0.replacement) }
    self.words = Dictionary(grouping: entries) { $0.word.first ?? 0 }
      .mapValues { $0.sorted { $0.word.count > $1.word.count } }
  }

  /// One pass from the left, the longest word at each place; what was put in is not read again.
  ///
  /// `body` gets each stretch and what stands for it, or `nil` where the text stands for itself.
  func walk(_ text: [UInt32], _ body: (Range<Int>, [UInt32]?) -> Void) {
    var index = 0
    while index < text.count {
      let entry = words[text[index]]?.first { text[index...].starts(with: $0.word) }
      let end = index + max(entry?.word.count ?? 1, 1)
      body(index..<end, entry?.replacement)
      index = end
    }
  }

  /// A replacement that repeats the one just before it is put in once: 调查摸底 is one 调查.
  func applied(to text: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(text.count)
    var latest: [UInt32] = []
    walk(text) { range, replacement in
      guard let replacement else {
        result.append(text[range.lowerBound])
        latest = []
        return
      }
      guard !replacement.isEmpty, replacement != latest else { return }
      result += replacement
      latest = replacement
    }
    return result
  }
}

/// The scalars of a text, which is how words are kept here.
func units(of text: some StringProtocol) -> [UInt32] { text.unicodeScalars.map(\.value) }
