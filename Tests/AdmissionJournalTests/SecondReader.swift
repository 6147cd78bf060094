import AdmissionJournal
import AdmissionSeal
import AdmissionVocabulary
import Foundation

/// A journal read by somebody who has only the page about its format.
///
/// Uses nothing of the program but its digest and the stored rows; slow, and sure of what it counts:
/// where the chain breaks, who voted how, which items are listed.
struct SecondReader {
  /// Entries that follow one another from the first on.
  private(set) var sound = 0
  /// The number of the first that does not; `nil` when all do.
  private(set) var breaksAt: Int?
  private(set) var listed: Set<String> = []
  /// What every closed poll counted to: the letters by seat, and the outcome that was recorded.
  private(set) var polls: [Poll] = []

  struct Poll {
    var choices: [Int: String] = [:]
    var outcome = ""

    func number(of choice: String) -> Int { choices.values.count { $0 == choice } }
  }

  private var open: [String: Poll] = [:]

  init(_ rows: [StoredEntry]) {
    var previous = String(repeating: "0", count: 64)
    for (place, row) in rows.enumerated() {
      guard row.sequence == place + 1, Digest(of: row.bytes).hex == row.digest.hex,
        let body = try? JSONSerialization.jsonObject(with: Data(row.bytes)) as? [String: Any],
        body["sequence"] as? Int == row.sequence, body["previous"] as? String == previous,
        let event = body["event"] as? String, let fields = body["fields"] as? [String: Any]
      else {
        breaksAt = place + 1
        return
      }
      take(event, fields, of: body["case"] as? String ?? "")
      previous = row.digest.hex
      sound = row.sequence
    }
  }

  private mutating func take(_ event: String, _ fields: [String: Any], of id: String) {
    switch event {
    case "office-opened.1":
      let edition = fields["edition"] as? [String: Any]
      let items = edition?["items"] as? [[String: Any]] ?? []
      listed = Set(items.compactMap { $0["id"] as? String })
    case "poll-opened.1": open[id] = Poll()
    case "ballot-cast.1":
      guard let seat = fields["seat"] as? Int, let choice = fields["choice"] as? String else {
        return
      }
      open[id]?.choices[seat] = choice
    case "poll-closed.1":
      guard var poll = open.removeValue(forKey: id) else { return }
      poll.outcome = fields["outcome"] as? String ?? ""
      polls.append(poll)
    case "case-decided.1":
      let items = fields["items"] as? [String] ?? []
      switch fields["decision"] as? String {
      case "removed", "merged", "revoked", "completed": listed.subtract(items)
      case "admitted":
        guard let item = fields["item"] as? [String: Any], let id = item["id"] as? String else {
          return
        }
        listed.insert(id)
      default: break
      }
    default: break
    }
  }
}
