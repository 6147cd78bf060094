package import AdmissionCommittee
package import AdmissionDirectory
import AdmissionVocabulary

extension Names {
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
  package func actor(_ typed: String) throws(UnknownActor) -> Participant {
    let word = HalfWidth.comparable(typed)
    // As replies for programs have them.
    for (kind, participant) in [
      ("department:", { self.department($0).map(Participant.department) }),
      ("community:", { self.community($0).map(Participant.community) }),
    ] as [(String, (String) -> Participant?)] where word.hasPrefix(kind) {
      if let named = participant(String(word.dropFirst(kind.count))) { return named }
    }
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
