import AdmissionDirectory
public import AdmissionVocabulary

/// What one rule of the book makes of one application, with the values it read.
public struct Explanation: Sendable {
  /// Raw values are words of `--json`.
  public enum Compliance: String, CaseIterable, Sendable {
    case satisfied
    case notSatisfied = "not-satisfied"
    case notApplicable = "not-applicable"

    public var name: Bilingual {
      switch self {
      case .satisfied: Bilingual(zh: "符合", en: "satisfied")
      case .notSatisfied: Bilingual(zh: "不符合", en: "not satisfied")
      case .notApplicable: Bilingual(zh: "不适用", en: "not applicable")
      }
    }
  }

  /// A value the rule read: a field of the application, a parameter, or one it worked out.
  public struct Value: Sendable {
    /// The field's key or the parameter's name; `nil` for what was worked out.
    public let key: String?
    public let name: Bilingual
    public let value: Bilingual
  }

  public let rule: ScreeningRule.ID
  public let title: Bilingual
  public let answer: Compliance
  /// Why it does not apply, which way it leads, or each objection; may be empty when satisfied.
  public let reasons: [Bilingual]
  public let values: [Value]
}

extension Screening {
  /// What every rule of the book makes of an application, in the order of the book.
  public func explanations(of question: Question) -> [Explanation] {
    book.rules.map { rule, entry in
      guard let place = rules.firstIndex(where: { $0.rule.id == rule.id }) else {
        return Explanation(
          rule: rule.id, title: entry.title, answer: .notApplicable,
          reasons: [entry.idleness(of: rule, on: day)], values: [])
      }
      return explanation(by: place, of: question)
    }
  }

  private func explanation(by place: Int, of question: Question) -> Explanation {
    let active = rules[place]
    let (answer, reasons) = told(by: place, of: question)
    return Explanation(
      rule: active.rule.id, title: active.entry.title, answer: answer, reasons: reasons,
      values: active.values(of: question))
  }

  private func told(
    by place: Int, of question: Question
  ) -> (Explanation.Compliance, [Bilingual]) {
    let (ruling, objections) = heard(by: place, of: question)
    guard objections.isEmpty else {
      return (.notSatisfied, objections.map { said($0, on: question).message })
    }
    switch ruling {
    case .satisfied: return (.satisfied, [])
    case .routes(let route): return (.satisfied, [route.name])
    case .notApplicable(let sentence):
      let key = rules[place].rule.says[sentence].key
      return (
        .notApplicable, [rules[place].entry.sentences[key]?.message ?? Bilingual(key)]
      )
    }
  }

  /// What the rule at the place says, as values.
  private func heard(by place: Int, of question: Question) -> (Ruling, [Objection]) {
    var objections = Objections()
    objections.rule = place
    let ruling = rules[place].judge(question, &objections)
    return (ruling, objections.all)
  }

  /// What a rule says of the application; `nil` where the rule is not in force.
  package func assessment(by rule: ScreeningRule.ID, of question: Question) -> Assessment? {
    rules.firstIndex { $0.rule.id == rule }.map { assessment(by: $0, of: question) }
  }

  /// What the rule at the place says, with the facts of its objections.
  func assessment(by place: Int, of question: Question) -> Assessment {
    let active = rules[place]
    let (ruling, objections) = heard(by: place, of: question)
    guard objections.isEmpty else {
      return .unsatisfied(
        objections.map { objection in
          let spoken = active.rule.says[objection.sentence]
          return Assessment.Stated(
            spoken.key, said(objection, on: question).facts,
            duplicates: spoken.sentence.repeatsItem ? items[objection.place].id : nil)
        })
    }
    return switch ruling {
    case .satisfied: .satisfied
    case .notApplicable(let sentence): .notApplicable(active.rule.says[sentence].key)
    case .routes(let route): .routes(route)
    }
  }
}

extension Screening.ActiveRule {
  fileprivate func values(of question: Question) -> [Explanation.Value] {
    rule.reads.map { field in
      Explanation.Value(
        key: field.rawValue, name: field.name,
        value: Bilingual(question.application.text(of: field)))
    }
      + parameters.described.map {
        Explanation.Value(key: $0.name, name: Bilingual(zh: "参数", en: "parameter"), value: $0.value)
      }
      + rule.derives(question, parameters).map {
        Explanation.Value(key: nil, name: $0.name, value: $0.value)
      }
  }
}

extension RuleBook.Entry {
  /// Why the rule is not asked on `day`.
  fileprivate func idleness(of rule: ScreeningRule, on day: CalendarDay) -> Bilingual {
    if !rule.judgesApplications {
      return Bilingual(zh: "只规定办理时限，不评判申请", en: "it sets clocks and judges no application")
    }
    if !isOn { return Bilingual(zh: "本区没有启用", en: "this district has it switched off") }
    return Bilingual(zh: "自 \(adopted) 起适用", en: "it applies from \(adopted) on")
  }
}
