import AdmissionCommittee
import AdmissionJournal
import AdmissionVocabulary
import AdmissionWorkplace
import ArgumentParser

@testable import AdmissionCommand

/// The office that the shipped scripts leave, in this process: played once, and for each test a
/// journal of its own with the same entries.
enum Demonstration {
  private static let played = Result<[StoredEntry], any Error> {
    try workplace().officeInMemory(afterDemonstration: true).stored
  }

  private static let loaded = Result<Workplace, any Error> { try Workplace() }

  static func workplace() throws -> CommandWorkplace {
    CommandWorkplace(try SharedOptions.parse([]), try loaded.get())
  }

  static func clerk(of workplace: CommandWorkplace) throws -> Registrar {
    let entries = try played.get()
    let journal = InMemoryJournal()
    _ = try journal.transact(since: 0) { _ in entries }
    return try workplace.workplace.registrar(of: journal)
  }
}
