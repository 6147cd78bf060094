import AdmissionCommittee
import AdmissionDirectory
import AdmissionDisplay
import AdmissionJournal
import AdmissionLanguage
import AdmissionReports
import AdmissionScreening
import AdmissionVocabulary
package import AdmissionWording

extension Session {
  func show(_ thing: CaseOrItem) -> Reply {
    switch thing {
    case .filed(let filed): caseReply("case", filed, withBallots: false)
    case .item(let listing): itemReply(listing, explaining: false)
    }
  }

  func explain(_ thing: CaseOrItem) -> Reply {
    switch thing {
    case .filed(let filed): caseReply("explanation", filed, withBallots: true)
    case .item(let listing): itemReply(listing, explaining: true)
    }
  }

  /// The first removal of a reduction down to its ballots; `nil` while nothing was removed.
  package func firstRemovalExplained() throws -> Reply? {
    let reduction = try Reduction(of: clerk.current)
    let first = reduction.steps.first { $0.change == .removed } ?? reduction.steps.first
    return first?.cause.flatMap { clerk.current.office[$0] }.map { explain(.filed($0)) }
  }

  private func caseReply(_ kind: String, _ filed: Case, withBallots: Bool) -> Reply {
    let naming = naming
    let entries = clerk.entries.filter { $0.event.caseID == filed.id }
    let register = clerk.orders.register
    let polls = filed.rounds.map(\.poll) + [filed.openPoll].compactMap(\.self)
    let rules = withBallots ? explanation(of: filed) : nil
    let life = life(of: filed)
    let listing = filed.grant.flatMap { clerk.current.office.directory[$0.item] }
    let reconstructed = clerk.current.office.charter.reconstructed
    let disclaimer = clerk.orders.register.disclaimer
    let fields: [String: JSONValue] = [
      "case": .text(filed.id.text), "motion": .text(filed.motion.kind.rawValue),
      "words": .words(naming.words(for: filed.motion)), "state": .text(filed.stage.rawValue),
      "decision": .text(filed.decisionWord), "filedBy": .words(naming.name(of: filed.filedBy)),
      "filedOn": .text(filed.filedOn.description), "number": .text(filed.grant?.number.text),
      "expires": .text(filed.grant?.expires.description),
      "screening": filed.verdict.map { .object($0.fields(register)) } ?? .none,
      "polls": .list(
        polls.map { poll in
          .object(
            poll.fields.merging([
              "round": .number(poll.terms.round),
              "letters": naming.showsBallots && poll.hands == nil
                ? .text(poll.sheet.text) : .none,
            ]) { $1 })
        }),
      "entries": .list(entries.map { .number($0.sequence) }),
      "revision": .number(filed.revision), "life": .list(life.map { .words($0) }),
      "deadlines": .list(
        filed.runningClocks.map {
          .object([
            "clock": .text($0.clock.rawValue), "from": .text($0.from.description),
            "workingDays": .number($0.workingDays), "due": .text($0.due.description),
          ])
        }),
      "conditions": .list(
        filed.conditions.map {
          .object([
            "number": .number($0.number), "text": .text($0.text),
            "met": .text($0.met?.description),
          ])
        }),
      "standing": listing.map { .text(standing(of: $0).rawValue) } ?? JSONValue.none,
      "reconstructed": .truth(reconstructed),
      "rules": rules.map { .list($0.rules.map(\.json)) } ?? JSONValue.none,
      "sameBook": rules.map { .truth($0.isSameBook) } ?? JSONValue.none,
    ]
    return Reply(old: kind, fields: fields) { language -> [Block] in
      var lines: [String] = [
        "\(filed.id) · \(naming.words(for: filed.motion)[language])",
        Bilingual(zh: "  状态：", en: "  state: ")[language] + filed.standing[language],
        Bilingual(zh: "  提出：", en: "  filed: ")[language]
          + "\(filed.filedOn) \(naming.name(of: filed.filedBy)[language])",
      ]
      if let verdict = filed.verdict {
        lines.append(
          Bilingual(zh: "  预审：", en: "  screening: ")[language] + verdict.headline[language])
        lines += verdict.lines(language, register).map { "  " + $0 }
      }
      lines += life.map { (line: Bilingual) -> String in "  " + line[language] }
      let polled = polls.flatMap {
        $0.lines(naming, language, withBallots: withBallots, isOpen: $0 == filed.openPoll)
      }
      let before: [Block] = lines.blocks + polled.blocks
      lines = []
      if case .decided(let decision) = filed.state {
        lines.append(
          Bilingual(zh: "  核准：", en: "  decision: ")[language]
            + naming.words(for: decision)[language])
      } else if let grant = filed.grant {
        lines.append(
          Bilingual(
            zh: "  编号 \(grant.number.text) · 有效期至 \(grant.expires)",
            en: "  number \(grant.number.text) · until \(grant.expires)")[language])
      }
      if let rules { lines += rules.lines(language) }
      if withBallots, let last = entries.last {
        let places = Self.ranges(entries.map(\.sequence))
        lines.append(
          Bilingual(
            zh: "  日志第 \(places.joined(separator: "、")) 条 · 末条校验码 \(last.checkCode)",
            en: "  journal entries \(places.joined(separator: ", "))"
              + " · check code of the last \(last.checkCode)")[language])
      }
      let mark: [Bilingual] = Reply.rehearsalMark(reconstructed, disclaimer)
      for line in mark { lines.append("  " + line[language]) }
      let after: [Block] = lines.blocks
      return before + after
    }
  }

