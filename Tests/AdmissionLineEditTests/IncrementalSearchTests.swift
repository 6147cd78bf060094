import Testing

@testable import AdmissionLineEdit

@Suite struct IncrementalSearchTests {
  private func search(_ typed: String, in entries: [String]) -> IncrementalSearch {
    var search = IncrementalSearch(in: entries)
    for scalar in typed.unicodeScalars { search.type(scalar) }
    return search
  }

  /// Among them those on which libedit's own search fails.
  @Test func findsEveryHanCharacter() throws {
    for value in stride(from: UInt32(0x4E00), to: 0x9FA6, by: 7) {
      let character = String(try #require(Unicode.Scalar(value)))
      let found = search(character, in: ["查看 041", "说明 \(character) 一", "待办"])
      #expect(found.found == "说明 \(character) 一" && found.foundRange == 3..<4)
    }
  }

  @Test(arguments: ["安全", "一般", "办公", "初审", "消防", ".*", "[a", "A2014-001", "“好”", "\\"])
  func everyCharacterMeansItself(_ pattern: String) {
    #expect(search(pattern, in: ["x", "a \(pattern) b", "y"]).found == "a \(pattern) b")
    #expect(search(pattern, in: ["x", "y"]).found == nil)
  }

  @Test func goesToOlderAndNewerLinesThatDiffer() {
    var search = search("投", in: ["投票 1", "投票 2", "计票", "投票 2", "投票 3"])
    #expect(search.found == "投票 3")
    search.older()
    #expect(search.found == "投票 2")
    search.older()
    #expect(search.found == "投票 1")
    search.older()
    #expect(search.found == "投票 1")
    search.newer()
    search.newer()
    #expect(search.found == "投票 3")
    search.type("票")
    search.type("9")
    #expect(search.found == nil)
    search.erase()
    #expect(search.found == "投票 3" && search.pattern == "投票")
  }

  @Test func nothingTypedFindsNothing() {
    var search = IncrementalSearch(in: [])
    search.older()
    search.newer()
    search.erase()
    search.type("a")
    #expect(search.found == nil && search.foundRange == nil)
  }
}
