package import AdmissionVocabulary

/// Writes blocks to be read aloud or felt: one field a line, words instead of marks.
package struct PlainRenderer: Sendable {
  let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  /// Nothing is aligned, cut or folded; records are numbered, with a blank line after each.
  package func lines(of blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      if let table = block.table { return records(of: table) }
      if case .excerpt(let excerpt) = block { return place(excerpt) }
      guard case .line(let line) = block else { return [] }
      return Visible.escaped(line.text).split(separator: "\n", omittingEmptySubsequences: false)
        .map { spoken(String($0.drop { $0 == " " })) }
    }
  }

  private func place(_ excerpt: Excerpt) -> [String] {
    guard !excerpt.meant.isEmpty else { return [] }
    return [Bilingual(zh: "在这里：", en: "here: ")[language] + excerpt.meant]
  }

  private func records(of table: Table) -> [String] {
    table.rows.enumerated().flatMap { place, row in
      [
        Bilingual(
          zh: "第 \(place + 1) 条，共 \(table.rows.count) 条", en: "\(place + 1) of \(table.rows.count)")[
            language]
      ] + fields(of: row, under: table.titles) + [""]
    }
  }

  /// A cell without anything in it is not worth a line.
  private func fields(of row: [String], under titles: [String]) -> [String] {
    zip(titles, row).filter { !$1.isEmpty }.map { title, cell in
      let none = Bilingual(zh: "无", en: "none")
      let words = cell == Table.none ? none[language] : spoken(cell)
      return title + Bilingual(zh: "：", en: ": ")[language] + words
    }
  }

  private func spoken(_ text: String) -> String {
    var words = text
    for mark in Self.marks where words.contains(mark.sign) {
      words = words.replacing(mark.sign, with: mark.words[language])
    }
    return words
  }

  /// What a voice skips, or reads as the name of a sign.
  private static let marks: [(sign: String, words: Bilingual)] = [
    (" · ", Bilingual(zh: "，", en: ", ")),
    (" → ", Bilingual(zh: "，变为 ", en: ", then ")),
    ("→ ", Bilingual(zh: "下一步：", en: "next: ")),
    ("→", Bilingual(zh: " 变为 ", en: " then ")),
    (" × ", Bilingual(zh: " 乘 ", en: " times ")),
    (" = ", Bilingual(zh: " 等于 ", en: " equals ")),
    ("✓", Bilingual(zh: "是", en: "yes")), ("✗", Bilingual(zh: "否", en: "no")),
    ("─", Bilingual("-")),
  ]
}
