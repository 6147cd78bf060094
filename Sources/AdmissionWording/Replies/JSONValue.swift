import AdmissionDisplay
package import AdmissionVocabulary

/// A value of a reply for programs.
package indirect enum JSONValue: Hashable, Sendable {
  case text(String)
  case number(Int)
  /// Hundredths, written as a decimal fraction: 93 is 0.93.
  case hundredths(Int)
  case truth(Bool)
  case list([JSONValue])
  case object([String: JSONValue])
  case none

  package static func words(_ words: Bilingual) -> JSONValue {
    .object(["zh": .text(words.zh), "en": .text(words.en)])
  }

  package static func text(_ text: String?) -> JSONValue {
    text.map { .text($0) } ?? .none
  }

  /// One line, keys in alphabetical order, with nothing in it that cannot be seen.
  package var line: String {
    var writer = JSONWriter()
    writer.add(self)
    return Visible.escaped(json: String(decoding: writer.bytes, as: UTF8.self))
  }
}
