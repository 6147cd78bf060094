import AdmissionCommittee
import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

extension Naming {
  /// How the committee voted, or what came of it, in a clause.
  func words(for event: PollEvent) -> Bilingual {
    switch event {
    case .opened(_, let terms):
      let until = terms.until.map { Bilingual(zh: "，截止 \($0)", en: ", until \($0)") }
      return Bilingual(zh: "发起第 \(terms.round) 轮表决", en: "poll \(terms.round) opened")
        + (until ?? Bilingual("")) + tied(to: terms.conditions)
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
    case .closed(_, let round, let outcome):
      return Bilingual(zh: "第 \(round) 轮结束：", en: "poll \(round) closed: ") + outcome.name
    case .decided(_, let decision):
      return Bilingual(zh: "核准：", en: "decision: ") + words(for: decision)
    case .suspensionLifted(_, let item, let evidence):
      return Bilingual(zh: "恢复 ", en: "in use again: ") + words(for: item)
        + Bilingual(quoting: evidence)
    }
  }

  private func tied(to conditions: [Condition]) -> Bilingual {
    guard !conditions.isEmpty else { return Bilingual("") }
    return Bilingual(zh: "，附条件：", en: ", on condition: ")
      + conditions.map { Bilingual("\($0.number) ") + $0.words }.joined(zh: "；", en: "; ")
  }
}
