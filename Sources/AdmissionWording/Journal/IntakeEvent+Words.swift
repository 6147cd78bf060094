import AdmissionCommittee
import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

extension Naming {
  /// What came in, or how it was taken in, in a clause.
  func words(for event: IntakeEvent) -> Bilingual {
    switch event {
    case .filed(_, let application, let verdict):
      return Bilingual(zh: "申报，", en: "filed, ") + words(for: .admit(application))
        + Bilingual(zh: " → ", en: " → ") + verdict.outcome.name
    case .corrected(_, let revision, _, let verdict):
      return Bilingual(
        zh: "补正为第 \(revision) 稿，先前的票作废 → \(verdict.outcome.name.zh)",
        en:
          "corrected to revision \(revision), earlier ballots are void → \(verdict.outcome.name.en)"
      )
    case .amendmentFiled(_, let item, _, let verdict):
      return Bilingual(zh: "申请变更 ", en: "asks to amend ") + words(for: item)
        + Bilingual(zh: " → ", en: " → ") + verdict.outcome.name
    case .proposed(_, let filer, let motion):
      return name(of: filer) + Bilingual(zh: "提议", en: " proposes to ") + words(for: motion)
    case .withdrawn: return Bilingual(zh: "撤回", en: "withdrawn")
    case .registered(_, let grant):
      return Bilingual(
        zh: "登记，编号 \(grant.number.text)，有效期至 \(grant.expires)",
        en: "registered as \(grant.number.text) until \(grant.expires)")
    case .orderRecorded(_, let order):
      return Bilingual(
        zh: "上级交办（\(order.level.name.zh)，\(order.document)），未经表决",
        en: "ordered by the \(order.level.name.en) (\(order.document)), past the vote")
    case .enteredWithoutVote(_, let item, let grant):
      return Bilingual(
        zh: "未经表决进入：\(item.id)，编号 \(grant.number.text)，有效期至 \(grant.expires)",
        en: "entered without a vote: \(item.id), \(grant.number.text), until \(grant.expires)")
    case .accepted: return Bilingual(zh: "受理", en: "accepted as complete")
    case .returned(_, let reason):
      return Bilingual(zh: "退回补正", en: "returned") + Bilingual(quoting: reason)
    }
  }
}
