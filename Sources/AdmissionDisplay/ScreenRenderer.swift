package import AdmissionVocabulary

/// Draws blocks for a screen: aligned tables, folded lines.
package struct ScreenRenderer: Sendable {
  let language: Language
  /// Columns of the screen; `nil` for no limit.
  let width: Int?
  let measure: DisplayWidth
  let ink: Ink

  package init(
    _ language: Language, width: Int?, measure: DisplayWidth = .narrow, ink: Ink = .none
  ) {
    (self.language, self.width, self.measure, self.ink) = (language, width, measure, ink)
  }

  /// Lines no wider than the screen, except on one narrower than a table or line can bear.
  package func lines(of blocks: [Block]) -> [String] {
    blocks.flatMap { block in
      switch block {
      case .line(let line): drawn(line)
      case .records(_, as: let lines): lines.flatMap(drawn)
      case .table(let table): drawn(table)
      case .excerpt(let excerpt): drawn(excerpt)
      }
    }
  }

  private func drawn(_ excerpt: Excerpt) -> [String] {
    let (line, marks) = excerpt.lines(width: width, measure: measure)
    return [line, ink.drawn(marks, as: .caret)]
  }

  /// Below this, lines are left for the terminal to wrap.
  private static let leastWidth = 20
}

extension ScreenRenderer {
  /// Breaks a line that is too wide where Chinese may be broken, each further line two columns in.
  private func drawn(_ line: Line) -> [String] {
    let spans = line.spans.map { (text: Visible.escaped($0.text), accent: $0.accent) }
    if let whole = drawnWhole(spans) { return [whole] }
    let signs = spans.flatMap { span in
      span.text.map { (character: $0, accent: span.accent) }
    }
    return signs.split(omittingEmptySubsequences: false) { $0.character == "\n" }
      .flatMap { drawn(Array($0)) }
  }

  /// The same of a line that may be as long as it is, as all are in a file; `nil` of others.
  private func drawnWhole(_ spans: [(text: String, accent: Accent?)]) -> String? {
    guard width ?? 0 < Self.leastWidth,
      !spans.contains(where: { $0.text.utf8.contains(UInt8(ascii: "\n")) })
    else { return nil }
    var (drawn, stretch, accent): (String, String, Accent?) = ("", "", nil)
    for span in spans where !span.text.isEmpty {
      if span.accent != accent {
        drawn += ink.drawn(stretch, as: accent)
        (stretch, accent) = ("", span.accent)
      }
      stretch += span.text
    }
    return drawn + ink.drawn(stretch, as: accent)
  }

  private typealias Sign = (character: Character, accent: Accent?)

  private func drawn(_ signs: [Sign]) -> [String] {
    let text = String(signs.map(\.character))
    guard let width, width >= Self.leastWidth, measure.of(text) > width else {
      return [drawn(signs[...])]
    }
    let indent = signs.prefix { $0.character == " " }.count
    // However deep a line stands, half of the screen is for its text.
    let margin = String(repeating: " ", count: min(indent + 2, width / 2))
    var rest = signs[indent...]
    return measure.folded(String(rest.map(\.character)), to: width - margin.count).enumerated()
      .map { place, piece in
        (place == 0 ? String(margin.dropLast(2)) : margin) + drawn(take(piece, from: &rest))
      }
  }

  /// The signs of a folded piece; blanks before it fell away at the fold.
  private func take(_ piece: String, from rest: inout ArraySlice<Sign>) -> ArraySlice<Sign> {
    if let first = piece.first { rest = rest.drop { $0.character == " " && first != " " } }
    defer { rest = rest.dropFirst(piece.count) }
    return rest.prefix(piece.count)
  }

  private func drawn(_ signs: ArraySlice<Sign>) -> String {
    var drawn = ""
    var rest = signs
    while let first = rest.first {
      let stretch = rest.prefix { $0.accent == first.accent }
      drawn += ink.drawn(String(stretch.map(\.character)), as: first.accent)
      rest = rest.dropFirst(stretch.count)
    }
    return drawn
  }
}

extension ScreenRenderer {
  /// Titles, a rule of ─ under each column, rows; then which columns there was no room for.
  private func drawn(_ table: Table) -> [String] {
    let fit = table.fit(within: width, measuredBy: measure)
    let stroke = measure.of("─")
    let rule = fit.widths.map { String(repeating: "─", count: $0 / stroke) }
    let strokes = zip(rule, fit.widths).map { measure.padded($0, to: $1) }
    return [ink.drawn(aligned(table.titles, table, fit), as: .heading)]
      + [withoutTrailingBlanks(strokes.joined(separator: Table.gap))]
      + table.rows.map { aligned($0, table, fit) } + missing(from: table, fit)
  }

  private func aligned(_ cells: [String], _ table: Table, _ fit: Table.Fit) -> String {
    let padded = zip(fit.shown, fit.widths).map { index, width in
      measure.padded(
        measure.truncated(cells[index], to: width), to: width, table.columns[index].alignment)
    }
    return withoutTrailingBlanks(padded.joined(separator: Table.gap))
  }

  private func missing(from table: Table, _ fit: Table.Fit) -> [String] {
    let titles = table.columns.indices.filter { !fit.shown.contains($0) }.map { table.titles[$0] }
    guard !titles.isEmpty else { return [] }
    let names = titles.map { Bilingual($0) }.joined()
    return drawn(
      Line((Bilingual(zh: "窗口较窄，未显示：", en: "narrow window, not shown: ") + names)[language]))
  }

  private func withoutTrailingBlanks(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
