import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let open = Verb(
    zh: "发起表决", en: "open",
    .clerk,
    roles: [.clerk],
    summary: Bilingual(zh: "发起表决（办公室）", en: "open polls (clerk)"),
    needs: Bilingual(
      zh: "先有待表决的办件（提议 移出 014，或部门申报）",
      en: "a case must wait for its vote (propose remove 014, or a department's submit)"),
    example: Bilingual(zh: "发起表决 A2014-067 至 2014-04-25", en: "open A2014-067 until 2014-04-25"),
    suits: { filed, _ in [.submitted, .accepted, .deferred].contains(filed.stage) },
    isChoosy: true,
    form: .sequence(.many(.filed), .optional(.until)),
    request: { cases, until in .open(cases, until: until) })
}
