import AdmissionVocabulary
import Yams

extension Written {
  /// Reads the page of a file; `nil` when it is refused as a whole, or nothing is written there.
  package init?(page bytes: [UInt8], _ margin: Margin) {
    guard let page = PageText.read(bytes, margin), let written = Written(parsing: page, margin)
    else { return nil }
    guard !written.isNull else {
      margin.note(at: 0, .emptyFile)
      return nil
    }
    self = written
  }

  /// Parses one YAML document without giving any value a type.
  ///
  /// `nil` when the page as a whole is refused; why is in the margin.
  package init?(parsing page: String, _ margin: Margin) {
    let isJSON = page.utf8.first { !" \t\r\n".utf8.contains($0) }.map("{[".utf8.contains) ?? false
    do {
      let parser = try Parser(
        yaml: AliasSign.hidden(in: page), resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        margin.note(at: 0, .emptyFile)
        return nil
      }
      var gatherer = Gatherer(margin: margin)
      // A node refers to its anchor weakly; the parser is what keeps it.
      let written = withExtendedLifetime(parser) { gatherer.written(root, depth: 1) }
      guard gatherer.count <= Gatherer.mostValues else { return nil }
      self = written
    } catch let error as YamlError {
      margin.note(at: error.line, error.notice(ofJSON: isJSON))
      return nil
    } catch {
      margin.note(at: 0, .syntax("\(error)"))
      return nil
    }
  }
}

/// Keeps Yams from following aliases.
///
/// Yams copies what an alias stands for, and compares keys by walking all of it, so that a page of
/// a few lines can cost hours. With another sign in place of `*` an alias is a plain text that no
/// honest plain text can look like, and is found as such afterwards.
private enum AliasSign {
  /// The noncharacter U+FDD0; ``PageText`` lets no page with one through.
  private static let standIn: [UInt8] = [0xEF, 0xB7, 0x90]

  static func hidden(in page: String) -> String {
    guard page.utf8.contains(UInt8(ascii: "*")) else { return page }
    let pieces = page.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
    return String(decoding: Array(pieces.joined(separator: standIn)), as: UTF8.self)
  }

  static func restored(in text: String) -> String {
    // Bytes first: most texts need no closer look.
    guard text.utf8.contains(standIn[0]) else { return text }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text.unicodeScalars.lazy.map { $0.value == 0xFDD0 ? "*" : $0 })
    return String(result)
  }
}

/// Copies Yams' nodes, noting what a page may not contain.
private struct Gatherer {
  static let mostValues = 100_000
  static let mostDepth = 32

  let margin: Margin
  var count = 0
  private var isTooDeep = false

  init(margin: Margin) {
    self.margin = margin
  }

  mutating func written(_ node: Node, depth: Int) -> Written {
    let label = node.label
    guard accepts(label, depth: depth) else {
      return Written(line: label.line, shape: .refused)
    }
    let shape: Written.Shape
    switch node {
    case .scalar(let scalar):
      let text = AliasSign.restored(in: scalar.string)
      let isPlain = scalar.style == .plain
      if isPlain && text.utf8.first == UInt8(ascii: "*") {
        margin.note(at: label.line, .aliasRefused(text))
        shape = .refused
      } else {
        shape = .text(text, isPlain: isPlain)
      }
    case .sequence(let sequence):
      shape = .list(sequence.map { written($0, depth: depth + 1) })
    case .mapping(let mapping):
      shape = .map(mapping.compactMap { pair($0, $1, depth: depth + 1) })
    case .alias:
      shape = .refused
    }
    return Written(line: label.line, shape: shape)
  }

  /// Whether a node may be there at all; size and depth are noted only the first time.
  private mutating func accepts(_ label: Node.Label, depth: Int) -> Bool {
    count += 1
    if count > Self.mostValues {
      if count == Self.mostValues + 1 { margin.note(at: label.line, .tooManyValues) }
    } else if depth > Self.mostDepth {
      if !isTooDeep { margin.note(at: label.line, .tooDeep(Self.mostDepth)) }
      isTooDeep = true
    } else if let sign = label.sign {
      margin.note(at: label.line, .aliasRefused(sign))
    } else if let tag = label.tag {
      margin.note(at: label.line, .tagRefused(tag))
    } else {
      return true
    }
    return false
  }

  private mutating func pair(_ key: Node, _ value: Node, depth: Int) -> Written.Pair? {
    let written = (key: written(key, depth: depth), value: written(value, depth: depth))
    switch written.key.shape {
    case .text(let text, isPlain: _):
      if let scalar = text.unicodeScalars.first(where: \.isInvisible) {
        margin.note(at: written.key.line, .invisible(scalar, in: text))
        return nil
      }
      return Written.Pair(key: text, line: written.key.line, value: written.value)
    case .list, .map:
      margin.note(at: written.key.line, .keyIsNoWord)
      return nil
    case .refused:
      return nil
    }
  }
}

extension Node {
  /// What stands around a node's content; taken at once, because a copy of a node costs something.
  fileprivate struct Label {
    let line: Int
    /// An anchor or alias, with its sign.
    let sign: String?
    /// A tag that somebody wrote; `nil` for the tags that Yams gives by itself.
    let tag: String?

    init(_ mark: Mark?, anchor: Anchor?, _ tag: Tag, ofKind kind: Tag.Name) {
      line = mark?.line ?? 0
      sign = anchor.map { "&" + $0.rawValue }
      // Quoted texts, and keys once they were compared, carry the tag of their kind.
      let name = tag.rawValue
      self.tag = name.isEmpty || name == kind.rawValue ? nil : name
    }

    init(_ alias: Node.Alias) {
      (line, sign, tag) = (alias.mark?.line ?? 0, "*" + alias.anchor.rawValue, nil)
    }
  }

  fileprivate var label: Label {
    switch self {
    case .scalar(let node): Label(node.mark, anchor: node.anchor, node.tag, ofKind: .str)
    case .mapping(let node): Label(node.mark, anchor: node.anchor, node.tag, ofKind: .map)
    case .sequence(let node): Label(node.mark, anchor: node.anchor, node.tag, ofKind: .seq)
    case .alias(let node): Label(node)
    }
  }
}

extension YamlError {
  /// For what is left open, where it was opened; the page's last line helps nobody.
  fileprivate var line: Int {
    switch self {
    case .scanner(let context?, "found unexpected end of stream", _, _): context.mark.line
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    case .duplicatedKeysInMapping(_, let context): context.mark.line
    case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded: 0
    }
  }

  fileprivate func notice(ofJSON isJSON: Bool) -> Notice {
    func syntax(_ problem: String) -> Notice {
      isJSON ? .syntaxOfJSON(problem) : .syntax(problem)
    }
    return switch self {
    case .duplicatedKeysInMapping(let keys, _):
      .duplicateKeys(keys.map { AliasSign.restored(in: $0) })
    case .composer(_, "but found another document", _, _): .severalDocuments
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _), .reader(let problem, _, _, _):
      problem.hasPrefix("Maximum nesting") ? .tooDeep(Gatherer.mostDepth) : syntax(problem)
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      syntax("\(self)")
    }
  }
}
