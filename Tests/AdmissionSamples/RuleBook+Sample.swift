import AdmissionDirectory
package import AdmissionScreening
package import AdmissionVocabulary

extension RuleBook.Entry {
  /// An entry with every sentence and parameter the rule wants, in words that say nothing.
  ///
  /// A number is 80, a lead time 30; words are one word that nobody writes. Each sentence shows its facts.
  package static func sample(
    for rule: ScreeningRule, adopted: CalendarDay = day("2014-01-01"), isOn: Bool = true,
    weight: Finding.Weight = .returns, parameters: [String: Parameter] = [:],
    sentences: [String: Sentence] = [:]
  ) -> RuleBook.Entry {
    var dated: [String: Dated<Setting>] = [:]
    for (name, shape) in rule.parameters {
      let number = rule.id == "R23" ? 30 : 80
      let dull: Parameter = shape == .number ? .number(number) : .words(["无人写的词"])
      dated[name] = Dated([
        Dated.Step(from: adopted, value: Setting(parameters[name] ?? dull, source: .ourDefault))
      ])
    }
    let dull = rule.sentences.map { key, facts in
      let text = ([key] + facts.sorted().map { "{\($0)}" }).joined(separator: " ")
      return (key, Sentence(message: Bilingual(text), fix: nil, weight: nil))
    }
    return RuleBook.Entry(
      title: Bilingual(rule.id.text), says: Bilingual("says \(rule.id)"), tag: .stated,
      adopted: adopted, isOn: isOn, weight: weight, citations: [], parameters: dated,
      sentences: Dictionary(uniqueKeysWithValues: dull).merging(sentences) { $1 })
  }
}

extension RuleBook {
  /// A rule book with dull entries for every rule, except those given.
  package static func sample(
    changing changed: [ScreeningRule.ID: Entry] = [:], named name: String = "rules: sample"
  ) throws(RuleBookDefects) -> RuleBook {
    try RuleBook(
      entries: ScreeningRule.all.map { ($0.id.text, changed[$0.id] ?? .sample(for: $0)) },
      source: name)
  }
}
