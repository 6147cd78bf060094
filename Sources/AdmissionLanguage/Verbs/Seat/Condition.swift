import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let condition = Verb(
    zh: "附条件", en: "condition",
    .seat,
    roles: [.seat, .clerk],
    summary: Bilingual(
      zh: "表决前写明通过所附的条件（席位、办公室）",
      en: "tie an approval to something, before the vote (seat, clerk)"),
    needs: Bilingual(
      zh: "先有待表决的准入申请（申报 文件）；表决开始后不能再附",
      en: "an application must wait for its vote (submit FILE); not once voting has started"),
    example: Bilingual(
      zh: "附条件 A2014-067 \"经费到账后进入\"",
      en: "condition A2014-067 \"not before the funds have come\""),
    suits: { filed, _ in [.submitted, .accepted, .consultation, .deferred].contains(filed.stage) },
    form: .each(.one(.filed), .ownCondition, .word(.findings, nil)),
    request: { filed, text in .condition(filed, text: text) })
}

extension FixedWord {
  fileprivate static let findings = FixedWord(zh: "照审查意见", en: "findings")
}

extension Form<Prose?> {
  fileprivate static var ownCondition: Form {
    Form<Prose>.text(zh: "条件", en: "text").map { $0 }
  }
}
