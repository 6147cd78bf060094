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
        zh: "已检查 \(check.checked) 条规则：每条都能提出意见也能不提，依据齐全，数值均有来源",
        en: "\(check.checked) rules checked: each can speak and be silent, every citation is known,"
          + " every number has its source")
      : Bilingual(
        zh: "已检查 \(check.checked) 条规则，\(found.count) 处有问题",
        en: "\(check.checked) rules checked, \(found.count) "
          + (found.count == 1 ? "shortcoming" : "shortcomings"))
    return Reply(
      old: "rules-check", answer: found.isEmpty ? .yes : .no,
      fields: [
        "checked": .number(check.checked),
        "findings": .list(
          found.map { shortcoming in
            .object([
              "rule": .text(shortcoming.rule.text), "code": .text(shortcoming.notice.code),
              "message": .words(shortcoming.notice.message),
              "hint": shortcoming.notice.hint.map { .words($0) } ?? .none,
            ])
          }),
      ]
    ) { language in
      [head[language]]
        + found.flatMap { shortcoming in
          ["  \(shortcoming.rule): \(shortcoming.notice.message[language])"]
            + [shortcoming.notice.hint].compactMap { $0.map { "    → \($0[language])" } }
        }
    }
  }
}
