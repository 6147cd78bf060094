import AdmissionJournal
import AdmissionJournalSQLite
import AdmissionProgram
import AdmissionWorkplace
import Foundation
import Testing

/// A folder with an office's store in it, where the program looks for it by itself.
struct Store {
  /// Every file in it, by its path from there.
  typealias Snapshot = [String: Data]

  let folder: URL

  /// A folder of its own with these files.
  init(_ snapshot: Snapshot = [:]) throws {
    folder = try Program.scratch().resolvingSymlinksInPath()
    try put(snapshot)
  }

  var path: String { folder.appending(path: "zhunru/office.sqlite").path(percentEncoded: false) }

  /// Where a backup of it is, when there is one.
  var copy: String { folder.appending(path: "zhunru/copy.sqlite").path(percentEncoded: false) }

  /// What is there now.
  func snapshot() throws -> Snapshot {
    var files: Snapshot = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where name.hasPrefix("zhunru") {
      let file = folder.appending(path: name)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      files[name] = try Data(contentsOf: file)
    }
    return files
  }

  /// Makes it what it was.
  func put(_ snapshot: Snapshot) throws {
    let files = FileManager.default
    try? files.removeItem(at: folder.appending(path: "zhunru"))
    for (name, data) in snapshot {
      let file = folder.appending(path: name)
      try files.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    }
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  func run(_ arguments: [String], input: String = "") throws -> Program.Result {
    try Program.run(
      arguments, input: input, home: folder,
      setting: ["XDG_DATA_HOME": folder.path(percentEncoded: false)])
  }

  /// Whether the program can recompute everything, and there is an office; an office that was not
  /// made yet is none.
  func verify() throws -> Program.Result { try run(["verify", "--store", path]) }

  /// The same, found out in this process.
  func isSound() throws -> Bool {
    let verification = try Workplace.verification(of: StorePlace(path))
    return verification.damage == nil && verification.storageProblems.isEmpty
  }

  /// What the entries record, oldest first, without when and after what; nothing without a store.
  func entries() throws -> [String] { try entries(at: path) }

  /// The same of a store elsewhere, once everything in it was computed again.
  func soundEntries(at path: String) throws -> [String] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    #expect(try Verification(of: SQLiteJournal(opening: path)).damage == nil, "\(path)")
    return try entries(at: path)
  }

  private func entries(at path: String) throws -> [String] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    return try SQLiteJournal(opening: path).entries(after: 0).map {
      String(decoding: $0.bytes, as: UTF8.self)
        .replacing(/"(time|previous|headSeen)":"[^"]*"/, with: "")
    }
  }
}
