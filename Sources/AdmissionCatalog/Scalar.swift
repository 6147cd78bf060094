import AdmissionDirectory
import AdmissionPages
import AdmissionVocabulary

/// A text in YAML: plain where no reader could take it for anything else, quoted otherwise.
struct Scalar: CustomStringConvertible {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  var description: String { isPlain ? text : quoted }

  private var isPlain: Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, first.properties.isAlphabetic, scalars.last != " ",
      !Self.words.contains(text.lowercased())
    else { return false }
    return scalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", "-", ".", "/", "(", ")": true
      default: !scalar.isASCII && !scalar.isInvisible && !scalar.properties.isWhitespace
      }
    }
  }

  /// Words that some YAML reader takes for something other than a text.
  private static let words: Set<String> = [
    "none", "null", "true", "false", "yes", "no", "on", "off", "y", "n",
  ]

  private var quoted: String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case _ where scalar.isInvisible || (scalar.properties.isWhitespace && scalar != " "):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension Sequence<String> {
  /// The texts as a list on one line.
  var written: String { "[" + map { Scalar($0).description }.joined(separator: ", ") + "]" }
}

extension Citation {
  /// The citation as a map on one line.
  var written: String {
    let article = article.map { Scalar($0).description } ?? "none"
    return "{instrument: \(Scalar(instrument.text)), article: \(article)}"
  }
}
