import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// An emergency that somebody has ordered in writing enters at once, for `days` calendar days.
  ///
  /// The rule only opens the way; whoever admits the item reads `days` from the rule book.
  static let emergencyEnters = ScreeningRule(
    "R35", parameters: ["days": .number], sentences: ["noEmergency": [], "notOrdered": []]
  ) { question in
    guard question.application.basis.ground == .emergency else {
      return .notApplicable("noEmergency")
    }
    guard question.application.origin.document != nil else { return .notApplicable("notOrdered") }
    return .routes(.emergency)
  }
}
