import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// A department hands over help, not its duty: it says what it goes on doing itself.
  ///
  /// Silent about what is the community's own duty, where the department has nothing to keep.
  static let departmentKeepsItsDuty = ScreeningRule(
    "R7", says: Says.self, reads: [.departmentKeeps]
  ) { question, objections in
    if question.isListedDuty { return .notApplicable(.ownDuty) }
    if question.application.community.departmentKeeps == nil { objections.add(.keepsNothing) }
    return .satisfied
  }
}

private enum Says: String, Saying {
  case ownDuty, keepsNothing

  var sentence: Sentence {
    switch self {
    case .ownDuty: .reason
    case .keepsNothing:
      Sentence([.department: \.department], fixes: { _ in [.write(.departmentKeeps)] })
    }
  }
}
