import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// Powers, people and training come with the task, not only money.
  ///
  /// Silent about what the directory lets in as it is.
  static let powersAndStaffFollowToo = ScreeningRule(
    "R13", reads: [.powers, .staff, .training],
    says: [
      Sentence("listed"),
      Sentence("noPowers", fixes: { _ in [.write(.powers)] }),
      Sentence("noStaff", fixes: { _ in [.write(.staff)] }),
      Sentence("noTraining", fixes: { _ in [.write(.training)] }),
    ]
  ) { question, objections in
    if question.isLetIn { return .notApplicable("listed") }
    if question.application.delivery.powers == nil { objections.add("noPowers") }
    if question.application.delivery.staff == nil { objections.add("noStaff") }
    if question.application.delivery.training == nil { objections.add("noTraining") }
    return .satisfied
  }
}