  /// What happened to the case beside its polls, and what waits now.
  private func life(of filed: Case) -> [Bilingual] {
    let naming = naming
    var lines: [Bilingual] = []
    if filed.revision > 1 {
      lines.append(
        Bilingual(
          zh: "第 \(filed.revision) 稿；以前各稿上的票作废",
          en: "revision \(filed.revision); ballots on earlier ones are void"))
    }
    if case .amend(let id, let application) = filed.motion,
      let item = clerk.current.office.directory[id]?.item
    {
      lines += item.changes(by: application)
    }
    if let order = filed.order {
      lines.append(
        Bilingual(
          zh: "上级交办，未经表决：\(order.level.name.zh) \(order.document)",
          en: "by order, past the vote: \(order.level.name.en), \(order.document)"))
    }
    if let reason = filed.returnReason {
      lines.append(Bilingual(zh: "退回原因：", en: "returned because: ") + Bilingual(reason))
    }
    if let answer = filed.consultation {
      lines.append(
        Bilingual(
          zh: "街道意见：\(answer.asked) 个中 \(answer.inFavour) 个同意",
          en: "streets: \(answer.inFavour) of \(answer.asked) in favour"))
    }
    if let reason = filed.extensionReason {
      lines.append(Bilingual(zh: "核准期限延长：", en: "decision put off: ") + Bilingual(reason))
    }
    for condition in filed.conditions {
      let met =
        condition.met.map { Bilingual(zh: "（\($0) 已落实）", en: " (delivered \($0))") }
        ?? Bilingual(zh: "（未落实）", en: " (not delivered)")
      lines.append(
        Bilingual(zh: "条件 \(condition.number)：", en: "condition \(condition.number): ")
          + Bilingual(condition.text) + met)
    }
    let recused = clerk.orders.recusals(of: filed, in: clerk.current.office)
    if filed.isPending, filed.openPoll == nil, !recused.isEmpty {
      lines.append(
        Bilingual(zh: "表决时回避：", en: "recused from the vote: ")
          + recused.map { naming.name(ofSeat: $0.seat) }.joined())
    }
    if case .bypass(.answered(let text)) = filed.state {
      lines.append(Bilingual(zh: "答复：", en: "answer: ") + Bilingual(text))
    }
    for deadline in filed.runningClocks {
      lines.append(
        Bilingual(zh: "期限：", en: "clock: ") + deadline.clock.name
          + Bilingual(
            zh: "，\(deadline.from) 次日起 \(deadline.workingDays) 个工作日，至 \(deadline.due)",
            en: ", \(deadline.workingDays) working days after \(deadline.from), by \(deadline.due)")
      )
    }
    return lines
  }

