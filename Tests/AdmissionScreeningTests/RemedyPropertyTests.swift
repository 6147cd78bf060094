import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

/// Remedies of random applications in random districts, of every kind the rules can object to.
@Suite struct RemedyPropertyTests {
  /// What became of the applications.
  private struct Count {
    var admissible = 0
    var incurable = 0
    var remedied = 0
    var unknown: [UInt64] = []
  }

  private static func each(
    _ seeds: ClosedRange<UInt64>, _ body: (UInt64, Question) throws -> Void
  ) throws {
    for number in seeds {
      let district = try RandomDistrict(seed: 2_000_000 + number)
      let screening = Screening(
        by: district.book, against: district.directory, register: district.register,
        on: district.day, district.circumstances)
      var dice = Dice(seed: number)
      for _ in 0..<10 {
        let application = Application.random(in: district, &dice)
        guard let question = try? screening.question(application) else { continue }
        try body(number, question)
      }
    }
  }

  /// Whatever can be cured is, and carrying it out lets the task in.
  ///
  /// Where one has to be given up for each that comes in, or hours are short, a change may bring up
  /// what nothing cures; no remedy is then no mistake.
  @Test func whatCanBeCuredIs() throws {
    var count = Count()
    try Self.each(1...8) { seed, question in
      let screening = question.screening
      let verdict = screening.verdict(on: question)
      guard !verdict.outcome.isAdmissible else {
        count.admissible += 1
        #expect(screening.remedy(for: question) == nil)
        return
      }
      guard let remedy = screening.remedy(for: question) else {
        let isScarce =
          screening.circumstances.budget != nil || screening.rules.contains { $0.rule.id == "R40" }
        if screening.incurable(question).isEmpty, !isScarce {
          count.unknown.append(seed)
        } else {
          count.incurable += 1
        }
        return
      }
      count.remedied += 1
      #expect(!remedy.steps.isEmpty)
      let waits = remedy.steps.contains { $0.field == nil }
      #expect(remedy.verdict.outcome.isAdmissible || waits, "seed \(seed)")
      let again = try screening.verdict(on: remedy.application)
      #expect(again == remedy.verdict, "seed \(seed)")
    }
    #expect(count.unknown.isEmpty, "no remedy and nothing incurable")
    #expect(min(count.admissible, count.incurable, count.remedied) > 2, "\(count)")
  }

  /// No set of fewer fields, drawn from all that the rules offer along the way, would do.
  @Test func nothingSmallerWouldDo() throws {
    var checked = 0
    try Self.each(100...102) { seed, question in
      guard let remedy = question.screening.remedy(for: question),
        remedy.steps.allSatisfy({ $0.field != nil }), remedy.steps.count <= 4
      else { return }
      checked += 1
      let smaller = Self.isCurable(question, by: remedy.steps.count - 1, changed: [])
      #expect(!smaller, "seed \(seed)")
    }
    #expect(checked > 2)
  }

  /// Whether changing so many more fields lets it in; tries every fix that any objection offers, in
  /// any order.
  private static func isCurable(
    _ question: Question, by left: Int, changed: Set<Application.Field>
  ) -> Bool {
    let screening = question.screening
    if screening.verdict(on: question).outcome.isAdmissible { return true }
    for place in screening.rules.indices {
      var objections = Objections()
      objections.rule = place
      _ = screening.rules[place].judge(question, &objections)
      for objection in objections.all {
        let subject = Subject(
          question: question, parameters: screening.rules[place].parameters,
          place: objection.place)
        for fix in screening.rules[place].rule.says[objection.sentence].sentence.fixes(subject)
        where !fix.changes.isEmpty {
          let fields = changed.union(fix.changes.map(\.field))
          guard fields.count - changed.count <= left else { continue }
          let application = fix.changes.reduce(question.application) { $1.applied(to: $0) }
          guard application != question.application,
            let next = try? screening.question(application)
          else { continue }
          let more = fields.count - changed.count
          // The same field changed again costs nothing, so bound how often.
          guard more > 0 || changed.count < 6 else { continue }
          if more > 0, isCurable(next, by: left - more, changed: fields) { return true }
        }
      }
    }
    return false
  }
}
