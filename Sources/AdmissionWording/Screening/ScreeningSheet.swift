import AdmissionCommittee
import AdmissionDirectory
import AdmissionDisplay
import AdmissionReports
package import AdmissionScreening
package import AdmissionVocabulary

/// One application's screening as a department reads it: findings, burden, what is held already,
/// the least it must change and, where asked, what every rule says.
package struct ScreeningSheet: Sendable {
  package let question: Question
  package let verdict: Verdict
  /// The smallest set of changes that would let it in, or that keeps it within its listing; `nil`
  /// when none is needed, or none is known.
  package let remedy: Remedy?
  /// What stands in the way and cannot be cured.
  package let incurable: [Finding]
  /// `nil` unless asked for.
  package let explanations: [Explanation]?

  package init(_ question: Question, explaining: Bool = false) {
    self.question = question
    verdict = question.screening.verdict(on: question)
    let isAdmissible = verdict.outcome.isAdmissible
    remedy =
      isAdmissible
      ? question.screening.asListed(question) : question.screening.remedy(for: question)
    incurable = isAdmissible ? [] : question.screening.incurable(question)
    explanations = explaining ? question.screening.explanations(of: question) : nil
  }

  private var application: Application { question.application }
  private var register: Register { question.screening.register }

  /// The task's name, with its number where that is all the application gives.
  private var title: String {
    application.item.name ?? application.item.id.map { "\($0) \(question.name)" } ?? ""
  }

  /// What is shown; `answer` is no when the task is not admissible.
  ///
  /// `note` says as of when and against what it was screened.
  package func reply(at place: ApplicationPlace, note: Bilingual) -> Reply {
    Reply(.screening, answer: answer, headline(place), facts: facts(place, note))
  }

  /// The same of what would be, headed by what the changes, as typed, make of the verdict `before`.
  package func reply(
    at place: ApplicationPlace, note: Bilingual, supposing changes: [String], before: Verdict
  ) -> Reply {
    let tried = changes.joined(separator: "; ")
    let (former, latter) = (before.headline.words, verdict.headline.words)
    return Reply(
      .screening, answer: answer,
      Bilingual(
        zh: "假设 \(tried)：\(former.zh) → \(latter.zh)（文件没有改动）",
        en: "supposing \(tried): \(former.en) → \(latter.en) (the file is as it was)"),
      facts: [
        .section(Phrase(headline(place)), facts(place, note)), Fact("supposing", .texts(changes)),
        Fact("outcomeWithout", .text(before.outcome.rawValue)),
      ])
  }

  private var answer: Reply.Answer { verdict.outcome.isAdmissible ? .yes : .no }

  private func headline(_ place: ApplicationPlace) -> Bilingual {
    Bilingual("\(place.name) · \(title) · ") + register.name(of: application.department)
  }

  private func facts(_ place: ApplicationPlace, _ note: Bilingual) -> [Fact] {
    let found =
      verdict.facts(register, of: place.name) + verdict.binding + verdict.idle(application.answers)
      + [idleWarning, disguiseWarning].compactMap(\.self)
    let explained = explanations.map {
      Fact.section(
        Phrase(Bilingual(zh: "逐条说明：", en: "rule by rule:")),
        [.bare("explanations", .rows(Rows($0)))])
    }
    let line =
      (place.line.map { [Fact("line", .number($0))] } ?? [])
      + (place.number.map { [Fact("number", .number($0))] } ?? [])
    return [Fact("file", .text(place.file))] + line + [
      Fact("name", .text(title)),
      Fact("department", .words(register.name(of: application.department))),
      Fact("departmentID", .text(application.department.text)), Fact("day", .text(verdict.day)),
      .section(
        verdict.headline, found + burden + reuse + remedies + [.bare("note", .words(note))]),
    ] + [explained].compactMap(\.self)
  }

  /// An item whose name the task's passes for; filed so, it would be refused.
  private var disguiseWarning: Fact? {
    let screening = question.screening
    let items = screening.directory.items(on: screening.day).filter {
      $0.id != question.listed?.id
    }
    guard let found = application.item.name.flatMap({ items.disguised(as: $0) }) else { return nil }
    let refusal = Refusal.looksLikeItem(found.look, found.item.id).notice.message
    let words =
      Bilingual(zh: "注意：", en: "note: ") + refusal
      + Bilingual(zh: "；这样提交不予受理", en: "; filed like this it will be refused")
    return .shown(Phrase(words, .warning))
  }

  private var idleWarning: Fact? {
    guard question.screening.isIdle else { return nil }
    let words = Bilingual(
      zh: "注意：\(verdict.day) 没有任何规则适用，本结论不说明问题",
      en: "note: no rule applies on \(verdict.day), so this says nothing")
    return .shown(Phrase(words, .warning))
  }
}

