import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// An emergency that somebody has ordered in writing enters at once, for `days` calendar days.
  ///
  /// The rule only opens the way; whoever admits the item reads `days` from the rule book.
  static let emergencyEnters = ScreeningRule(
    "R35", parameters: ["days": .number], reads: [.ground, .document],
    says: [Sentence("noEmergency"), Sentence("notOrdered")]
  ) { _ in
    { question, _ in
      guard question.application.basis.ground == .emergency else {
        return .notApplicable("noEmergency")
      }
      return question.isOrderedEmergency ? .routes(.emergency) : .notApplicable("notOrdered")
    }
  }
}
