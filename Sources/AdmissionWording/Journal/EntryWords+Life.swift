import AdmissionCommittee
import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

extension Naming {
  /// What happened between filing and poll, in a sitting, or to a task without a number.
  func lifeWords(for event: Event) -> Bilingual {
    func quoted(_ text: String?) -> Bilingual {
      text.map { Bilingual(zh: "：“\($0)”", en: ": “\($0)”") } ?? Bilingual("")
    }
    func seats(_ numbers: [Int]) -> Bilingual { numbers.map(name(ofSeat:)).joined() }
    switch event {
    case .opened, .dayAdvanced, .ruleBookAdopted, .filed, .registered, .enteredWithoutVote,
      .proposed, .withdrawn, .pollOpened, .ballotCast, .attendanceNoted, .handsCounted,
      .pollClosed, .decided, .editionPublished:
      return Bilingual("")
    case .rosterChanged(let seat, let isFilled, let reason):
      return name(ofSeat: seat)
        + (isFilled
          ? Bilingual(zh: "补缺，进行中的表决不变", en: " filled; open polls keep their roster")
          : Bilingual(zh: "空缺，进行中的表决不变", en: " falls vacant; open polls keep their roster"))
        + quoted(reason)
    case .complained(let complaint, _):
      return complaint.kind.name + Bilingual(zh: " ", en: " about ") + words(for: complaint.item)
        + quoted(complaint.text)
    case .restored(let restoration):
      return Bilingual(
        zh: "从备份恢复，接在第 \(restoration.from) 条之后",
        en: "restored from a backup, after entry \(restoration.from)") + restoration.leftBehind
    case .corrected(_, let revision, _, let verdict):
      return Bilingual(
        zh: "补正为第 \(revision) 稿，先前的票作废 → \(verdict.outcome.name.zh)",
        en:
          "corrected to revision \(revision), earlier ballots are void → \(verdict.outcome.name.en)"
      )
    case .amendmentFiled(_, let item, _, let verdict):
      return Bilingual(zh: "申请变更 ", en: "asks to amend ") + words(for: item)
        + Bilingual(zh: " → ", en: " → ") + verdict.outcome.name
    case .orderRecorded(_, let order):
      return Bilingual(
        zh: "上级交办（\(order.level.name.zh)，\(order.document)），未经表决",
        en: "ordered by the \(order.level.name.en) (\(order.document)), past the vote")
    case .accepted: return Bilingual(zh: "受理", en: "accepted as complete")
    case .returned(_, let reason):
      return Bilingual(zh: "退回补正", en: "returned") + quoted(reason)
    case .clockStarted(_, let deadline):
      return Bilingual(
        zh:
          "\(deadline.clock.name.zh)期限：\(deadline.from) 次日起 \(deadline.workingDays) 个工作日，至 \(deadline.due)",
        en:
          "\(deadline.clock.name.en): \(deadline.workingDays) working days after \(deadline.from), by \(deadline.due)"
      )
    case .fellDue(_, let clock):
      return Bilingual(zh: "\(clock.name.zh)期限已过", en: "the time for the \(clock.name.en) is over")
    case .extended(_, let reason):
      return Bilingual(zh: "延长核准期限", en: "decision put off") + quoted(reason)
    case .consultationOpened:
      return Bilingual(zh: "征求街道意见，核准期限暂停", en: "streets are asked; the clock stands still")
    case .consulted(_, let answer):
      return Bilingual(
        zh: "街道意见：\(answer.asked) 个中 \(answer.inFavour) 个同意",
        en: "streets: \(answer.inFavour) of \(answer.asked) in favour")
    case .conditionSet(_, let condition, _):
      return Bilingual(zh: "附条件 \(condition.number)", en: "condition \(condition.number)")
        + quoted(condition.text)
    case .passedOnConditions: return Bilingual(zh: "附条件通过", en: "approved with conditions")
    case .conditionMet(_, let number, let evidence):
      return Bilingual(zh: "条件 \(number) 已落实", en: "condition \(number) delivered")
        + quoted(evidence)
    case .seatRecused(_, let seat):
      return name(ofSeat: seat) + Bilingual(zh: "会前回避", en: " is recused")
    case .noticeDelivered: return Bilingual(zh: "编号已送达", en: "number handed over")
    case .suspensionLifted(_, let item, let evidence):
      return Bilingual(zh: "恢复 ", en: "in use again: ") + words(for: item) + quoted(evidence)
    case .sittingOpened(let id, let day):
      return Bilingual(zh: "召集会议 \(id)，定于 \(day)", en: "sitting \(id) called for \(day)")
    case .agendaSet(_, let cases):
      return Bilingual(zh: "议程：", en: "agenda: ") + cases.map { Bilingual($0.text) }.joined()
    case .attendanceTaken(_, let numbers):
      return numbers.isEmpty
        ? Bilingual(zh: "会场无人", en: "nobody is in the room")
        : Bilingual(zh: "到会：", en: "in the room: ") + seats(numbers)
    case .observersNoted(_, let names): return Bilingual(zh: "列席", en: "observers") + quoted(names)
    case .presidingNamed(_, let seat):
      return Bilingual(zh: "主持：", en: "presiding: ") + name(ofSeat: seat)
    case .recorderNamed(_, let actor):
      return Bilingual(zh: "记录：", en: "recording: ") + name(of: actor)
    case .putOff(_, let sitting, let reason):
      return Bilingual(zh: "会议 \(sitting) 缓议", en: "put off by sitting \(sitting)") + quoted(reason)
    case .sittingClosed(let id): return Bilingual(zh: "会议 \(id) 结束", en: "sitting \(id) closed")
    case .bypassReported(_, let actor, let bypass):
      return name(of: actor) + Bilingual(zh: "报告：无号下派 ", en: " reports, without a number: ")
        + Bilingual(bypass.task) + Bilingual(zh: "（", en: " (") + name(of: bypass.department)
        + Bilingual(zh: "）", en: ")")
    case .bypassAnswered(_, let text):
      return Bilingual(zh: "部门答复", en: "the department answers") + quoted(text)
    case .bypassRegularised(_, let other):
      return Bilingual(zh: "已补办申报：\(other)", en: "applied for in \(other)")
    case .bypassNoticed(_, let step):
      return Bilingual(zh: "部门逾期未答复，进一级：", en: "no answer in time, one step up: ")
        + (Bypass.ladder.indices.contains(step - 1) ? Bypass.ladder[step - 1] : Bilingual(""))
    }
  }
}
