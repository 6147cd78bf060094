import AdmissionDisplay

/// Replies of one kind about many things, a line each, written without anything being put together
/// in between.
struct JSONLines<Element: Sendable>: Sendable {
  private struct Entry: Sendable {
    let key: String
    let value: @Sendable (Element) -> Value
  }

  /// In the order of their keys.
  private let entries: [Entry]

  /// The columns that have a key, and facts that are the same of every element.
  ///
  /// No key comes twice, and nothing is `named`, which takes a key of its own for its id.
  init(_ kind: ReplyKind, _ columns: [Rows.Column<Element>], _ facts: [Fact]) {
    let columns = columns.compactMap { column in
      column.head.key.map { Entry(key: $0, value: column.value) }
    }
    let facts = (facts + [Fact("kind", .text(kind.rawValue))]).compactMap { fact in
      fact.key.map { Entry(key: $0) { _ in fact.value } }
    }
    entries = (columns + facts).sorted { $0.key < $1.key }
  }

  /// Adds the line of an element with its end.
  func add(_ element: Element, to bytes: inout [UInt8]) {
    var writer = JSONWriter()
    for (place, entry) in entries.enumerated() {
      writer.write(place == 0 ? "{" : ",")
      writer.add(entry.key)
      writer.write(":")
      writer.add(entry.value(element))
    }
    writer.write("}")
    if writer.bytes.allSatisfy({ $0 < 0x7F }) {
      bytes += writer.bytes
    } else {
      bytes += Visible.escaped(json: String(decoding: writer.bytes, as: UTF8.self)).utf8
    }
    bytes.append(UInt8(ascii: "\n"))
  }
}
