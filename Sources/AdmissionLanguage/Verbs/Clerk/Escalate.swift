import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let escalate = Verb(
    zh: "告诫", en: "escalate",
    .clerk,
    roles: [.clerk],
    summary: Bilingual(
      zh: "部门逾期不答复，告诫进一级（办公室）",
      en: "go one step up the ladder when a department does not answer (clerk)"),
    needs: Bilingual(
      zh: "先有逾期未答复的报告（报告 \"任务\" 部门）",
      en: "a report must have gone unanswered past its day (report \"TASK\" DEPARTMENT)"),
    example: Bilingual(zh: "告诫 A2014-067", en: "escalate A2014-067"),
    suits: { filed, _ in [.bypassReported, .noticed].contains(filed.stage) },
    form: .many(.filed), request: { .escalate($0) })
}
