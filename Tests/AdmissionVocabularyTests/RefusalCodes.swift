import Foundation

/// The codes under which refusals are known to programs, as the sources give them.
struct RefusalCodes {
  struct Code: Comparable {
    let code: String
    /// What is said first, an insertion as …; empty where it is put together elsewhere.
    let zh: String
    let en: String

    static func < (left: Code, right: Code) -> Bool { left.code < right.code }
  }

  /// One for each code, in alphabetical order.
  let all: [Code]

  /// Reads every `Notice(…)` of the Swift sources below a folder.
  init(below folder: String) throws {
    var found: [String: Code] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    where file.hasSuffix(".swift") {
      let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      for code in Self.codes(in: text) where found[code.code].map({ $0.zh.isEmpty }) ?? true {
        found[code.code] = code
      }
    }
    all = found.values.sorted()
  }

  /// A table in Markdown.
  var page: String {
    let rows = all.map { "| `\($0.code)` | \($0.zh) | \($0.en) |" }
    return """
      # Refusal codes

      Every code a refusal can have, as `code` of its JSON reply and for `expect refused CODE : LINE`, with the first
      thing that is said under it; … stands for what is filled in. Codes are stable: a code keeps its meaning, and a new
      meaning gets a new code.

      This page is made from the sources: `ZHUNRU_RENEW=pages swift test --filter RefusalCodesTests`; do not edit it.

      | code | 中文 | English |
      |---|---|---|
      \(rows.joined(separator: "\n"))

      """
  }

  /// The codes of one source text.
  static func codes(in text: String) -> [Code] {
    text.ranges(of: /\b(?:Notice|Refused|refusal)\(/).flatMap { range -> [Code] in
      let arguments = Scanner(text[range.upperBound...]).arguments
      guard let first = arguments.first else { return [] }
      let codes = literals(in: first).filter { !$0.isEmpty && $0.allSatisfy(isOfCodes) }
      func words(_ label: String) -> String {
        let labelled = arguments.dropFirst().first { $0.hasPrefix(label + ":") }
        let nested = arguments.dropFirst().lazy.compactMap { $0.firstRange(of: "Bilingual(") }.first
          .flatMap { call in
            Scanner(text[call.upperBound...]).arguments.first { $0.hasPrefix(label + ":") }
          }
        return (labelled ?? nested).map { literals(in: $0).joined() } ?? ""
      }
      return codes.map { Code(code: $0, zh: cell(words("zh")), en: cell(words("en"))) }
    }
  }

  private static func isOfCodes(_ character: Character) -> Bool {
    character == "-" || character == "…" || character.isASCII && character.isLowercase
      || character.isASCII && character.isNumber
  }

  private static func cell(_ text: String) -> String {
    text.replacing("|", with: "\\|").replacing("\n", with: " ")
  }

  /// The string literals of an expression, insertions as ….
  private static func literals(in source: Substring) -> [String] {
    var scanner = Scanner(source)
    var literals: [String] = []
    while let literal = scanner.nextLiteral() { literals.append(literal) }
    return literals
  }

  /// Walks over Swift source, knowing strings, insertions and brackets.
  private struct Scanner {
    private var rest: Substring

    init(_ text: some StringProtocol) { rest = Substring(text) }

    /// The arguments up to the bracket that closes the call, blanks around them taken away.
    var arguments: [Substring] {
      var arguments: [Substring] = []
      var scanner = self
      var start = rest.startIndex
      var depth = 0
      while let character = scanner.rest.first {
        let place = scanner.rest.startIndex
        func take() { arguments.append(trimmed(rest[start..<place])) }
        switch character {
        case "\"":
          _ = scanner.nextLiteral()
          continue
        case "(", "[", "{": depth += 1
        case ")", "]", "}":
          if depth == 0 {
            take()
            return arguments
          }
          depth -= 1
        case "," where depth == 0:
          take()
          start = scanner.rest.index(after: place)
        default: break
        }
        scanner.rest.removeFirst()
      }
      return arguments
    }

    private func trimmed(_ text: Substring) -> Substring {
      var text = text.drop(while: \.isWhitespace)
      while text.last?.isWhitespace ?? false { text.removeLast() }
      return text
    }

    /// The next string literal; `nil` when there is none.
    mutating func nextLiteral() -> String? {
      guard let start = rest.firstIndex(of: "\"") else { return nil }
      rest = rest[start...].dropFirst()
      var literal = ""
      while let character = rest.popFirst() {
        switch character {
        case "\"": return literal
        case "\\":
          guard let escaped = rest.popFirst() else { return literal }
          guard escaped == "(" else {
            literal.append(escaped)
            continue
          }
          skipInsertion()
          literal += "…"
        default: literal.append(character)
        }
      }
      return literal
    }

    private mutating func skipInsertion() {
      var depth = 1
      while depth > 0, let character = rest.first {
        if character == "\"" {
          _ = nextLiteral()
          continue
        }
        rest.removeFirst()
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
      }
    }
  }
}
