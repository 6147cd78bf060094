import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let publish = Verb(
    zh: "发布", en: "publish",
    .clerk,
    roles: [.clerk],
    summary: Bilingual(zh: "发布目录新版（办公室）", en: "issue the directory as it stands (clerk)"),
    example: Bilingual(zh: "发布 edition-2014", en: "publish edition-2014"),
    form: .one(.newEdition)
  ) { .publish($0) }
}
