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
  let day: CalendarDay
  let expected: Assessment

  init(
    _ description: String, _ application: Application,
    items: [WorkItem] = Edition.sampleItems, day: CalendarDay = sampleDay,
    _ expected: Assessment
  ) {
    (testDescription, self.application, self.items) = (description, application, items)
    (self.day, self.expected) = (day, expected)
  }

  /// Asks the rule, and checks besides that it says only what it declares.
  func check(
    _ rule: ScreeningRule, _ parameters: [String: Parameter] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      rule.parameters == parameters.mapValues(\.shape), "these are not the rule's parameters",
      sourceLocation: sourceLocation)
    let question = Question(
      application, directory: .sample(items: items), register: .sample, day: day)
    let answer = rule.assess(question.with(parameters))
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
    .unsatisfied([Objection(sentence, facts.mapValues { Bilingual($0) })])
  }

  /// Several objections without facts.
  static func objects(to sentences: String...) -> Assessment {
    .unsatisfied(sentences.map { Objection($0) })
  }
}

let civilAffairs = Bilingual(zh: "民政局", en: "Civil Affairs Bureau")
