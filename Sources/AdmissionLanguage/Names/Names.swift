package import AdmissionCommittee
package import AdmissionDirectory
package import AdmissionVocabulary

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
    let applied = office.cases.filter {
      $0.taskAppliedFor.map { HalfWidth.comparable($0) == word } ?? false
    }
    if let found = applied.last(where: \.isPending) ?? applied.last { return found }
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

  package func seat(_ token: Token) throws -> Int { try token.read { try seat($0) } }

  /// A seat by its number or its name.
  ///
  /// - Throws: ``UnknownActor`` with how many seats there are.
  func seat(_ typed: String) throws(UnknownActor) -> Int {
    let seats = office.charter.roster.seats
    if let number = Int(HalfWidth.folded(typed)), office.charter.roster[number] != nil {
      return number
    }
    guard let actor = try? actor(typed), case .seat(let number) = actor else {
      throw UnknownActor(
        word: typed, nearest: Suggestion.nearest(to: typed, among: seats.map(\.name.zh)),
        seats: seats.count)
    }
    return number
  }

  /// Seats out of lists and ranges: `1..8`, `1 2 4`, `席位三`.
  package func seats(_ typed: [Token]) throws -> [Int] {
    try Self.expanded(typed).map { try seat($0) }
  }

  /// A department by its id or its name.
  ///
  /// - Throws: ``UnknownActor`` with the nearest name.
  package func owner(_ token: Token) throws -> Department.ID {
    try token.read { typed in
      guard let department = department(typed) else {
        let known = register.departments.flatMap { [$0.id.text, $0.name.zh, $0.name.en] }
        throw UnknownActor(
          word: typed, nearest: Suggestion.nearest(to: typed, among: known), seats: nil)
      }
      return department
    }
  }

  /// A community by its id or its name.
  func community(_ typed: String) -> Community.ID? {
    let word = HalfWidth.comparable(typed)
    return register.communities.first { community in
      [community.id.text, community.name.zh, community.name.en].contains {
        HalfWidth.comparable($0) == word
      }
    }?.id
  }

  /// A department by its id or its name.
  func department(_ typed: String) -> Department.ID? {
    let word = HalfWidth.comparable(typed)
    return register.departments.first { department in
      [department.id.text, department.name.zh, department.name.en].contains {
        HalfWidth.comparable($0) == word
      }
    }?.id
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

  /// A number as seats are counted in Chinese: 三, 十二; digits from a hundred on.
  private static func chineseNumber(_ number: Int) -> String {
    let digits = Array("零一二三四五六七八九").map(String.init)
    guard (1...99).contains(number) else { return "\(number)" }
    let (tens, ones) = number.quotientAndRemainder(dividingBy: 10)
    return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + (ones > 0 ? digits[ones] : "")
  }

  /// Whether every hyphen in a name joins two words of it: `seat-3`, never `seat--3` or `-3`.
  private static func isJoined(_ name: String) -> Bool {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 1
      || parts.allSatisfy { $0.first?.isWhitespace == false && $0.last?.isWhitespace == false }
  }

  /// Who somebody says they are.
  ///
  /// - Throws: ``UnknownActor`` with the nearest name.
  package func actor(_ typed: String) throws(UnknownActor) -> Actor {
    let word = HalfWidth.comparable(typed)
    let clerk = office.charter.clerk
    if ["clerk", "office", "办公室", clerk.zh, clerk.en.lowercased()].contains(word) {
      return .clerk
    }
    if ["anyone", "访客"].contains(word) { return .anyone }
    let compact = Self.isJoined(word) ? word.filter { $0 != " " && $0 != "-" } : word
    for seat in office.charter.roster.seats {
      let number = Self.chineseNumber(seat.number)
      let spellings = [
        seat.name.zh, seat.name.en.lowercased().filter { $0 != " " }, "seat\(seat.number)",
        "席位\(seat.number)", "席位\(number)", "\(seat.number)", number,
      ]
      if spellings.contains(compact) { return .seat(seat.number) }
    }
    if let department = department(typed) { return .department(department) }
    if let community = community(typed) { return .community(community) }
    let known =
      ["clerk", clerk.zh, "访客", "anyone"]
      + office.charter.roster.seats.flatMap { ["seat-\($0.number)", $0.name.zh] }
      + register.departments.flatMap { [$0.id.text, $0.name.zh, $0.name.en] }
      + register.communities.flatMap { [$0.id.text, $0.name.zh, $0.name.en] }
    throw UnknownActor(
      word: typed, nearest: Suggestion.nearest(to: typed, among: known),
      seats: word.hasPrefix("seat") || word.hasPrefix("席位")
        ? office.charter.roster.seats.count : nil)
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

/// A range nobody can follow.
package struct BadRange: Explainable {
  let text: String

  package var notice: Notice {
    Notice(
      "bad-range", zh: "`\(text)` 不是有效的范围", en: "`\(text)` is not a range",
      hint: Bilingual(
        zh: "写成 A2014-001..A2014-008 或 031..038", en: "write A2014-001..A2014-008 or 031..038"))
  }
}

/// An item that is before the committee in more than one case.
struct SeveralCases: Explainable {
  let item: WorkItem.ID
  let cases: [Case.ID]

  package var notice: Notice {
    let list = cases.map(\.text)
    return Notice(
      "several-cases", zh: "事项 \(item) 有几个未决办件：\(list.joined(separator: "、"))",
      en: "item \(item) is in several open cases: \(list.joined(separator: ", "))",
      hint: Bilingual(zh: "写办件编号", en: "name the case"))
  }
}

/// Digits that are the number of an item and of a case that waits, where either could be meant.
struct AmbiguousName: Explainable {
  let word: String
  let item: WorkItem
  /// The case about that item; `nil` where the item itself is meant.
  let about: Case.ID?
  let cases: [Case.ID]

  package var notice: Notice {
    let list = cases.map(\.text)
    let title = item.title
    let asItem = about.map { Bilingual($0.text) } ?? Bilingual("\"") + title + Bilingual("\"")
    let (zh, en) = (list.joined(separator: "、"), list.joined(separator: ", "))
    return Notice(
      "ambiguous-name",
      zh: "`\(word)` 既是事项 \(item.id)（\(title.zh)），又是办件 \(zh) 的编号",
      en: "`\(word)` is item \(item.id) (\(title.en)), and the number of case \(en)",
      hint: Bilingual(
        zh: "写全：\(asItem.zh)（事项 \(item.id)）或 \(zh)（办件）",
        en: "write it in full: \(asItem.en) (item \(item.id)) or \(en) (case)"))
  }
}

/// A case or an item that is not there.
package struct UnknownName: Explainable {
  enum Kind {
    case filed, item
  }

  let kind: Kind
  let word: String
  let nearest: String?

  package var notice: Notice {
    let meant = nearest.map { Bilingual.didYouMean($0, not: word) }
    return switch kind {
    case .filed:
      Notice(
        "unknown-case", zh: "没有办件 `\(word)`", en: "there is no case `\(word)`",
        hint: meant ?? Bilingual(zh: "`日志` 列出全部办件", en: "`history` lists every case"))
    case .item:
      Notice(
        "unknown-item", zh: "目录中没有事项 `\(word)`", en: "the directory has no item `\(word)`",
        hint: meant ?? Bilingual(zh: "`目录` 列出全部事项", en: "`directory` lists every item"))
    }
  }
}

/// Neither a department nor an item.
struct UnknownSubject: Explainable {
  let word: String
  let nearest: String?

  package var notice: Notice {
    Notice(
      "unknown-subject", zh: "没有叫 `\(word)` 的部门或事项",
      en: "there is no department or item `\(word)`",
      hint: nearest.map { .didYouMean($0, not: word) }
        ?? Bilingual(
          zh: "写部门名称或事项编号；`帮助 身份` 列出全部部门",
          en: "write a department's name or an item's id; `help as` lists the departments"))
  }
}

/// Nobody the office knows.
package struct UnknownActor: Explainable {
  let word: String
  let nearest: String?
  /// How many seats there are, where a seat was meant.
  let seats: Int?

  package var notice: Notice {
    Notice(
      "unknown-actor", zh: "没有席位或部门叫 `\(word)`", en: "there is no seat or department `\(word)`",
      hint: hint
        ?? Bilingual(
          zh: "写席位三、部门名称或编委会办公室；`帮助 身份` 列出全部",
          en: "write seat-3, a department's name or clerk; `help as` lists them"))
  }

  private var hint: Bilingual? {
    // The nearest of numbered seats says nothing.
    let isNumber = word.last?.isNumber ?? true
    let meant = seats != nil && isNumber ? nil : nearest.map { Bilingual.didYouMean($0, not: word) }
    let count = seats.map {
      Bilingual(zh: "席位共 \($0) 个，写 1 到 \($0)", en: "seats are 1 to \($0)")
    }
    guard let meant, let count else { return meant ?? count }
    return meant + Bilingual(zh: "；", en: "; ") + count
  }
}
