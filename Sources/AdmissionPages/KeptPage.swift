import AdmissionVocabulary

/// A page of YAML that was parsed before, kept as one text that is read back without a parser.
///
/// Values stand one after another in the order of the page, each behind its kind and its line, told by
/// how far it is from the one before.
package struct KeptPage: Sendable {
  /// What is kept.
  package let text: String

  /// - Parameter text: the ``text`` of one that was made of a value.
  package init(text: String) {
    self.text = text
  }

  /// Keeps a value that holds nothing refused.
  package init(_ written: Written) {
    var (writer, line) = (KeptWriter(), 0)
    writer.add(written, after: &line)
    text = writer.text
  }

  /// The value that was kept.
  package var written: Written {
    KeptReader.reading(text) { reader in
      var line = 0
      return reader.written(after: &line)
    }
  }

  /// What stands before a value.
  fileprivate enum Kind: UInt64 {
    case plain, quoted, list, map
  }
}

extension KeptWriter {
  fileprivate mutating func add(_ written: Written, after line: inout Int) {
    switch written.shape {
    case .text(let text, let isPlain):
      add(isPlain ? KeptPage.Kind.plain.rawValue : KeptPage.Kind.quoted.rawValue)
      move(&line, to: written.line)
      add(text)
    case .list(let values):
      add(KeptPage.Kind.list.rawValue)
      move(&line, to: written.line)
      add(values) { $0.add($1, after: &line) }
    case .map(let pairs):
      add(KeptPage.Kind.map.rawValue)
      move(&line, to: written.line)
      add(pairs) { writer, pair in
        writer.move(&line, to: pair.line)
        writer.add(pair.key)
        writer.add(pair.value, after: &line)
      }
    case .refused:
      preconditionFailure("a page with something refused in it is not kept")
    }
  }

  private mutating func move(_ line: inout Int, to next: Int) {
    add(next - line)
    line = next
  }
}

extension KeptReader {
  fileprivate mutating func written(after line: inout Int) -> Written {
    let kind = KeptPage.Kind(rawValue: number())
    line += signed()
    let start = line
    switch kind {
    case .plain: return Written(line: start, shape: .text(text(), isPlain: true))
    case .quoted: return Written(line: start, shape: .text(text(), isPlain: false))
    case .list:
      return Written(line: start, shape: .list(elements { $0.written(after: &line) }))
    case .map:
      let pairs = elements { reader in
        line += reader.signed()
        let start = line
        let key = reader.text()
        return Written.Pair(key: key, line: start, value: reader.written(after: &line))
      }
      return Written(line: start, shape: .map(pairs))
    case nil: preconditionFailure("no value of a kept page begins so")
    }
  }
}
