import AdmissionCommittee
import AdmissionConsole
import AdmissionJournal
import AdmissionLanguage
import AdmissionProgram
import AdmissionSamples
import AdmissionVocabulary
import AdmissionWording
import AdmissionWorkplace
import Foundation
import Synchronization
import Testing

/// One way to change an office, and an office in which it is accepted.
struct MutatingCommand: Sendable, CustomTestStringConvertible {
  /// What is there before anything is said.
  enum Office: Hashable, Sendable {
    case none
    case rehearsal, live
    /// The clerk does the intake, and streets are asked.
    case district
    /// A rehearsal and, beside it, a backup of it; or that backup alone.
    case backedUp, lost
  }

  let testDescription: String
  let office: Office
  /// What is said first, in one conversation.
  let before: [String]
  let arguments: @Sendable (Store) -> [String]
  /// Whether each thing of a list is carried out on its own, one entry each.
  var isList = false
  /// Whether saying the same again is something new, and not a repetition.
  var mayBeSaidAgain = false

  /// Those to take apart call by call: all in a whole run, or those with the words of
  /// `ZHUNRU_COMMANDS` in them, else a vote.
  static let tried: [MutatingCommand] =
    if let part = ProcessInfo.processInfo.environment["ZHUNRU_COMMANDS"] {
      all.filter { $0.testDescription.contains(part) }
    } else {
      Scale.isWhole ? all : [.vote]
    }

  /// A line that somebody says.
  init(
    _ line: String, as actor: String, after before: [String] = [], in office: Office = .rehearsal,
    isList: Bool = false, mayBeSaidAgain: Bool = false
  ) {
    testDescription = line
    (self.office, self.before) = (office, before)
    (self.isList, self.mayBeSaidAgain) = (isList, mayBeSaidAgain)
    arguments = { ["--store", $0.path, "--as", actor, "-c", line] }
  }

  /// The program called in another way.
  init(
    calling description: String, in office: Office = .rehearsal, after before: [String] = [],
    mayBeSaidAgain: Bool = false, _ arguments: @escaping @Sendable (Store) -> [String]
  ) {
    testDescription = description
    (self.office, self.before, self.arguments) = (office, before, arguments)
    self.mayBeSaidAgain = mayBeSaidAgain
  }

  var words: [String] { testDescription.split(separator: " ").map(String.init) }

  private struct Stage: Hashable {
    let office: Office
    let before: [String]
  }

  private static let prepared = Mutex<[Stage: Store.Snapshot]>([:])
  private static let watched = Mutex<[String: Once]>([:])

  /// The store before the command, made once.
  func prepare() throws -> Store.Snapshot {
    let stage = Stage(office: office, before: before)
    if let found = Self.prepared.withLock({ $0[stage] }) { return found }
    let store = try Store(
      before.isEmpty ? [:] : Self(calling: "", in: office, { _ in [] }).prepare())
    defer { store.remove() }
    if before.isEmpty {
      try make(in: store)
    } else {
      try say(before, in: store)
    }
    let snapshot = try store.snapshot()
    Self.prepared.withLock { $0[stage] = snapshot }
    return snapshot
  }

  /// What an undisturbed run did, every call that writes on record.
  struct Run: Sendable {
    let before: Store.Snapshot
    let result: Program.Result
    let calls: [Strace.Call]
    /// The folder it ran in, which is gone.
    let folder: String
    let old: [String]
    let new: [String]
  }

  /// A run that several tests look at, and whoever comes first makes.
  private final class Once: Sendable {
    let run = Mutex<Run?>(nil)
  }

  /// Carries it out under watch, once for all tests.
  func run() throws -> Run {
    let once = Self.watched.withLock { watched in
      let once = watched[testDescription + before.joined()] ?? Once()
      watched[testDescription + before.joined()] = once
      return once
    }
    return try once.run.withLock { run in
      if let run { return run }
      let before = try prepare()
      let store = try Store(before)
      defer { store.remove() }
      let old = try store.entries()
      let (result, calls) = try Strace.watch(
        arguments(store), calls: Strace.writing, in: store.folder)
      let made = Run(
        before: before, result: result, calls: calls, folder: store.folder.path, old: old,
        new: try store.entries())
      run = made
      return made
    }
  }

  private static let workplace = Result { try Workplace() }

  /// Makes the office, in this process: what is to be taken apart comes later.
  private func make(in store: Store) throws {
    let workplace =
      try office == .district
      ? Workplace(catalogFolder: Self.districtCatalog()) : Self.workplace.get()
    let place = StorePlace(store.path)
    switch office {
    case .none: return
    case .live: try Workplace.keep(workplace.found(.live).stored, in: place)
    case .rehearsal, .district, .backedUp, .lost:
      try Workplace.keep(workplace.found(.rehearsal).stored, in: place)
    }
    guard office == .backedUp || office == .lost else { return }
    _ = try Workplace.backUp(place, to: StorePlace(store.copy))
    if office == .lost { try FileManager.default.removeItem(atPath: store.path) }
  }

  /// Carries out what is said first, in this process too.
  private func say(_ lines: [String], in store: Store) throws {
    let workplace = try Self.workplace.get()
    let desk = Desk(
      readApplication: { path throws(UnusableFile) in try workplace.application(at: path) },
      writeFile: { path, _ throws(UnwritableFile) in
        throw UnwritableFile(file: path, .fileUnwritable)
      }, editionFile: { _ in "" })
    var session = Session(
      registrar: try workplace.open(StorePlace(store.path)), desk: desk, language: .en,
      allowsPrefixes: false)
    for line in lines {
      let replies = session.respond(to: line)
      try #require(replies.allSatisfy { $0.answer == .yes }, "\(line): \(replies.map(\.json))")
    }
  }

  /// The shipped catalogue with what is off in it turned on.
  private static func districtCatalog() throws -> String {
    let folder = try Program.scratch().appending(path: "catalog")
    try FileManager.default.copyItem(at: Program.root.appending(path: "catalog"), to: folder)
    let file = folder.appending(path: "committee.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
      .replacing("intake: by-screening", with: "intake: by-clerk")
      .replacing("consultation: false", with: "consultation: true")
    try text.write(to: file, atomically: true, encoding: .utf8)
    return folder.path(percentEncoded: false)
  }
}
