import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary

@testable import AdmissionScreening

/// One district's screening, and the model beside it.
struct ModelComparison {
  let number: UInt64
  let district: RandomDistrict
  let screening: Screening
  private let entries: [String: RuleBook.Entry]
  private let names = NamesRead()

  init(number: UInt64) throws {
    self.number = number
    district = try RandomDistrict(seed: number &+ 1_000_000)
    screening = Screening(
      by: district.book, against: district.directory, register: district.register,
      on: district.day, district.circumstances)
    entries = Dictionary(
      uniqueKeysWithValues: district.book.rules.map { ($0.rule.id.text, $0.entry) })
  }

  private func model(of application: Application) -> RuleModel {
    RuleModel(
      application: application, items: district.items, gone: district.gone,
      register: district.register, day: district.day, circumstances: district.circumstances,
      entries: entries, names: names)
  }

  /// Where book and model differ about the application of that seed; empty when nowhere.
  func differences(seed: UInt64, noting said: inout Said) -> [String] {
    var dice = Dice(seed: seed)
    let application = Application.random(in: district, &dice)
    let model = model(of: application)
    let question: Question
    do {
      question = try screening.question(application)
    } catch {
      said.noteMissingYear()
      let agrees = model.inForce.contains("R23") && (try? model.leadTime()) == nil
      return agrees ? [] : ["the book misses \(error.year), the model does not"]
    }
    var differences: [String] = []
    let rules = screening.rules.map(\.rule.id.text)
    if rules != model.inForce { differences.append("in force \(rules) model \(model.inForce)") }
    var answers: [(rule: String, answer: RuleModel.Answer)] = []
    for (place, rule) in rules.enumerated() {
      guard let answer = try? model.answer(of: rule) else {
        differences.append("\(rule) misses a year in the model")
        continue
      }
      answers.append((rule, answer))
      said.note(rule, answer)
      let assessment = screening.assessment(by: place, of: question)
      if !answer.agrees(with: assessment) {
        differences.append("\(rule) book \(assessment) model \(answer)")
      }
    }
    said.note(model.outcome(answers))
    return differences + verdictDifferences(screening.verdict(on: question), answers, model)
  }

  private func verdictDifferences(
    _ verdict: Verdict, _ answers: [(rule: String, answer: RuleModel.Answer)], _ model: RuleModel
  ) -> [String] {
    var differences: [String] = []
    let outcome = model.outcome(answers)
    if verdict.outcome != outcome {
      differences.append("outcome \(verdict.outcome) model \(outcome)")
    }
    let listed = outcome == .listed ? model.listed?.id : nil
    if verdict.listed != listed { differences.append("listed \(String(describing: listed))") }
    let findings = verdict.findings.map { "\($0.rule) \($0.weight)" }
    let weighed = model.weighed(answers).map { "\($0.rule) \($0.weight)" }
    if findings != weighed { differences.append("findings \(findings) model \(weighed)") }
    if verdict.similar != model.similar() {
      differences.append("similar \(verdict.similar) model \(model.similar())")
    }
    for finding in verdict.findings {
      for text in [finding.message, finding.fix].compactMap(\.self).flatMap({ [$0.zh, $0.en] })
      where text.contains("{") {
        differences.append("unfilled: \(text)")
      }
    }
    return differences
  }
}

extension RuleModel.Answer {
  /// The same answer, each objection about the same thing.
  fileprivate func agrees(with assessment: Assessment) -> Bool {
    switch (self, assessment) {
    case (.notApplicable(let model), .notApplicable(let book)): return model == book
    case (.satisfied, .satisfied): return true
    case (.routes(let model), .routes(let book)): return model == book
    case (.objects(let model), .unsatisfied(let book)):
      guard model.count == book.count else { return false }
      return zip(model, book).allSatisfy { model, book in
        model.sentence == book.sentence && model.repeats == book.duplicates
          && model.facts.allSatisfy { book.facts[$0.key]?.zh == $0.value }
      }
    default: return false
    }
  }
}
