import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let answer = Verb(
    zh: "答复", en: "answer",
    .department,
    roles: [.department],
    summary: Bilingual(
      zh: "答复报告：补办申报，或作出说明（部门）",
      en: "answer a report: apply for the task, or explain (department)"),
    needs: Bilingual(
      zh: "先有针对本部门的报告（报告 \"任务\" 部门）",
      en: "a report on your department must be there (report \"TASK\" DEPARTMENT)"),
    example: Bilingual(zh: "答复 A2014-067 \"已通知停止\"", en: "answer A2014-067 \"it was stopped\""),
    suits: { filed, _ in [.bypassReported, .noticed].contains(filed.stage) },
    form: .each(.one(.filed), .application, .explanation),
    request: { filed, answer in
      switch answer {
      case .application(let file): .regularise(filed, file: file)
      case .explanation(let text): .answer(filed, text: text)
      }
    })
}

/// How a department answers a report.
private enum BypassAnswer {
  /// By applying for the task.
  case application(Token)
  case explanation(Prose)
}

extension Form<BypassAnswer> {
  fileprivate static var application: Form {
    Form<Token>.one(.file).map { .application($0) }
  }

  fileprivate static var explanation: Form {
    Form<Prose>.quoted(zh: "说明", en: "text").map { .explanation($0) }
  }
}
