import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

extension OfficeEvent: WrittenDown {
  enum Kind: String, CaseIterable {
    case opened = "office-opened.1"
    case dayAdvanced = "day-advanced.1"
    case ruleBookAdopted = "catalogue-adopted.1"
    case editionPublished = "edition-published.1"
    case rosterChanged = "roster-changed.1"
    case complaintMade = "complaint-made.1"
    case restored = "office-restored.1"
  }

  func written() throws -> (kind: Kind, fields: any Encodable) {
    switch self {
    case .opened(let charter): return (.opened, WrittenCharter(charter))
    case .dayAdvanced(let day): return (.dayAdvanced, WrittenDay(day: day.description))
    case .ruleBookAdopted(let digest):
      return (.ruleBookAdopted, WrittenRuleBook(ruleBook: digest.hex))
    case .editionPublished(let name, let items):
      return (
        .editionPublished, WrittenPublication(edition: name.text, items: items.map(\.text))
      )
    case .rosterChanged(let seat, let isFilled, let reason):
      return (
        .rosterChanged, WrittenRosterChange(seat: seat, filled: isFilled, reason: reason)
      )
    case .complaintMade(let complaint, let actor):
      return (
        .complaintMade,
        WrittenComplaint(
          item: complaint.item.text, kind: complaint.kind.rawValue, text: complaint.text,
          by: WrittenActor.text(actor))
      )
    case .restored(let restoration):
      return (.restored, WrittenRestoration(restoration))
    }
  }

  init(_ kind: Kind, from entry: EntryFields) throws {
    switch kind {
    case .opened: self = .opened(try entry.fields(WrittenCharter.self).charter())
    case .dayAdvanced: self = .dayAdvanced(try Reading.day(entry.fields(WrittenDay.self).day))
    case .ruleBookAdopted:
      self =
        .ruleBookAdopted(try Reading.digest(entry.fields(WrittenRuleBook.self).ruleBook))
    case .editionPublished:
      let written = try entry.fields(WrittenPublication.self)
      self = .editionPublished(
        try Reading.id(written.edition), items: try Reading.ids(written.items))
    case .rosterChanged:
      let written = try entry.fields(WrittenRosterChange.self)
      self = .rosterChanged(
        seat: written.seat, isFilled: written.filled, reason: written.reason)
    case .complaintMade:
      let written = try entry.fields(WrittenComplaint.self)
      self = .complaintMade(
        Complaint(
          item: try Reading.id(written.item), kind: try Reading.word(written.kind),
          text: written.text), by: try WrittenActor.actor(written.by))
    case .restored: self = .restored(try entry.fields(WrittenRestoration.self).restoration())
    }
  }
}

struct WrittenDay: Codable { var day: String }

struct WrittenRuleBook: Codable { var ruleBook: String }

struct WrittenPublication: Codable {
  var edition: String
  var items: [String]
}

struct WrittenRosterChange: Codable {
  var seat: Int
  var filled: Bool
  var reason: String?
}

struct WrittenComplaint: Codable {
  var item: String
  var kind: String
  var text: String
  var by: String
}

struct WrittenRestoration: Codable {
  var from: Int
  /// Both or neither: where the branch left behind ended.
  var leftSequence: Int?
  var leftDigest: String?

  /// No journal has more entries.
  private static let most = 999_999_999_999

  init(_ restoration: Restoration) {
    from = restoration.from
    (leftSequence, leftDigest) = (restoration.left?.sequence, restoration.left?.digest)
  }

  func restoration() throws -> Restoration {
    guard (0...Self.most).contains(from), (0...Self.most).contains(leftSequence ?? 0) else {
      throw UnreadableForm(what: "from")
    }
    guard let leftSequence, let leftDigest else {
      guard leftSequence == nil, leftDigest == nil else { throw UnreadableForm(what: "left") }
      return Restoration(from: from, left: nil)
    }
    return Restoration(
      from: from, left: Restoration.Left(sequence: leftSequence, digest: leftDigest))
  }
}
