import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let `return` = Verb(
    zh: "退回", en: "return",
    .clerk,
    roles: [.clerk],
    summary: Bilingual(zh: "一次性告知需补正的内容（办公室）", en: "say, once, what an application lacks (clerk)"),
    needs: Bilingual(
      zh: "仅在设立时启用逐件受理（procedure.intake: by-clerk）的办公室，且办件待受理",
      en:
        "only in an office made with procedure.intake: by-clerk, while the case waits for intake"),
    example: Bilingual(
      zh: "退回 A2014-067 \"缺经费来源证明\"",
      en: "return A2014-067 \"the source of the funds is not shown\""),
    suits: { filed, _ in [.submitted, .accepted].contains(filed.stage) },
    form: .sequence(
      .one(.filed), .text(Bilingual(zh: "理由", en: "reason"), zh: "缺什么", en: "what is missing")),
    request: { filed, reason in .sendBack(filed, reason: reason) })
}
