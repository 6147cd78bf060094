import AdmissionCommittee
import Testing

@testable import AdmissionCatalog

@Suite struct VotingRuleFileTests {
  static let lines = [
    "votingRule:", "  quorum: \">= 2/3\"", "  recusal: shrinks-roster", "  base: present",
    "  threshold: \"> 1/2\"", "  and: []", "  veto: [1, 3]", "  tie: fails", "  chair: none",
  ]

  private func read(_ text: String) throws -> VotingRule {
    try VotingRuleFile.read(Array(text.utf8), file: "rule.yaml")
  }

  @Test func readsARuleWhateverElseTheFileHolds() throws {
    let rule = try read(Self.lines.joined(separator: "\n") + "\nseats: [nonsense]\n")
    #expect(rule.veto == [1, 3])
    #expect(rule.words.quorum == ">= 2/3")
    #expect(rule.chair == nil)
  }

  @Test func readsTheCommitteesOwnFile() throws {
    let bytes = try #require(Fixture.whole()["committee.yaml"])
    let rule = try VotingRuleFile.read(bytes, file: "committee.yaml")
    #expect(rule == (try Catalog(files: Fixture.whole()).committee.votingRule))
  }

  @Test(arguments: [
    ("  chair: none", "", ["2 missing-key"]),
    ("  chair: none", "  chair:", ["9 null-value"]),
    ("  chair: none", "  chair: 0", ["9 malformed"]),
    ("  veto: [1, 3]", "  veto: [1, 1]", ["7 seat-named-twice"]),
    ("  veto: [1, 3]", "  veto: [900]", []),
    ("  and: []", "  and: [{base: cast, threshold: \"2\"}]", ["6 malformed-threshold"]),
    ("  tie: fails", "  tie: fail", ["8 unknown-tie"]),
    ("votingRule:", "votinRule:", ["1 missing-key"]),
    ("  quorum: \">= 2/3\"", "  quorum: none\n  quoru: none", ["3 unknown-key"]),
  ])
  func notesWhereItStands(_ old: String, _ new: String, _ expected: [String]) throws {
    let text = Self.lines.joined(separator: "\n").replacing(old, with: new)
    do {
      _ = try read(text)
      #expect(expected == [])
    } catch let error as CatalogDefects {
      #expect(error.lines == expected)
    }
  }
}
