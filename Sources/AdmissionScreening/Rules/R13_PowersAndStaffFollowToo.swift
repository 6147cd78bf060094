import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// Powers, people and training come with the task, not only money.
  ///
  /// Silent about what the directory lets in as it is.
  static let powersAndStaffFollowToo = ScreeningRule(
    "R13", says: Says.self, reads: [.powers, .staff, .training]
  ) { question, objections in
    if question.isLetIn { return .notApplicable(.listed) }
    if question.application.delivery.powers == nil { objections.add(.noPowers) }
    if question.application.delivery.staff == nil { objections.add(.noStaff) }
    if question.application.delivery.training == nil { objections.add(.noTraining) }
    return .satisfied
  }
}

private enum Says: String, Saying {
  case listed, noPowers, noStaff, noTraining

  var sentence: Sentence {
    switch self {
    case .listed: .reason
    case .noPowers: Sentence(fixes: { _ in [.write(.powers)] })
    case .noStaff: Sentence(fixes: { _ in [.write(.staff)] })
    case .noTraining: Sentence(fixes: { _ in [.write(.training)] })
    }
  }
}
