import AdmissionCommittee
import AdmissionDirectory
import AdmissionPages
import AdmissionVocabulary
import Testing

@testable import AdmissionCatalog

/// Pages written to harm are refused with one clear defect, and soon.
@Suite struct HostilePageTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    let expected: [String]

    init(_ description: String, _ text: String, _ expected: String...) {
      (testDescription, bytes, self.expected) = (description, Array(text.utf8), expected)
    }

    init(_ description: String, bytes: [UInt8], _ expected: String...) {
      (testDescription, self.bytes, self.expected) = (description, bytes, expected)
    }
  }

  /// Each line ten times the one before: a thousand million million values.
  static let bomb =
    "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    + (1...14).map { level in
      let below = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      return "a\(level): &a\(level) [\(below)]\n"
    }.joined()

  @Test(arguments: [
    Case("brackets a hundred deep", deep(100), "1 malformed", "1 too-deep"),
    Case("brackets a thousand deep", deep(999), "1 malformed", "1 too-deep"),
    Case("brackets a hundred thousand deep", deep(100_000), "1 too-deep"),
    Case(
      "lists a hundred deep", String(repeating: "- ", count: 100) + "x", "1 malformed", "1 too-deep"
    ),
    Case(
      "maps forty deep",
      String(repeating: "{a: ", count: 40) + "x" + String(repeating: "}", count: 40),
      "1 missing-key", "1 too-deep"),
    Case(
      "an alias as a key", "a: &a [x]\n? *a\n: b\n", "1 alias-refused", "1 missing-key",
      "2 alias-refused"),
    Case("nothing at all", "", "0 empty-file"),
    Case("blanks", " \n\t\r\n ", "0 empty-file"),
    Case("comments only", "# nothing\n# more\n", "0 empty-file"),
    Case("a document without content", "---\n...\n", "0 empty-file"),
    Case("a tilde", "~", "0 empty-file"),
    Case("text only", "words", "1 malformed"),
    Case("NUL", "votingRule:\n\u{0}", "2 not-text"),
    Case("not UTF-8", bytes: [0x61, 0x3A, 0x20, 0xFF, 0xFE], "0 not-text"),
    Case("UTF-16", bytes: [0xFF, 0xFE, 0x61, 0x20], "0 not-text"),
    Case("escape", "a: b\nc: \u{1B}[31m\n", "2 invisible-character"),
    Case("C1", "a: \u{9B}31m\n", "1 invisible-character"),
    Case("too large", String(repeating: "# five million bytes\n", count: 250_000), "0 too-large"),
    Case(
      "too many values", "a: [" + String(repeating: "x,", count: 150_000) + "]", "1 too-many-values"
    ),
    Case(
      "far too many values", "a: [" + String(repeating: "x,", count: 2_000_000) + "]",
      "0 too-many-values"),
    Case("unknown alias", "a: *b", "1 alias-refused", "1 missing-key"),
    Case("a map for a key", "{a: b}: c\n", "1 malformed", "1 missing-key"),
    Case("two roots", "a: b\n--- \nc: d\n", "2 several-documents"),
    Case("a directive", "%YAML 3.0\n---\na: b\n", "1 syntax-error"),
    Case("a colon too many", "a: b: c\n", "1 syntax-error"),
  ])
  func areRefused(_ example: Case) throws {
    var notes: [String] = []
    do throws(CatalogDefects) {
      _ = try VotingRuleFile.read(example.bytes, file: "hostile.yaml")
    } catch {
      notes = error.lines
    }
    #expect(notes == example.expected)
  }

  /// The most that a page may hold, and one more.
  @Test(arguments: [
    Case("brackets", deep(32)), Case("brackets", deep(33), "1 too-deep"),
    Case("dashes", String(repeating: "- ", count: 31) + "x"),
    Case("dashes", String(repeating: "- ", count: 32) + "x", "1 too-deep"),
    Case("keys", maps(31)), Case("keys", maps(32), "1 too-deep"),
    Case("values", "[" + String(repeating: "x,", count: 99_999) + "]"),
    Case("values", "[" + String(repeating: "x,", count: 100_000) + "]", "1 too-many-values"),
    Case("bytes", "x #" + String(repeating: "长", count: (PageText.mostBytes - 3) / 3) + "."),
    Case(
      "bytes", "x #" + String(repeating: "长", count: (PageText.mostBytes - 3) / 3) + "..",
      "0 too-large"),
  ])
  func thereIsALimit(_ example: Case) {
    let margin = Margin(file: "page.yaml")
    _ = PageText.read(example.bytes, margin).flatMap { Written(parsing: $0, margin) }
    #expect(margin.defects.map { "\($0.line) \($0.notice.code)" } == example.expected)
  }

  /// The same for each file of a catalogue, for applications and for drafts.
  @Test(arguments: [
    (deep(33), "too-deep"), ("a: &b c", "alias-refused"), ("a: *b", "alias-refused"),
    ("a: !b c", "tag-refused"), ("a: !!int 1", "tag-refused"), ("a: b\na: c", "duplicate-key"),
    ("a: b\n---\nc: d", "several-documents"), ("a: \u{1B}", "invisible-character"),
    (String(repeating: "#", count: PageText.mostBytes + 1), "too-large"),
  ])
  func noFileIsReadOtherwise(_ page: String, _ code: String) throws {
    for file in try Fixture.whole().keys {
      let found = spots(in: try Fixture.whole(file) { _ in page })
      #expect(found.contains { $0.file == file && $0.code == code }, "\(file)")
    }
    let catalog = try Catalog(files: Fixture.whole())
    let readers: [([UInt8]) throws -> Void] = [
      { _ = try ApplicationFile.read($0, file: "a.yaml", register: catalog.register) },
      { _ = try VotingRuleFile.read($0, file: "a.yaml") },
      {
        _ = try RuleBookFile.read(
          $0, file: "a.yaml", register: catalog.register, over: catalog.ruleBook)
      },
    ]
    for read in readers {
      let error = try #require(throws: CatalogDefects.self) { try read(Array(page.utf8)) }
      #expect(error.all.contains { $0.notice.code == code })
    }
  }

  @Test func anAliasBombIsNotFollowed() throws {
    let error = try #require(throws: CatalogDefects.self) {
      try VotingRuleFile.read(Array(Self.bomb.utf8), file: "bomb.yaml")
    }
    #expect(error.all.contains { $0.notice.code == "alias-refused" })
    #expect(error.all.count <= Margin.most + 1)
  }

  @Test func aStarInsideATextIsAStar() throws {
    let files = try Fixture.whole("departments.yaml") {
      $0.replacing("Finance Bureau", with: "\"*Finance* & *a\"")
    }
    #expect(
      try Catalog(files: files).register[Department.ID(stringLiteral: "finance")]?.name.en
        == "*Finance* & *a")
  }

  @Test func thereIsAnEndToWhatIsListed() throws {
    let text = "votingRule: {}\n" + "other:\n" + (0..<2000).map { "  - a\($0)\n" }.joined()
    let many = "votingRule:\n" + (0..<2000).map { "  a\($0): b\n" }.joined()
    #expect(throws: CatalogDefects.self) {
      try VotingRuleFile.read(Array(text.utf8), file: "a.yaml")
    }
    let error = try #require(throws: CatalogDefects.self) {
      try VotingRuleFile.read(Array(many.utf8), file: "a.yaml")
    }
    #expect(error.all.count == Margin.most + 1)
    #expect(error.all.contains { $0.notice.code == "more-defects" })
  }

  private static func maps(_ levels: Int) -> String {
    String(repeating: "{a: ", count: levels) + "x" + String(repeating: "}", count: levels)
  }

  static func deep(_ levels: Int) -> String {
    String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
  }
}
