import Admission

extension RuleBook {
  /// The same book with some rules switched off.
  func without(_ off: Set<ScreeningRule.ID>) throws -> RuleBook {
    try RuleBook(
      entries: rules.map { rule, entry in
        let isOn = entry.isOn && !off.contains(rule.id)
        return (
          rule.id.text,
          Entry(
            title: entry.title, says: entry.says, tag: entry.tag, adopted: entry.adopted,
            isOn: isOn, weight: entry.weight, citations: entry.citations,
            parameters: entry.parameters, sentences: entry.sentences)
        )
      }, source: source)
  }
}
