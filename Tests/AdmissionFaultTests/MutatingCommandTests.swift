import AdmissionProgram
import AdmissionVocabulary
import Foundation
import Testing

@testable import AdmissionConsole
@testable import AdmissionLanguage
@testable import AdmissionWording

/// The table of what changes an office leaves nothing out.
@Suite struct MutatingCommandTests {
  /// What never changes an office; what `expect refused` tries is a line with a verb of its own.
  private static let readings: Set<Verb> = [
    .check, .tally, .docket, .show, .why, .history, .directory, .reduced, .burden, .rules,
    .export, .as, .expect, .verify, .transcript, .notices, .recent, .quiet, .set, .help, .lang,
    .quit,
  ]

  @Test(arguments: Verb.all.filter { !readings.contains($0) })
  func everyFormIsInTheTable(_ verb: Verb) {
    let lines = MutatingCommand.all.map(\.words).filter { $0.first == verb.name.en }
    #expect(!lines.isEmpty)
    for word in verb.shape.fixedWords where !word.isChoice && word.detail == nil {
      let said = word.name.en.split(separator: " ").map(String.init)
      #expect(lines.contains { $0.contains(said[0]) }, "no line says \(word.name.en)")
    }
  }

  @Test func everyKindOfEntryIsWritten() throws {
    let folder = Program.root.appending(path: "Tests/AdmissionJournalTests/Fixtures/Golden")
    let kinds = Set(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).map {
        String($0.prefix { $0 != "+" && $0 != "." })
      })
    var written: Set<String> = []
    for command in MutatingCommand.all {
      let run = try command.run()
      #expect((0...1).contains(run.result.status), "\(command): \(run.result.errors)")
      #expect(run.new.count > run.old.count && run.new.starts(with: run.old), "\(command)")
      for entry in run.new.dropFirst(run.old.count) {
        let kind = try #require(entry.firstMatch(of: /"event":"([a-z-]+)\./)).1
        written.insert(String(kind))
      }
    }
    // Nobody can adopt another rule book by a command yet.
    #expect(kinds.subtracting(written) == ["catalogue-adopted"])
  }
}
