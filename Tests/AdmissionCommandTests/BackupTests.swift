import AdmissionProgram
import Foundation
import GRDB
import Testing

/// Copying a store, going on from a copy, and what each says of the other.
@Suite struct BackupTests {
  private let home: URL

  init() throws { home = try Program.scratch() }

  private func path(_ name: String) -> String {
    home.appending(path: name).path(percentEncoded: false)
  }

  private func zhunru(_ arguments: String...) throws -> Program.Result {
    try Program.run(arguments + ["--lang", "en"], home: home)
  }

  private func code(_ store: String) throws -> String {
    let output = try zhunru("verify", "--json", "--store", path(store)).output
    let head = try #require(output.firstMatch(of: /"head":"([0-9a-f]{64})"/)).1
    let entries = try #require(output.firstMatch(of: /"entries":(\d+)/)).1
    return "\(entries):\(head)"
  }

  private func office() throws {
    #expect(try zhunru("init", "--empty", "--store", path("office")).status == 0)
    #expect(
      try zhunru("--store", path("office"), "--as", "clerk", "-c", "propose remove 041").status == 0
    )
  }

  /// Another office's backup takes nobody's place; both stay as they were.
  @Test func anotherOfficesBackupIsRefused() throws {
    try office()
    #expect(try zhunru("init", "--empty", "--store", path("other")).status == 0)
    #expect(try zhunru("backup", "--store", path("other"), path("copy")).status == 0)
    let before = try code("office")
    let refused = try zhunru("restore", path("copy"), "--store", path("office"), "--replace")
    #expect(refused.status == 2 && refused.errors.contains("is of another office"))
    #expect(try code("office") == before)
    #expect(try zhunru("restore", path("copy"), "--store", path("third")).status == 0)
  }

  @Test func aBackupIsTheSameJournal() throws {
    try office()
    let made = try zhunru("backup", "--store", path("office"), path("copy"))
    #expect(made.status == 0 && made.output.contains("2 entries, verified"))
    #expect(try code("copy") == code("office"))
    // Never over a file.
    let before = try Data(contentsOf: URL(filePath: path("copy")))
    #expect(try zhunru("backup", "--store", path("office"), path("copy")).status != 0)
    #expect(try Data(contentsOf: URL(filePath: path("copy"))) == before)
  }

  @Test func restoringIsABranchForAllToSee() throws {
    try office()
    #expect(try zhunru("backup", "--store", path("office"), path("copy")).status == 0)
    #expect(
      try zhunru("--store", path("office"), "--as", "clerk", "-c", "propose remove 042").status == 0
    )
    let lost = try code("office")
    // What is there is not replaced unasked.
    let refused = try zhunru("restore", "--store", path("office"), path("copy"))
    #expect(refused.status != 0 && refused.errors.contains("--replace"))
    #expect(try code("office") == lost)
    let restored = try zhunru("restore", "--replace", "--store", path("office"), path("copy"))
    #expect(restored.status == 0, "\(restored.errors)")
    #expect(restored.output.contains("office.left-3") && restored.output.contains("1 of which"))
    // The branch left behind is still there, whole.
    #expect(try code("office.left-3") == lost)
    let verified = try zhunru("verify", "--store", path("office"), "--since", lost)
    #expect(verified.status == 0 && verified.output.contains("end of the store before"))
    #expect(verified.output.contains("3 entries in one chain"))
    let history = try zhunru("--store", path("office"), "-c", "history")
    #expect(history.output.contains("restored from a backup, after entry 2"))
    #expect(
      try zhunru("--store", path("office"), "--as", "clerk", "-c", "propose remove 043").status == 0
    )
  }

  /// A store that nobody can read is what backups are for.
  @Test func aDamagedStoreIsReplacedToo() throws {
    try office()
    #expect(try zhunru("backup", "--store", path("office"), path("copy")).status == 0)
    try Data("no database".utf8).write(to: URL(filePath: path("office")))
    let restored = try zhunru("restore", "--replace", "--store", path("office"), path("copy"))
    #expect(restored.status == 0 && restored.output.contains("office.left-damaged"))
    #expect(try zhunru("verify", "--store", path("office")).status == 0)
  }

  @Test func whatIsNoBackupIsRefused() throws {
    try Data("no database".utf8).write(to: URL(filePath: path("text")))
    #expect(try zhunru("restore", "--store", path("office"), path("text")).status == 2)
    #expect(!FileManager.default.fileExists(atPath: path("office")))
    #expect(try zhunru("restore", "--store", path("office"), path("nowhere")).status == 2)
  }

  /// What is wrong with a backup is said of the backup, with what to do about it.
  @Test func aBackupThatCannotBeUsedIsNamed() throws {
    try office()
    try Data("no database".utf8).write(to: URL(filePath: path("text")))
    let before = try code("office")
    for (file, words) in [
      ("nowhere", "there is no backup"), ("text", "neither a backup nor a store"),
      ("office", "is the store itself"),
    ] {
      let result = try zhunru("restore", "--replace", "--store", path("office"), path(file))
      #expect(result.status == 2 && result.errors.contains(words), "\(result.errors)")
      #expect(result.errors.contains("that zhunru backup wrote; nothing was changed"))
    }
    #expect(try code("office") == before)
  }

  /// A code that does not stand is told apart from entries that are wrong.
  @Test func aCheckCodeThatDoesNotStandIsExplained() throws {
    try office()
    let last = try #require(try code("office").split(separator: ":").last)
    for (noted, words) in [
      ("1:0000-0000-0000-0000", "entry 1, its check code is"),
      ("1:\(last)", "the one noted is that of entry 2, so the number may be miscopied"),
      ("1111-2222-3333-4444", "no entry has the check code 1111-2222-3333-4444"),
      ("9:0000-0000-0000-0000", "the journal ends with entry 2; entry 9"),
    ] {
      let result = try zhunru("verify", "--store", path("office"), "--since", noted)
      #expect(result.status == 1 && result.output.contains(words), "\(result.output)")
      #expect(result.output.contains("the 2 entries that are there form one chain"))
      #expect(result.output.contains("next: see first whether it was copied right"))
    }
    let stands = try zhunru("verify", "--store", path("office"), "--since", "2:\(last)")
    #expect(stands.status == 0 && stands.output.contains("entry 2, the last there is"))
  }

  /// An entry in front of the first is found although the others join on to each other.
  @Test(arguments: [0, -1])
  func anEntryBeforeTheFirstIsFound(_ number: Int) throws {
    try office()
    try tamper("INSERT INTO entry VALUES (\(number), x'7b7d', 'x')")
    let result = try zhunru("verify", "--store", path("office"))
    #expect(result.status == 1)
    #expect(result.output.contains("journal entry \(number) is wrong: it was put in"))
    #expect(try zhunru("backup", "--store", path("office"), path("copy")).status == 1)
  }

  /// An emptied store is not taken for one that waits for its office.
  @Test func anEmptiedStoreIsNotFilledAgain() throws {
    try office()
    try tamper("DELETE FROM entry")
    for arguments in [["verify"], ["-c", "report"], ["report"]] {
      let result = try Program.run(
        arguments + ["--lang", "en", "--store", path("office")], home: home)
      #expect(result.status == 2 && result.errors.contains("they were taken out: restore a backup"))
    }
    // Nor in the place where the first use makes one.
    let place = home.appending(path: "data/zhunru")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: path("office"), toPath: place.appending(path: "office.sqlite").path)
    let used = try Program.run(
      ["-c", "reduced"], home: home,
      setting: ["XDG_DATA_HOME": home.appending(path: "data").path(percentEncoded: false)])
    #expect(used.status == 2)
  }

  /// Changes the office's entries behind its back and puts the guards in place again.
  private func tamper(_ change: String) throws {
    try DatabaseQueue(path: path("office")).write { db in
      let guards = try Row.fetchAll(
        db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      for row in guards { try db.execute(sql: "DROP TRIGGER \(row["name"] as String)") }
      try db.execute(sql: change)
      for row in guards { try db.execute(sql: row["sql"]) }
    }
  }

  /// Whoever waits is told for whom, and goes on when it is let go.
  @Test func whoIsWaitedForIsNamed() async throws {
    try office()
    let holder = try DatabaseQueue(path: path("office"))
    try await holder.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN EXCLUSIVE")
      let waiting = try Program.start(
        ["--store", path("office"), "--as", "clerk", "--lang", "en", "-c", "propose remove 042"],
        home: home)
      // Longer than it takes to be told, shorter than it takes to give up.
      sleep(5)
      #expect(waiting.isRunning)
      try db.execute(sql: "COMMIT")
      let result = try waiting()
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.errors.contains("process \(getpid())"), "\(result.errors)")
    }
  }

  /// Reading takes no right to write; writing says which right it lacks.
  @Test func aReadOnlyStoreCanBeRead() throws {
    try office()
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path("office"))
    // The superuser may write whatever is forbidden to others, unless it gives that up.
    func unprivileged(_ arguments: String...) throws -> Program.Result {
      let program = Program.executable.path(percentEncoded: false)
      guard geteuid() == 0 else { return try Program.run(arguments, home: home) }
      return try Program.run(
        ["--bounding-set=-all", "--inh-caps=-all", program] + arguments, home: home,
        program: URL(filePath: "/usr/bin/setpriv"))
    }
    let read = try unprivileged("--store", path("office"), "--lang", "en", "-c", "history")
    #expect(read.status == 0 && read.output.contains("2 entries in all"), "\(read.errors)")
    #expect(try unprivileged("verify", "--store", path("office")).status == 0)
    let refused = try unprivileged(
      "--store", path("office"), "--lang", "en", "--as", "clerk", "-c", "propose remove 042")
    #expect(refused.status == 2 && refused.errors.contains("can only be read"), "\(refused.errors)")
  }
}
