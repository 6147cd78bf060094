package import AdmissionCommittee
package import AdmissionDirectory
package import AdmissionScreening
package import AdmissionVocabulary

/// The first day of the sample office.
package let officeDay = day("2014-05-06")

extension Edition {
  /// Five items, of which 044 ends with June.
  package static let office = sample(items: [
    .sample(id: "001", name: "居民委员会选举", category: .statutory),
    .sample(id: "041", name: "垃圾分类宣传", category: .commissioned),
    .sample(id: "042", name: "楼道灭鼠", category: .commissioned),
    .sample(id: "043", name: "健身器材登记", category: .commissioned),
    .sample(
      id: "044", name: "高考考场外围巡查", category: .commissioned, until: day("2014-06-30")),
  ])
}

extension Office {
  /// As it stands on the last day recorded.
  package var now: Today { Today(self, on: today) }
}

extension Charter {
  package static func sample(
    mode: Mode = .rehearsal, edition: Edition = .office, roster: Roster = .sample(),
    votingRule: VotingRule = .sample(), procedure: Procedure = .usual
  ) -> Charter {
    Charter(
      mode: mode, assurance: .attested, committee: Bilingual(zh: "编委会", en: "Committee"),
      clerk: Bilingual(zh: "编委会办公室", en: "Clerk"), numberPrefix: "示社准", reconstructed: true,
      edition: edition, roster: roster, votingRule: votingRule, ruleBook: "book-1",
      procedure: procedure, day: officeDay)
  }
}

extension Roster {
  /// Seats of which those named are held by the secretary of a community.
  package static func sample(
    _ count: Int = 8, communities: [Int: Community.ID] = [:]
  ) -> Roster {
    Roster(
      (1...count).map {
        Seat(
          number: $0, name: Bilingual(zh: "席位\($0)", en: "Seat \($0)"), community: communities[$0])
      })
  }
}

extension VotingRule {
  /// Yes votes of more than half of the seats, unless told otherwise.
  package static func sample(
    base: String = "roster", veto: [Int] = [], tie: String = "fails", chair: Int? = nil
  ) -> VotingRule {
    let words = Words(
      quorum: "> 1/2", recusal: "stays-on-roster", base: base, threshold: "> 1/2", veto: veto,
      tie: tie, chair: chair)
    guard let rule = try? VotingRule(words) else { preconditionFailure("\(words)") }
    return rule
  }
}

extension PollTerms {
  package static func sample(
    round: Int = 1, revision: Int = 1, openedOn: CalendarDay = officeDay,
    until: CalendarDay? = nil, closesFrom: CalendarDay? = nil, roster: Roster = .sample(),
    votingRule: VotingRule = .sample(), recusals: [RecusedSeat] = [], vacant: [Int] = [],
    conditions: [Condition] = [], floor: Floor? = nil
  ) -> PollTerms {
    PollTerms(
      round: round, revision: revision, openedOn: openedOn, until: until, closesFrom: closesFrom,
      roster: roster, votingRule: votingRule, ruleBook: "book-1", edition: "baseline",
      recusals: recusals, vacant: vacant, conditions: conditions, floor: floor)
  }
}

extension Ballot {
  package static func sample(
    _ seat: Int, _ choice: Choice, reason: String? = nil, means: Means = .terminal,
    revision: Int = 1, round: Int = 1
  ) -> Ballot {
    Ballot(
      seat: seat, choice: choice, reason: reason, means: means, revision: revision, round: round,
      headSeen: "head")
  }
}

extension Application {
  package static let emergency = sample(name: "防汛值守", basis: .sample(ground: .emergency))

  /// An emergency ordered by telephone on that day, without paper.
  package static func ordered(orally day: CalendarDay) -> Application {
    sample(
      name: "低洼处住户转移", origin: .sample(document: nil), basis: .sample(ground: .emergency),
      emergency: Emergency(event: "台风", began: day, declaredBy: "区防汛指挥部", orderedOrally: day))
  }

