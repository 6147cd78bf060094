import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let fulfil = Verb(
    zh: "落实", en: "fulfil",
    .clerk,
    roles: [.clerk],
    summary: Bilingual(
      zh: "登记所附条件已落实，一项或全部（办公室）", en: "note that a condition was delivered, or all (clerk)"),
    needs: Bilingual(
      zh: "先有附条件通过的办件（发起表决、结束表决；所附条件见 查看 办件），或凭口头指令进入的应急办件（凭据写文号）",
      en: "a case must be approved with conditions (open, close; `show CASE` lists them), or have"
        + " come in by word of mouth (the evidence is the order's number)"),
    example: Bilingual(
      zh: "落实 A2014-067 1 \"拨款单已到\"", en: "fulfil A2014-067 1 \"the transfer has come\""),
    suits: { filed, _ in filed.stage == .conditional || filed.owesPaper },
    form: .sequence(
      .one(.filed), .owed,
      .remark(zh: "凭据", en: "evidence")),
    request: { filed, number, evidence in .fulfil(filed, condition: number, evidence: evidence) })
}

extension Form<Int?> {
  /// One condition by its number, or all that are owed.
  fileprivate static var owed: Form {
    .either(
      Form<Int>.number(zh: "条件号", en: "condition's number").map { $0 },
      .word(FixedWord(zh: "全部", en: "all", also: "全体"), nil)
    ).shown(zh: "条件号|全部", en: "NUMBER|all")
  }
}
