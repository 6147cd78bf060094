import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let condition = Verb(
    zh: "附条件", en: "condition",
    .seat,
    roles: [.seat, .clerk],
    summary: Bilingual(
      zh: "表决前写明通过所附的条件；审查意见中附条件的，表决开始时自动附上（席位、办公室）",
      en:
        "tie an approval to something, before the vote; findings that condition bind by themselves"
        + " (seat, clerk)"),
    needs: Bilingual(
      zh: "先有待表决的准入申请（申报 文件）；表决开始后不能再附",
      en: "an application must wait for its vote (submit FILE); not once voting has started"),
    example: Bilingual(
      zh: "附条件 A2014-067 \"经费到账后进入\"",
      en: "condition A2014-067 \"not before the funds have come\""),
    suits: { filed, _ in [.submitted, .accepted, .consultation, .deferred].contains(filed.stage) },
    form: .sequence(.one(.filed), .text(zh: "条件", en: "text")),
    request: { filed, text in .condition(filed, text: text) })
}
