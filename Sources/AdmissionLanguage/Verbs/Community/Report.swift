import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let report = Verb(
    zh: "报告", en: "report",
    .community,
    roles: [.community, .clerk],
    summary: Bilingual(
      zh: "报告没有编号就下派的任务（社区、办公室）",
      en: "report a task that came without a number (community, clerk)"),
    example: Bilingual(
      zh: "报告 \"上报空巢老人名册\" 民政局", en: "report \"a list of old people living alone\" civil-affairs"),
    form: .sequence(
      .text(Bilingual(zh: "任务", en: "task"), zh: "任务", en: "TASK"), .phrase(.department))
  ) { task, department in .report(task, department: department) }
}
