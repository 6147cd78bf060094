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

    init(
      _ description: String, weights: [Finding.Weight] = [], duplicates: Bool = false,
      routes: [Route] = [], _ outcome: Verdict.Outcome
    ) {
      (testDescription, self.weights, self.duplicates) = (description, weights, duplicates)
      (self.routes, self.outcome) = (routes, outcome)
    }
  }

  @Test(arguments: [
    Row("nothing said", .needsVote),
    Row("a vote", routes: [.vote], .needsVote),
    Row("listed", routes: [.listed], .listed),
    Row("listed beats a vote", routes: [.vote, .listed], .listed),
    Row("an emergency beats listed", routes: [.listed, .emergency], .emergency),
    Row(
      "advice and conditions stop nothing", weights: [.advises, .conditions], routes: [.emergency],
      .emergency),
    Row(
      "a condition leaves it listed", weights: [.conditions], routes: [.listed], .listed),
    Row(
      "a duplicate beats an emergency", duplicates: true, routes: [.emergency, .vote], .duplicate),
    Row("a return beats a duplicate", weights: [.returns], duplicates: true, .returned),
    Row("a return beats listed", weights: [.returns], routes: [.listed], .returned),
    Row("a refusal beats a return", weights: [.returns, .refuses, .advises], .refused),
    Row(
      "a refusal beats everything", weights: [.refuses, .returns], duplicates: true,
      routes: [.emergency, .listed, .vote], .refused),
  ])
  func weighs(_ row: Row) {
    var findings = row.weights.map { (weight: $0, repeatsItem: false) }
    if row.duplicates { findings.append((.returns, true)) }
    for findings in [findings, findings.reversed()] {
      for routes in [row.routes, row.routes.reversed()] {
        var weighing = Weighing()
        for finding in findings { weighing.add(finding) }
        for route in routes { weighing.add(route) }
        #expect(weighing.outcome == row.outcome)
      }
    }
  }

  @Test(arguments: [
    (Finding.Weight.advises, Verdict.Outcome.needsVote), (.conditions, .needsVote),
    (.returns, .duplicate), (.refuses, .duplicate),
  ])
  func aRepetitionWeighsWhatTheDistrictSays(
    _ weight: Finding.Weight, _ outcome: Verdict.Outcome
  ) {
    var weighing = Weighing()
    weighing.add((weight, repeatsItem: true))
    #expect(weighing.outcome == outcome)
  }

  @Test func onlyTheLastThreeAreAdmissible() {
    #expect(
      Verdict.Outcome.allCases.filter(\.isAdmissible) == [.emergency, .listed, .needsVote])
  }
}
