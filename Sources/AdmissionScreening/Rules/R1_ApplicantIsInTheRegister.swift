import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// Only a body of the register files applications.
  static let applicantIsInTheRegister = ScreeningRule(
    "R1", sentences: ["unknown": ["department"], "misspelt": ["department", "nearest"]]
  ) { question in
    let register = question.register
    let department = question.application.department
    if register[department] != nil { return .satisfied }
    let ids = register.departments.map(\.id.text)
    guard let nearest = Spelling.nearest(to: department.text, among: ids) else {
      return .unsatisfied([Objection("unknown", ["department": Bilingual(department.text)])])
    }
    return .unsatisfied([
      Objection(
        "misspelt",
        ["department": Bilingual(department.text), "nearest": Bilingual(nearest)])
    ])
  }
}
