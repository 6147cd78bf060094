import AdmissionScreening
import AdmissionVocabulary
import Foundation

@testable import AdmissionCatalog

/// Files of small catalogues made up for these tests.
enum Fixture {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures", directoryHint: .isDirectory)

  /// Every file below a folder of `Fixtures`, by its path from there.
  static func files(below name: String) throws -> [String: [UInt8]] {
    let root = folder.appending(path: name, directoryHint: .isDirectory)
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      let url = root.appending(path: path)
      guard !(try url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false) else {
        continue
      }
      files[path] = Array(try Data(contentsOf: url))
    }
    return files
  }

  /// A small catalogue without a defect.
  static func whole() throws -> [String: [UInt8]] {
    var files = try files(below: "Whole")
    files["rules.yaml"] = Array(rules.utf8)
    return files
  }

  /// `whole` with one file changed.
  static func whole(
    _ file: String, _ change: (String) -> String
  ) throws -> [String: [UInt8]] {
    var files = try whole()
    files[file] = Array(change(String(decoding: files[file] ?? [], as: UTF8.self)).utf8)
    return files
  }

  /// An entry, all alike, for every rule of the program.
  static let rules: String = {
    let entries = ScreeningRule.all.map { rule in
      let parameters = rule.parameters.sorted { $0.key < $1.key }.map { name, shape in
        "\(name): [{from: 2014-01-01, value: \(shape == .number ? "1" : "[词]"), source: D}]"
      }
      let sentences = rule.sentences.keys.sorted().map {
        "\($0): {message: {zh: 话, en: words}}"
      }
      return """
          - id: \(rule.id)
            title: {zh: 规则 \(rule.id), en: Rule \(rule.id)}
            says: {zh: 说明, en: Words}
            tag: D
            adopted: 2014-01-01
            on: true
            weight: advises
            citations: [{instrument: elderly-law, article: none}]
            parameters: {\(parameters.joined(separator: ", "))}
            sentences:\(sentences.isEmpty ? " {}" : sentences.map { "\n      " + $0 }.joined())

        """
    }
    return entries.isEmpty ? "rules: []\n" : "rules:\n" + entries.joined()
  }()
}

/// A defect as tests compare it: without its words.
struct Spot: Hashable, Comparable, CustomStringConvertible {
  let file: String
  let line: Int
  let code: String

  var description: String { "\(file):\(line) \(code)" }

  static func < (left: Spot, right: Spot) -> Bool {
    (left.file, left.line, left.code) < (right.file, right.line, right.code)
  }
}

extension CatalogDefects {
  var spots: [Spot] {
    all.map { Spot(file: $0.file, line: $0.line, code: $0.notice.code) }.sorted()
  }

  /// `12 missing-key` and so on, for a single file.
  var lines: [String] { spots.map { "\($0.line) \($0.code)" } }
}

/// What was found wrong with a catalogue; nothing when it was read.
func spots(in files: [String: [UInt8]]) -> [Spot] {
  do {
    _ = try Catalog(files: files)
    return []
  } catch {
    return error.spots
  }
}
