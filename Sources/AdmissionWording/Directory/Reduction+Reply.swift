package import AdmissionDirectory
import AdmissionDisplay
package import AdmissionReports
package import AdmissionVocabulary

extension Reply {
  /// Base, now and the difference, in items and beside them in hours.
  package static func reduction(
    _ reduction: Reduction, by key: Grouping?, _ register: Register
  ) -> Reply {
    let before = Workload(
      items: reduction.count, minutes: register.minutesAYear(of: reduction.baselineItems))
    let now = Workload(
      items: reduction.now, minutes: register.minutesAYear(of: reduction.items))
    let shown = [
      reduction.balance,
      Bilingual(
        zh: "自版本 \(reduction.baseline) 起，截至 \(reduction.day)；只计事项",
        en: "since edition \(reduction.baseline), as of \(reduction.day); items only"),
      Bilingual(
        zh: "全年工时：原 \(before.hours)，现 \(now.hours) 小时",
        en: "hours a year: before \(before.hours), now \(now.hours)"),
    ].map { Fact.shown(Phrase($0)) }
    let showsSteps = key == nil && !reduction.steps.isEmpty
    let steps = Value.rows(reduction.changes)
    let groups = key.map { key -> [Fact] in
      let groups = reduction.grouped(by: key) { register.name(of: $0) }
      return [
        Fact("by", .text(key.rawValue)),
        .bare("groups", .rows(Rows(groups, Reduction.Group.columns(headed: key.name)))),
      ]
    }
    let grounds = Bilingual(zh: "逐项依据：理由 办件", en: "for the grounds of any step: why CASE")
    return Reply(
      .reduction, reduction.headline,
      facts: shown + reduction.figures + [
        Fact("hoursBefore", .number(before.hours)), Fact("hoursNow", .number(now.hours)),
        Fact("minutesBefore", .number(before.minutes)), Fact("minutesNow", .number(now.minutes)),
        showsSteps ? .bare("cases", steps) : Fact("cases", steps),
      ] + (groups ?? []),
      notes: ((showsSteps ? [grounds] : [])
        + rehearsalMark(reduction.reconstructed, register.disclaimer))
        .map { Phrase($0) })
  }
}

extension Reduction {
  package var headline: Bilingual {
    Bilingual(
      zh: "基数 \(count) · 现有 \(now) · " + (net <= 0 ? "减少 \(-net)" : "增加 \(net)"),
      en: "base \(count) · now \(now) · " + (net <= 0 ? "\(-net) fewer" : "\(net) more"))
  }

  /// Every step as a row.
  var changes: Rows { Rows(steps, Step.columns) }

  /// How many came and went, and what of them is apart.
  fileprivate var balance: Bilingual {
    func number(_ change: Step.Change) -> Int { self.number(of: change) }
    let gone = part(of: [.revoked, .completed, .notRatified])
    let come = part(of: [.ratified])
    let past = part(of: [.ordered])
    return Bilingual(
      zh:
        "移出 \(number(.removed))\(gone.zh)、合并 \(number(.merged))、到期 \(number(.expired))、准入 \(number(.admitted))\(come.zh)"
        + "（净 \(net)）；未经表决进入 \(number(.enteredWithoutVote))\(past.zh)，另计",
      en:
        "removed \(number(.removed))\(gone.en), merged \(number(.merged)), expired \(number(.expired)),"
        + " admitted \(number(.admitted))\(come.en) (net \(net));"
        + " entered without a vote \(number(.enteredWithoutVote))\(past.en), counted apart")
  }

  /// «（其中撤销 2）», nothing where there is none.
  private func part(of details: [Step.Detail]) -> Bilingual {
    let some = details.filter { number(of: $0) > 0 }
    guard !some.isEmpty else { return Bilingual("") }
    return Bilingual(zh: "（", en: " (")
      + some.map { detail in
        Bilingual(
          zh: "其中\(detail.name.zh) \(number(of: detail))",
          en: "of these \(number(of: detail)) \(detail.name.en)")
      }.joined() + Bilingual(zh: "）", en: ")")
  }

  fileprivate var figures: [Fact] {
    [
      Fact(
        "baseline",
        .group([Fact("edition", .text(baseline.text)), Fact("count", .number(count))])),
      Fact("now", .number(now)), Fact("net", .number(net)), Fact("day", .text(day)),
      Fact("reconstructed", .truth(reconstructed)),
    ] + Step.Change.allCases.map { Fact($0.rawValue, .number(number(of: $0))) }
      + Step.Detail.allCases.map { Fact($0.rawValue, .number(number(of: $0))) }
  }
}

extension Reduction.Step {
  /// The change, and what kind of it: «移出（撤销）».
  package var words: Bilingual {
    change.name
      + (detail.map { Bilingual(zh: "（\($0.name.zh)）", en: " (\($0.name.en))") } ?? Bilingual(""))
  }

  fileprivate static let columns: [Rows.Column<Self>] = [
    .init("day", Bilingual(zh: "办公日", en: "Day")) { .text($0.day) },
    .init("change", Bilingual(zh: "变动", en: "Change"), priority: 2) {
      .coded($0.change.rawValue, $0.words)
    },
    .init("detail") { .text($0.detail?.rawValue) },
    .init("item") { .text($0.item.id.text) }, .init("name") { .text($0.item.name) },
    .init(nil, Bilingual(zh: "事项", en: "Item"), shrinks: true, priority: 3) {
      .words(Bilingual("\($0.item.id) ") + $0.item.title)
    },
    .init("case", Bilingual(zh: "办件", en: "Case"), priority: 1) { .text($0.cause?.text) },
  ]
}

extension Reduction.Group {
  fileprivate static func columns(headed title: Bilingual) -> [Rows.Column<Self>] {
    [
      .init("name", title, shrinks: true) { .named(id: $0.id, $0.name) },
      .init("base", Bilingual(zh: "基数", en: "Base"), .trailing, priority: 1) {
        .number($0.base)
      },
    ]
      + Reduction.Step.Change.allCases.map { change in
        .init(change.rawValue, change.name, .trailing) { .number($0.number(of: change)) }
      } + [
        .init("now", Bilingual(zh: "现有", en: "Now"), .trailing, priority: 2) { .number($0.now) }
      ]
  }
}
