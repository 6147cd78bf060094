import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// No department assigns work by itself: consent comes before the first day, not after it.
  ///
  /// What the directory lists has that consent; an ordered emergency has a way of its own.
  static let consentComesFirst = ScreeningRule(
    "R2", says: Says.self, reads: [.enters]
  ) { question, objections in
    if question.isLetIn { return .notApplicable(.listed) }
    if question.isOrderedEmergency { return .notApplicable(.emergency) }
    if question.application.item.enters <= question.screening.day { objections.add(.entered) }
    return .satisfied
  }
}

private enum Says: String, Saying {
  case listed, emergency, entered

  var sentence: Sentence {
    switch self {
    case .listed, .emergency: .reason
    case .entered:
      Sentence(
        [.enters: { Bilingual($0.application.item.enters) }, .day: { Bilingual($0.day) }],
        fixes: { $0.question.screening.laterEntry })
    }
  }
}

extension Screening {
  /// To enter on the first day for which there is still time; where the calendar ends before it, the
  /// office has to enter the next year first.
  var laterEntry: [Fix] {
    earliestEntry.map { day in [.set(.enters) { $0.item.enters = day }] } ?? [.calendarByOffice]
  }
}
