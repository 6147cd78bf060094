import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary

@testable import AdmissionCommittee
@testable import AdmissionScreening

/// What the rules make of an application, known by the name of its task.
enum Word {
  case needsVote, listed, refused, returned, emergency

  static let byName: [String: Word] = [
    "夏季高温补贴发放": .needsVote, "居民读书会": .needsVote, "小店用工摸底": .needsVote, "楼道灭鼠": .needsVote,
    "防汛值守": .emergency, "招商引资动员": .refused, "节日慰问走访": .returned,
  ]
}

/// Rules of a vote that the histories are held under, in the catalogue's words and by name.
enum ModelRule: CaseIterable {
  /// Yes of more than half of the eight seats.
  case seats
  /// The same, and seat 2 may prevent it.
  case veto
  /// More yes than no, the recused not counted as seats; seat 1 breaks a tie.
  case chair

  func rule() throws -> VotingRule {
    try VotingRule(
      VotingRule.Words(
        quorum: "> 1/2", recusal: self == .chair ? "shrinks-roster" : "stays-on-roster",
        base: self == .chair ? "cast" : "roster", threshold: "> 1/2",
        veto: self == .veto ? [2] : [], tie: self == .chair ? "chair-decides" : "fails",
        chair: self == .chair ? 1 : nil))
  }
}

/// Seats whose community is known.
let modelSeatCommunities: [Int: Community.ID] = [5: "community-1", 6: "community-2"]

extension Edition {
  /// Like the sample office's; the finance bureau has an item, and that of one community alone.
  static let model = sample(items: [
    .sample(id: "001", name: "居民委员会选举", category: .statutory),
    .sample(id: "041", name: "垃圾分类宣传", category: .commissioned),
    .sample(id: "042", name: "楼道灭鼠", category: .commissioned, until: day("2014-12-31")),
    .sample(
      id: "043", name: "健身器材登记", category: .commissioned, department: "finance",
      scope: .some(["community-1"])),
    .sample(
      id: "044", name: "高考考场外围巡查", category: .commissioned, until: day("2014-06-30")),
  ])
}

extension Charter {
  static func model(
    _ rule: ModelRule, _ procedure: Procedure, from day: CalendarDay
  ) throws -> Charter {
    let seats = (1...8).map {
      Seat(
        number: $0, name: Bilingual(zh: "席位\($0)", en: "Seat \($0)"),
        community: modelSeatCommunities[$0])
    }
    return Charter(
      mode: .rehearsal, assurance: .attested, committee: Bilingual(zh: "编委会", en: "Committee"),
      clerk: Bilingual(zh: "编委会办公室", en: "Clerk"), numberPrefix: "示社准", reconstructed: true,
      edition: .model, roster: Roster(seats), votingRule: try rule.rule(), ruleBook: "book-1",
      procedure: procedure, day: day)
  }
}

extension StandingOrders {
  /// The few rules by which an application comes to each verdict, and every clock.
  static func model() throws -> StandingOrders {
    let numbers: [ScreeningRule.ID: [String: Int]] = [
      "R24": ["workingDays": 5], "R25": ["workingDays": 15, "extension": 10],
      "R26": ["lapse": 15, "consultation": 10], "R32": ["delivery": 10], "R35": ["days": 90],
      "R36": ["days": 30], "R58": ["paper": 3],
    ]
    let judging: Set<ScreeningRule.ID> = ["R3", "R4", "R5", "R7", "R13", "R14", "R35"]
    let weights: [ScreeningRule.ID: Finding.Weight] = ["R5": .refuses, "R13": .conditions]
    var entries: [ScreeningRule.ID: RuleBook.Entry] = [:]
    for rule in ScreeningRule.all {
      entries[rule.id] = .sample(
        for: rule, isOn: judging.contains(rule.id), weight: weights[rule.id] ?? .returns,
        parameters: numbers[rule.id, default: [:]].mapValues { .number($0) })
    }
    // A register with few words to look for is soon ready, and there is one for every screening.
    let register = Register(
      departments: Register.sample.departments, streets: Register.sample.streets,
      communityCount: 3, instruments: Register.sample.instruments,
      prohibitions: Register.sample.prohibitions.filter { $0.id == "NEG-001" },
      barredCertificates: [], retainedCertificates: [], fields: [])
    return StandingOrders(
      register: register, ruleBook: try RuleBook.sample(changing: entries, named: "book-1"),
      ruleBookDigest: "book-1",
      calendar: .sample, budget: nil)
  }
}

/// Working days counted off a list of them all, once written down.
enum ModelDays {
  private static let first = day("2013-01-01")
  private static let workdays: [CalendarDay] = days(through: day("2015-12-31")).filter {
    (try? WorkdayCalendar.sample.isWorkday($0)) ?? false
  }
  /// How many working days are over at the end of each day from the first on.
  private static let passed: [Int] = {
    var passed: [Int] = []
    for day in days(through: day("2015-12-31")) {
      passed.append((passed.last ?? 0) + (workdays.contains(day) ? 1 : 0))
    }
    return passed
  }()

  private static func days(through last: CalendarDay) -> [CalendarDay] {
    Array(sequence(first: first) { $0 < last ? $0.next : nil })
  }

  private static func passed(_ day: CalendarDay) -> Int {
    passed[min(day.ordinal - first.ordinal, passed.count - 1)]
  }

  static func working(_ count: Int, after day: CalendarDay) throws -> CalendarDay {
    if count == 0 { return day }
    guard day <= CalendarDay.lastCounted, workdays.indices.contains(passed(day) + count - 1) else {
      throw CommitteeModel.Refused()
    }
    return workdays[passed(day) + count - 1]
  }

  static func workingDays(after start: CalendarDay, through end: CalendarDay) -> Int {
    max(0, passed(end) - passed(start))
  }
}

extension CalendarDay {
  fileprivate static let lastCounted = AdmissionSamples.day("2015-12-31")

  /// So many calendar days later or, where negative, earlier.
  func plus(_ days: Int) -> CalendarDay {
    var day = self
    for _ in 0..<abs(days) { day = (days > 0 ? day.next : day.previous) ?? day }
    return day
  }
}
