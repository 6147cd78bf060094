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
          facts["nearest"] = nearest(to: subject).map { Bilingual($0.text) }
          return facts
        },
        fixes: { subject in
          nearest(to: subject).map { nearest in [.set(.department) { $0.department = nearest }] }
            ?? []
        }),
    ]
  ) { question, objections in
    if question.isInRegister { return .satisfied }
    let isMisspelt = question.screening.nearestDepartment(to: question.application) != nil
    objections.add(isMisspelt ? "misspelt" : "unknown")
    return .satisfied
  }

  private static func department(_ subject: Subject) -> [String: Bilingual] {
    ["department": Bilingual(subject.application.department.text)]
  }

  private static func nearest(to subject: Subject) -> Department.ID? {
    subject.question.screening.nearestDepartment(to: subject.application)
  }
}

extension Screening {
  fileprivate func nearestDepartment(to application: Application) -> Department.ID? {
    Spelling.nearest(
      to: application.department.text, among: register.departments.map(\.id.text)
    ).flatMap { try? Department.ID(parsing: $0) }
  }
}
