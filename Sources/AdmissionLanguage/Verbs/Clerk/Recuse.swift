import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let recuse = Verb(
    zh: "会前回避", en: "recuse",
    .clerk,
    roles: [.clerk],
    summary: Bilingual(
      zh: "表决前登记席位回避（办公室）", en: "note before the vote that seats will not vote (clerk)"),
    needs: Bilingual(
      zh: "先有待表决的办件（提议 移出 014，或部门申报）",
      en: "a case must wait for its vote (propose remove 014, or a department's submit)"),
    example: Bilingual(zh: "会前回避 A2014-067 3", en: "recuse A2014-067 3"),
    suits: { filed, _ in [.submitted, .accepted, .consultation, .deferred].contains(filed.stage) },
    form: .sequence(.one(.filed), .many(.seat)), request: { filed, seats in .recuse(filed, seats) })
}
