import Foundation
import Testing

/// Walls the package manifest cannot draw: a target can import whatever some target before it
/// already pulled in, and Foundation always.
@Suite struct ImportWallTests {
  struct Wall: Sendable {
    let module: String
    let imports: Set<String>

    init(_ module: String, _ imports: String...) {
      (self.module, self.imports) = (module, Set(imports))
    }
  }

  /// Everything each target under `Sources` may import; also what a newcomer reads as the map.
  static let walls = [
    // Pure: values in, values out.
    // The one name by which Foundation asks an error what it is.
    Wall("AdmissionVocabulary", "FoundationEssentials"),
    Wall("AdmissionReading", "AdmissionVocabulary"),
    Wall("AdmissionNames", "AdmissionVocabulary"),
    Wall(
      "AdmissionDirectory", "AdmissionReading", "AdmissionNames", "AdmissionVocabulary",
      "HashTreeCollections"),
    // A lock around what a screening has worked out once.
    Wall(
      "AdmissionScreening", "AdmissionDirectory", "AdmissionReading", "AdmissionNames",
      "AdmissionVocabulary", "Synchronization"),
    Wall(
      "AdmissionCommittee", "AdmissionScreening", "AdmissionDirectory", "AdmissionVocabulary",
      "HashTreeCollections", "Synchronization"),
    Wall(
      "AdmissionWitnesses", "AdmissionScreening", "AdmissionReading", "AdmissionDirectory",
      "AdmissionVocabulary"),
    Wall("AdmissionDisplay", "AdmissionVocabulary"),
    Wall(
      "AdmissionReports", "AdmissionJournal", "AdmissionCommittee", "AdmissionScreening",
      "AdmissionDirectory", "AdmissionReading", "AdmissionNames", "AdmissionVocabulary"),
    Wall(
      "AdmissionWording", "AdmissionReports", "AdmissionJournal", "AdmissionCommittee",
      "AdmissionWitnesses", "AdmissionScreening", "AdmissionDirectory", "AdmissionVocabulary",
      "AdmissionDisplay",
      "Foundation"),
    Wall(
      "AdmissionLanguage", "AdmissionCommittee", "AdmissionScreening", "AdmissionDirectory",
      "AdmissionVocabulary", "Foundation"),
    // Around it.
    Wall(
      "AdmissionJournal", "AdmissionCommittee", "AdmissionScreening", "AdmissionDirectory",
      "AdmissionVocabulary", "AdmissionSeal", "HashTreeCollections", "Dispatch", "Foundation",
      "Synchronization"),
    Wall(
      "AdmissionConsole", "AdmissionLanguage", "AdmissionWording", "AdmissionReports",
      "AdmissionJournal", "AdmissionCommittee", "AdmissionWitnesses", "AdmissionScreening",
      "AdmissionDirectory",
      "AdmissionVocabulary", "AdmissionDisplay", "Foundation"),
    // Each edge holds one outside thing.
    Wall("AdmissionSeal", "AdmissionVocabulary", "Crypto"),
    Wall("AdmissionPages", "AdmissionVocabulary", "Yams"),
    Wall(
      "AdmissionCatalog", "AdmissionPages", "AdmissionCommittee", "AdmissionScreening",
      "AdmissionDirectory", "AdmissionReading", "AdmissionNames", "AdmissionVocabulary",
      "Foundation"),
    Wall(
      "AdmissionJournalSQLite", "AdmissionJournal", "AdmissionSeal", "AdmissionVocabulary", "GRDB",
      "Synchronization",
      "Foundation", "Glibc"),
    Wall("AdmissionLineEdit", "CEditLine", "CTerminal", "AdmissionDisplay", "Glibc"),
    Wall("AdmissionShipped"),
    Wall("EmbedShipped", "PackagePlugin", "Foundation"),
    Wall(
      "embed-shipped", "AdmissionCatalog", "AdmissionPages", "AdmissionVocabulary", "Foundation"),
    Wall(
      "AdmissionWorkplace", "AdmissionCatalog", "AdmissionPages", "AdmissionJournalSQLite",
      "AdmissionJournal",
      "AdmissionCommittee", "AdmissionScreening", "AdmissionDirectory", "AdmissionVocabulary",
      "AdmissionDisplay", "AdmissionSeal", "AdmissionShipped", "Foundation"),
    Wall(
      "AdmissionCommand", "AdmissionWorkplace", "AdmissionConsole", "AdmissionLanguage",
      "AdmissionWording", "AdmissionReports", "AdmissionJournal",
      "AdmissionCommittee", "AdmissionWitnesses", "AdmissionScreening", "AdmissionDirectory",
      "AdmissionVocabulary", "AdmissionDisplay", "AdmissionCatalog", "AdmissionJournalSQLite",
      "AdmissionLineEdit",
      "AdmissionShipped", "ArgumentParser", "Foundation", "Synchronization"),
    // What users see.
    Wall(
      "Admission", "AdmissionVocabulary", "AdmissionDirectory", "AdmissionNames",
      "AdmissionScreening", "AdmissionCommittee", "AdmissionJournal", "AdmissionReports",
      "AdmissionSeal", "AdmissionCatalog", "AdmissionJournalSQLite", "AdmissionWorkplace"),
    Wall("zhunru", "AdmissionCommand"),
  ]

