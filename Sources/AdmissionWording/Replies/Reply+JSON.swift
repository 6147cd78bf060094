import AdmissionVocabulary

extension Value {
  var json: JSONValue {
    switch self {
    case .absent: .none
    case .text(let text), .coded(let text, _): .text(text)
    case .number(let number): .number(number)
    case .hundredths(let number): .hundredths(number)
    case .truth(let truth): .truth(truth)
    case .words(let words), .named(_, let words): .words(words)
    case .told(let value, as: _): value.json
    case .list(let values): .list(values.map(\.json))
    case .group(let facts): .object(facts.json)
    case .rows(let rows): .list(rows.json)
    }
  }

  /// The fact's key with its value, and beside a name its id.
  func entries(under key: String) -> [(String, JSONValue)] {
    guard case .named(let id, _) = self else { return [(key, json)] }
    return [(key, json), (key + "ID", .text(id))]
  }
}

extension Fact {
  /// A group without a key is for readers; its facts belong to what is around it.
  fileprivate var entries: [(String, JSONValue)] {
    if let key { return value.entries(under: key) }
    guard case .group(let facts) = value else { return [] }
    return facts.flatMap(\.entries)
  }
}

extension Sequence<Fact> {
  var json: [String: JSONValue] {
    Dictionary(flatMap(\.entries)) { _, later in later }
  }
}

extension Rows {
  fileprivate var json: [JSONValue] {
    cells().map { row in
      let entries = zip(heads, row).flatMap { head, value in
        head.key.map { value.entries(under: $0) } ?? []
      }
      return .object(Dictionary(entries) { _, later in later })
    }
  }
}
