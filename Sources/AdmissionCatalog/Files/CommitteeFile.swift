import AdmissionCommittee
import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

/// Reads `committee.yaml`.
enum CommitteeFile {
  static func read(_ page: Place, _ communities: Roll<Community>) -> Committee? {
    page.map { keys in
      let head = keys.required("committee")?.map(Self.head)
      let seats = keys.required("seats").flatMap { Self.seats($0, communities) }
      let rule = keys.required("votingRule").flatMap {
        VotingRuleFile.read($0, seats: seats?.count)
      }
      let presets = keys.required("presets")?.named {
        VotingRuleFile.read($0, seats: seats?.count)
      }
      let clocks = keys.required("clocks")?.map(Self.clocks)
      let budget = keys.orNone("budget") { $0.map(Self.budget) }
      guard let head, let seats, let rule, let presets, let clocks, let budget else {
        return nil
      }
      return Committee(
        name: head.name, clerk: head.clerk, numberPrefix: head.numberPrefix,
        reconstructed: head.reconstructed, since: head.since, roster: Roster(seats),
        votingRule: rule, presets: presets.map { (name: $0.name, rule: $0.value) },
        clocks: clocks, budget: budget)
    }
  }

  private struct Head {
    let name: Bilingual
    let clerk: Bilingual
    let numberPrefix: String
    let reconstructed: Bool
    let since: CalendarDay
  }

  private static func head(_ keys: Keys) -> Head? {
    let name = keys.required("name")?.bilingual()
    let clerk = keys.required("clerk")?.bilingual()
    let numberPrefix = keys.required("numberPrefix")?.text()
    let reconstructed = keys.required("reconstructed")?.flag()
    let since = keys.required("since")?.day()
    guard let name, let clerk, let numberPrefix, let reconstructed, let since else { return nil }
    return Head(
      name: name, clerk: clerk, numberPrefix: numberPrefix, reconstructed: reconstructed,
      since: since)
  }

  /// In file order, which has to be 1, 2, 3…; only the first seat out of order is noted.
  private static func seats(_ place: Place, _ communities: Roll<Community>) -> [Seat]? {
    var expected = 1
    var isInOrder = true
    return place.list(atLeast: 1) { element in
      element.map { keys in
        let number = keys.required("seat")?.number(BallotSheet.seatCounts)
        let name = keys.required("name")?.bilingual()
        let community = keys.ifPresent("community") { $0.reference(to: communities) }
        if let number, number != expected, isInOrder {
          isInOrder = false
          keys.note(at: "seat", .seatGap(number, expected: expected))
        }
        expected += 1
        guard let number, let name, let community else { return nil }
        return Seat(number: number, name: name, community: community)
      }
    }
  }

  private static func clocks(_ keys: Keys) -> Committee.Clocks? {
    keys.required("notice")?.map(workingDays).map { Committee.Clocks(notice: $0) }
  }

  private static func budget(_ keys: Keys) -> HoursBudget? {
    let hours = keys.required("hoursPerCommunity")?.number(Bounds.hours)
    let effect: HoursBudget.Effect? = keys.required("effect")?.word()
    guard let hours, let effect else { return nil }
    return HoursBudget(hoursPerCommunity: hours, effect: effect)
  }

  private static func workingDays(_ keys: Keys) -> Int? {
    let days = keys.required("workingDays")?.number(0...366)
    let rule: ScreeningRule.ID? = keys.required("rule")?.identifier()
    let tag: RuleBook.Entry.Tag? = keys.required("tag")?.word()
    return rule != nil && tag != nil ? days : nil
  }
}

extension Notice {
  fileprivate static func seatGap(_ number: Int, expected: Int) -> Notice {
    Notice(
      "seat-gap", zh: "这里应是席位 \(expected)，写的是 \(number)",
      en: "seat \(expected) belongs here, not \(number)",
      hint: Bilingual(
        zh: "席位从 1 起依次编号，不跳号、不重号", en: "number the seats 1, 2, 3 in order, without gaps"))
  }
}
