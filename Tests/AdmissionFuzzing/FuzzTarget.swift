import AdmissionCatalog
import AdmissionVocabulary
import Foundation

/// One way in from outside: any bytes may come, and nothing may trap, hang, or break a promise.
package struct FuzzTarget: Sendable, CustomStringConvertible {
  /// Also the name of its folder in the corpus.
  package let name: String
  /// Words that inputs are made of, besides those of the corpus.
  let words: [String]
  /// What tries one input after the other; no input sees what an earlier one did.
  ///
  /// A broken promise is thrown as ``BrokenPromise``.
  package let start: @Sendable (Showing) throws -> (([UInt8]) throws -> Void)

  package var description: String { name }

  package static let all: [FuzzTarget] = [
    .consoleLine, .script, .application, .catalogue, .journalEntry, .ballots,
  ]
}

/// Something that should hold for every input and does not for this one.
package struct BrokenPromise: Error, CustomStringConvertible {
  package let description: String

  /// Throws one unless `holds`.
  static func unless(_ holds: Bool, _ what: @autoclosure () -> String) throws {
    if !holds { throw BrokenPromise(description: what()) }
  }
}

extension FuzzTarget {
  static let corpus = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "AdmissionFuzzTests/Corpus")

  /// Every input that is kept, by name: seeds, and whatever failed once.
  package func kept() throws -> [(name: String, bytes: [UInt8])] { try Self.kept(in: name) }

  static func kept(in name: String) throws -> [(name: String, bytes: [UInt8])] {
    let folder = corpus.appending(path: name)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      // `Data(contentsOf:)` leaks a page for an empty file, and the sanitizer says so.
      let file = try FileHandle(forReadingFrom: folder.appending(path: $0))
      return ($0, Array(try file.readToEnd() ?? Data()))
    }
  }

  /// A maker of inputs out of what is kept and the target's words.
  package func mutator(seed: UInt64) throws -> Mutator {
    Mutator(seeds: try kept().map(\.bytes), words: words, seed: seed)
  }
}