extension ScreeningSheet {
  /// «负担：每次 30 分钟 × 每年 4 次 × 76 个社区 = 每年 152 小时», as it counts once it is let in.
  private var burden: [Fact] {
    let (minutes, times, scope) = load
    let communities = register.communities(in: scope)
    let hours = Bilingual(hours: question.minutesAYear)
    let words = Bilingual(
      zh: "：每次 \(minutes) 分钟 × 每年 \(times) 次 × \(communities) 个社区 = 每年 \(hours.zh) 小时；",
      en: ": \(minutes) minutes × \(times) a year × \(communities) communities = "
        + "\(hours.en) hours a year; ")
    return [
      Fact(
        "burden",
        .group([
          Fact("minutesAYear", .number(question.minutesAYear)),
          Fact("hoursAYear", .number(Workload(items: 1, minutes: question.minutesAYear).hours)),
          Fact("communities", .number(communities)),
          Fact("busiestMinutesBefore", .number(question.loadBefore)),
          Fact("busiestMinutesAfter", .number(question.loadAfter)),
        ])), .shown(Phrase(burdenHead + words + counting)),
    ]
  }

  /// What its burden is worked out from: what the directory has or will have, not what is claimed.
  private var load: (minutes: Int, times: Int, scope: CommunityScope) {
    if let item = question.counted { return (item.minutes, item.timesPerYear, item.scope) }
    return (
      application.burden.minutesEachTime, application.item.timesPerYear, application.community.scope
    )
  }

  private var isAsListed: Bool { question.counted != nil && question.exceeded.isEmpty }

  private var burdenHead: Bilingual {
    isAsListed
      ? Bilingual(zh: "负担（目录所列）", en: "burden (as listed)") : Bilingual(zh: "负担", en: "burden")
  }

  /// How it stands to what the directory counts.
  private var counting: Bilingual {
    if isAsListed {
      return verdict.outcome == .listed
        ? Bilingual(zh: "目录内事项，已计入", en: "listed, and counted already")
        : Bilingual(zh: "目录按此计，本申请不另增加", en: "so the directory counts it; this adds nothing")
    }
    let (before, after) = (
      Bilingual(hours: question.loadBefore), Bilingual(hours: question.loadAfter)
    )
    let busiest = Bilingual(
      zh: "所涉负担最重的社区由每年 \(before.zh) 小时到 \(after.zh) 小时",
      en: "the busiest community concerned goes from \(before.en) to \(after.en) hours")
    guard let own = question.ownListed else {
      return question.listed == nil
        ? busiest
        : Bilingual(zh: "为申请数，未计入目录", en: "as asked for, not counted in the directory")
    }
    let listed = Bilingual(hours: register.minutesAYear(of: own))
    return Bilingual(
      zh: "目录现按所列计 \(listed.zh) 小时，表决通过后才改计此数；",
      en: "the directory counts \(listed.en) as listed, and this only once the vote has passed; ")
      + busiest
  }

  /// What is asked for that is held already, and what is new.
  private var reuse: [Fact] {
    let reuse = question.reuse
    let held = Rows(
      reuse.held,
      [
        .init("field") { .text($0.id.text) }, .init("name") { .words($0.name) },
        .init("holder") { .text($0.holder.text) }, .init("since") { .text($0.since) },
        .init("validMonths") { .number($0.validMonths) },
      ])
    return [
      Fact(
        "reuse",
        .group([
          Fact("held", .rows(held)), Fact("fresh", .texts(reuse.fresh.map(\.id.text))),
          Fact("minutesSaved", .number(reuse.minutesSaved)),
        ]))
    ] + reuseWords.map { .shown(Phrase($0)) }
  }

  private var reuseWords: [Bilingual] {
    let reuse = question.reuse
    guard !application.burden.fields.isEmpty else { return [] }
    guard !reuse.held.isEmpty else {
      return [
        Bilingual(zh: "一次录入：所需字段均为新增：", en: "enter once: every field asked for is new: ")
          + reuse.freshWords
      ]
    }
    return [
      Bilingual(zh: "一次录入：已有 ", en: "enter once: already held: ") + reuse.heldWords,
      Bilingual(zh: "  真正新增：", en: "  really new: ") + reuse.freshWords
        + Bilingual(
          zh: "；调取已有信息，全部社区每年免重填 ", en: "; taking what is held saves communities ")
        + Bilingual(hours: reuse.minutesSaved)
        + Bilingual(zh: " 小时（按字段平均估算）", en: " hours a year (shared out evenly)"),
    ]
  }

  /// The least that would let it in, or why nothing would.
  private var remedies: [Fact] {
    [
      Fact("remedy", remedy?.value ?? .absent),
      Fact("incurable", .texts(incurable.map(\.rule.text))),
    ] + [remedy?.shown ?? withoutRemedy].compactMap(\.self)
  }

  private var withoutRemedy: Fact? {
    guard !verdict.outcome.isAdmissible else { return nil }
    guard !incurable.isEmpty else {
      return .shown(
        Phrase(
          Bilingual(
            zh: "没有找到少数几处改动即可准入的办法；请先按以上意见逐条修改，再预审",
            en: "no small set of changes that would let it in was found;"
              + " clear the findings above one by one, then check again")))
    }
    let named = incurable.reduce(into: [String]()) { rules, finding in
      if !rules.contains(finding.rule.text) { rules.append(finding.rule.text) }
    }
    let rules = named.map { Bilingual($0) }.joined()
    return .shown(
      Phrase(
        Bilingual(
          zh: "修改申请不能使其准入：\(rules.zh) 无法消除；请撤回，由部门自行办理",
          en: "no change of the application lets it in: \(rules.en) cannot be cleared;"
            + " withdraw it and do the work yourselves")))
  }
}
