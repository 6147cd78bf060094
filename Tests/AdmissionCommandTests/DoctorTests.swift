import AdmissionProgram
import Foundation
import GRDB
import Testing

/// What is looked at, and what is said where something is not in order.
@Suite struct DoctorTests {
  private let home: URL
  private let store: String

  init() throws {
    (home, store) = try Program.emptyOffice("office")
  }

  private func doctor(_ arguments: String...) throws -> Program.Result {
    try Program.run(["doctor", "--store", store, "--lang", "en"] + arguments, home: home)
  }

  @Test func everythingIsLookedAt() throws {
    let output = try doctor("--json").output
    for kind in [
      "sqlite", "libedit", "calendar", "store", "settings", "permissions", "journal", "catalogue",
      "clock", "locale", "terminal",
    ] { #expect(output.contains(#""kind":"\#(kind)""#), "\(kind)") }
    let text = try doctor().output
    #expect(text.contains("journal_mode=delete, synchronous=3") && text.contains("permissions 600"))
    #expect(text.contains("catalogue and store agree"))
    let chinese = try Program.run("doctor", "--store", store, "--lang", "zh", home: home).output
    #expect(chinese.contains("目录资料与档案一致"))
  }

  @Test func whatAnybodyMayWriteIsSaid() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: store)
    let result = try doctor()
    #expect(result.status == 1 && result.output.contains("chmod o-w"))
  }

  @Test func aDamagedJournalIsSaid() throws {
    try DatabaseQueue(path: store).write { db in
      try db.execute(sql: "DROP TRIGGER entry_no_update")
      let made = try String.fetchOne(
        db, sql: "SELECT sql FROM sqlite_schema WHERE name = 'entry_no_delete'")
      #expect(made != nil)
      try db.execute(sql: "UPDATE entry SET body = x'7b7d'")
      try db.execute(
        sql: """
          CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry
          BEGIN SELECT RAISE(ABORT, 'entries are permanent'); END
          """)
    }
    let result = try doctor()
    #expect(result.status == 1 && result.output.contains("journal entry 1 is wrong"), "\(result)")
  }

  @Test func anotherCatalogueIsSaid() throws {
    let catalog = home.appending(path: "catalog")
    try FileManager.default.copyItem(at: Program.root.appending(path: "catalog"), to: catalog)
    let rules = catalog.appending(path: "rules.yaml")
    let text = try String(contentsOf: rules, encoding: .utf8)
    try Data((text + "\n# another\n").utf8).write(to: rules)
    let result = try doctor("--catalog", catalog.path(percentEncoded: false))
    #expect(result.status == 1 && result.output.contains("differs from the store: the rule book"))
  }

  @Test func whatIsNoStoreIsSaid() throws {
    try Data("text".utf8).write(to: URL(filePath: store))
    let result = try doctor()
    #expect(result.status == 1 && result.output.contains("is not an office's store"))
  }

  /// Damage that no entry shows is found as well, and a backup of the entries puts it right.
  @Test func aDamagedPageIsSaid() throws {
    try DatabaseQueue(path: store).inDatabase { db in
      try db.execute(
        sql: """
          CREATE TABLE spare (bytes BLOB); INSERT INTO spare VALUES (zeroblob(40000));
          DROP TABLE spare
          """)
    }
    // Where the list of free pages begins.
    let file = try FileHandle(forUpdating: URL(filePath: store))
    try file.seek(toOffset: 32)
    try file.write(contentsOf: [0, 0, 0, 2])
    try file.close()
    func zhunru(_ arguments: String...) throws -> Program.Result {
      try Program.run(arguments + ["--store", store, "--lang", "en"], home: home)
    }
    for result in [try zhunru("verify"), try zhunru("-c", "verify")] {
      #expect(result.status == 1, "\(result)")
      #expect(result.output.contains("but the file they are kept in is damaged"), "\(result)")
      #expect(result.output.contains("back the entries up to a new file"))
    }
    #expect(try doctor().status == 1)
    let fresh = home.appending(path: "fresh").path(percentEncoded: false)
    #expect(try zhunru("backup", fresh).status == 0)
    #expect(try zhunru("restore", "--replace", fresh).status == 0)
    #expect(try zhunru("verify").status == 0)
  }
}
