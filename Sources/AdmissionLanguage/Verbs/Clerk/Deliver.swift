import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let deliver = Verb(
    zh: "送达", en: "deliver",
    .clerk,
    roles: [.clerk],
    summary: Bilingual(
      zh: "登记编号已送达部门（办公室）", en: "note that number and expiry were handed over (clerk)"),
    needs: Bilingual(zh: "先有已编号、尚未送达的办件", en: "a case must have its number, not yet handed over"),
    example: Bilingual(zh: "送达 A2014-066", en: "deliver A2014-066"),
    suits: { filed, _ in filed.grant != nil && filed.delivered == nil },
    form: .many(.filed), request: { .deliver($0) })
}
