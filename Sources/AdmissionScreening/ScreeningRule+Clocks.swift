import AdmissionVocabulary

extension ScreeningRule {
  /// Rules that set the clocks of a case; its life obeys them, screening does not ask them.
  ///
  /// Their numbers are those of ``RuleBook/Number``.
  static let clocks: [ScreeningRule] = [
    ScreeningRule(clock: "R24"), ScreeningRule(clock: "R25"), ScreeningRule(clock: "R26"),
    ScreeningRule(clock: "R32"), ScreeningRule(clock: "R36"),
    // Silence past the deadline admits nothing.
    ScreeningRule(clock: "R37"),
  ]
}
