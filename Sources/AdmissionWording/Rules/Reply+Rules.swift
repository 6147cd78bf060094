package import AdmissionDirectory
import AdmissionDisplay
package import AdmissionScreening
package import AdmissionVocabulary
import AdmissionWitnesses

extension Reply {
  /// The rule book as a table.
  package static func rules(_ book: RuleBook, on day: CalendarDay, _ register: Register) -> Reply {
    let pages = book.rules.map { rule, entry in
      RulePage(
        rule: rule, entry: entry, register: register, day: day, examples: [], missingYear: nil)
    }
    let on = pages.count { $0.entry.isOn }
    let closing = Bilingual(
      zh: "共 \(pages.count) 条，启用 \(on) 条；说明某一条：规则 R23",
      en: "\(pages.count) rules, \(on) on; one explained: rules R23")
    return Reply(
      .rules, nil,
      facts: [Fact("day", .text(day)), .bare("rules", .rows(Rows(pages, RulePage.columns)))],
      notes: [Phrase(closing)])
  }

  /// One rule explained, with an example of each answer.
  package static func rule(_ page: RulePage) -> Reply {
    let entry = page.entry
    return Reply(
      .rule,
      page.heading + Bilingual(" · ") + entry.tag.name + Bilingual(" · ") + page.weight
        + Bilingual(" · ") + page.standing,
      facts: RulePage.columns.facts(of: page) + [
        Fact("day", .text(page.day)),
        Fact("says", Bilingual(zh: "规则", en: "says"), .words(entry.says)),
        .bare("citations", .rows(page.citationRows)),
        .bare("parameters", .rows(page.parameterRows)),
      ] + page.exampleFacts)
  }
}

extension RulePage {
  /// What is said of every rule.
  fileprivate static let columns: [Rows.Column<Self>] = [
    .init("rule", Bilingual(zh: "编号", en: "Rule")) { .text($0.rule.id.text) },
    .init("title", Bilingual(zh: "规则", en: "Title"), shrinks: true, priority: 3) {
      .words($0.entry.title)
    },
    .init("tag") { .text($0.entry.tag.rawValue) },
    .init("tagName", Bilingual(zh: "出处", en: "Rests on")) { .words($0.entry.tag.name) },
    .init("weight", Bilingual(zh: "轻重", en: "Weight"), priority: 2) {
      .coded($0.entry.weight.rawValue, $0.weight)
    },
    .init("on", Bilingual(zh: "启用", en: "On"), priority: 1) { page in
      let isOn = page.entry.isOn
      return .told(
        .truth(isOn), as: isOn ? Bilingual(zh: "是", en: "on") : Bilingual(zh: "否", en: "off"))
    },
    .init("since", Bilingual(zh: "自", en: "Since")) { .text($0.entry.adopted) },
    .init("judges") { .truth($0.rule.judgesApplications) },
  ]

  fileprivate var citationRows: Rows {
    Rows(
      Array(zip(entry.citations, citations)),
      [
        .init("instrument") { .text($0.0.instrument.text) },
        .init("article") { .text($0.0.article) },
        .init("words") { .words(register.words(for: $0.0)) },
        .init("from") { .text(register[$0.0.instrument]?.from) },
        .init("until") { .text(register[$0.0.instrument]?.until) },
        .init("inForce") { .truth(register[$0.0.instrument]?.isInForce(on: day) ?? false) },
      ]
    ) { [Phrase(Bilingual(zh: "依据：", en: "basis: ") + $1.1)] }
  }

  fileprivate var parameterRows: Rows {
    Rows(
      Array(zip(entry.parameters.sorted { $0.key < $1.key }, parameters)),
      [
        .init("name") { .text($0.0.key) },
        .init("values") { row in
          .rows(
            Rows(
              row.0.value.steps,
              [
                .init("from") { .text($0.from) }, .init("value") { $0.value.value.said },
                .init("source") { .text($0.value.source.rawValue) },
              ]))
        },
      ]
    ) { _, row in
      [
        Phrase(
          Bilingual(zh: "参数 \(row.1.name)：", en: "parameter \(row.1.name): ") + row.1.values)
      ]
    }
  }

  fileprivate var exampleFacts: [Fact] {
    let rows = Rows(
      examples,
      [
        .init("answer") { .text($0.answer.word) }, .init("sentence") { .text($0.answer.sentence) },
        .init("weight") { .text(weight(of: $0)?.rawValue) },
        .init("message") { .words($0.witness?.words) }, .init("fix") { .words($0.witness?.fix) },
        .init("given") { .list(($0.witness?.given ?? []).map { .words($0) }) },
        .init("fields") { example in
          example.witness.map { witness in
            .group(witness.fields.map { Fact($0.field.rawValue, .text($0.value)) })
          } ?? .absent
        },
      ]
    ) { lines(of: $1, number: $0).map { Phrase($0) } }
    guard !examples.isEmpty else {
      let why = missingYear.map {
        Fact("noExamples", Bilingual(zh: "举例", en: "examples"), .words(Self.noExamples($0)))
      }
      return [Fact("examples", .rows(rows))] + [why].compactMap(\.self)
    }
    return [
      .shown(
        Bilingual(zh: "举例", en: "examples"),
        Bilingual(zh: "每种答复一份申请，按 \(day) 预审", en: "an application for each answer, as of \(day)")),
      .bare("examples", .rows(rows)),
    ]
  }

  /// Of an objection.
  private func weight(of example: Witness.Example) -> Finding.Weight? {
    guard case .objects(let key) = example.answer else { return nil }
    return weight(of: key)
  }

  private func lines(of example: Witness.Example, number: Int) -> [Bilingual] {
    let head = Bilingual("\(number). ") + heading(of: example)
    guard let witness = example.witness else {
      return [head, Bilingual(zh: "   （\(Self.noExample.zh)）", en: "   （\(Self.noExample.en)）")]
    }
    let words = witness.words.map { Bilingual(zh: "：", en: ": ") + $0 }
    let fix = witness.fix.map { Bilingual(zh: "   怎样改：", en: "   to clear it: ") + $0 }
    let given =
      witness.given.isEmpty
      ? nil
      : Bilingual(zh: "   前提：", en: "   given: ") + witness.given.joined(zh: "；", en: "; ")
    let fields = witness.fields.map { "\($0.field.rawValue): \($0.value)" }
    return [head + (words ?? Bilingual("")), fix, given].compactMap(\.self)
      + [Bilingual("   " + fields.joined(separator: " · "))]
  }
}
