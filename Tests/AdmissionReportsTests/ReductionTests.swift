import AdmissionCommittee
import AdmissionDirectory
import AdmissionReports
import AdmissionSamples
import AdmissionSeal
import AdmissionVocabulary
import Testing

@Suite struct ReductionTests {
  private func office() throws -> Office {
    let rule = try VotingRule(
      VotingRule.Words(
        quorum: "none", recusal: "stays-on-roster", base: "roster", threshold: "> 1/2"))
    return try Office(
      openedBy: .office(
        .opened(
          Charter(
            mode: .rehearsal, assurance: .attested, committee: Bilingual("委员会"),
            clerk: Bilingual("办公室"), numberPrefix: "示社准", reconstructed: true,
            edition: .sample(), roster: Roster([Seat(number: 1, name: Bilingual("席位一"))]),
            votingRule: rule, ruleBook: "", day: sampleDay))))
  }

  @Test func aRemovalIsOneFewerAndNamesItsCase() throws {
    var office = try office()
    let item = try #require(Edition.sampleItems.first).id
    let id = Case.ID(year: 2014, number: 1)
    let terms = PollTerms(
      round: 1, revision: 1, openedOn: office.today, until: nil, roster: office.charter.roster,
      votingRule: office.charter.votingRule, ruleBook: "", edition: office.edition)
    let ballot = Ballot(
      seat: 1, choice: .yes, reason: nil, means: .terminal, revision: 1, round: 1, headSeen: "")
    let before = try Reduction(of: office.now)
    for event: Event in [
      .intake(.proposed(id, by: .clerk, .remove(item))), .poll(.opened(id, terms)),
      .poll(.ballotCast(id, ballot)),
      .poll(.closed(id, round: 1, .passed)), .poll(.decided(id, .removed(item))),
    ] { try office.evolve(event) }
    let after = try Reduction(of: office.now)
    #expect(before.net == 0 && after.net == -1 && after.now == before.count - 1)
    #expect(after.steps.map(\.cause) == [id] && after.number(of: .removed) == 1)
    let byKind = after.grouped(by: .kind) { Bilingual($0.text) }
    #expect(byKind.reduce(0) { $0 + $1.now } == after.now)
    let yesterday = try #require(office.today.previous)
    #expect(try Reduction(of: office.now, on: yesterday).steps.isEmpty)
    #expect(throws: UnknownEdition.self) { try Reduction(of: office.now, since: "nowhere") }
  }
}
