import AdmissionJournal
import AdmissionJournalSQLite
import AdmissionProgram
import AdmissionSeal
import AdmissionVocabulary
import Foundation
import Testing

/// A live office whose last entry is of an earlier day stands as of today for whoever looks.
@Suite struct StaleStoreTests {
  /// A live office that was made so many days ago and has rested since.
  private static func store(madeDaysAgo days: Int) throws -> String {
    let folder = try Program.scratch()
    func path(_ name: String) -> String {
      folder.appending(path: name).path(percentEncoded: false)
    }
    let made = try Program.run("init", "--live", "--store", path("made.sqlite"))
    #expect(made.status == 0, "\(made.errors)")
    let first = try #require(
      try SQLiteJournal(opening: path("made.sqlite")).entries(after: 0).first)
    let text = String(decoding: first.bytes, as: UTF8.self)
    let written = try #require(text.firstMatch(of: /"day":"([0-9-]{10})"/))
    let then = try #require(try CalendarDay(parsing: String(written.1)).advanced(by: -days))
    let bytes = Array(text.replacing(String(written.1), with: then.description).utf8)
    _ = try SQLiteJournal(
      creating: path("rested.sqlite"),
      holding: [StoredEntry(sequence: 1, bytes: bytes, digest: Digest(of: bytes))])
    return path("rested.sqlite")
  }

  private static func read(_ arguments: String...) throws -> (status: Int32, fields: [String: Any])
  {
    let result = try Program.run(arguments + ["--json"])
    let line = try #require(result.output.split(separator: "\n").first, "\(result.errors)")
    let fields = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    return (result.status, try #require(fields))
  }

  @Test(arguments: [1, 90]) func isScreenedInAsOfToday(_ days: Int) throws {
    let store = try Self.store(madeDaysAgo: days)
    for file in ["elder-survey", "listed", "refused", "returned"] {
      let path = "seeds/applications/\(file).yaml"
      let command = try Self.read("check", path, "--store", store)
      let conversation = try Self.read("-c", "check \(path)", "--store", store)
      #expect(command.status == conversation.status, "\(file)")
      #expect(command.fields["day"] as? String == Moment.now().day.description, "\(file)")
      for key in ["day", "outcome", "verdict", "findings", "remedy", "burden"] {
        #expect(
          command.fields[key] as? NSObject == conversation.fields[key] as? NSObject,
          "\(file) \(key)")
      }
    }
  }

  @Test func itsRulesAreThoseOfToday() throws {
    let store = try Self.store(madeDaysAgo: 90)
    let command = try Self.read("rules", "--store", store)
    let conversation = try Self.read("-c", "rules", "--store", store)
    #expect(command.fields["day"] as? String == Moment.now().day.description)
    #expect(command.fields as NSObject == conversation.fields as NSObject)
  }
}
