import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// An emergency that somebody has ordered, on paper or for a few days by word of mouth, enters at
  /// once, for so many calendar days; whether it is one, R58 asks.
  ///
  /// The rule only opens the way; whoever admits the item asks the book for ``RuleBook/Number/emergency``.
  static let emergencyEnters = ScreeningRule(
    "R35", says: Says.self, reads: [.ground, .document, .emergency]
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
