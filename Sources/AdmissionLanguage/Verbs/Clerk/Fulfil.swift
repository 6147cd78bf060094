import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let fulfil = Verb(
    zh: "落实", en: "fulfil",
    .clerk,
    roles: [.clerk],
    summary: Bilingual(zh: "登记所附条件已落实（办公室）", en: "note that a condition was delivered (clerk)"),
    needs: Bilingual(
      zh: "先有附条件通过的办件（附条件、发起表决、结束表决），或凭口头指令进入的应急办件（凭据写文号）",
      en:
        "a case must be approved with conditions (condition, open, close), or have come in by word"
        + " of mouth (the evidence is the order's number)"),
    example: Bilingual(
      zh: "落实 A2014-067 1 \"拨款单已到\"", en: "fulfil A2014-067 1 \"the transfer has come\""),
    suits: { filed, _ in filed.stage == .conditional || filed.owesPaper },
    form: .sequence(
      .one(.filed), .number(zh: "条件号", en: "condition's number").shown(zh: "条件号", en: "NUMBER"),
      .remark(zh: "凭据", en: "evidence")),
    request: { filed, number, evidence in .fulfil(filed, condition: number, evidence: evidence) })
}
