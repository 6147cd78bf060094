import AdmissionCommittee
import AdmissionDirectory
import AdmissionReports
import AdmissionVocabulary

/// What a typed name stands for.
enum CaseOrItem {
  case filed(Case)
  case item(Directory.Listing)
}

/// What a burden is asked of.
enum DepartmentOrItem {
  case department(Department.ID)
  case item(WorkItem.ID)
}

/// Finds cases, items and actors by what people type.
struct Names {
  let office: Office
  let register: Register

  /// Ids out of lists and ranges, in the order typed: `A2014-001..A2014-008`, `031,032`.
  ///
  /// - Throws: ``BadRange``.
  static func expanded(_ typed: [String]) throws(BadRange) -> [String] {
    var ids: [String] = []
    for word in typed.flatMap({ $0.split { ",，、".contains($0) } }) {
      let ends = String(word).split(separator: "..", omittingEmptySubsequences: false)
      if ends.count == 1 {
        ids.append(String(word))
        continue
      }
      guard ends.count == 2, let first = Numbered(ends[0]), let last = Numbered(ends[1]),
        first.prefix == last.prefix, first.number <= last.number,
        last.number - first.number < 10_000
      else { throw BadRange(text: String(word)) }
      ids += (first.number...last.number).map { first.with($0) }
    }
    return ids
  }

  /// The cases that typed names mean: case ids, or the item a pending case is about.
  ///
  /// - Throws: `Refusal`, ``BadRange``, ``SeveralCases``; nothing is found by halves.
  func cases(_ typed: [String]) throws -> [Case] {
    try Self.expanded(typed).map { try filed($0) }
  }

  /// One case by its id, by the name of the task applied for, or by an item: the pending case about
  /// it, else the last.
  func filed(_ typed: String) throws -> Case {
    let applied = office.cases.filter {
      if case .admit(let application) = $0.motion { application.item.name == typed } else { false }
    }
    if let found = applied.last(where: \.isPending) ?? applied.last { return found }
    let id = try Case.ID(parsing: typed.uppercased())
    if let filed = office[id] { return filed }
    guard let listing = try? item(typed) else { throw Refusal.unknownCase(id) }
    let pending = office.pending(on: listing.item.id)
    if pending.count > 1 { throw SeveralCases(item: listing.item.id, cases: pending.map(\.id)) }
    guard let found = pending.first ?? office.cases(about: listing.item.id).last else {
      throw Refusal.unknownCase(id)
    }
    return found
  }

  func items(_ typed: [String]) throws -> [WorkItem.ID] {
    try Self.expanded(typed).map { try item($0).item.id }
  }

  /// One item by its id or its exact name.
  func item(_ typed: String) throws -> Directory.Listing {
    if let id = try? WorkItem.ID(parsing: typed), let listing = office.directory[id] {
      return listing
    }
    if let listing = office.directory.listings.first(where: {
      $0.item.name == typed || $0.item.english == typed
    }) {
      return listing
    }
    throw Refusal.unknownItem(try WorkItem.ID(parsing: typed))
  }

  func caseOrItem(_ typed: String) throws -> CaseOrItem {
    if let numbered = office.cases.first(where: {
      $0.grant.map { $0.number.typed == typed || $0.number.text == typed } ?? false
    }) {
      return .filed(numbered)
    }
    if let id = try? Case.ID(parsing: typed.uppercased()), let filed = office[id] {
      return .filed(filed)
    }
    if typed.uppercased().hasPrefix("A"), let id = try? Case.ID(parsing: typed.uppercased()) {
      throw Refusal.unknownCase(id)
    }
    return .item(try item(typed))
  }

  /// A seat by its number or its name.
  ///
  /// - Throws: ``UnknownActor`` with how many seats there are.
  func seat(_ typed: String) throws -> Int {
    if let number = Int(typed), office.charter.roster[number] != nil { return number }
    guard let actor = try? actor(typed), case .seat(let number) = actor else {
      throw UnknownActor(
        word: typed, nearest: nil, seats: office.charter.roster.seats.count)
    }
    return number
  }

  /// Seats out of lists and ranges: `1..8`, `1 2 4`, `席位三`.
  func seats(_ typed: [String]) throws -> [Int] {
    try Self.expanded(typed).map { try seat($0) }
  }

  /// A department by its id or its name.
  ///
  /// - Throws: ``UnknownActor`` with the nearest name.
  func owner(_ typed: String) throws -> Department.ID {
    guard let department = department(typed) else {
      let known = register.departments.flatMap { [$0.id.text, $0.name.zh, $0.name.en] }
      throw UnknownActor(
        word: typed, nearest: Spelling.nearest(to: typed, among: known), seats: nil)
    }
    return department
  }

