import AdmissionVocabulary

/// Something in an entry that no version of the program writes.
struct UnreadableForm: Error {
  let what: String
}

/// Reads back what the journal keeps as plain text.
enum Reading {
  static func day(_ text: String) throws -> CalendarDay {
    try CalendarDay(parsing: text)
  }

  static func digest(_ text: String) throws -> Digest {
    guard let digest = Digest(hex: text) else { throw UnreadableForm(what: text) }
    return digest
  }

  static func id<Subject>(_ text: String) throws -> Identifier<Subject> {
    try Identifier(parsing: text)
  }

  static func ids<Subject>(_ texts: [String]) throws -> [Identifier<Subject>] {
    try texts.map { try Identifier(parsing: $0) }
  }

  /// A word out of a closed list.
  static func word<Word: RawRepresentable<String>>(_ text: String) throws -> Word {
    guard let word = Word(rawValue: text) else { throw UnreadableForm(what: text) }
    return word
  }
}

/// Somebody's own words: why, or with what evidence.
struct WrittenWords: Codable {
  var text: String?

  func words() throws -> String {
    guard let text else { throw UnreadableForm(what: "text") }
    return text
  }
}

struct WrittenNothing: Codable {}
