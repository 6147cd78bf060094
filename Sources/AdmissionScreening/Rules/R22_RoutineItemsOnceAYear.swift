import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// Routine work is decided with the year's edition, temporary work one by one.
  static let routineItemsOnceAYear = ScreeningRule(
    "R22", says: Says.self, reads: [.term]
  ) { question, _ in
    if question.isLetIn, !question.goesBeyondListing { return .notApplicable(.listed) }
    return switch question.application.item.term {
    case .routine: .routes(.yearlyVote)
    case .temporary: .routes(.vote)
    }
  }
}

private enum Says: String, Saying {
  case listed

  var sentence: Sentence { .reason }
}
