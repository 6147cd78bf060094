import AdmissionVocabulary

extension ScreeningRule {
  /// Rules that set the clocks of a case; its life obeys them, screening does not ask them.
  static let clocks: [ScreeningRule] = [
    // Working days in which an application's completeness is answered; silence accepts it.
    ScreeningRule(clock: "R24", parameters: ["workingDays": .number]),
    // Working days from acceptance to decision, and by which it may be put off once.
    ScreeningRule(clock: "R25", parameters: ["workingDays": .number, "extension": .number]),
    // Working days after which a returned application lapses, and those a consultation may take.
    ScreeningRule(clock: "R26", parameters: ["lapse": .number, "consultation": .number]),
    // Working days in which number and notice are sent.
    ScreeningRule(clock: "R32", parameters: ["delivery": .number]),
    // Days before expiry by which a renewal is asked for.
    ScreeningRule(clock: "R36", parameters: ["days": .number]),
    // Silence past the deadline admits nothing.
    ScreeningRule(clock: "R37", parameters: [:]),
  ]
}
