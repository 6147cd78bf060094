import AdmissionDirectory
package import AdmissionScreening
package import AdmissionVocabulary
package import AdmissionWitnesses

/// The published handbook of the screening rules: one page in each language, made from the book.
package struct Handbook: Sendable {
  let pages: [RulePage]
  /// What the examples were tried against.
  let edition: Bilingual
  let day: CalendarDay

  package init(_ book: RuleBook, by witnesses: Witnesses, edition: Bilingual) {
    pages = book.rules.map { RulePage($0.rule, $0.entry, by: witnesses) }
    (self.edition, day) = (edition, witnesses.day)
  }

  /// The page as Markdown.
  package func markdown(_ language: Language) -> String {
    let head =
      "# " + Bilingual(zh: "预审规则手册", en: "Handbook of the screening rules")[language] + "\n\n"
      + Bilingual(
        zh: "每条规则说什么、依据什么、轻重如何，并就每一种答复举一份申请为例。",
        en:
          "What each rule says, what it rests on and how heavy it is, with an application for each of its"
          + " answers.")[language] + "\n\n"
      + Bilingual(
        zh: "本页由 `zhunru rules --markdown --lang zh` 按规则库生成，勿手改。文字和数值在 `catalog/rules.yaml`。"
          + "举例为程序按目录（",
        en:
          "This page is made from the rule book by `zhunru rules --markdown --lang en`; do not edit it. Words"
          + " and numbers are in `catalog/rules.yaml`. The examples were found by the program against the"
          + " directory (")[language] + edition[language]
      + Bilingual(
        zh: "）以 \(day) 为预审日找到，并由规则逐一验证；只列起作用的字段，不代表任何部门的申请。",
        en:
          "), screened as of \(day), and each was proved by asking the rule; only the fields that matter"
          + " are shown, and no department filed them.")[language] + "\n"
    return head + pages.map { "\n" + $0.markdown(language) }.joined()
  }
}

extension RulePage {
  fileprivate func markdown(_ language: Language) -> String {
    var lines = ["## " + heading[language], "", entry.says[language], ""]
    func item(_ zh: String, _ en: String, _ words: Bilingual) {
      lines.append("- " + (Bilingual(zh: "\(zh)：", en: "\(en): ") + words)[language])
    }
    item(
      "出处", "Rests on",
      entry.tag.name + Bilingual(zh: "（", en: " (") + Bilingual(entry.tag.rawValue)
        + Bilingual(zh: "）", en: ")"))
    item("轻重", "Weight", weight)
    item("状态", "In use", standing)
    if citations.isEmpty { item("依据", "Basis", Bilingual(zh: "无", en: "none")) }
    for citation in citations { item("依据", "Basis", citation) }
    for (name, values) in parameters { item("参数 `\(name)`", "Parameter `\(name)`", values) }
    guard !examples.isEmpty else { return lines.joined(separator: "\n") + "\n" }
    lines += [
      "", "### " + (Bilingual(zh: "\(rule.id) 的答复", en: "Answers of \(rule.id)"))[language], "",
    ]
    for (place, example) in examples.enumerated() {
      lines += markdown(of: example, number: place + 1, language)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func markdown(
    of example: Witness.Example, number: Int, _ language: Language
  ) -> [String] {
    var head = "\(number). **\(example.answer.name[language])**"
    if let key = example.answer.sentence { head += " `\(key)`" }
    if case .objects(let key) = example.answer {
      head +=
        (Bilingual(zh: "（", en: " (") + weight(of: key).name + Bilingual(zh: "）", en: ")"))[
          language]
    }
    guard let witness = example.witness else {
      return [head + Bilingual(zh: "：", en: ": ")[language] + Self.noExample[language]]
    }
    if let words = witness.words {
      head += Bilingual(zh: "：", en: ": ")[language] + words[language]
    }
    var lines = [head]
    if let fix = witness.fix {
      lines.append("   - " + Bilingual(zh: "怎样改：", en: "To clear it: ")[language] + fix[language])
    }
    if !witness.given.isEmpty {
      lines.append(
        "   - " + Bilingual(zh: "前提：", en: "Given: ")[language]
          + witness.given.joined(zh: "；", en: "; ")[language])
    }
    let fields = witness.fields.map { "`\($0.field.rawValue): \($0.value)`" }
    lines.append(
      "   - " + Bilingual(zh: "申请：", en: "Application: ")[language]
        + fields.joined(separator: " · "))
    return lines
  }
}
