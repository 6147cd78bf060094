import Testing

@testable import AdmissionScreening

@Suite struct TermIndexTests {
  /// The words of `terms` that `text` contains, by the index.
  static func found(_ terms: [String], in text: String?) -> [String] {
    let index = TermIndex(terms)
    let mentions = index.mentions(in: text)
    let found = index.terms.indices.filter { mentions[$0] }
    #expect(mentions.isEmpty == found.isEmpty)
    return found.map { index.terms[$0] }
  }

  /// The same by looking for one word after the other, byte by byte.
  static func naivelyFound(_ terms: [String], in text: String) -> [String] {
    let bytes = Array(text.utf8)
    var seen: Set<String> = []
    return terms.filter { term in
      let wanted = Array(term.utf8)
      guard !wanted.isEmpty, wanted.count <= bytes.count, seen.insert(term).inserted else {
        return false
      }
      return (0...bytes.count - wanted.count).contains { start in
        bytes[start..<start + wanted.count].elementsEqual(wanted)
      }
    }
  }

  @Test(
    arguments: [
      (["招商"], "社区招商引资", ["招商"]), (["招商"], "社区引资", []),
      (["招商"], "招商", ["招商"]), (["招商"], "招商引资", ["招商"]), (["招商"], "不招商", ["招商"]),
      (["招商"], "招", []), (["招商"], "招 商", []), (["招商"], "商招", []),
      // Words that overlap, and words inside words.
      (["招商引", "商引资"], "招商引资", ["招商引", "商引资"]),
      (["招商引资", "招商", "商引", "资"], "招商引资", ["招商引资", "招商", "商引", "资"]),
      (["商引", "招商引资任务"], "招商引资任", ["商引"]),
      (["一票否决", "票否"], "一票否则", ["票否"]),
      (["aab", "ab", "b"], "aaab", ["aab", "ab", "b"]), (["aba"], "ababa", ["aba"]),
      (["aaaa"], "aaa", []), (["aaaa"], "aabaaaa", ["aaaa"]),
      // Nothing to look for, nothing to look in.
      ([], "招商引资", []), (["", "招商"], "招商", ["招商"]), ([""], "招商", []), (["招商"], "", []),
      (["招商"], nil, []), (["招商", "招商"], "招商", ["招商"]),
      // Only whole characters of their bytes begin or end alike.
      (["丁"], "七", []), (["é"], "e", []),
      // A mark combined with the last character leaves the word there.
      (["招商"], "招商\u{301}引资", ["招商"]), (["e"], "e\u{301}", ["e"]), (["é"], "e\u{301}", []),
      (["\u{301}"], "e\u{301}", ["\u{301}"]), (["👩"], "👩‍👩‍👧", ["👩"]),
      // Case is told apart.
      (["app"], "App", []),
    ] as [([String], String?, [String])])
  func finds(_ terms: [String], _ text: String?, _ expected: [String]) {
    #expect(Self.found(terms, in: text) == expected)
    if let text { #expect(Self.naivelyFound(terms, in: text) == expected) }
  }

  /// Texts over few letters, so that words overlap, repeat and stand inside each other.
  @Test func findsWhatANaiveSearchFinds() {
    var random = SplitMix(seed: 20_140_418)
    let letters = ["招", "商", "引", "资", "a", "e", "\u{301}"]
    func word(_ lengths: ClosedRange<Int>) -> String {
      (0..<Int.random(in: lengths, using: &random))
        .map { _ in letters.randomElement(using: &random) ?? "" }.joined()
    }
    for _ in 0..<200 {
      let terms = (0..<Int.random(in: 1...20, using: &random)).map { _ in word(1...4) }
      let text = word(0...30)
      let naively = Self.naivelyFound(TermIndex(terms).terms, in: text)
      #expect(Self.found(terms, in: text) == naively, "\(terms) in \(text)")
    }
  }

  /// Sixty-four words fill a word of bits; the next ones stand in another.
  @Test(arguments: [1, 63, 64, 65, 127, 128, 129, 200])
  func anyNumberOfWordsIsTold(_ count: Int) {
    let terms = (0..<count).map { "〔\($0)〕" }
    let index = TermIndex(terms)
    #expect(index.terms == terms)
    for (place, term) in terms.enumerated() {
      let mentions = index.mentions(in: "甲\(term)乙")
      #expect(terms.indices.filter { mentions[$0] } == [place])
      #expect(!mentions.isEmpty)
    }
    let all = index.mentions(in: terms.joined())
    #expect(terms.indices.allSatisfy { all[$0] })
    #expect(index.none.isEmpty)
    #expect(!terms.indices.contains { index.none[$0] })
  }

  @Test func aListIsAskedInItsOwnOrder() {
    let index = TermIndex(["甲", "乙", "丙"])
    let mentions = index.mentions(in: "乙丙")
    #expect(index.set(["丙", "丁", "乙"]).places == [2, 1])
    #expect(mentions.first(of: index.set(["甲", "丙", "乙"])) == 2)
    #expect(mentions.first(of: index.set(["乙", "丙"])) == 1)
    #expect(mentions.first(of: index.set(["甲", "丁"])) == nil)
    #expect(mentions.first(of: index.set([])) == nil)
    #expect(index.none.first(of: index.set(["甲"])) == nil)
  }

  @Test func mentionsOfTwoTextsAddUp() {
    let terms = (0..<130).map { "〔\($0)〕" }
    let index = TermIndex(terms)
    let (low, high) = (index.mentions(in: "〔3〕"), index.mentions(in: "〔129〕〔64〕"))
    for both in [low.union(high), high.union(low)] {
      #expect(terms.indices.filter { both[$0] } == [3, 64, 129])
      #expect(!both.isEmpty)
    }
    #expect(terms.indices.filter { low.union(index.none)[$0] } == [3])
    #expect(terms.indices.filter { index.none.union(low)[$0] } == [3])
    #expect(index.none.union(index.none).isEmpty)
  }
}

/// Numbers that come in the same order every time.
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