  package static let listed = sample(listed: "001")
  package static let returned = sample(community: .sample(departmentKeeps: nil))
  package static let refused = sample(name: "招商引资动员")
  package static let duplicate = sample(name: "楼道灭鼠")
}

extension Verdict {
  package static func sample(_ outcome: Outcome, listed: WorkItem.ID? = nil) -> Verdict {
    Verdict(outcome: outcome, findings: [], similar: [], listed: listed, day: officeDay)
  }
}

extension Grant {
  package static func sample(
    _ number: Int, _ item: WorkItem.ID, expires: String = "2014-12-31"
  ) -> Grant {
    Grant(
      number: AdmissionNumber(prefix: "示社准", year: 2014, number: number), item: item,
      expires: day(expires))
  }
}

extension StandingOrders {
  package static let sample = adopting("book-1")

  /// The sample rules as a book of that name: R5 refuses, R13 conditions, R42, R57 and R60 advise, the others return, R35 gives 90 days; the
  /// clocks are those of the shipped rule book unless a test sets others.
  ///
  /// Rules about days (R2, R23, R38, R58) are off, since stories move the day about, and so is R40, as
  /// shipped.
  package static func adopting(
    _ name: String, budget: HoursBudget? = nil,
    clocks: Committee.Clocks = Committee.Clocks(),
    numbers: [ScreeningRule.ID: [String: Int]] = [:], off: Set<ScreeningRule.ID> = []
  ) -> StandingOrders {
    let shipped: [ScreeningRule.ID: [String: Int]] = [
      "R24": ["workingDays": 5], "R25": ["workingDays": 15, "extension": 10],
      "R26": ["lapse": 15, "consultation": 10], "R32": ["delivery": 10], "R35": ["days": 90],
      "R36": ["days": 30], "R58": ["paper": 3],
    ]
    var changed: [ScreeningRule.ID: RuleBook.Entry] = [:]
    for rule in ScreeningRule.all {
      if ["R42", "R60"].contains(rule.id) {
        changed[rule.id] = .sample(for: rule, weight: .advises)
      }
      if rule.id == "R5" { changed[rule.id] = .sample(for: rule, weight: .refuses) }
      if rule.id == "R13" { changed[rule.id] = .sample(for: rule, weight: .conditions) }
      if rule.id == "R57" { changed[rule.id] = .sample(for: rule, weight: .advises) }
      let set = shipped[rule.id].map { $0.merging(numbers[rule.id] ?? [:]) { $1 } } ?? [:]
      let parameters = set.mapValues { Parameter.number($0) }
      if !set.isEmpty { changed[rule.id] = .sample(for: rule, parameters: parameters) }
      if ["R2", "R23", "R38", "R40", "R58"].contains(rule.id) || off.contains(rule.id) {
        changed[rule.id] = .sample(for: rule, isOn: false, parameters: parameters)
      }
    }
    guard let book = try? RuleBook.sample(changing: changed, named: name) else {
      preconditionFailure("the sample book does not fit the program")
    }
    return StandingOrders(
      register: .sample, ruleBook: book, ruleBookDigest: .sample(name), calendar: .sample,
      budget: budget, clocks: clocks)
  }
}

extension Deadline {
  /// The clock with its length as shipped, counted in the sample calendar.
  package static func sample(
    _ clock: Clock, from day: CalendarDay = officeDay, _ length: Int? = nil
  ) -> Deadline {
    let shipped =
      switch clock {
      case .completeness, .answer: 5
      case .correction, .decision: 15
      case .consultation, .delivery, .review: 10
      case .conditions, .cure: 20
      case .paper: 3
      }
    let length = length ?? shipped
    guard let due = try? WorkdayCalendar.sample.day(length, workdaysAfter: day).result else {
      preconditionFailure("no \(length) working days after \(day)")
    }
    return Deadline(clock, from: day, workingDays: length, due: due)
  }
}
