import AdmissionCommittee
import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

extension Naming {
  /// What happened between filing and poll, or after it, in a clause.
  func words(for event: CourseEvent) -> Bilingual {
    switch event {
    case .clockStarted(_, let deadline):
      return Bilingual(
        zh:
          "\(deadline.clock.name.zh)期限：\(deadline.from) 次日起 \(deadline.workingDays) 个工作日，至 \(deadline.due)",
        en:
          "\(deadline.clock.name.en): \(deadline.workingDays) working days after \(deadline.from), by \(deadline.due)"
      )
    case .fellDue(_, let clock):
      return Bilingual(zh: "\(clock.name.zh)期限已过", en: "the time for the \(clock.name.en) is over")
    case .decisionExtended(_, let reason):
      return Bilingual(zh: "延长核准期限", en: "decision put off") + Bilingual(quoting: reason)
    case .consultationOpened:
      return Bilingual(zh: "征求街道意见，核准期限暂停", en: "streets are asked; the clock stands still")
    case .streetsConsulted(_, let answer):
      return Bilingual(
        zh: "街道意见：\(answer.asked) 个中 \(answer.inFavour) 个同意",
        en: "streets: \(answer.inFavour) of \(answer.asked) in favour")
    case .conditionSet(_, let condition, _):
      return Bilingual(zh: "附条件 \(condition.number)", en: "condition \(condition.number)")
        + Bilingual(quoting: condition.text.zh)
    case .conditionStruck(_, let struck): return struck.words
    case .conditionsBound(_, let conditions):
      guard !conditions.isEmpty else {
        return Bilingual(zh: "改后的申请不再附条件", en: "what now reads asks for no condition")
      }
      return Bilingual(zh: "按改后的申请所附条件：", en: "tied to what the corrected text asks for: ")
        + conditions.map(\.words).joined(zh: "；", en: "; ")
    case .passedOnConditions: return Bilingual(zh: "附条件通过", en: "approved with conditions")
    case .conditionMet(_, let number, let evidence):
      return Bilingual(zh: "条件 \(number) 已落实", en: "condition \(number) delivered")
        + Bilingual(quoting: evidence)
    case .seatRecused(_, let seat):
      return name(ofSeat: seat) + Bilingual(zh: "会前回避", en: " is recused")
    case .noticeDelivered: return Bilingual(zh: "编号已送达", en: "number handed over")
    }
  }
}
