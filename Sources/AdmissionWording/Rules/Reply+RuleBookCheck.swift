import AdmissionScreening
import AdmissionVocabulary
package import AdmissionWitnesses

extension Reply {
  /// What is wrong with a rule book; `answer` is no when anything is.
  package static func ruleBookCheck(_ check: RuleBookCheck) -> Reply {
    let found = check.shortcomings
    let head =
      found.isEmpty
      ? Bilingual(
        zh: "已检查 \(check.checked) 条规则：每条都能提出意见也能不提，依据齐全，数值均有来源，词库的例句读得无误",
        en: "\(check.checked) rules checked: each can speak and be silent, every citation is known,"
          + " every number has its source, every example of the lexicon is read as it should be")
      : Bilingual(
        zh: "已检查 \(check.checked) 条规则，\(found.count) 处有问题",
        en: "\(check.checked) rules checked, \(found.count) "
          + (found.count == 1 ? "shortcoming" : "shortcomings"))
    let findings = Rows(
      found,
      [
        .init("rule") { .text($0.rule.text) }, .init("code") { .text($0.notice.code) },
        .init("message") { .words($0.notice.message) }, .init("hint") { .words($0.notice.hint) },
      ]
    ) { _, shortcoming in
      [Phrase(Bilingual("\(shortcoming.rule): ") + shortcoming.notice.message)]
        + [shortcoming.notice.hint].compactMap { $0.map { Phrase(Bilingual("  → ") + $0) } }
    }
    return Reply(
      .rulesCheck, answer: found.isEmpty ? .yes : .no, head,
      facts: [Fact("checked", .number(check.checked)), .bare("findings", .rows(findings))])
  }
}
