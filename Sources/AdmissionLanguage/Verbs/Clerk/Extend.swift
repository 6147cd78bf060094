import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let extend = Verb(
    zh: "延长", en: "extend",
    .clerk,
    roles: [.clerk],
    summary: Bilingual(
      zh: "说明理由，延长核准期限一次（办公室）", en: "put a decision off once, with reasons (clerk)"),
    needs: Bilingual(
      zh: "先有未核准的准入申请（申报 文件），且核准期限未过",
      en: "an application must be undecided (submit FILE), its time not over"),
    example: Bilingual(zh: "延长 A2014-067 \"需现场核实\"", en: "extend A2014-067 \"a visit is needed\""),
    form: .sequence(.one(.filed), .text(Bilingual(zh: "理由", en: "reason"), zh: "理由", en: "reason"))
  ) { filed, reason in .extend(filed, reason: reason) }
}
