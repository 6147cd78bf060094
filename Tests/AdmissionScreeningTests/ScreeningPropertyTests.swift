import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

/// What holds of the screening of any application, whatever a district has and sets.
@Suite struct ScreeningPropertyTests {
  /// Random applications, each with its question; those that need a missing calendar are left out.
  private static func each(
    _ districts: ClosedRange<UInt64>, _ body: (Question) -> Void
  ) throws {
    for number in districts {
      let district = try RandomDistrict(seed: 3_000_000 + number)
      let screening = Screening(
        by: district.book, against: district.directory, register: district.register,
        on: district.day, district.circumstances)
      var dice = Dice(seed: number)
      for _ in 0..<25 {
        let application = Application.random(in: district, &dice)
        if let question = try? screening.question(application) { body(question) }
      }
    }
  }

  @Test func whatIsSaidIsFilledAndWeighed() throws {
    var said: Set<String> = []
    try Self.each(1...24) { question in
      let verdict = question.screening.verdict(on: question)
      var objections = Objections()
      #expect(question.screening.judge(question, noting: &objections) == verdict.outcome)
      #expect(objections.all.count == verdict.findings.count)
      for finding in verdict.findings {
        said.insert(finding.rule.text)
        for text in [finding.message, finding.fix].compactMap(\.self).flatMap({ [$0.zh, $0.en] }) {
          #expect(Template(text).placeholders.isEmpty, "\(finding.rule): \(text)")
        }
      }
      let rules = verdict.findings.map { Int($0.rule.text.dropFirst()) ?? 0 }
      #expect(rules == rules.sorted(), "findings stand in the order of the rules")
    }
    // Little is shown by applications nobody objects to.
    #expect(said.count >= 25, "\(said.sorted())")
  }

  /// An explanation and the verdict never differ about what a rule objects to.
  @Test func explanationsAndVerdictsAgree() throws {
    try Self.each(25...32) { question in
      let findings = question.screening.verdict(on: question).findings
      for explanation in question.screening.explanations(of: question) {
        let messages = findings.filter { $0.rule == explanation.rule }.map(\.message)
        #expect((explanation.answer == .notSatisfied) == !messages.isEmpty)
        if !messages.isEmpty { #expect(explanation.reasons == messages) }
      }
    }
  }
}
