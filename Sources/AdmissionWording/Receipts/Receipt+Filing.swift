import AdmissionCommittee
import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

extension Receipt {
  /// What became of a department's application; `nil` for a case without one.
  func filing(_ filed: Case) -> Reply? {
    guard let verdict = filed.verdict else { return nil }
    return Reply(
      command.kind, admission(of: filed),
      facts: [
        Fact("case", .text(filed.id.text)), Fact("state", .text(filed.stage.rawValue)),
        .shown(verdict.headline),
      ] + verdict.facts(orders.register) + verdict.binding
        + verdict.idle(filed.motion.application?.answers ?? []) + tied(filed) + written)
  }

  /// What an entry without a poll is tied to.
  private func tied(_ filed: Case) -> [Fact] {
    filed.grant == nil || filed.tied.isEmpty ? [] : filed.facts(of: filed.tied)
  }

  private func admission(of filed: Case) -> Bilingual {
    switch filed.state {
    case .accepted:
      Bilingual(zh: "已受理：办件 \(filed.id)", en: "accepted as case \(filed.id)")
        + decisionDue(filed)
    case .registered(let grant):
      Bilingual(
        zh: "已登记：办件 \(filed.id) · 目录内事项 \(grant.item)，无需表决 · 编号 \(grant.number.text)"
          + " · 有效期至 \(grant.expires)",
        en: "registered as case \(filed.id): item \(grant.item) is listed, no vote needed"
          + " · number \(grant.number.text) · until \(grant.expires)")
    case .submitted:
      Bilingual(
        zh: "已收件：办件 \(filed.id) · 待办公室答复是否受理",
        en: "received as case \(filed.id); the office answers whether it is complete")
        + (filed.deadlines[.completeness].map {
          Bilingual(zh: "（至 \($0.due)，逾期视为受理）", en: " (by \($0.due); silence accepts it)")
        } ?? Bilingual(""))
    case .enteredWithoutVote(let grant):
      Bilingual(
        zh: "应急准入：办件 \(filed.id) · 未经表决，另行计数 · 编号 \(grant.number.text)"
          + " · 有效期至 \(grant.expires)",
        en: "admitted as an emergency in case \(filed.id): without a vote, counted apart"
          + " · number \(grant.number.text) · until \(grant.expires)")
    case .consultation, .voting, .deferred, .screenedOut, .conditional, .decided, .overdue, .lapsed,
      .bypass, .withdrawn:
      Bilingual(zh: "已记录：办件 \(filed.id) · ", en: "recorded as case \(filed.id): ")
        + filed.standing + review(filed)
    }
  }

  /// The one revision that a refusal leaves, and by when.
  private func review(_ filed: Case) -> Bilingual {
    guard case .screenedOut(.refused) = filed.state,
      let deadline = filed.runningClocks.first(where: { $0.clock == .review })
    else { return Bilingual("") }
    return Bilingual(
      zh: " · 可修改后申请复核一次（补正 \(filed.id) 文件），至迟 \(deadline.due)（含当日）",
      en: " · one review of a revised text may be asked for (correct \(filed.id) FILE), by"
        + " \(deadline.due) at the latest")
  }

  /// The last day for a decision, and on a second line what was unusual in counting to it, where
  /// the calendar reaches that far.
  private func decisionDue(_ filed: Case) -> Bilingual {
    guard let deadline = filed.deadlines[.decision] else { return Bilingual("") }
    let derivation = try? orders.calendar.day(
      deadline.workingDays, workdaysAfter: deadline.from)
    return Bilingual(
      zh: " · \(deadline.workingDays) 个工作日内核准（至 \(deadline.due)）",
      en: " · to be decided within \(deadline.workingDays) working days (by \(deadline.due))")
      + (derivation.flatMap { $0.isUnusual ? Bilingual("\n  ") + $0.words() : nil }
        ?? Bilingual(""))
  }

  func proposal(_ filed: Case) -> Reply {
    Reply(
      command.kind,
      Bilingual(zh: "已受理：办件 \(filed.id) · ", en: "accepted as case \(filed.id): ")
        + naming.words(for: filed.motion),
      facts: [
        Fact("case", .text(filed.id.text)), Fact("motion", .text(filed.motion.kind.rawValue)),
        Fact("items", .texts(filed.motion.leaving.map(\.text))),
        Fact("into", .text(filed.motion.keeping?.text)),
      ] + written)
  }
}
