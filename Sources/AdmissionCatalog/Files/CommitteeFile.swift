import AdmissionCommittee
import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

/// Reads `committee.yaml`.
enum CommitteeFile {
  static func read(_ page: Place, _ rolls: Rolls) -> Committee? {
    page.map { keys in
      let head = keys.required("committee")?.map { Self.head($0, rolls.actors) }
      let seats = keys.required("seats").flatMap { Self.seats($0, rolls) }
      let rule = keys.required("votingRule").flatMap {
        VotingRuleFile.read($0, seats: seats?.count)
      }
      let presets = keys.required("presets")?.named {
        VotingRuleFile.read($0, seats: seats?.count)
      }
      let clocks = keys.required("clocks")?.map(Self.clocks)
      let budget = keys.orNone("budget") { $0.map(Self.budget) }
      let procedure = clocks.flatMap { clocks in
        keys.ifPresent("procedure") { $0.map { Self.procedure($0, notice: clocks.notice) } }
      }
      guard let head, let seats, let rule, let presets, let clocks, let procedure, let budget
      else { return nil }
      return Committee(
        name: head.name, clerk: head.clerk, numberPrefix: head.numberPrefix,
        reconstructed: head.reconstructed, disclaimer: head.disclaimer, since: head.since,
        roster: Roster(seats),
        votingRule: rule, presets: presets.map { (name: $0.name, rule: $0.value) },
        clocks: clocks, procedure: procedure ?? .usual, budget: budget)
    }
  }

  private struct Head {
    let name: Bilingual
    let clerk: Bilingual
    let numberPrefix: String
    let reconstructed: Bool
    let disclaimer: Disclaimer?
    let since: CalendarDay
  }

  private static func head(_ keys: Keys, _ actors: NameRoll) -> Head? {
    let name = keys.required("name")?.bilingual()
    let clerk = keys.required("clerk")?.bilingual()
    keys.enter(clerk, at: "clerk", in: actors)
    let numberPrefix = keys.required("numberPrefix")?.text()
    let reconstructed = keys.required("reconstructed")?.flag()
    let since = keys.required("since")?.day()
    let disclaimer = keys.ifPresent("disclaimer") { $0.map(Self.disclaimer) }
    guard let name, let clerk, let numberPrefix, let reconstructed, let since, let disclaimer
    else { return nil }
    return Head(
      name: name, clerk: clerk, numberPrefix: numberPrefix, reconstructed: reconstructed,
      disclaimer: disclaimer, since: since)
  }

  private static func disclaimer(_ keys: Keys) -> Disclaimer? {
    let record = keys.required("record")?.bilingual()
    let edition = keys.required("edition")?.bilingual()
    guard let record, let edition else { return nil }
    return Disclaimer(record: record, edition: edition)
  }

  /// In file order, which has to be 1, 2, 3…; only the first seat out of order is noted.
  private static func seats(_ place: Place, _ rolls: Rolls) -> [Seat]? {
    var expected = 1
    var isInOrder = true
    return place.list(atLeast: 1) { element in
      element.map { keys in
        let number = keys.required("seat")?.number(BallotSheet.seatCounts)
        let name = keys.required("name")?.bilingual()
        keys.enter(name, in: rolls.actors)
        let community = keys.ifPresent("community") { $0.reference(to: rolls.communities) }
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

  /// Clocks that are left out are as long as those of the demonstration.
  private static func clocks(_ keys: Keys) -> Committee.Clocks? {
    let usual = Committee.Clocks()
    func length(_ key: String) -> Int?? { keys.ifPresent(key) { $0.map(workingDays) } }
    guard let notice = keys.required("notice")?.map(workingDays),
      let conditions = length("conditions"), let cure = length("cure"),
      let review = length("review"), let answer = length("answer")
    else { return nil }
    return Committee.Clocks(
      notice: notice, conditions: conditions ?? usual.conditions, cure: cure ?? usual.cure,
      review: review ?? usual.review, answer: answer ?? usual.answer)
  }

  /// What is left out is as usual.
  private static func procedure(_ keys: Keys, notice days: Int) -> Procedure? {
    let usual = Procedure.usual
    let intake: Procedure.Intake?? = keys.ifPresent("intake") { $0.word() }
    let consults = keys.ifPresent("consultation") { $0.flag() }
    let gives = keys.ifPresent("notice") { $0.flag() }
    let last = keys.ifPresent("presidingVotesLast") { $0.flag() }
    let recuses = keys.ifPresent("recusesProposers") { $0.flag() }
    guard let intake, let consults, let gives, let last, let recuses else { return nil }
    return Procedure(
      intake: intake ?? usual.intake, consults: consults ?? usual.consults,
      notice: gives ?? false ? days : nil,
      presidingVotesLast: last ?? usual.presidingVotesLast,
      recusesProposers: recuses ?? usual.recusesProposers)
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
