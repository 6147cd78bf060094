import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// A department hands over help, not its duty: it says what it goes on doing itself.
  ///
  /// Silent about what is the community's own duty, where the department has nothing to keep.
  static let departmentKeepsItsDuty = ScreeningRule(
    "R7", sentences: ["ownDuty": [], "keepsNothing": ["department"]]
  ) { question in
    if question.isListedDuty { return .notApplicable("ownDuty") }
    let application = question.application
    if application.community.departmentKeeps != nil { return .satisfied }
    return .unsatisfied([
      Objection("keepsNothing", ["department": question.register.name(of: application.department)])
    ])
  }
}
