package import AdmissionDisplay
package import AdmissionVocabulary

/// A sentence in both languages, parts of it marked for the eye.
package struct Phrase: Hashable, Sendable {
  private struct Span: Hashable, Sendable {
    let words: Bilingual
    let accent: Accent?
  }

  private let spans: [Span]

  package init(_ words: Bilingual, _ accent: Accent? = nil) {
    spans = [Span(words: words, accent: accent)]
  }

  private init(spans: [Span]) {
    self.spans = spans
  }

  package static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(spans: left.spans + right.spans)
  }

  package static func + (left: Phrase, right: Bilingual) -> Phrase { left + Phrase(right) }

  package static func + (left: Bilingual, right: Phrase) -> Phrase { Phrase(left) + right }

  /// The sentence without its marks.
  package var words: Bilingual { spans.map(\.words).joined(zh: "", en: "") }

  /// The same in one language.
  func text(_ language: Language) -> String {
    spans.count == 1 ? spans[0].words[language] : spans.map { $0.words[language] }.joined()
  }

  /// The sentence with its line ends spelled out.
  var onOneLine: Phrase {
    func spelled(_ text: String) -> String {
      text.contains("\n") ? Visible.escaped(text, keepingNewlines: false) : text
    }
    return Phrase(
      spans: spans.map {
        Span(
          words: Bilingual(zh: spelled($0.words.zh), en: spelled($0.words.en)), accent: $0.accent)
      })
  }

  package func line(_ language: Language) -> Line {
    let lines = spans.map { Line($0.words[language], $0.accent) }
    guard let first = lines.first else { return Line("") }
    return lines.dropFirst().reduce(first, +)
  }
}
