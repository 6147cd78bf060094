import AdmissionDisplay
package import AdmissionVocabulary
import Foundation

/// A value of a reply for programs.
package indirect enum JSONValue: Encodable, Hashable, Sendable {
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

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .hundredths(let number): try container.encode(Double(number) / 100)
    case .truth(let truth): try container.encode(truth)
    case .list(let values): try container.encode(values)
    case .object(let values): try container.encode(values)
    case .none: try container.encodeNil()
    }
  }

  /// One line, keys in alphabetical order, with nothing in it that cannot be seen.
  package var line: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { return "null" }
    return Visible.escaped(json: String(decoding: data, as: UTF8.self))
  }
}
