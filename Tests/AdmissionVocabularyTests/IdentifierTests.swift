import AdmissionVocabulary
import Testing

@Suite struct IdentifierTests {
  enum Thing {}

  @Test(arguments: [
    "041", "A2014-001", "law-1989.2", "a", "Z", "-", ".", String(repeating: "x", count: 48),
  ])
  func readsNames(_ text: String) throws {
    let read = try Identifier<Thing>(parsing: text)
    #expect((read.text, read.description) == (text, text))
  }

  @Test(arguments: [
    "", String(repeating: "x", count: 49), "a b", "a_b", "a/b", "民政局", "０４１", "é", "a\n", "a\u{0}",
    "../x\u{202E}",
  ])
  func refusesWhatNamesNothing(_ text: String) {
    #expect(throws: MalformedIdentifier(text: text)) { try Identifier<Thing>(parsing: text) }
  }

  @Test func sortsAsText() {
    #expect((["100", "041", "A1"] as [Identifier<Thing>]).sorted() == ["041", "100", "A1"])
  }
}
