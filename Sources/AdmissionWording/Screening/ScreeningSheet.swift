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
  /// The smallest set of changes; `nil` when it is admissible, or when no set is known.
  package let remedy: Remedy?
  /// What stands in the way and cannot be cured.
  package let incurable: [Finding]
  /// `nil` unless asked for.
  package let explanations: [Explanation]?

  package init(_ question: Question, explaining: Bool = false) {
    self.question = question
    verdict = question.screening.verdict(on: question)
    let isAdmissible = verdict.outcome.isAdmissible
    remedy = isAdmissible ? nil : question.screening.remedy(for: question)
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
  /// `file` is as the person named it, `note` says as of when and against what it was screened.
  package func reply(file: String, note: Bilingual) -> Reply {
    Reply(
      old: "screening", answer: verdict.outcome.isAdmissible ? .yes : .no,
      fields: fields.merging([
        "file": .text(file), "day": .text(verdict.day.description), "note": .words(note),
      ]) { $1 }
    ) { language -> [Block] in
      let head = "\(file) · \(title) · \(register.name(of: application.department)[language])"
      let findings = Block.records(
        verdict.table(language, register, file: file),
        as: verdict.lines(language, register).map { Line($0) })
      return [.line(head), .line(verdict.headline(language)), findings]
        + idleWarning(language) + disguiseWarning(language)
        + (lines(language) + ["  \(note[language])"] + explanationLines(language)).blocks
    }
  }

  /// An item whose name the task's passes for; filed so, it would be refused.
  private func disguiseWarning(_ language: Language) -> [Block] {
    let screening = question.screening
    let items = screening.directory.items(on: screening.day).filter {
      $0.id != question.listed?.id
    }
    guard let found = application.item.name.flatMap({ items.disguised(as: $0) }) else { return [] }
    let refusal = Refusal.looksLikeItem(found.look, found.item.id).notice.message
    let words =
      Bilingual(zh: "  注意：", en: "  note: ") + refusal
      + Bilingual(zh: "；这样提交不予受理", en: "; filed like this it will be refused")
    return [.line(words[language], .warning)]
  }

  private func idleWarning(_ language: Language) -> [Block] {
    guard question.screening.isIdle else { return [] }
    let words = Bilingual(
      zh: "  注意：\(verdict.day) 没有任何规则适用，本结论不说明问题",
      en: "  note: no rule applies on \(verdict.day), so this says nothing")
    return [.line(words[language], .warning)]
  }

  private func lines(_ language: Language) -> [String] {
    return ([burdenWords] + reuseWords).map { "  " + $0[language] } + remedyLines(language)
  }

  /// «负担：每次 30 分钟 × 每年 4 次 × 76 个社区 = 每年 152 小时».
  private var burdenWords: Bilingual {
    let minutes = application.burden.minutesEachTime
    let times = application.item.timesPerYear
    let communities = register.communities(in: application.community.scope)
    let hours = Bilingual(hours: register.minutesAYear(of: application))
    let (before, after) = (
      Bilingual(hours: question.loadBefore), Bilingual(hours: question.loadAfter)
    )
    let busiest =
      question.listed == nil
      ? Bilingual(
        zh: "所涉负担最重的社区由每年 \(before.zh) 小时到 \(after.zh) 小时",
        en: "the busiest community concerned goes from \(before.en) to \(after.en) hours")
      : Bilingual(zh: "目录内事项，已计入", en: "listed, and counted already")
    return Bilingual(
      zh: "负担：每次 \(minutes) 分钟 × 每年 \(times) 次 × \(communities) 个社区 = 每年 \(hours.zh) 小时；"
        + busiest.zh,
      en: "burden: \(minutes) minutes × \(times) a year × \(communities) communities = "
        + "\(hours.en) hours a year; \(busiest.en)")
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

  private func remedyLines(_ language: Language) -> [String] {
    guard let remedy else {
      guard !verdict.outcome.isAdmissible else { return [] }
      guard !incurable.isEmpty else {
        return [
          Bilingual(
            zh: "  没有找到少数几处改动即可准入的办法；请先按以上意见逐条修改，再预审",
            en: "  no small set of changes that would let it in was found;"
              + " clear the findings above one by one, then check again")[language]
        ]
      }
      let rules = incurable.map { Bilingual($0.rule.text) }.joined()
      return [
        Bilingual(
          zh: "  修改申请不能使其准入：\(rules.zh) 无法消除；请撤回，由部门自行办理",
          en: "  no change of the application lets it in: \(rules.en) cannot be cleared;"
            + " withdraw it and do the work yourselves")[language]
      ]
    }
    let count = remedy.steps.count
    let after = remedy.byOthers.contains { $0.field == nil } ? nil : remedy.verdict
    let head =
      !remedy.isWhole
      ? Bilingual(
        zh: "须他方先办，之后再预审，才知道还要改什么",
        en: "others have to act first; check again then to learn what would let it in")
      : Bilingual(
        zh: "最少改 \(count) 处即可准入",
        en: "\(count) \(count == 1 ? "change" : "changes") would let it in")
        + (after.map {
          Bilingual(zh: "（改后预审：\($0.headline.zh)）", en: " (screened again: \($0.headline.en))")
        } ?? Bilingual(""))
    return ["  " + head[language]]
      + list(remedy.byDepartment, Bilingual(zh: "本部门可办：", en: "in your power:"), language)
      + list(remedy.byOthers, Bilingual(zh: "须他方先办：", en: "others have to act first:"), language)
  }

  private func list(_ steps: [Remedy.Step], _ head: Bilingual, _ language: Language) -> [String] {
    guard !steps.isEmpty else { return [] }
    return ["    " + head[language]] + steps.map { "      · " + $0.summary[language] }
  }

  private func explanationLines(_ language: Language) -> [String] {
    guard let explanations else { return [] }
    return [Bilingual(zh: "逐条说明：", en: "rule by rule:")[language]]
      + explanations.flatMap { $0.lines(language) }
  }

  private var fields: [String: JSONValue] {
    var fields = verdict.fields(register)
    let minutes = register.minutesAYear(of: application)
    fields["burden"] = .object([
      "minutesAYear": .number(minutes),
      "hoursAYear": .number(Workload(items: 1, minutes: minutes).hours),
      "communities": .number(register.communities(in: application.community.scope)),
      "busiestMinutesBefore": .number(question.loadBefore),
      "busiestMinutesAfter": .number(question.loadAfter),
    ])
    let reuse = question.reuse
    fields["reuse"] = .object([
      "held": .list(
        reuse.held.map { field in
          .object([
            "field": .text(field.id.text), "name": .words(field.name),
            "holder": .text(field.holder.text), "since": .text(field.since.description),
            "validMonths": field.validMonths.map { JSONValue.number($0) } ?? JSONValue.none,
          ])
        }),
      "fresh": .list(reuse.fresh.map { .text($0.id.text) }),
      "minutesSaved": .number(reuse.minutesSaved),
    ])
    fields["remedy"] =
      remedy.map { remedy in
        .object([
          "changes": .list(remedy.steps.map(\.json)),
          "outcome": .text(remedy.verdict.outcome.rawValue),
        ])
      } ?? JSONValue.none
    fields["incurable"] = .list(incurable.map { .text($0.rule.text) })
    if let explanations { fields["explanations"] = .list(explanations.map(\.json)) }
    return fields
  }
}

extension Remedy.Step {
  /// «item.ends 截止日期：none → 2014-12-31（消除 R11）».
  var summary: Bilingual {
    let rules = clears.map { Bilingual($0.text) }.joined()
    let clearing = Bilingual(zh: "（消除 \(rules.zh)）", en: " (clears \(rules.en))")
    guard let field else { return words + clearing }
    let key = Bilingual(zh: "\(field.rawValue) \(field.name.zh)", en: "\(field.rawValue)")
    guard isMechanical else { return key + toDo + words + clearing }
    return key + Bilingual(zh: "：", en: ": ") + Bilingual("\(before) → \(after)") + clearing
  }

  fileprivate var json: JSONValue {
    .object([
      "field": .text(field?.rawValue), "before": .text(before),
      "after": isMechanical ? .text(after) : JSONValue.none, "mechanical": .truth(isMechanical),
      "power": .text(power.rawValue), "clears": .list(clears.map { .text($0.text) }),
      "words": .words(words),
    ])
  }
}

extension Explanation {
  /// Three lines at most: the answer, why, and what was read.
  package func lines(_ language: Language) -> [String] {
    let read = values.map { value in
      (value.key ?? value.name[language]) + "=" + value.value[language]
    }
    var lines = ["  \(rule) \(title[language]) · \(answer.name[language])"]
    lines += reasons.map { "     " + $0[language] }
    if !read.isEmpty {
      lines.append(
        Bilingual(zh: "     读取：", en: "     read: ")[language] + read.joined(separator: "; "))
    }
    return lines
  }

  package var json: JSONValue {
    .object([
      "rule": .text(rule.text), "title": .words(title), "answer": .text(answer.rawValue),
      "reasons": .list(reasons.map { .words($0) }),
      "values": .list(
        values.map { value in
          .object([
            "key": .text(value.key), "name": .words(value.name), "value": .words(value.value),
          ])
        }),
    ])
  }
}
