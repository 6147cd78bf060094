import AdmissionPages
import AdmissionVocabulary
import Foundation

/// What is compiled into the program: the files of `catalog/` and `seeds/`, and the pages of the
/// catalogue parsed.
struct Shipment {
  private var files: [(path: String, text: String)] = []
  private var pages: [(path: String, text: String)] = []
  /// Why pages of the catalogue cannot be parsed, each with its file and line.
  private(set) var refusals: [String] = []

  /// - Throws: what Foundation throws for a file that cannot be read.
  init(of root: URL) throws {
    for folder in ["catalog", "seeds"] {
      let paths = try FileManager.default.subpathsOfDirectory(
        atPath: root.appending(path: folder).path(percentEncoded: false))
      for path in paths.sorted() where path.hasSuffix(".yaml") || path.hasSuffix(".zr") {
        let file = folder + "/" + path
        let bytes = try Data(contentsOf: root.appending(path: file))
        files.append((file, String(decoding: bytes, as: UTF8.self)))
        if folder == "catalog" { parse([UInt8](bytes), file) }
      }
    }
  }

  private mutating func parse(_ bytes: [UInt8], _ file: String) {
    let margin = Margin(file: file)
    let written = Written(page: bytes, margin)
    if let written, margin.remarks.isEmpty {
      pages.append((file, KeptPage(written).text))
    } else {
      refusals += margin.remarks.map { "\(file):\($0.line): \($0.notice.message.en)" }
    }
  }

  /// A Swift source.
  var source: String {
    """
    /// Files of `catalog/` and `seeds/` as they were when the program was built.
    ///
    /// Made by `embed-shipped`; keys are paths from the package's root.
    package enum Shipped {
      package static let files: [String: String] = [
    \(entries(files))
      ]

      /// The pages of `catalog/`, parsed: each the text of an `AdmissionPages.KeptPage`.
      package static let pages: [String: String] = [
    \(entries(pages))
      ]
    }

    """
  }

  private func entries(_ texts: [(path: String, text: String)]) -> String {
    texts.map { "    \(literal($0.path)): \(literal($0.text))," }.joined(separator: "\n")
  }

  /// A literal that is this very text, whatever is in it.
  private func literal(_ text: String) -> String {
    var literal = "\"".unicodeScalars
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        literal.append("\\")
        literal.append(scalar)
      case "\n": literal.append(contentsOf: "\\n".unicodeScalars)
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}":
        literal.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      default: literal.append(scalar)
      }
    }
    literal.append("\"")
    return String(literal)
  }
}
