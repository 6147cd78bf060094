import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

extension CaseSheet {
  /// What happened to the case beside its polls, and what waits now, a clause each.
  var life: [Bilingual] { text + intake + conditions + recusals + waiting }

  /// What became of the text that was filed.
  private var text: [Bilingual] {
    var lines: [Bilingual] = []
    if filed.revision > 1 {
      lines.append(
        Bilingual(
          zh: "第 \(filed.revision) 稿" + (hadBallots ? "；以前各稿上的票作废" : ""),
          en: "revision \(filed.revision)"
            + (hadBallots ? "; ballots on earlier ones are void" : "")))
    }
    if case .amend(let id, let application) = filed.motion, !filed.words.contains("amended"),
      let item = naming.office.directory[id]?.item,
      let after = naming.office.amended(id, by: application, in: filed)
    {
      lines += item.changes(to: after, in: orders.register).map {
        Bilingual(zh: "改 ", en: "changes ") + $0
      }
    }
    return lines
  }

  /// Whether anybody had voted on an earlier text.
  private var hadBallots: Bool {
    filed.openPoll.map { !$0.voided.isEmpty } ?? false || !filed.rounds.isEmpty
      || !filed.voided.isEmpty
  }

  /// How it came in, and what was asked and said of it before a poll.
  private var intake: [Bilingual] {
    [
      filed.order.map {
        Bilingual(
          zh: "上级交办，未经表决：\($0.level.name.zh) \($0.document)",
          en: "by order, past the vote: \($0.level.name.en), \($0.document)")
      },
      filed.returnReason.map {
        Bilingual(zh: "退回原因：", en: "returned because: ") + Bilingual($0)
      },
      filed.consultation.map {
        Bilingual(
          zh: "街道意见：\($0.asked) 个中 \($0.inFavour) 个同意",
          en: "streets: \($0.inFavour) of \($0.asked) in favour")
      },
      filed.extensionReason.map {
        Bilingual(zh: "核准期限延长：", en: "decision put off: ") + Bilingual($0)
      },
    ].compactMap(\.self)
  }

  private var conditions: [Bilingual] {
    filed.tied.map { condition in
      let owed =
        condition.isOwed ? Bilingual(zh: "（未落实）", en: " (not delivered)") : condition.delivery
      return Bilingual(zh: "条件 \(condition.number)：", en: "condition \(condition.number): ")
        + condition.words + owed
    } + coming + filed.struck.map(\.words)
  }

  /// What findings will tie it to when a poll opens.
  private var coming: [Bilingual] {
    guard filed.isPending, filed.openPoll == nil, filed.state != .conditional else { return [] }
    return filed.bindingDemands.filter { demand in
      !filed.conditions.contains { $0.demand == demand }
    }
    .map { Bilingual(zh: "表决开始时所附条件：", en: "a condition when the poll opens: ") + $0.words }
  }

  /// Who will not vote in the poll to come.
  private var recusals: [Bilingual] {
    let recused = orders.recusals(of: filed, in: naming.office)
    guard filed.isPending, filed.openPoll == nil, !recused.isEmpty else { return [] }
    return [
      Bilingual(zh: "表决时回避：", en: "recused from the vote: ")
        + recused.map { naming.name(ofSeat: $0.seat) }.joined()
    ]
  }

  private var waiting: [Bilingual] {
    var lines: [Bilingual] = []
    if case .bypass(.answered(let text)) = filed.state {
      lines.append(Bilingual(zh: "答复：", en: "answer: ") + Bilingual(text))
    }
    return lines
      + filed.runningClocks.map { deadline in
        Bilingual(zh: "期限：", en: "clock: ") + deadline.clock.name
          + Bilingual(
            zh: "，\(deadline.from) 次日起 \(deadline.workingDays) 个工作日，至 \(deadline.due)",
            en: ", \(deadline.workingDays) working days after \(deadline.from), by \(deadline.due)")
      }
  }
}
