import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

/// What outweighs what: the one place where it is decided, row by row.
@Suite struct VerdictTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let weights: [Finding.Weight]
    let duplicates: Bool
    let routes: [Route]
    let outcome: Verdict.Outcome
    let listed: WorkItem.ID?

    init(
      _ description: String, weights: [Finding.Weight] = [], duplicates: Bool = false,
      routes: [Route] = [], _ outcome: Verdict.Outcome, listed: WorkItem.ID? = nil
    ) {
      (testDescription, self.weights, self.duplicates) = (description, weights, duplicates)
      (self.routes, self.outcome, self.listed) = (routes, outcome, listed)
    }
  }

  @Test(arguments: [
    Row("nothing said", .needsVote),
    Row("a vote", routes: [.vote], .needsVote),
    Row("listed", routes: [.listed("002")], .listed, listed: "002"),
    Row("listed beats a vote", routes: [.vote, .listed("002")], .listed, listed: "002"),
    Row("an emergency beats listed", routes: [.listed("002"), .emergency], .emergency),
    Row(
      "advice and conditions stop nothing", weights: [.advises, .conditions], routes: [.emergency],
      .emergency),
    Row(
      "a condition leaves it listed", weights: [.conditions], routes: [.listed("002")], .listed,
      listed: "002"),
    Row(
      "a duplicate beats an emergency", duplicates: true, routes: [.emergency, .vote], .duplicate),
    Row("a return beats a duplicate", weights: [.returns], duplicates: true, .returned),
    Row("a return beats listed", weights: [.returns], routes: [.listed("002")], .returned),
    Row("a refusal beats a return", weights: [.returns, .refuses, .advises], .refused),
    Row(
      "a refusal beats everything", weights: [.refuses, .returns], duplicates: true,
      routes: [.emergency, .listed("002"), .vote], .refused),
  ])
  func weighs(_ row: Row) {
    var findings = row.weights.map { Self.finding($0) }
    if row.duplicates { findings.append(Self.finding(.returns, duplicates: "041")) }
    for findings in [findings, findings.reversed()] {
      for routes in [row.routes, row.routes.reversed()] {
        let verdict = Verdict(weighing: findings, routes: routes, similar: [], day: sampleDay)
        #expect(verdict.outcome == row.outcome)
        #expect(verdict.listed == row.listed)
        #expect(verdict.findings == findings)
      }
    }
  }

  @Test func onlyTheLastThreeAreAdmissible() {
    #expect(
      Verdict.Outcome.allCases.filter(\.isAdmissible) == [.emergency, .listed, .needsVote])
  }

  static func finding(
    _ weight: Finding.Weight, duplicates: WorkItem.ID? = nil
  ) -> Finding {
    Finding(
      rule: "R0", weight: weight, message: Bilingual("message"), facts: [:], fix: nil,
      citations: [], duplicates: duplicates)
  }
}
