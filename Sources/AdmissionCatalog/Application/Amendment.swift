import AdmissionPages
public import AdmissionVocabulary

/// A value of an application set otherwise than its file has it, as in `item.ends=2014-12-31`.
public struct Amendment: Hashable, Sendable {
  /// Keys from the top, such as `["item", "ends"]`; never empty.
  public let path: [String]
  /// As it would stand in the file.
  public let value: String

  /// Reads `KEY.KEY=VALUE`; the value is as in a file, lists in brackets.
  ///
  /// - Throws: ``MalformedAmendment`` when there is no key, no `=` or no value.
  public init(parsing text: String) throws(MalformedAmendment) {
    let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let keys = (halves.first ?? "").split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count == 2, keys.allSatisfy({ !$0.isEmpty && !$0.contains(" ") }) else {
      throw MalformedAmendment(text: text)
    }
    path = keys.map(String.init)
    value = String(halves[1])
    if value.allSatisfy(\.isWhitespace) { throw MalformedAmendment(text: text) }
  }
}

/// Text that says neither what to set nor to what.
public struct MalformedAmendment: Explainable, Hashable {
  public let text: String

  public var notice: Notice {
    Notice(
      "malformed-amendment", zh: "`\(text)` 没有写成“项=值”",
      en: "`\(text)` is not of the form KEY=VALUE",
      advice: .writeAmendment)
  }
}

extension Written {
  /// The same page with a value set; keys on the way that are not there come into being.
  ///
  /// Whether such keys may be there is for the reader to say.
  func setting(_ path: some Collection<String>, to value: Written) -> Written {
    guard let key = path.first else { return value }
    var pairs: [Pair] = []
    if case .map(let present) = shape { pairs = present }
    let rest = path.dropFirst()
    if let place = pairs.firstIndex(where: { $0.key == key }) {
      let pair = pairs[place]
      pairs[place] = Pair(
        key: key, line: pair.line, value: pair.value.setting(rest, to: value.moved(to: pair.line)))
    } else {
      let empty = Written(line: line, shape: .map([]))
      pairs.append(
        Pair(key: key, line: line, value: empty.setting(rest, to: value.moved(to: line))))
    }
    return Written(line: line, shape: .map(pairs))
  }

  /// The same value, said to stand on another line.
  private func moved(to line: Int) -> Written {
    let shape: Shape =
      switch shape {
      case .text, .refused: shape
      case .list(let elements): .list(elements.map { $0.moved(to: line) })
      case .map(let pairs):
        .map(pairs.map { Pair(key: $0.key, line: line, value: $0.value.moved(to: line)) })
      }
    return Written(line: line, shape: shape)
  }
}

extension Place {
  /// The page with every amendment made, one after the other; a value that is no YAML is noted.
  func amended(by amendments: [Amendment]) -> Place? {
    var page = written
    for amendment in amendments {
      guard let text = PageText.read(Array(amendment.value.utf8), margin),
        let value = Written(parsing: text, margin)
      else { return nil }
      page = page.setting(amendment.path, to: value)
    }
    return replaced(by: page)
  }
}
