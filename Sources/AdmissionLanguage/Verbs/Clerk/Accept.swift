import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let accept = Verb(
    zh: "受理", en: "accept",
    .clerk,
    roles: [.clerk],
    summary: Bilingual(
      zh: "受理申请，启用逐件受理时（办公室）", en: "accept as complete, where the clerk does the intake (clerk)"),
    needs: Bilingual(
      zh: "仅在设立时启用逐件受理（procedure.intake: by-clerk）的办公室，且办件待受理",
      en:
        "only in an office made with procedure.intake: by-clerk, while the case waits for intake"),
    example: Bilingual(zh: "受理 A2014-067", en: "accept A2014-067"),
    suits: { filed, _ in filed.stage == .submitted },
    form: .many(.filed), request: { .accept($0) })
}
