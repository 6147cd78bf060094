package import AdmissionCommittee
package import AdmissionDirectory
package import AdmissionDisplay
package import AdmissionJournal
package import AdmissionReports
package import AdmissionScreening
package import AdmissionVocabulary

extension Finding {
  /// «依据（制度明文）：《…》»; without citations only how well founded the rule is.
  package func basis(_ register: Register, on day: CalendarDay) -> Bilingual? {
    let cited = citations.map { register.words(for: $0, on: day) }.joined()
    guard !citations.isEmpty else {
      return tag.map { Bilingual(zh: "依据：\($0.name.zh)", en: "basis: \($0.name.en)") }
    }
    let founded = tag.map { Bilingual(zh: "（\($0.name.zh)）", en: " (\($0.name.en))") }
    return Bilingual(zh: "依据", en: "basis") + (founded ?? Bilingual(""))
      + Bilingual(zh: "：", en: ": ") + cited
  }
}

extension Verdict {
  /// «须提交表决 · 2 条审查意见».
  package var headline: Bilingual {
    let count = findings.count
    return outcome.name
      + (count == 0
        ? Bilingual(zh: " · 无审查意见", en: " · no findings")
        : Bilingual(
          zh: " · \(count) 条审查意见", en: " · \(count) \(count == 1 ? "finding" : "findings")"))
  }

  /// The same, its outcome marked for the eye.
  package func headline(_ language: Language) -> Line {
    let words = headline[language]
    let name = outcome.name[language]
    return Line(name, outcome.accent) + String(words.dropFirst(name.count))
  }

  /// A row for each finding, or one row without any.
  package func table(_ language: Language, _ register: Register, file: String) -> Table {
    let ends = [outcome.name[language], file]
    return Table(
      columns: [
        .init(Bilingual(zh: "规则", en: "Rule")[language]),
        .init(Bilingual(zh: "轻重", en: "Weight")[language]),
        .init(Bilingual(zh: "意见", en: "Finding")[language]),
        .init(Bilingual(zh: "怎样改", en: "To clear it")[language]),
        .init(Bilingual(zh: "依据", en: "Basis")[language]),
        .init(Bilingual(zh: "结论", en: "Outcome")[language]),
        .init(Bilingual(zh: "文件", en: "File")[language]),
      ],
      rows: findings.isEmpty
        ? [Array(repeating: Table.none, count: 5) + ends]
        : findings.map { finding in
          [
            finding.rule.text, finding.weight.name[language], finding.message[language],
            finding.fix?[language] ?? Table.none,
            finding.citations.isEmpty
              ? finding.tag?.name[language] ?? Table.none
              : finding.citations.map { register.words(for: $0, on: day) }.joined()[language],
          ] + ends
        })
  }

  package func lines(_ language: Language, _ register: Register) -> [String] {
    var lines: [String] = []
    for (place, finding) in findings.enumerated() {
      lines.append(
        "  \(place + 1). \(finding.rule) [\(finding.weight.name[language])] \(finding.message[language])"
      )
      if let fix = finding.fix {
        lines.append(Bilingual(zh: "     怎样改：", en: "     to clear it: ")[language] + fix[language])
      }
      if let basis = finding.basis(register, on: day) { lines.append("     " + basis[language]) }
    }
    if let listed {
      lines.append(
        Bilingual(zh: "  目录内事项：", en: "  listed item: ")[language] + "\(listed)")
    }
    for likeness in similar {
      lines.append(
        Bilingual(
          zh: "  相近事项：\(likeness.item) \(likeness.name)（\(likeness.percent)%）",
          en: "  similar item: \(likeness.item) \(likeness.name) (\(likeness.percent)%)")[language])
    }
    return lines
  }

  package func fields(_ register: Register) -> [String: JSONValue] {
    [
      "outcome": .text(outcome.rawValue),
      "findings": .list(
        findings.map { finding in
          .object([
            "tag": .text(finding.tag?.rawValue),
            "rule": .text(finding.rule.text), "weight": .text(finding.weight.rawValue),
            "message": .words(finding.message),
            "facts": .object(finding.facts.mapValues { .words($0) }),
            "fix": finding.fix.map { .words($0) } ?? .none,
            "citations": .list(
              finding.citations.map { citation in
                .object([
                  "instrument": .text(citation.instrument.text),
                  "article": .text(citation.article),
                  "words": .words(register.words(for: citation)),
                  "inForce": .truth(register[citation.instrument]?.isInForce(on: day) ?? false),
                ])
              }),
            "duplicates": .text(finding.duplicates?.text),
          ])
        }),
      "similar": .list(
        similar.map {
          .object([
            "item": .text($0.item.text), "name": .text($0.name),
            "similarity": .hundredths($0.percent),
          ])
        }),
      "listed": .text(listed?.text),
    ]
  }
}

extension Register {
  /// The citation, saying since when it is the national basis where that is later than `day`.
  package func words(for citation: Citation, on day: CalendarDay) -> Bilingual {
    let words = words(for: citation)
    guard let instrument = self[citation.instrument] else { return words }
    if instrument.from > day {
      return words
        + Bilingual(
          zh: "（\(instrument.from) 起施行；此前依本办公室规则）",
          en: " (in force since \(instrument.from); before that the office's own rule)")
    }
    if let until = instrument.until, until < day {
      return words + Bilingual(zh: "（\(until) 止）", en: " (in force until \(until))")
    }
    return words
  }
}
