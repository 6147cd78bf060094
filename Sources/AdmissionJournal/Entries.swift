public import AdmissionCommittee
public import AdmissionVocabulary
import HashTreeCollections

/// Every entry of a journal, oldest first, each read from its bytes when it is asked for; with what
/// entries are looked up by.
///
/// A copy costs nothing; two are equal that hold the same bytes. Where an entry stands is one less than its sequence.
public struct Entries: Sendable {
  /// In the order in which they follow one another.
  private(set) var stored = PersistentArray<StoredEntry>()
  private var ofCase: TreeDictionary<Case.ID, [Int]> = [:]
  private var lastOf: TreeDictionary<Participant, Int> = [:]
  private var answers: TreeDictionary<RequestID.Batch, TreeDictionary<String, [Answer]>> = [:]
  /// The sequence of the entry with which a sitting last ended.
  private var lastClosing: Int?
  /// Time of the last entry; empty before the first.
  private(set) var lastTime = ""

  /// An entry that answers a request, or one thing of it.
  private struct Answer {
    let request: RequestID
    let sequence: Int
  }

  init() {}

  /// Where the journal stands.
  public var head: Head {
    stored.last.map { Head(sequence: $0.sequence, digest: $0.digest) } ?? .empty
  }

  /// The entries of a case, oldest first.
  public func of(_ id: Case.ID) -> [Entry] { ofCase[id, default: []].map { self[$0 - 1] } }

  /// The last entry that somebody caused; `nil` where they never did anything.
  public func last(by actor: Participant) -> Entry? { lastOf[actor].map { self[$0 - 1] } }

  /// The entry with which a sitting last ended; `nil` before the first did.
  public var lastSittingClosed: Entry? { lastClosing.map { self[$0 - 1] } }

  /// What a request came to when it was answered; none when it was not.
  public func answering(_ request: RequestID) -> [Entry] {
    let answers = answers[request.batch]?[request.command] ?? []
    return answers.filter { $0.request == request }.map { self[$0.sequence - 1] }
  }

  /// What a command of a batch came to, if it was answered for everything it was about.
  public func answering(_ command: String, of batch: RequestID.Batch) -> [Entry]? {
    let answers = answers[batch]?[command] ?? []
    guard let count = answers.first?.request.count,
      Set(answers.map(\.request.thing)).count == count
    else { return nil }
    return answers.sorted { ($0.request.thing, $0.sequence) < ($1.request.thing, $1.sequence) }
      .map { self[$0.sequence - 1] }
  }

  /// The requests of all batches called so that were answered.
  public func answeredRequests(ofBatch name: String) -> [RequestID] {
    let runs = answers.keys.filter { $0.name == name }
    return Array(
      Set(runs.flatMap { answers[$0]?.values.flatMap { $0.map(\.request) } ?? [] }))
  }

  mutating func append(_ entry: Entry) {
    let sequence = entry.sequence
    stored.append(StoredEntry(sequence: sequence, bytes: entry.bytes, digest: entry.digest))
    lastOf[entry.actor] = sequence
    lastTime = entry.time
    if let id = entry.event.caseID { ofCase[id, default: []].append(sequence) }
    if let request = entry.request {
      answers[request.batch, default: [:]][request.command, default: []]
        .append(Answer(request: request, sequence: sequence))
    }
    if case .sitting(.closed) = entry.event { lastClosing = sequence }
  }
}

extension Entries: Equatable {
  public static func == (left: Self, right: Self) -> Bool { left.stored == right.stored }
}

extension Entries: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { stored.count }

  public subscript(place: Int) -> Entry {
    let digest = place == 0 ? Digest.none : stored[place - 1].digest
    // Every entry was read once when it was taken in.
    guard let entry = Chain.entry(stored[place], after: Head(sequence: place, digest: digest))
    else { preconditionFailure("entry \(place + 1) was taken in and cannot be read") }
    return entry
  }
}
