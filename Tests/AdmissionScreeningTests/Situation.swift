import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

/// One line of a rule's table: what is asked, and what the rule has to say to it.
struct Situation: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let application: Application
  let items: [WorkItem]
  let register: Register
  let day: CalendarDay
  let circumstances: Circumstances
  let expected: Assessment

  init(
    _ description: String, _ application: Application,
    items: [WorkItem] = Edition.sampleItems, register: Register = .sample,
    day: CalendarDay = sampleDay,
    in circumstances: Circumstances = Circumstances(calendar: .sample), _ expected: Assessment
  ) {
    (testDescription, self.application, self.items) = (description, application, items)
    self.register = register
    (self.day, self.circumstances, self.expected) = (day, circumstances, expected)
  }

  /// Asks the rule, and checks besides that it says only what it declares.
  func check(
    _ rule: ScreeningRule, _ parameters: [String: Parameter] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(
      rule.parameters == parameters.mapValues(\.shape), "these are not the rule's parameters",
      sourceLocation: sourceLocation)
    let book = try RuleBook.sample(changing: [
      rule.id: .sample(for: rule, adopted: longAgo, parameters: parameters)
    ])
    let screening = Screening(
      by: book, against: .sample(items: items), register: register, on: day, circumstances)
    let place = try #require(screening.rules.firstIndex { $0.rule.id == rule.id })
    let answer = screening.assessment(by: place, of: try screening.question(application))
    #expect(answer == expected, sourceLocation: sourceLocation)
    switch answer {
    case .notApplicable(let sentence):
      #expect(rule.sentences[sentence] == [], sourceLocation: sourceLocation)
    case .unsatisfied(let objections):
      #expect(!objections.isEmpty, sourceLocation: sourceLocation)
      for objection in objections {
        #expect(
          rule.sentences[objection.sentence] == Set(objection.facts.keys),
          sourceLocation: sourceLocation)
      }
    case .satisfied, .routes: break
    }
  }
}

extension Assessment {
  /// One objection, its facts the same in both languages.
  static func objects(_ sentence: String, _ facts: [String: String] = [:]) -> Assessment {
    .unsatisfied([Assessment.Stated(sentence, facts.mapValues { Bilingual($0) })])
  }

  /// Several objections without facts.
  static func objects(to sentences: String...) -> Assessment {
    .unsatisfied(sentences.map { Assessment.Stated($0) })
  }
}

private let longAgo = day("2013-01-01")

let civilAffairs = Bilingual(zh: "民政局", en: "Civil Affairs Bureau")