  /// What every rule says to the case's application, screened again as of the day it was filed;
  /// `nil` for a case that has none.
  private func explanation(of filed: Case) -> PastScreening? {
    guard case .admit(let application) = filed.motion,
      let before = try? Office.before(filed.id, in: clerk.entries.lazy.map(\.event)),
      let question = try? clerk.orders.screening(in: Today(before, on: before.today)).question(
        application)
    else { return nil }
    return PastScreening(
      rules: question.screening.explanations(of: question),
      isSameBook: before.ruleBook == clerk.orders.ruleBookDigest)
  }

  /// Ascending numbers with runs drawn together: 3, 23, 43–48.
  private static func ranges(_ numbers: [Int]) -> [String] {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
    }
  }

  private func itemReply(_ listing: Directory.Listing, explaining: Bool) -> Reply {
    let item = listing.item
    let office = clerk.current.office
    let register = clerk.orders.register
    let naming = naming
    let isIn = listing.isIn(on: office.today)
    let cases = office.cases(about: item.id)
    let last = explaining ? cases.last.map { explain(.filed($0)) } : nil
    let place = BurdenLine(item, register)
    let standing = listing.standingWords(
      on: office.today, renewalDays: clerk.orders.renewalDays(on: office.today), naming)
    return Reply(
      old: explaining ? "explanation" : "item",
      fields: [
        "item": .text(item.id.text), "name": .text(item.name), "in": .truth(isIn),
        "standing": .words(standing), "kind": .text(item.kind.rawValue),
        "category": .text(item.category.rawValue), "department": .text(item.department.text),
        "cases": .list(cases.map { .text($0.id.text) }), "source": .text(item.source),
        "minutesAYear": .number(place.workload.minutes),
        "hoursAYear": .number(place.workload.hours), "communities": .number(place.communities),
        "explanation": last.map { .object($0.fields) } ?? .none,
      ]
    ) { language in
      var lines: [String] = [
        "\(item.id) \(item.title[language])", "  " + standing[language],
        "  \(item.kind.name[language]) · \(item.category.name[language]) · "
          + register.name(of: item.department)[language],
        Bilingual(zh: "  依据：", en: "  basis: ")[language]
          + (item.basis.map { register.words(for: $0)[language] }
            ?? Bilingual(zh: "无", en: "none")[language]),
        Bilingual(
          zh: "  每年 \(item.timesPerYear) 次，每次 \(item.minutes) 分钟 · 来源 \(item.source)",
          en:
            "  \(item.timesPerYear) times a year, \(item.minutes) minutes each · source \(item.source)"
        )[language],
        "  " + place.words[language],
      ]
      if cases.isEmpty {
        lines.append(
          Bilingual(zh: "  没有办件，自起始版本沿用", en: "  no case; it stands since the starting edition")[
            language])
      } else {
        lines.append(
          Bilingual(zh: "  办件：", en: "  cases: ")[language]
            + cases.map { "\($0.id) \($0.standing[language])" }.joined(separator: "; "))
      }
      return lines + (last?.lines(language) ?? [])
    }
  }
}

/// What the rules said when an application was filed, as far as today's book can tell.
private struct PastScreening {
  let rules: [Explanation]
  /// Whether the book is the one it was filed under.
  let isSameBook: Bool

  func lines(_ language: Language) -> [String] {
    let head = Bilingual(zh: "  逐条说明（按申报当日）：", en: "  rule by rule (as of the day of filing):")
    let changed = Bilingual(
      zh: "    规则库在申报之后改过：以下按现行规则库说明，当时的结论以上面的记录为准",
      en: "    the rule book has changed since: this is today's; what counted is recorded above")
    return [head[language]] + (isSameBook ? [] : [changed[language]])
      + rules.flatMap { $0.lines(language) }.map { "  " + $0 }
  }
}