  /// A community by its id or its name, letters of either case.
  func community(_ typed: String) -> Community.ID? {
    let word = typed.lowercased()
    return register.communities.first { community in
      [community.id.text, community.name.zh, community.name.en.lowercased()].contains(word)
    }?.id
  }

  /// A department by its id or its name, letters of either case.
  func department(_ typed: String) -> Department.ID? {
    let word = typed.lowercased()
    return register.departments.first { department in
      [department.id.text, department.name.zh, department.name.en.lowercased()].contains(word)
    }?.id
  }

  /// A department, or an item by its id or its exact name.
  ///
  /// - Throws: ``UnknownSubject`` with the nearest name.
  func departmentOrItem(_ typed: String) throws(UnknownSubject) -> DepartmentOrItem {
    if let department = department(typed) { return .department(department) }
    if let listing = try? item(typed) { return .item(listing.item.id) }
    let known =
      register.departments.flatMap { [$0.id.text, $0.name.zh, $0.name.en] }
      + office.directory.listings.flatMap { [$0.item.name, $0.item.english ?? ""] }
    throw UnknownSubject(word: typed, nearest: Spelling.nearest(to: typed, among: known))
  }

  /// Who somebody says they are.
  ///
  /// - Throws: ``UnknownActor`` with the nearest name.
  func actor(_ typed: String) throws(UnknownActor) -> Actor {
    let word = typed.lowercased()
    let clerk = office.charter.clerk
    if ["clerk", clerk.zh, clerk.en.lowercased()].contains(word) { return .clerk }
    if ["anyone", "访客"].contains(word) { return .anyone }
    for seat in office.charter.roster.seats {
      let spellings = [
        seat.name.zh, seat.name.en.lowercased(), "seat-\(seat.number)", "seat\(seat.number)",
        "席位\(seat.number)",
      ]
      if spellings.contains(word) { return .seat(seat.number) }
    }
    if let department = department(typed) { return .department(department) }
    if let community = community(typed) { return .community(community) }
    let known =
      ["clerk", clerk.zh]
      + office.charter.roster.seats.flatMap { ["seat-\($0.number)", $0.name.zh] }
      + register.departments.flatMap { [$0.id.text, $0.name.zh, $0.name.en] }
      + register.communities.flatMap { [$0.id.text, $0.name.zh, $0.name.en] }
    throw UnknownActor(
      word: typed, nearest: Spelling.nearest(to: typed, among: known),
      seats: word.hasPrefix("seat") || word.hasPrefix("席位")
        ? office.charter.roster.seats.count : nil)
  }
}

/// An id that ends in a number, such as `A2014-001` or `031`.
private struct Numbered {
  let prefix: Substring
  let digits: Int
  let number: Int

  init?(_ text: Substring) {
    let tail = text.reversed().prefix { $0.isASCII && $0.isNumber }.count
    guard tail > 0, tail <= 9, let number = Int(text.suffix(tail)) else { return nil }
    (prefix, digits, self.number) = (text.dropLast(tail), tail, number)
  }

  func with(_ number: Int) -> String {
    let text = String(number)
    return prefix + String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}

/// A range nobody can follow.
struct BadRange: Explainable {
  let text: String

  var notice: Notice {
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

  var notice: Notice {
    let list = cases.map(\.text)
    return Notice(
      "several-cases", zh: "事项 \(item) 有几个未决办件：\(list.joined(separator: "、"))",
      en: "item \(item) is in several open cases: \(list.joined(separator: ", "))",
      hint: Bilingual(zh: "写办件编号", en: "name the case"))
  }
}

/// Neither a department nor an item.
struct UnknownSubject: Explainable {
  let word: String
  let nearest: String?

  var notice: Notice {
    Notice(
      "unknown-subject", zh: "没有叫 `\(word)` 的部门或事项",
      en: "there is no department or item `\(word)`",
      hint: nearest.map { Bilingual(zh: "是不是 \($0)？", en: "did you mean \($0)?") }
        ?? Bilingual(
          zh: "写部门名称或事项编号；`帮助 身份` 列出全部部门",
          en: "write a department's name or an item's id; `help as` lists the departments"))
  }
}

/// Nobody the office knows.
struct UnknownActor: Explainable {
  let word: String
  let nearest: String?
  /// How many seats there are, where a seat was meant.
  let seats: Int?

  var notice: Notice {
    Notice(
      "unknown-actor", zh: "没有席位或部门叫 `\(word)`", en: "there is no seat or department `\(word)`",
      hint: seats.map { Bilingual(zh: "席位共 \($0) 个", en: "seats are 1 to \($0)") } ?? nearest.map {
        Bilingual(zh: "是不是 \($0)？", en: "did you mean \($0)?")
      }
        ?? Bilingual(
          zh: "写席位三、部门名称或编委会办公室；`帮助 身份` 列出全部",
          en: "write seat-3, a department's name or clerk; `help as` lists them"))
  }
}
