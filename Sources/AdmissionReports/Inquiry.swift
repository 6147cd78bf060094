import AdmissionCommittee
import AdmissionDirectory
import AdmissionNames
import AdmissionVocabulary

/// Looks one thing up, in the order in which people can have meant it.
struct Inquiry {
  let office: Office
  let renewalDays: Int
  /// What stands in the directory today, with its names.
  let listed: [Directory.Listing]
  let names: NameList

  let wordbook: Wordbook

  init(office: Office, renewalDays: Int, by wordbook: Wordbook) {
    (self.office, self.renewalDays, self.wordbook) = (office, renewalDays, wordbook)
    listed = office.directory.listings.filter { $0.isIn(on: office.today) }
    names = NameList(
      listed.map { [$0.item.name] + [$0.item.english].compactMap(\.self) }, by: wordbook)
  }

  func answer(to asked: String) -> (CheckSlip.Answer, CheckSlip.Match) {
    if let typed = TypedNumber(asked) {
      return grant(typed).map { (answer(of: $0.0, under: $0.1), .number) } ?? (.unlisted, .none)
    }
    if let id = try? Case.ID(parsing: asked.uppercased()), let filed = office[id] {
      if filed.isPending { return (.pending(filed), .number) }
      if let grant = filed.grant { return (answer(of: filed, under: grant), .number) }
    }
    if let listing = listing(ofID: asked) { return (answer(of: listing), .id) }
    guard !asked.isEmpty else { return (.unlisted, .none) }
    let named = office.directory.listings.filter { $0.item.isCalled(asked) }
    if let listing = named.last(where: { $0.isIn(on: office.today) }) {
      return (answer(of: listing), .name)
    }
    let pending = office.cases.having(.pending).last { filed in
      guard case .admit(let application) = filed.motion else { return false }
      return application.item.name == asked
    }
    if let pending { return (.pending(pending), .name) }
    if let listing = named.last { return (answer(of: listing), .name) }
    if let match = names.matches(of: ComparableName(asked, by: wordbook), atLeast: 100).first {
      return (answer(of: listed[match.place]), .likeName)
    }
    let words = asked.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    let having = listed.filter { $0.item.hasWords(words) }
    if having.count == 1 { return (answer(of: having[0]), .words) }
    return (.unlisted, .none)
  }

  private func grant(_ typed: TypedNumber) -> (Case, Grant)? {
    for filed in office.cases.having(.numbered(year: typed.year, typed.number)) {
      guard let grant = filed.grant,
        typed.prefix.isEmpty || typed.prefix == grant.number.prefix
      else { continue }
      return (filed, grant)
    }
    return nil
  }

  /// Under a number that was issued for a listed item, its own days count too.
  private func answer(of filed: Case, under grant: Grant) -> CheckSlip.Answer {
    guard let listing = office.directory[grant.item] else { return .unlisted }
    guard filed.isUnderListing else { return answer(of: listing, under: grant.number) }
    let answer = answer(of: listing, under: grant.number)
    guard case .admitted(_, _, let until) = answer else { return answer }
    if office.today > grant.expires {
      return .gone(listing, nil, on: grant.expires.next ?? grant.expires)
    }
    if let enters = filed.motion.application?.item.enters, enters > office.today {
      return .notYet(listing, grant.number, from: enters)
    }
    return .admitted(listing, grant.number, until: min(grant.expires, until ?? grant.expires))
  }

  private func answer(
    of listing: Directory.Listing, under number: AdmissionNumber? = nil
  ) -> CheckSlip.Answer {
    if listing.item.category == .prohibited, listing.isIn(on: office.today) {
      return .prohibited(listing)
    }
    let number = number ?? validNumber(of: listing)
    switch listing.standing(on: office.today, renewalDays: renewalDays) {
    case .active, .renewalDue, .emergency:
      return .admitted(listing, number, until: listing.item.until)
    case .suspended: return .suspended(listing)
    case .registered:
      return .notYet(listing, number, from: listing.item.from ?? listing.since)
    case .removed, .revoked, .merged, .completed, .expired:
      let day = listing.departure?.day ?? listing.expiry ?? office.today
      return .gone(listing, listing.departure, on: day)
    }
  }

  private func validNumber(of listing: Directory.Listing) -> AdmissionNumber? {
    office.cases(about: listing.item.id).last { filed in
      guard let grant = filed.grant, grant.item == listing.item.id else { return false }
      // A number that came with the item lasts as long as the item, renewals included.
      if filed.isUnderListing { return grant.expires >= office.today }
      return true
    }?.grant?.number
  }

  /// By id as printed, or without its leading zeros.
  private func listing(ofID text: String) -> Directory.Listing? {
    guard let id = try? WorkItem.ID(parsing: text) else { return nil }
    if let listing = office.directory[id] { return listing }
    guard let number = Int(text), number > 0 else { return nil }
    return office.directory.listings.first { Int($0.item.id.text) == number }
  }
}

/// A number as printed or as typed: 示社准〔2014〕001号, `2014-001`.
private struct TypedNumber {
  /// Empty when it was typed.
  let prefix: String
  let year: Int
  let number: Int

  init?(_ text: String) {
    let text = text.narrowed
    if let match = text.wholeMatch(of: /([0-9]{4})-([0-9]{1,9})/) {
      guard let year = Int(match.1), let number = Int(match.2) else { return nil }
      (prefix, self.year, self.number) = ("", year, number)
    } else if let match = text.wholeMatch(of: /([^0-9]*)[〔\[(【]([0-9]{4})[〕\])】]([0-9]{1,9})号?/) {
      guard let year = Int(match.2), let number = Int(match.3) else { return nil }
      (prefix, self.year, self.number) = (String(match.1).trimmed, year, number)
    } else {
      return nil
    }
  }
}

extension WorkItem {
  fileprivate func isCalled(_ text: String) -> Bool {
    name == text || english?.lowercased() == text.lowercased()
  }

  /// `words` are in lower case.
  fileprivate func hasWords(_ words: [String]) -> Bool {
    let text = [name, english ?? ""].joined(separator: " ").lowercased()
    return !words.isEmpty && words.allSatisfy(text.contains)
  }
}

extension String {
  /// Without blanks around it.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  /// Full-width digits, letters and punctuation as their narrow forms, without blanks.
  fileprivate var narrowed: String {
    var narrow = UnicodeScalarView()
    for scalar in unicodeScalars where !scalar.properties.isWhitespace {
      narrow.append(scalar.narrow)
    }
    return String(narrow)
  }
}
