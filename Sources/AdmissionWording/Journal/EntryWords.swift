public import AdmissionCommittee
import AdmissionDirectory
import AdmissionScreening
public import AdmissionVocabulary

extension Naming {
  /// What happened, in a clause.
  public func words(for event: Event) -> Bilingual {
    switch event {
    case .opened(let charter):
      return Bilingual(
        zh:
          "设立\(charter.mode.name.zh)办公室，起始版本 \(charter.edition.name)（\(charter.edition.items.count) 项）",
        en: "\(charter.mode.name.en) office opened at edition \(charter.edition.name)"
          + " (\(charter.edition.items.count) items)")
    case .dayAdvanced(let day): return Bilingual(zh: "办公日 \(day)", en: "day \(day)")
    case .ruleBookAdopted(let digest):
      return Bilingual(
        zh: "启用规则册 \(digest.prefix(12))", en: "rule book \(digest.prefix(12)) adopted")
    case .filed(_, let application, let verdict):
      return Bilingual(zh: "申报，", en: "filed, ") + words(for: .admit(application))
        + Bilingual(zh: " → ", en: " → ") + verdict.outcome.name
    case .registered(_, let grant):
      return Bilingual(
        zh: "登记，编号 \(grant.number.text)，有效期至 \(grant.expires)",
        en: "registered as \(grant.number.text) until \(grant.expires)")
    case .enteredWithoutVote(_, let item, let grant):
      return Bilingual(
        zh: "未经表决进入：\(item.id)，编号 \(grant.number.text)，有效期至 \(grant.expires)",
        en: "entered without a vote: \(item.id), \(grant.number.text), until \(grant.expires)")
    case .proposed(_, let filer, let motion):
      return name(of: filer) + Bilingual(zh: "提议", en: " proposes to ") + words(for: motion)
    case .withdrawn: return Bilingual(zh: "撤回", en: "withdrawn")
    case .pollOpened(_, let terms):
      let until = terms.until.map { Bilingual(zh: "，截止 \($0)", en: ", until \($0)") }
      return Bilingual(zh: "发起第 \(terms.round) 轮表决", en: "poll \(terms.round) opened")
        + (until ?? Bilingual(""))
    case .ballotCast(_, let ballot): return words(for: ballot)
    case .attendanceNoted(_, _, let seat, let present):
      return name(ofSeat: seat)
        + (present
          ? Bilingual(zh: "到会，未投票", en: " attends without a ballot")
          : Bilingual(zh: "未到会", en: " is absent"))
    case .handsCounted(_, _, let hands):
      return Bilingual(
        zh: "举手：同意 \(hands.yes)、不同意 \(hands.no)、弃权 \(hands.abstain)、回避 \(hands.recused)",
        en: "hands: yes \(hands.yes), no \(hands.no), abstain \(hands.abstain),"
          + " recused \(hands.recused)")
    case .pollClosed(_, let round, let outcome):
      return Bilingual(zh: "第 \(round) 轮结束：", en: "poll \(round) closed: ") + outcome.name
    case .decided(_, let decision):
      return Bilingual(zh: "核准：", en: "decision: ") + words(for: decision)
    case .editionPublished(let name, let items):
      return Bilingual(
        zh: "发布版本 \(name)（\(items.count) 项）", en: "edition \(name) published (\(items.count) items)"
      )
    default: return lifeWords(for: event)
    }
  }
}
