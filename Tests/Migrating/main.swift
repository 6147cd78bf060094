import AdmissionJournalSQLite

// Opens a store as a later version of the program might, for tests of the way there.
let later = Schema.current.followed(
  by: "CREATE TABLE note (sequence INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;",
  "INSERT INTO note SELECT sequence, digest FROM entry;")
let journal = try SQLiteJournal(opening: CommandLine.arguments[1], as: later)
print(try journal.entries(after: 0).count)
