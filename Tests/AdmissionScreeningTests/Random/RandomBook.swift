import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary

@testable import AdmissionScreening

extension RuleBook {
  /// A book with the shipped words, as some district might have set it for itself.
  static func random(
    from shipped: RuleBook, on day: CalendarDay, _ dice: inout Dice
  ) throws -> RuleBook {
    var entries: [(id: String, entry: Entry)] = []
    for (rule, entry) in shipped.rules {
      entries.append((rule.id.text, entry.changed(rule, on: day, &dice)))
    }
    return try RuleBook(entries: entries, source: "rules: random")
  }
}

extension RuleBook.Entry {
  /// Now and then off, adopted later, weighed otherwise, or with other parameters.
  fileprivate func changed(
    _ rule: ScreeningRule, on day: CalendarDay, _ dice: inout Dice
  ) -> RuleBook.Entry {
    let isRare = rule.id == ScreeningRule.oneInOneOut.id
    var parameters: [String: Dated<Setting>] = [:]
    for (name, dated) in self.parameters.sorted(by: { $0.key < $1.key }) {
      let value = dated.steps[0].value.value
      let now = Setting(value.changed(&dice), source: .ourDefault)
      let other = Setting(value.changed(&dice), source: .ourDefault)
      let turn = day.moved(by: Int.random(in: -2...2, using: &dice))
      let steps = [
        Dated.Step(from: adopted, value: now), Dated.Step(from: turn, value: other),
      ]
      // Now and then of two values, or of one that begins after the day.
      parameters[name] = Dated(dice.hits(oneIn: 4) ? steps : [steps[dice.hits(oneIn: 6) ? 1 : 0]])
    }
    return RuleBook.Entry(
      title: title, says: says, tag: tag,
      adopted: dice.hits(oneIn: 24) ? day.moved(by: Int.random(in: 0...1, using: &dice)) : adopted,
      isOn: isRare ? !dice.hits(oneIn: 4) : !dice.hits(oneIn: 14),
      weight: dice.hits(oneIn: 5) ? .random(&dice) : weight, citations: citations,
      parameters: parameters, sentences: reweighed(&dice))
  }

  private func reweighed(_ dice: inout Dice) -> [String: Sentence] {
    guard dice.hits(oneIn: 6), let key = sentences.keys.sorted().randomElement(using: &dice),
      let sentence = sentences[key]
    else { return sentences }
    var changed = sentences
    changed[key] = Sentence(
      message: sentence.message, fix: sentence.fix,
      weight: dice.hits(oneIn: 3) ? nil : .random(&dice))
    return changed
  }
}

extension Finding.Weight {
  fileprivate static func random(_ dice: inout Dice) -> Finding.Weight {
    allCases.randomElement(using: &dice) ?? .advises
  }
}

extension Parameter {
  /// Another number, or some of the words in another order.
  fileprivate func changed(_ dice: inout Dice) -> Parameter {
    switch self {
    case .number(let number):
      guard dice.hits(oneIn: 3) else { return self }
      return .number([0, 10, 45, 60, 90, 100].randomElement(using: &dice) ?? number)
    case .words(let words):
      let isKinds = words.contains { Kind(rawValue: $0) != nil }
      if isKinds && !dice.hits(oneIn: 2) { return self }
      return .words(Array(words.shuffled(using: &dice).prefix(isKinds ? 8 : 4)))
    }
  }
}
