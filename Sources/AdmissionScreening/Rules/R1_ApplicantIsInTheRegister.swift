import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// Only a body of the register files applications.
  static let applicantIsInTheRegister = ScreeningRule(
    "R1", reads: [.department],
    says: [
      Sentence("unknown", "department", facts: department, fixes: { _ in [.byOffice] }),
      Sentence(
        "misspelt", "department", "nearest",
        facts: { subject in
          var facts = department(subject)
          facts["nearest"] = subject.question.nearestDepartment.map { Bilingual($0.text) }
          return facts
        },
        fixes: { subject in
          subject.question.nearestDepartment.map { nearest in
            [.set(.department) { $0.department = nearest }]
          } ?? []
        }),
    ]
  ) { question, objections in
    if !question.isInRegister {
      objections.add(question.nearestDepartment == nil ? "unknown" : "misspelt")
    }
    return .satisfied
  }

  private static func department(_ subject: Subject) -> [String: Bilingual] {
    ["department": Bilingual(subject.application.department.text)]
  }
}
