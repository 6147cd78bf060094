/// Writes blocks as Markdown: tables as tables, every line a paragraph.
package struct MarkdownRenderer: Sendable {
  package init() {}

  /// Paragraphs and tables with a blank line between them; empty lines say nothing here.
  package func text(of blocks: [Block]) -> String {
    blocks.flatMap(parts).map { $0 + "\n" }.joined(separator: "\n")
  }

  private func parts(of block: Block) -> [String] {
    if let table = block.table { return [Markdown.table(table)] }
    if case .excerpt(let excerpt) = block {
      return excerpt.meant.isEmpty ? [] : ["→ " + Markdown.text(excerpt.meant)]
    }
    guard case .line(let line) = block else { return [] }
    return line.text.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
      .map { Markdown.text(String($0)) }
  }
}
