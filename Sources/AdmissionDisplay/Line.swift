/// What a piece of text is to its reader, where that is worth a colour.
///
/// The text says the same without it.
package enum Accent: CaseIterable, Sendable {
  /// What was not done, as “未办理”.
  case refusal
  /// An answer that is yes: 通过, 准予.
  case yes
  /// An answer that is no: 未通过, 不予受理.
  case no
  /// An answer that counts for nothing, or is still to come: 到会人数不足, 退回补正.
  case undecided
  /// What is easily overlooked and should not be.
  case warning
  /// A mark under the place that could not be read.
  case caret
  /// The titles over a table.
  case heading
}

/// A line of text; newlines inside it are line ends.
package struct Line: Hashable, Sendable {
  /// A stretch of the line that is one thing to its reader.
  package struct Span: Hashable, Sendable {
    package let text: String
    package let accent: Accent?
  }

  package let spans: [Span]

  package init(_ text: String, _ accent: Accent? = nil) {
    spans = [Span(text: text, accent: accent)]
  }

  private init(spans: [Span]) {
    self.spans = spans
  }

  package static func + (left: Line, right: Line) -> Line {
    Line(spans: left.spans + right.spans)
  }

  package static func + (left: Line, right: String) -> Line {
    left + Line(right)
  }

  package static func + (left: String, right: Line) -> Line {
    Line(left) + right
  }

  package var text: String { spans.map(\.text).joined() }
}
