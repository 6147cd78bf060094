package import AdmissionCommittee
package import AdmissionDirectory
import AdmissionDisplay
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
  /// «须提交表决 · 2 条审查意见», the outcome marked for the eye.
  package var headline: Phrase {
    let count = findings.count
    return Phrase(outcome.name, outcome.accent)
      + (count == 0
        ? Bilingual(zh: " · 无审查意见", en: " · no findings")
        : Bilingual(
          zh: " · \(count) 条审查意见", en: " · \(count) \(count == 1 ? "finding" : "findings")"))
  }

  /// What becomes of findings that condition, said once; nothing where nothing comes of them.
  package var binding: [Fact] {
    let binding = findings.filter { $0.weight == .conditions }
    let promised = binding.filter { ScreeningRule.standsForGood($0.rule) }
    var lines: [Bilingual] = []
    if outcome == .needsVote, !binding.isEmpty {
      lines.append(
        binding.count > promised.count
          ? Bilingual(
            zh: "标“附条件”的意见，表决开始时即成为所附条件；通过后落实了才发编号",
            en: "what is marked [condition] becomes a condition when the poll opens;"
              + " the number is given once it is delivered")
          : Bilingual(
            zh: "标“附条件”的意见，表决开始时即成为所附条件",
            en: "what is marked [condition] becomes a condition when the poll opens"))
    }
    if outcome.isAdmissible, !promised.isEmpty {
      lines.append(
        Bilingual(
          zh: "部门的承诺和答复随编号公布，长期遵守，不作落实登记",
          en: "what the department promises and answers stands beside the number for good; it is"
            + " never delivered"))
    }
    return lines.map { .shown(Phrase($0)) }
  }

  /// Answers of the application that no finding asked for, said to be left aside.
  package func idle(_ answers: [Application.Answer]) -> [Fact] {
    let idle = answers.map(\.rule).filter { rule in
      !findings.contains { $0.rule.text == rule }
    }
    guard !idle.isEmpty else { return [] }
    let rules = idle.map { Bilingual($0) }.joined()
    return [
      .shown(
        Phrase(
          Bilingual(
            zh: "answers 中的 \(rules.zh) 没有对应的意见，未采用",
            en: "answers: no finding asks what \(rules.en) answers; it is left aside"), .warning))
    ]
  }

  /// The outcome, the findings, the listed item it is about, and what is like it.
  ///
  /// With the `file` that was screened the findings are a table too, of one row where there are
  /// none; without it they are read by lines in every form.
  /// Of a case, findings whose condition was struck are marked.
  package func facts(
    _ register: Register, of file: String? = nil, on filed: Case? = nil
  ) -> [Fact] {
    let findings = findings(register, of: file, on: filed)
    return [
      Fact("outcome", .text(outcome.rawValue)),
      .bare("findings", .rows(file == nil ? findings.withoutTable : findings)),
      Fact("listed", Bilingual(zh: "目录内事项", en: "listed item"), .text(listed?.text)),
      .bare("similar", .rows(resemblances)),
      Fact("notExamined", .words(Self.notExamined)), .shown(Phrase(Self.notExamined)),
    ]
  }

  /// What nobody looked at, however clean the result.
  private static let notExamined = Bilingual(
    zh: "未审查：部门所填的类型、社区身份、工时和经费是否属实（文字与之不符的，见上）；附件和中文以外的文字未读",
    en: "not examined: whether kind, the community's part, hours and funds are as the department"
      + " states them (where the text says otherwise, see above); attachments and what is not in"
      + " Chinese are not read")

  private func findings(_ register: Register, of file: String?, on filed: Case?) -> Rows {
    let ends: [Value] = [.words(outcome.name), .text(file)]
    let columns =
      findingColumns(register) + [
        .init(nil, Bilingual(zh: "结论", en: "Outcome")) { _ in ends[0] },
        .init(nil, Bilingual(zh: "文件", en: "File")) { _ in ends[1] },
      ]
    let day = day
    return Rows(findings, columns) { number, finding in
      let struck = filed?.isStruck(finding) ?? false
      let weight =
        finding.weight.name + (struck ? Bilingual(zh: "，已删去", en: ", struck") : Bilingual(""))
      let head = Bilingual(
        zh: "\(number). \(finding.rule) [\(weight.zh)] \(finding.message.zh)",
        en: "\(number). \(finding.rule) [\(weight.en)] \(finding.message.en)")
      let fix = finding.fix.map { Bilingual(zh: "   怎样改：", en: "   to clear it: ") + $0 }
      let basis = finding.basis(register, on: day).map { Bilingual("   ") + $0 }
      return [head, fix, basis].compactMap(\.self).map { Phrase($0) }
    }.orRow(Array(repeating: .absent, count: 5) + ends)
  }

  private func findingColumns(_ register: Register) -> [Rows.Column<Finding>] {
    let day = day
    return [
      .init("rule", Bilingual(zh: "规则", en: "Rule")) { .text($0.rule.text) },
      .init("weight", Bilingual(zh: "轻重", en: "Weight")) {
        .coded($0.weight.rawValue, $0.weight.name)
      },
      .init("message", Bilingual(zh: "意见", en: "Finding")) { .words($0.message) },
      .init("fix", Bilingual(zh: "怎样改", en: "To clear it")) { .words($0.fix) },
      .init(nil, Bilingual(zh: "依据", en: "Basis")) { finding in
        let cited = finding.citations.map { register.words(for: $0, on: day) }
        return .words(cited.isEmpty ? finding.tag?.name : cited.joined())
      },
      .init("tag") { .text($0.tag?.rawValue) },
      .init("facts") { .group($0.facts.map { Fact($0.key, .words($0.value)) }) },
      .init("citations") { .rows(register.rows(of: $0.citations, on: day)) },
      .init("duplicates") { .text($0.duplicates?.text) },
    ]
  }

  private var resemblances: Rows {
    Rows(
      similar,
      [
        .init("item") { .text($0.item.text) }, .init("name") { .text($0.name) },
        .init("similarity") { .hundredths($0.percent) },
        .init("passage") { .text($0.passage) },
      ]
    ) { _, likeness in [Phrase(likeness.words)] }
  }
}

extension Resemblance {
  fileprivate var words: Bilingual {
    let what = "\(item) \(name)"
    guard let passage else {
      return Bilingual(
        zh: "相近事项：\(what)（\(percent)%）", en: "similar item: \(what) (\(percent)%)")
    }
    return Bilingual(
      zh: "相近事项：\(what)（\(percent)%，见工作内容“\(passage)”）",
      en: "similar item: \(what) (\(percent)%, by what the content says: “\(passage)”)")
  }
}

extension Register {
  /// Citations for programs, each with whether it is in force on `day`.
  fileprivate func rows(of citations: [Citation], on day: CalendarDay) -> Rows {
    Rows(
      citations,
      [
        .init("instrument") { .text($0.instrument.text) },
        .init("article") { .text($0.article) }, .init("words") { .words(words(for: $0)) },
        .init("inForce") { .truth(self[$0.instrument]?.isInForce(on: day) ?? false) },
      ])
  }

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
