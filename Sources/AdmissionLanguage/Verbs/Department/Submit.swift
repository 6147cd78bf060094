import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let submit = Verb(
    zh: "申报", en: "submit",
    .department,
    roles: [.department],
    summary: Bilingual(zh: "正式申报（部门）", en: "file an application (department)"),
    example: Bilingual(
      zh: "申报 seeds/applications/elder-survey.yaml",
      en: "submit seeds/applications/elder-survey.yaml"),
    form: .one(.file)
  ) { .submit($0) }
}
