import AdmissionCommittee
import AdmissionConsole
import AdmissionJournal
import AdmissionLanguage
import AdmissionSeal
import AdmissionVocabulary
import AdmissionWording

extension FuzzTarget {
  /// Entries, one a line, each with the place, the digest before it and its own digest made right:
  /// what is told apart is only whether they can be read and can have happened.
  static let journalEntry = FuzzTarget(
    name: "journal",
    words: [
      "null", "true", "false", "{}", "[]", "\"\"", "\"clerk\"", "\"seat-1\"", "\"A2014-001\"",
      "\"A2014-002\"", "\"041\"", "\"S2014-01\"", "\"passed\"", "\"yes\"", "\"round\":1",
      "\"revision\":1",
      "\"case\":", "\"fields\":", "\"event\":", "\"item\":", "\"until\":",
      "\"until\":\"2014-12-31\"",
      "\"minutes\":9223372036854775807", "\"timesPerYear\":9223372036854775807", "1e3", "-0",
    ]
  ) { show in
    let premises = try Premises.shipped.get()
    return { bytes in
      var journal: [StoredEntry] = []
      var head = Head.empty
      for line in bytes.split(separator: UInt8(ascii: "\n")).prefix(40) {
        let stored = following(head, Array(line))
        guard Verification(of: journal + [stored]).damage == nil else { continue }
        try rewrite(stored, after: head)
        journal.append(stored)
        head = Head(sequence: stored.sequence, digest: stored.digest)
      }
      guard !journal.isEmpty else { return }
      let kept = InMemoryJournal()
      _ = try kept.transact(since: 0) { _ in journal }
      let clerk = try Registrar(journal: kept, orders: premises.orders) {
        Premises.moment
      }
      var session = premises.session(clerk)
      var lines = ["docket", "reduced", "directory", "burden", "verify", "history", "review 2014"]
      lines += clerk.office.cases.prefix(3).flatMap {
        ["show \($0.id)", "why \($0.id)", "tally \($0.id)"]
      }
      for line in lines {
        for reply in session.respond(to: line) { try show(reply) }
      }
    }
  }

  /// What was read and is written again is read as the same, and stays the same.
  private static func rewrite(_ stored: StoredEntry, after head: Head) throws {
    guard let entry = Chain.entry(stored, after: head) else { return }
    let written = try Chain.stored(
      entry.event, by: entry.actor, on: entry.day, at: entry.time, after: head)
    let again = Chain.entry(written, after: head)
    try BrokenPromise.unless(
      again?.event == entry.event && again?.actor == entry.actor,
      "another event when written: \(String(decoding: written.bytes, as: UTF8.self))")
  }

  /// The same bytes as an entry after `head`.
  private static func following(_ head: Head, _ line: [UInt8]) -> StoredEntry {
    var text = String(decoding: line, as: UTF8.self)
    text.replace(/"sequence":\d+/, with: "\"sequence\":\(head.sequence + 1)")
    text.replace(/"previous":"[0-9a-f]{64}"/, with: "\"previous\":\"\(head.digest.hex)\"")
    let bytes = Array(text.utf8)
    return StoredEntry(sequence: head.sequence + 1, bytes: bytes, digest: Digest(of: bytes))
  }
}
