import AdmissionVocabulary
import Yams

extension Written {
  /// Parses one YAML document without giving any value a type.
  ///
  /// `nil` when the page as a whole is refused; why is in the margin.
  init?(parsing page: String, _ margin: Margin) {
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
      margin.note(at: error.line, error.notice)
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
    let pieces = page.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
    return pieces.count == 1
      ? page : String(decoding: Array(pieces.joined(separator: standIn)), as: UTF8.self)
  }

  static func restored(in text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value == 0xFDD0 }) else { return text }
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
    let line = node.mark?.line ?? 0
    func refused(_ notice: Notice) -> Written {
      margin.note(at: line, notice)
      return Written(line: line, shape: .refused)
    }
    count += 1
    if count == Self.mostValues + 1 { return refused(.tooManyValues) }
    guard count <= Self.mostValues else { return Written(line: line, shape: .refused) }
    guard depth <= Self.mostDepth else {
      defer { isTooDeep = true }
      return isTooDeep ? Written(line: line, shape: .refused) : refused(.tooDeep(Self.mostDepth))
    }
    if let anchor = node.anchor { return refused(.aliasRefused("&" + anchor.rawValue)) }
    if let tag = node.writtenTag { return refused(.tagRefused(tag)) }
    switch node {
    case .scalar(let scalar):
      let text = AliasSign.restored(in: scalar.string)
      let isPlain = scalar.style == .plain
      if isPlain && text.hasPrefix("*") { return refused(.aliasRefused(text)) }
      return Written(line: line, shape: .text(text, isPlain: isPlain))
    case .sequence(let sequence):
      return Written(line: line, shape: .list(sequence.map { written($0, depth: depth + 1) }))
    case .mapping(let mapping):
      return Written(line: line, shape: .map(mapping.compactMap { pair($0, $1, depth: depth + 1) }))
    case .alias(let alias):
      return refused(.aliasRefused("*" + alias.anchor.rawValue))
    }
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
  /// A tag that somebody wrote; `nil` for the tags that Yams gives by itself.
  fileprivate var writtenTag: String? {
    let tag =
      switch self {
      case .scalar(let scalar): scalar.tag
      case .mapping(let mapping): mapping.tag
      case .sequence(let sequence): sequence.tag
      case .alias(let alias): alias.tag
      }
    // Quoted texts, and keys once they were compared, carry the tag of their kind.
    let given: [Tag.Name] = [.implicit, scalar != nil ? .str : mapping != nil ? .map : .seq]
    return given.contains { $0.rawValue == tag.rawValue } ? nil : tag.rawValue
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

  fileprivate var notice: Notice {
    switch self {
    case .duplicatedKeysInMapping(let keys, _):
      .duplicateKeys(keys.map { AliasSign.restored(in: $0) })
    case .composer(_, "but found another document", _, _): .severalDocuments
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _), .reader(let problem, _, _, _):
      problem.hasPrefix("Maximum nesting") ? .tooDeep(Gatherer.mostDepth) : .syntax(problem)
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      .syntax("\(self)")
    }
  }
}