  static let pure = [
    "AdmissionVocabulary", "AdmissionDirectory", "AdmissionNames", "AdmissionScreening",
    "AdmissionWitnesses", "AdmissionCommittee", "AdmissionDisplay", "AdmissionReports",
    "AdmissionWording",
    "AdmissionLanguage",
  ]

  @Test(arguments: walls)
  func importsOnlyWhatStandsBeforeIt(_ wall: Wall) throws {
    for source in try Checkout.sources(of: wall.module) {
      let strangers = source.imports.subtracting(wall.imports)
      #expect(strangers.isEmpty, "\(source.path) imports \(strangers.sorted())")
    }
  }

  @Test func everyTargetHasItsWall() throws {
    // Folders without a Swift file, such as a system library's, import nothing.
    let targets = try FileManager.default.contentsOfDirectory(atPath: Checkout.path("Sources"))
      .filter { try !Checkout.sources(of: $0).isEmpty }
    #expect(Set(targets) == Set(Self.walls.map(\.module)))
  }

  /// Files, clocks, dice and standard output are for the edges.
  @Test(arguments: pure)
  func pureModulesTouchNothing(_ module: String) throws {
    let reaching =
      /\b(print|debugPrint|dump|readLine|fputs|random|shuffled|randomElement)\(|\bClock\.|SystemRandomNumberGenerator/
    for source in try Checkout.sources(of: module) {
      let calls = source.code.matches(of: reaching).map { String($0.0) }
      #expect(calls.isEmpty, "\(source.path) calls \(calls)")
    }
  }

  /// The manifest's table of targets and this one say the same of our own modules.
  @Test func manifestAgrees() throws {
    let manifest = try String(contentsOfFile: Checkout.path("Package.swift"), encoding: .utf8)
    let entries = manifest.split(separator: "\n  wall(").dropFirst()
      .map { $0.prefix(upTo: $0.firstRange(of: /\n(  \.|\])/)?.lowerBound ?? $0.endIndex) }
    // One of them is the function itself.
    #expect(entries.count == manifest.ranges(of: " wall(").count - 1)
    for entry in entries {
      let names = entry.replacing(/package: "[^"]*"/, with: "").matches(of: /"([^"]*)"/)
        .map { String($0.1) }
      let wall = try #require(Self.walls.first { $0.module == names.first })
      let imports = Set(names.dropFirst())
      let system: Set = [
        "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Synchronization",
        // Named once in the manifest, for all that keep tables.
        "HashTreeCollections",
      ]
      #expect(imports == wall.imports.subtracting(system), "\(wall.module)")
    }
  }

  /// The tests above would see a stranger if there were one.
  @Test(arguments: [
    ("import Yams", ["Yams"]), ("public import GRDB\nimport Crypto", ["GRDB", "Crypto"]),
    ("package import Foundation", ["Foundation"]), ("  import CEditLine", ["CEditLine"]),
    ("internal import struct Foundation.URL", ["Foundation"]),
    ("@preconcurrency import Yams", ["Yams"]), ("@_exported public import GRDB", ["GRDB"]),
    ("// import Yams\nlet x = \"import GRDB\"", []),
  ])
  func readsImports(_ text: String, _ imports: [String]) {
    #expect(Checkout.Source(path: "", text: text).imports == Set(imports))
  }
}

/// The package as it lies on disk.
private enum Checkout {
  struct Source {
    let path: String
    let text: String

    var imports: Set<String> {
      let declaration =
        /(?m)^\s*(?:@\w+\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/
      return Set(text.matches(of: declaration).map { String($0.1) })
    }

    /// The text without its line comments.
    var code: String {
      text.split(separator: "\n").map {
        $0.prefix(upTo: $0.firstRange(of: "//")?.lowerBound ?? $0.endIndex)
      }
      .joined(separator: "\n")
    }
  }

  static func path(_ relative: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: relative).path(percentEncoded: false)
  }

  static func sources(of target: String) throws -> [Source] {
    let folder = path("Sources/" + target)
    return try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".swift") }
      .map { file in
        Source(
          path: target + "/" + file,
          text: try String(contentsOfFile: folder + "/" + file, encoding: .utf8))
      }
  }
}
