import AdmissionDisplay
import AdmissionVocabulary

extension Value {
  /// As it stands behind a label; a group or rows stand under it.
  var inline: Phrase {
    switch self {
    case .absent: Phrase(Bilingual(Table.none))
    case .text(let text): Phrase(Bilingual(text))
    case .number(let number): Phrase(Bilingual(String(number)))
    case .hundredths(let number): Phrase(Bilingual("\(number)%"))
    case .truth(let truth): Phrase(Bilingual(truth))
    case .words(let words), .named(_, let words): Phrase(words)
    case .coded(_, let name), .told(_, as: let name): name
    case .list(let values): Phrase(values.map(\.inline.words).joined())
    case .group, .rows: Phrase(Bilingual(""))
    }
  }

  /// As it stands in a cell of a table.
  func cell(_ language: Language) -> String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .coded(_, let name), .told(_, as: let name): name.text(language)
    default: inline.text(language)
    }
  }
}

extension Fact {
  /// What readers are shown, `indent` blanks in.
  func blocks(_ language: Language, indent: Int) -> [Block] {
    let margin = String(repeating: " ", count: indent)
    if case .absent = value { return [] }
    switch showing {
    case .hidden: return []
    case .labelled(let label):
      let head = label + Bilingual(zh: "：", en: ": ")
      switch value {
      case .group, .rows:
        return [.line(margin + label[language] + Bilingual(zh: "：", en: ":")[language])]
          + value.blocks(language, indent: indent + 2)
      default: return [.line(margin + (head + value.inline.onOneLine).line(language))]
      }
    case .bare: return value.blocks(language, indent: indent)
    case .margin: return value.blocks(language, indent: 0)
    case .headed(let line):
      return [.line(margin + line.line(language))] + value.blocks(language, indent: indent + 2)
    case .section(let line):
      return [.line(line.line(language))] + value.blocks(language, indent: 2)
    }
  }
}

extension Value {
  /// By itself, sentence by sentence.
  fileprivate func blocks(_ language: Language, indent: Int) -> [Block] {
    let margin = String(repeating: " ", count: indent)
    switch self {
    case .absent: return []
    case .group(let facts): return facts.flatMap { $0.blocks(language, indent: indent) }
    case .list(let values): return values.flatMap { $0.blocks(language, indent: indent) }
    case .rows(let rows):
      let table = rows.table(language)
      guard let lines = rows.lines else { return [.table(table)] }
      let drawn = lines().map { margin + $0.line(language) }
      return table.columns.isEmpty ? drawn.map { .line($0) } : [.records(table, as: drawn)]
    case .text, .number, .hundredths, .truth, .words, .coded, .named, .told:
      return [.line(margin + inline.line(language))]
    }
  }
}

extension Sequence<Fact> {
  /// What stands behind labels on a line of its own, in order.
  var labelled: [(label: Bilingual, words: Bilingual)] {
    compactMap { fact in
      guard case .labelled(let label) = fact.showing else { return nil }
      switch fact.value {
      case .absent, .group, .rows: return nil
      default: return (label, fact.value.inline.words)
      }
    }
  }
}
