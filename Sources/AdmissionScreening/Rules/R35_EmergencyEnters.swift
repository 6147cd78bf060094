import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// An emergency that somebody has ordered in writing enters at once, for so many calendar
  /// days.
  ///
  /// The rule only opens the way; whoever admits the item asks the book for ``RuleBook/Number/emergency``.
  static let emergencyEnters = ScreeningRule(
    "R35", says: Says.self, reads: [.ground, .document]
  ) { question, _ in
    guard question.application.basis.ground == .emergency else {
      return .notApplicable(.noEmergency)
    }
    return question.isOrderedEmergency ? .routes(.emergency) : .notApplicable(.notOrdered)
  }
}

private enum Says: String, Saying {
  case noEmergency, notOrdered

  var sentence: Sentence { .reason }
}
