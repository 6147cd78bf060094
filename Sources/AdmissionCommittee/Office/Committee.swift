public import AdmissionDirectory
public import AdmissionVocabulary

/// One of the committee's numbered places; an office, not a person.
public struct Seat: Hashable, Sendable {
  /// 1 to the size of the roster.
  public let number: Int
  public let name: Bilingual
  /// The community whose secretary holds it; `nil` when the committee does not say.
  public let community: Community.ID?

  public init(number: Int, name: Bilingual, community: Community.ID? = nil) {
    (self.number, self.name, self.community) = (number, name, community)
  }
}

/// Who may vote, in seat order: seat 1 first, without gaps.
public struct Roster: Hashable, Sendable {
  public let seats: [Seat]

  public init(_ seats: [Seat]) {
    self.seats = seats
  }

  /// The seat of that number; `nil` when the roster has none.
  public subscript(number: Int) -> Seat? {
    number > 0 && number <= seats.count ? seats[number - 1] : nil
  }
}

/// What `committee.yaml` says of the committee.
public struct Committee: Sendable {
  /// How many working days something takes; the clocks of applications are numbers of the rule book.
  ///
  /// Source: key `clocks` of `committee.yaml`, with its rule and tag there.
  public struct Clocks: Hashable, Sendable {
    /// From the opening of a poll to its close, and from the calling of a sitting to its day, at
    /// least, where ``Procedure/notice`` asks for it.
    public let notice: Int
    /// To deliver what an approval was tied to.
    public let conditions: Int
    /// To make good what an item was suspended for.
    public let cure: Int
    /// To file a revised application after a refusal.
    public let review: Int
    /// To answer a report of a task without a number.
    public let answer: Int

    public init(
      notice: Int = 3, conditions: Int = 20, cure: Int = 20, review: Int = 10, answer: Int = 5
    ) {
      (self.notice, self.conditions, self.cure) = (notice, conditions, cure)
      (self.review, self.answer) = (review, answer)
    }
  }

  public let name: Bilingual
  /// What the clerk's office is called.
  public let clerk: Bilingual
  /// Stands before every admission number, such as 示社准.
  public let numberPrefix: String
  /// Whether it was made up to show the mechanism.
  public let reconstructed: Bool
  /// What is then said beside its data; `nil` where the file names no district.
  public let disclaimer: Disclaimer?
  public let since: CalendarDay
  public let roster: Roster
  public let votingRule: VotingRule
  /// Other voting rules by name, in file order.
  public let presets: [(name: String, rule: VotingRule)]
  public let clocks: Clocks
  public let procedure: Procedure
  /// `nil` while the district sets none.
  public let budget: HoursBudget?

  public init(
    name: Bilingual, clerk: Bilingual, numberPrefix: String, reconstructed: Bool,
    disclaimer: Disclaimer?, since: CalendarDay, roster: Roster, votingRule: VotingRule,
    presets: [(name: String, rule: VotingRule)], clocks: Clocks,
    procedure: Procedure, budget: HoursBudget?
  ) {
    (self.name, self.clerk, self.numberPrefix) = (name, clerk, numberPrefix)
    (self.reconstructed, self.disclaimer) = (reconstructed, disclaimer)
    (self.since, self.roster) = (since, roster)
    (self.votingRule, self.presets, self.clocks) = (votingRule, presets, clocks)
    (self.procedure, self.budget) = (procedure, budget)
  }
}
