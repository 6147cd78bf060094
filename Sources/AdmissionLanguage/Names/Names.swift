package import AdmissionCommittee
package import AdmissionDirectory
import AdmissionVocabulary

/// What a typed name stands for.
package enum CaseOrItem {
  case filed(Case)
  case item(Directory.Listing)
}

/// What a burden is asked of.
package enum DepartmentOrItem {
  case department(Department.ID)
  case item(WorkItem.ID)
}

/// Finds cases, items and actors by what people type, full-width or half-width, letters of either
/// case.
package struct Names {
  let office: Office
  let register: Register
  /// Whether digits are an item's wherever they can be, as in the clerk's scripts; else those that
  /// may be a waiting case's too are asked about.
  package var digitsAreItems = false

  package init(office: Office, register: Register) {
    (self.office, self.register) = (office, register)
  }

  /// How many ids the ranges of a line may come to.
  private static let mostInRanges = 10_000

  /// Ids out of lists and ranges, in the order typed: `A2014-001..A2014-008`, `031,032`.
  ///
  /// - Throws: ``BadRange``.
  static func expanded(_ typed: [Token]) throws(Misplaced) -> [Token] {
    var ids: [Token] = []
    for word in typed.flatMap(\.listed) {
      let ends = word.text.split(separator: "..", omittingEmptySubsequences: false)
      if ends.count == 1 {
        ids.append(word)
        continue
      }
      guard ends.count == 2, let first = Numbered(ends[0]), let last = Numbered(ends[1]),
        first.prefix == last.prefix, first.number <= last.number,
        last.number - first.number < Self.mostInRanges - ids.count
      else { throw Misplaced(BadRange(text: word.text), at: word.place) }
      ids += (first.number...last.number).map { Token(first.with($0), place: word.place) }
    }
    return ids
  }

  /// The cases that typed names mean: case ids, or the item a pending case is about.
  ///
  /// - Throws: ``UnknownName``, ``BadRange``, ``SeveralCases``; nothing is found by halves.
  package func cases(_ typed: [Token]) throws -> [Case] {
    try typed.flatMap { token in
      // A name may hold the marks that separate a list.
      let parts = try Self.expanded([token])
      if parts.count > 1, let whole = try? filed(token.text) { return [whole] }
      return try parts.map { try filed($0) }
    }
  }

  package func filed(_ token: Token) throws -> Case { try token.read { try filed($0) } }

  /// One case by its id, by the name of the task applied for, or by an item: the pending case about
  /// it, else the last.
  func filed(_ typed: String) throws -> Case {
    let word = HalfWidth.comparable(typed)
    if let id = try? Case.ID(parsing: word.uppercased()), let filed = office[id] { return filed }
    if let found = filed(for: word) { return found }
    guard let listing = listing(typed) else { throw unknownCase(typed) }
    let pending = office.pending(on: listing.item.id)
    if pending.count > 1 { throw SeveralCases(item: listing.item.id, cases: pending.map(\.id)) }
    guard let found = pending.first ?? office.cases(about: listing.item.id).last else {
      throw UnknownName(kind: .filed, word: typed, nearest: nil)
    }
    // Whoever types digits may as well mean the number of another case that waits.
    let others = waiting(numbered: word).filter { $0.id != found.id }
    guard others.isEmpty else {
      throw AmbiguousName(word: typed, item: listing.item, about: found.id, cases: others.map(\.id))
    }
    return found
  }

  /// The case in which a department applies for the task of that name: one that waits, else the last.
  private func filed(for name: String) -> Case? {
    let applied = office.cases.filter {
      $0.taskAppliedFor.map { HalfWidth.comparable($0) == name } ?? false
    }
    return applied.last(where: \.isPending) ?? applied.last
  }

  /// The cases that may still be decided and have that number, whatever their year.
  private func waiting(numbered digits: String) -> [Case] {
    digitsAreItems
      ? []
      : office.cases.filter { filed in
        guard filed.isPending, let number = Numbered(filed.id.text[...]) else { return false }
        return number.text.suffix(number.digits) == digits
      }
  }

  private func unknownCase(_ typed: String) -> UnknownName {
    let word = HalfWidth.comparable(typed).uppercased()
    let ids = office.cases.map(\.id.text)
    let numbered = Numbered(word[...]).flatMap { typed in
      ids.compactMap { Numbered($0[...]) }.filter { $0.prefix == typed.prefix }
        .min { abs($0.number - typed.number) < abs($1.number - typed.number) }?.text
        // The number alone, without year.
        ?? ids.last { Numbered($0[...])?.number == typed.number && typed.prefix.isEmpty }
    }
    let known = ids + office.cases.compactMap(\.taskAppliedFor) + itemNames
    return UnknownName(
      kind: .filed, word: typed, nearest: numbered ?? Suggestion.nearest(to: typed, among: known))
  }

  package func items(_ typed: [Token]) throws -> [WorkItem.ID] {
    try typed.flatMap { token in
      if let whole = listing(token.text) { return [whole.item.id] }
      return try Self.expanded([token]).map { try item($0).item.id }
    }
  }

  package func item(_ token: Token) throws -> Directory.Listing { try token.read { try item($0) } }

  /// One item by its id or its exact name.
  func item(_ typed: String) throws(UnknownName) -> Directory.Listing {
    if let listing = listing(typed) { return listing }
    let known = office.directory.listings.map(\.item.id.text) + itemNames
    throw UnknownName(
      kind: .item, word: typed, nearest: Suggestion.nearest(to: typed, among: known))
  }

  private func listing(_ typed: String) -> Directory.Listing? {
    let word = HalfWidth.folded(typed)
    if let id = try? WorkItem.ID(parsing: word), let listing = office.directory[id] {
      return listing
    }
    let name = word.lowercased()
    return office.directory.listings.first { listing in
      [listing.item.name, listing.item.english ?? ""].contains { HalfWidth.comparable($0) == name }
    }
  }

  private var itemNames: [String] {
    office.directory.listings.flatMap { [$0.item.name] + [$0.item.english].compactMap(\.self) }
  }

  package func caseOrItem(_ token: Token) throws -> CaseOrItem {
    try token.read { try caseOrItem($0) }
  }

  private func caseOrItem(_ typed: String) throws -> CaseOrItem {
    let word = HalfWidth.folded(typed)
    if let numbered = office.cases.first(where: {
      $0.grant.map { $0.number.typed == word || HalfWidth.folded($0.number.text) == word } ?? false
    }) {
      return .filed(numbered)
    }
    let id = word.uppercased()
    if let id = try? Case.ID(parsing: id), let filed = office[id] { return .filed(filed) }
    if let listing = listing(typed) {
      let cases = waiting(numbered: id).map(\.id)
      guard cases.isEmpty else {
        throw AmbiguousName(word: typed, item: listing.item, about: nil, cases: cases)
      }
      return .item(listing)
    }
    if let found = filed(for: HalfWidth.comparable(typed)) { return .filed(found) }
    do {
      return .item(try item(typed))
    } catch {
      // Cases and sittings are known by their first letter, or by looking like one.
      if id.hasPrefix("A"), (try? Case.ID(parsing: id)) != nil { throw unknownCase(typed) }
      let skeleton = Skeleton(typed)
      if office.cases.contains(where: { Skeleton($0.id.text) == skeleton }) {
        throw unknownCase(typed)
      }
      let sittings = office.sittings.map(\.id.text)
      throw UnknownName(
        kind: .item, word: typed,
        nearest: error.nearest ?? Suggestion.nearest(to: typed, among: sittings))
    }
  }

  /// A department, or an item by its id or its exact name.
  ///
  /// - Throws: ``UnknownSubject`` with the nearest name.
  package func departmentOrItem(_ token: Token) throws -> DepartmentOrItem {
    try token.read { typed in
      if let department = department(typed) { return .department(department) }
      if let listing = listing(typed) { return .item(listing.item.id) }
      let known = register.departments.flatMap { [$0.id.text, $0.name.zh, $0.name.en] } + itemNames
      throw UnknownSubject(word: typed, nearest: Suggestion.nearest(to: typed, among: known))
    }
  }
}

extension Case {
  /// The name of the task, where a department applies for one.
  var taskAppliedFor: String? {
    if case .admit(let application) = motion { application.item.name } else { nil }
  }
}

extension Token {
  /// The parts of a list, such as `031,032`.
  fileprivate var listed: [Token] { parts { HalfWidth.folded($0) == "," } }
}

/// An id that ends in a number, such as `A2014-001` or `031`.
private struct Numbered {
  let text: String
  let prefix: Substring
  let digits: Int
  let number: Int

  init?(_ text: Substring) {
    let tail = text.reversed().prefix { $0.isASCII && $0.isNumber }.count
    guard tail > 0, tail <= 9, let number = Int(text.suffix(tail)) else { return nil }
    (prefix, digits, self.number) = (text.dropLast(tail), tail, number)
    self.text = String(text)
  }

  func with(_ number: Int) -> String {
    let text = String(number)
    return prefix + String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
