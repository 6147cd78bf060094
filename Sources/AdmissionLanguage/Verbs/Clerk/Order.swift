import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let order = Verb(
    zh: "交办", en: "order",
    .clerk,
    roles: [.clerk],
    summary: Bilingual(
      zh: "登记上级交办、未经表决进入的任务（办公室）", en: "enter what was ordered past the vote (clerk)"),
    example: Bilingual(
      zh: "交办 seeds/demonstration/flood-watch.yaml",
      en: "order seeds/demonstration/flood-watch.yaml"),
    form: .one(.file)
  ) { .order($0) }
}
