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
    return Reply(
      old: "rules",
      fields: [
        "day": .text(day.description), "rules": .list(pages.map { .object($0.summary) }),
      ]
    ) { language -> [Block] in
      let table = Table(
        columns: [
          .init(Bilingual(zh: "编号", en: "Rule")[language]),
          .init(Bilingual(zh: "规则", en: "Title")[language], shrinks: true, priority: 3),
          .init(Bilingual(zh: "出处", en: "Rests on")[language]),
          .init(Bilingual(zh: "轻重", en: "Weight")[language], priority: 2),
          .init(Bilingual(zh: "启用", en: "On")[language], priority: 1),
          .init(Bilingual(zh: "自", en: "Since")[language]),
        ],
        rows: pages.map { page in
          [
            page.rule.id.text, page.entry.title[language], page.entry.tag.name[language],
            page.weight[language],
            (page.entry.isOn ? Bilingual(zh: "是", en: "on") : Bilingual(zh: "否", en: "off"))[
              language], page.entry.adopted.description,
          ]
        })
      let on = pages.count { $0.entry.isOn }
      return [
        .table(table),
        .line(
          Bilingual(
            zh: "共 \(pages.count) 条，启用 \(on) 条；说明某一条：规则 R23",
            en: "\(pages.count) rules, \(on) on; one explained: rules R23")[language]),
      ]
    }
  }

  /// One rule explained, with an example of each answer.
  package static func rule(_ page: RulePage) -> Reply {
    Reply(old: "rule", fields: page.fields) { language in page.lines(language) }
  }
}

extension RulePage {
  fileprivate var summary: [String: JSONValue] {
    [
      "rule": .text(rule.id.text), "title": .words(entry.title), "tag": .text(entry.tag.rawValue),
      "tagName": .words(entry.tag.name), "weight": .text(entry.weight.rawValue),
      "on": .truth(entry.isOn), "since": .text(entry.adopted.description),
      "judges": .truth(rule.judgesApplications),
    ]
  }

  fileprivate var fields: [String: JSONValue] {
    summary.merging([
      "says": .words(entry.says), "day": .text(day.description),
      "citations": .list(
        entry.citations.map { citation in
          let instrument = register[citation.instrument]
          return .object([
            "instrument": .text(citation.instrument.text), "article": .text(citation.article),
            "words": .words(register.words(for: citation)),
            "from": .text(instrument?.from.description),
            "until": .text(instrument?.until?.description),
            "inForce": .truth(instrument?.isInForce(on: day) ?? false),
          ])
        }),
      "parameters": .list(
        entry.parameters.sorted { $0.key < $1.key }.map { name, dated in
          .object([
            "name": .text(name),
            "values": .list(
              dated.steps.map { step in
                .object([
                  "from": .text(step.from.description), "value": step.value.value.json,
                  "source": .text(step.value.source.rawValue),
                ])
              }),
          ])
        }),
      "examples": .list(examples.map { .object(fields(of: $0)) }),
    ]) { $1 }.merging(missingYear.map { ["noExamples": .words(Self.noExamples($0))] } ?? [:]) { $1 }
  }

  private func fields(of example: Witness.Example) -> [String: JSONValue] {
    var weight = JSONValue.none
    if case .objects(let key) = example.answer {
      weight = .text(self.weight(of: key).rawValue)
    }
    let witness = example.witness
    return [
      "answer": .text(example.answer.word), "sentence": .text(example.answer.sentence),
      "weight": weight, "message": witness?.words.map { .words($0) } ?? .none,
      "fix": witness?.fix.map { .words($0) } ?? .none,
      "given": .list((witness?.given ?? []).map { .words($0) }),
      "fields": witness.map { witness in
        .object(
          Dictionary(witness.fields.map { ($0.field.rawValue, .text($0.value)) }) { $1 })
      } ?? .none,
    ]
  }

  fileprivate func lines(_ language: Language) -> [String] {
    func line(_ zh: String, _ en: String, _ words: Bilingual) -> String {
      (Bilingual(zh: "  \(zh)：", en: "  \(en): ") + words)[language]
    }
    var lines = [
      (heading + Bilingual(" · ") + entry.tag.name + Bilingual(" · ") + weight + Bilingual(" · ")
        + standing)[language],
      line("规则", "says", entry.says),
    ]
    lines += citations.map { line("依据", "basis", $0) }
    lines += parameters.map { line("参数 \($0.name)", "parameter \($0.name)", $0.values) }
    if let missingYear { lines.append(line("举例", "examples", Self.noExamples(missingYear))) }
    guard !examples.isEmpty else { return lines }
    lines.append(
      line(
        "举例", "examples",
        Bilingual(zh: "每种答复一份申请，按 \(day) 预审", en: "an application for each answer, as of \(day)")))
    for (place, example) in examples.enumerated() {
      lines += self.lines(of: example, number: place + 1, language)
    }
    return lines
  }

  private func lines(
    of example: Witness.Example, number: Int, _ language: Language
  ) -> [String] {
    let words = example.witness?.words.map { Bilingual(zh: "：", en: ": ") + $0 }
    var lines = [
      "  \(number). " + (heading(of: example) + (words ?? Bilingual("")))[language]
    ]
    guard let witness = example.witness else {
      return lines + ["     （\(Self.noExample[language])）"]
    }
    if let fix = witness.fix {
      lines.append(Bilingual(zh: "     怎样改：", en: "     to clear it: ")[language] + fix[language])
    }
    if !witness.given.isEmpty {
      lines.append(
        Bilingual(zh: "     前提：", en: "     given: ")[language]
          + witness.given.joined(zh: "；", en: "; ")[language])
    }
    lines.append(
      "     " + witness.fields.map { "\($0.field.rawValue): \($0.value)" }.joined(separator: " · "))
    return lines
  }
}
