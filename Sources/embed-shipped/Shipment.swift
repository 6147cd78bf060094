import AdmissionCatalog
import AdmissionPages
import Foundation

/// What is compiled into the program: the files of `catalog/` and `seeds/`, and the catalogue that
/// they make, kept.
struct Shipment {
  private var files: [(path: String, text: String)] = []
  private let catalog: KeptCatalog

  /// - Throws: what Foundation throws for a file that cannot be read; `CatalogDefects` with every
  ///   defect of every file of the catalogue.
  init(of root: URL) throws {
    var catalog: [String: [UInt8]] = [:]
    for folder in ["catalog", "seeds"] {
      let paths = try FileManager.default.subpathsOfDirectory(
        atPath: root.appending(path: folder).path(percentEncoded: false))
      for path in paths.sorted() where path.hasSuffix(".yaml") || path.hasSuffix(".zr") {
        let bytes = try Data(contentsOf: root.appending(path: folder + "/" + path))
        files.append((folder + "/" + path, String(decoding: bytes, as: UTF8.self)))
        if folder == "catalog" { catalog[path] = [UInt8](bytes) }
      }
    }
    self.catalog = try KeptCatalog(catalog)
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

      /// Of an `AdmissionCatalog.KeptCatalog`: the texts of its pages.
      package static let pages: [String: String] = [
    \(entries(catalog.pages.sorted { $0.key < $1.key }.map { ($0.key, $0.value.text) }))
      ]

      /// Of the same: its words.
      package static let words = \(literal(catalog.words))
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
