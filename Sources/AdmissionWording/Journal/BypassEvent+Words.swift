import AdmissionCommittee
import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

extension Naming {
  /// What became of a task without a number, in a clause.
  func words(for event: BypassEvent) -> Bilingual {
    switch event {
    case .reported(_, let actor, let bypass):
      return name(of: actor) + Bilingual(zh: "报告：无号下派 ", en: " reports, without a number: ")
        + Bilingual(bypass.task) + Bilingual(zh: "（", en: " (") + name(of: bypass.department)
        + Bilingual(zh: "）", en: ")")
    case .answered(_, let text):
      return Bilingual(zh: "部门答复", en: "the department answers") + Bilingual(quoting: text)
    case .regularised(_, let other):
      return Bilingual(zh: "已补办申报：\(other)", en: "applied for in \(other)")
    case .noticed(_, let step):
      return Bilingual(zh: "部门逾期未答复，进一级：", en: "no answer in time, one step up: ")
        + (Bypass.ladder.indices.contains(step - 1) ? Bypass.ladder[step - 1] : Bilingual(""))
    }
  }
}
