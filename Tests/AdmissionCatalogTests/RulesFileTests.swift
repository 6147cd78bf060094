import AdmissionScreening
import AdmissionVocabulary
import Testing

@testable import AdmissionCatalog

/// What does not fit between `rules.yaml` and the program is noted where it stands.
@Suite struct RulesFileTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Replaced where it first stands, in the entry of ``rule``.
    let old: String
    let new: String
    /// Code, and text of the line it is noted at; nothing for the file as a whole.
    let expected: [(code: String, at: String?)]
  }

  /// A rule with parameters and sentences, and its entry in the file.
  static let rule = ScreeningRule.all.first { !$0.parameters.isEmpty && !$0.sentences.isEmpty }
  static let heading = "  - id: \(rule?.id.text ?? "")\n"
  static let parameter = rule?.parameters.keys.min() ?? ""
  static let sentence = rule?.sentences.keys.min() ?? ""

  static let cases: [Case] = [
    Case(
      testDescription: "an unknown rule, and so one missing",
      old: heading, new: "  - id: R99\n",
      expected: [("unknown-rule", "id: R99"), ("missing-rule", nil)]),
    Case(
      testDescription: "a malformed entry is not called missing",
      old: "adopted: 2014-01-01", new: "adopted: 2014-02-30",
      expected: [("malformed", "02-30")]),
    Case(
      testDescription: "an entry without a readable id hides no name",
      old: heading, new: "  - id: \"?\"\n", expected: [("malformed", "id: \"?\"")]),
    Case(
      testDescription: "`on` is a key like any other", old: "on: true", new: "on: yes",
      expected: [("malformed", "on: yes")]),
    Case(
      testDescription: "an unknown instrument", old: "elderly-law", new: "elder-law",
      expected: [("unknown-reference", "elder-law")]),
    Case(
      testDescription: "an unknown parameter", old: "parameters: {",
      new: "parameters: {other: [{from: 2014-01-01, value: 1, source: D}], ",
      expected: [("unknown-parameter", "other")]),
    Case(
      testDescription: "a parameter missing", old: "{\(parameter): [", new: "{\(parameter)X: [",
      expected: [("missing-parameter", "X: ["), ("unknown-parameter", "X: [")]),
    Case(
      testDescription: "a parameter without a step", old: "\(parameter): [{from",
      new: "\(parameter): [], other: [{from", expected: [("malformed", ": [], other")]),
    Case(
      testDescription: "an unknown sentence, and one missing", old: "  \(sentence): {",
      new: "  \(sentence)X: {",
      expected: [("missing-sentence", "sentences:"), ("unknown-sentence", "X: {")]),
    Case(
      testDescription: "an unknown placeholder", old: "en: words", new: "en: \"{nobody}\"",
      expected: [("unknown-placeholder", "nobody")]),
    Case(
      testDescription: "a weight of its own, misspelt", old: "en: words}",
      new: "en: words}, weight: refuse", expected: [("malformed", "weight: refuse}")]),
  ]

  @Test(arguments: cases)
  func notesWhereItStands(_ example: Case) throws {
    let files = try Fixture.whole("rules.yaml") { text in
      guard let start = text.firstRange(of: Self.heading)?.lowerBound else { return text }
      return String(text[..<start])
        + text[start...].replacing(example.old, with: example.new, maxReplacements: 1)
    }
    let lines = String(decoding: files["rules.yaml"] ?? [], as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let before = Fixture.rules.split(separator: Self.heading, maxSplits: 1)[0]
      .count { $0 == "\n" }
    let expected = example.expected.map { code, text in
      let line = text.flatMap { text in lines[before...].firstIndex { $0.contains(text) } }
      return Spot(file: "rules.yaml", line: line.map { $0 + 1 } ?? 0, code: code)
    }
    #expect(spots(in: files) == expected.sorted())
  }

  @Test func aDateTwiceInAParameterIsNoted() throws {
    let step = "{from: 2014-01-01, value: 1, source: D}"
    let files = try Fixture.whole("rules.yaml") {
      $0.replacing("[\(step)]", with: "[\(step), \(step)]", maxReplacements: 1)
    }
    #expect(spots(in: files).map(\.code) == ["duplicate-date"])
  }
}
