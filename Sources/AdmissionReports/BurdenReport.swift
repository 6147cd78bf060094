public import AdmissionCommittee
public import AdmissionDirectory
public import AdmissionVocabulary

/// What the directory costs communities in time, when the office began and on a day: 负担, rules
/// R40 and R44.
///
/// An estimate: minutes each time × times a year × communities, of today's list of communities.
public struct BurdenReport: Sendable {
  /// One item that is or was listed.
  public struct Line: Sendable {
    public let item: WorkItem
    /// Minutes a year in all its communities together.
    public let minutes: Int
    /// The same as it read in the starting edition; 0 for what was not in it.
    public let minutesBefore: Int
    /// How many communities it is for.
    public let communities: Int
    public let entrance: Directory.Entrance
    /// Whether it stood in the starting edition.
    public let wasListed: Bool
    /// Whether it may be asked for on the day.
    public let isListed: Bool
    /// How it was given up by the day; an item that merely ran out was not.
    public let departure: Directory.Departure?
    /// Why its department owes nothing for having brought it in.
    public let exemption: Exemption?

    public var workload: Workload { Workload(items: 1, minutes: minutes) }

    /// Whether the committee voted it in since the starting edition.
    public var isBroughtIn: Bool { entrance == .admitted }
  }

  /// What rule R40 leaves out of the balance and still shows.
  public enum Exemption: String, CaseIterable, Sendable {
    /// The law demands the task.
    case law
    /// It could not wait.
    case emergency

    public var name: Bilingual {
      switch self {
      case .law: Bilingual(zh: "法定", en: "mandated by law")
      case .emergency: Bilingual(zh: "应急", en: "emergency")
      }
    }
  }

  /// The sums of one department, or of all.
  public struct Account: Sendable {
    /// In the starting edition.
    public let before: Workload
    /// Counted on the day; what came in without a vote is apart.
    public let now: Workload
    /// In on the day without a vote.
    public let withoutVote: Workload
    /// Brought in since, exempt items left out, whether or not they are still there.
    public let broughtIn: Workload
    /// Brought in since and exempt.
    public let exempt: Workload
    /// Removed or merged since; exempt items earn nothing by going.
    public let gaveUp: Workload

    /// Brought in less given up: above 0 the department owes an offset (R40).
    public var balance: Workload { broughtIn - gaveUp }
  }

  /// The edition it is measured from.
  public let baseline: Edition.Name
  public let day: CalendarDay
  /// How many communities there are; 0 only in a register that has none.
  public let communities: Int
  /// In the order of the directory; items that came in after ``day`` are left out.
  public let lines: [Line]
  /// Minutes a year of the community that has most of them on ``day``, without a vote or with.
  public let mostInOneCommunity: Int
  public let reconstructed: Bool

  /// Reckons from the starting edition to `day`, by default today.
  ///
  /// - Throws: ``BeforeEdition`` when `day` is earlier than the edition.
  public init(of today: Today, register: Register, on day: CalendarDay? = nil) throws {
    let office = today.office
    let day = day ?? today.day
    let start = office.charter.edition
    guard day >= start.date else { throw BeforeEdition(edition: start.name, date: start.date) }
    let exemptions = office.exemptions
    lines = office.directory.listings.filter { $0.since <= day }.map { listing in
      let item = listing.item(on: day)
      let isRatified = listing.ratified.map { $0 <= day } ?? false
      return Line(
        item: item, minutes: register.minutesAYear(of: item),
        minutesBefore: listing.entrance == .inherited
          ? register.minutesAYear(of: listing.item(on: start.date)) : 0,
        communities: register.communities(in: item.scope),
        entrance: isRatified ? .admitted : listing.entrance,
        wasListed: listing.entrance == .inherited, isListed: listing.isIn(on: day),
        departure: listing.departure.flatMap { $0.day <= day ? $0 : nil },
        exemption: exemptions[item.id])
    }
    mostInOneCommunity = register.mostMinutesAYear(
      inOneCommunity: lines.filter(\.isListed).map(\.item))
    (baseline, self.day, communities) = (start.name, day, register.communityCount)
    reconstructed = office.charter.reconstructed
  }

  /// Everything together.
  public var total: Account { Account(of: lines) }

  public func account(of department: Department.ID) -> Account {
    Account(of: lines.filter { $0.item.department == department })
  }

  /// Departments that have or had an item, in alphabetical order of their ids.
  public var departments: [Department.ID] {
    Set(lines.map(\.item.department)).sorted()
  }

  public subscript(id: WorkItem.ID) -> Line? {
    lines.first { $0.item.id == id }
  }

  /// Hours a year that fall to one community on the average, halves rounded up.
  public func hoursPerCommunity(_ workload: Workload) -> Int {
    communities > 0
      ? workload.minutes.dividedRoundingHalfUp(by: communities.saturatingTimes(60)) : 0
  }
}

extension BurdenReport.Account {
  init(of lines: [BurdenReport.Line]) {
    func sum(_ belongs: (BurdenReport.Line) -> Bool) -> Workload {
      lines.lazy.filter(belongs).reduce(.none) { $0 + $1.workload }
    }
    before = lines.lazy.filter(\.wasListed).reduce(.none) {
      $0 + Workload(items: 1, minutes: $1.minutesBefore)
    }
    now = sum { $0.isListed && $0.entrance != .withoutVote }
    withoutVote = sum { $0.isListed && $0.entrance == .withoutVote }
    broughtIn = sum { $0.isBroughtIn && $0.exemption == nil }
    exempt = sum { $0.exemption != nil }
    gaveUp = sum { $0.departure != nil && $0.exemption == nil }
  }
}

extension Office {
  /// Why an item that came in since the office began is exempt from giving one up.
  fileprivate var exemptions: [WorkItem.ID: BurdenReport.Exemption] {
    var exemptions: [WorkItem.ID: BurdenReport.Exemption] = [:]
    for (item, cause) in causes.entering {
      guard case .admit(let application)? = self[cause]?.motion else { continue }
      exemptions[item] =
        directory[item]?.entrance == .withoutVote
        ? .emergency : BurdenReport.Exemption(application.basis.ground)
    }
    return exemptions
  }
}

extension BurdenReport.Exemption {
  fileprivate init?(_ ground: Application.Basis.Ground?) {
    switch ground {
    case .law: self = .law
    case .emergency: self = .emergency
    case .policy, .service, .request, nil: return nil
    }
  }
}

/// How much of the hours a district allows is used.
public struct BudgetUse: Hashable, Sendable {
  public let budget: HoursBudget
  /// Minutes a year of the community that has most of them, 0 or more.
  public let minutes: Int

  public init(_ budget: HoursBudget, minutes: Int) {
    (self.budget, self.minutes) = (budget, minutes)
  }

  /// Whole hours, halves rounded up.
  public var hours: Int { minutes.dividedRoundingHalfUp(by: 60) }

  /// Whole percent, halves rounded up; 100 does not tell whether it is exceeded.
  public var percent: Int {
    let (whole, rest) = minutes.quotientAndRemainder(dividingBy: budgetMinutes)
    let hundreds = min(whole, Int.max / 100 - 1) * 100
    return hundreds + (rest * 100).dividedRoundingHalfUp(by: budgetMinutes)
  }

  /// Whether more is asked than the budget allows; to the minute.
  public var isExceeded: Bool { minutes > budgetMinutes }

  // Invariant: 1 or more, and a hundred times it is still an `Int`.
  private var budgetMinutes: Int { max(1, min(budget.hoursPerCommunity, .max / 6000) * 60) }
}
