import AdmissionVocabulary

/// Turns a file's bytes into text, and refuses what cannot be a page somebody wrote.
package enum PageText {
  /// How large a page may be; asked before more of it is read.
  package static let mostBytes = 4 << 20
  /// Signs that may begin a value; more of them than any honest page has values.
  static let mostMarks = 300_000

  /// `nil` when the bytes are refused; why is in the margin.
  package static func read(_ bytes: [UInt8], _ margin: Margin) -> String? {
    guard bytes.count <= mostBytes else {
      margin.note(at: 0, .tooLarge(most: mostBytes))
      return nil
    }
    if let zero = bytes.firstIndex(of: 0) {
      margin.note(at: line(of: zero, in: bytes), .holdsNUL)
      return nil
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      margin.note(at: 0, .notText)
      return nil
    }
    let page =
      text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    return isFit(page, margin) ? page : nil
  }

  private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
  }

  /// Whether the text is free of what YAML does not permit, and small enough to be parsed.
  private static func isFit(_ page: String, _ margin: Margin) -> Bool {
    var (line, marks, isBlank, isFit) = (1, 0, true, true)
    for scalar in page.unicodeScalars {
      switch scalar {
      case "\n": (line, marks) = (line + 1, marks + 1)
      case ",", "[", "{", ":", "-", "?": (marks, isBlank) = (marks + 1, false)
      case " ", "\t", "\r": continue
      case "\u{20}"..."\u{7E}": isBlank = false
      case "\u{00}"..."\u{84}", "\u{86}"..."\u{9F}":
        isFit = false
        margin.note(at: line, .invisible(scalar, in: nil))
      default:
        isBlank = false
        if scalar.isNoncharacter {
          isFit = false
          margin.note(at: line, .invisible(scalar, in: nil))
        }
      }
    }
    if isBlank && isFit { margin.note(at: 0, .emptyFile) }
    if marks > mostMarks { margin.note(at: 0, .tooManyValues) }
    return isFit && !isBlank && marks <= mostMarks
  }
}
