import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let strike = Verb(
    zh: "删去条件", en: "strike",
    .clerk,
    roles: [.clerk],
    summary: Bilingual(
      zh: "表决前删去一条规则的审查意见所附的条件，写明理由；会上删去的，记为会议删去（办公室）",
      en: "strike, before the vote, what a rule's findings would tie an approval to, and say why;"
        + " at a sitting that meets it is on the sitting's record (clerk)"),
    needs: Bilingual(
      zh: "先有待表决、审查意见附条件的准入申请（申报 文件）；表决开始后不能再删",
      en: "an application with findings that condition must wait for its vote (submit FILE);"
        + " not once voting has started"),
    example: Bilingual(
      zh: "删去条件 A2014-067 R13 \"只需协助通知，不必下放权限\"",
      en: "strike A2014-067 R13 \"passing on a notice needs no powers\""),
    suits: { filed, _ in
      [.accepted, .deferred].contains(filed.stage) && !filed.bindingDemands.isEmpty
    },
    form: .sequence(
      .one(.filed), .one(.rule).shown(zh: "规则", en: "RULE"),
      .optional(.number(zh: "第几项", en: "number").shown(zh: "第几项", en: "NUMBER")),
      .text(zh: "理由", en: "reason")),
    request: { filed, rule, place, reason in
      .strike(filed, rule: rule, place: place, reason: reason)
    })
}
