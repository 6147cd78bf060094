public import AdmissionCommittee
public import AdmissionDirectory
public import AdmissionVocabulary

/// What waits, for whom, and until when: 待办.
public struct Docket: Sendable {
  /// What a line is about.
  public enum Subject: Hashable, Sendable {
    case filed(Case.ID)
    case item(WorkItem.ID)
    case sitting(Sitting.ID)

    public var text: String {
      switch self {
      case .filed(let id): id.text
      case .item(let id): id.text
      case .sitting(let id): id.text
      }
    }
  }

  /// Who has to move next.
  public enum Turn: Hashable, Sendable {
    case clerk
    /// Numbers of seats, ascending, never empty.
    case seats([Int])
    case department(Department.ID)
    case community(Community.ID)

    public func isOf(_ actor: Participant) -> Bool {
      switch (self, actor) {
      case (.clerk, .clerk): true
      case (.seats(let seats), .seat(let seat)): seats.contains(seat)
      case (.department(let asked), .department(let acting)): asked == acting
      case (.community(let asked), .community(let acting)): asked == acting
      default: false
      }
    }
  }

  /// What is waited for; raw values are words of `--json`.
  public enum Wait: String, CaseIterable, Sendable {
    case completeness, correction, review, consultation, streets, poll, ballots
    /// Ballots that a correction made void.
    case newBallots = "new-ballots"
    case close, conditions, paper, escalated, answer, notice, delivery
    case renewal, cure, revocation, ratification, complaints, sitting
  }

  /// One thing that waits.
  public struct Line: Sendable {
    public let subject: Subject
    /// The motion or the item in words; people's own words stand as they wrote them.
    public let title: Bilingual
    public let wait: Wait
    public let turn: Turn
    /// What has to be done, in a clause.
    public let what: Bilingual
    /// The last day in time; `nil` when nothing sets one.
    public let due: CalendarDay?
    /// How that day was found, in words; `nil` when there is none.
    public let derivation: Bilingual?
  }

  public let day: CalendarDay
  /// By day, those without one last; of equal days first cases, then items, then sittings.
  public let lines: [Line]
  /// Whether the data were made up to show the mechanism.
  public let reconstructed: Bool

  /// Calendar days for which a case that nobody decided in time stays on the list.
  public static let escalationDays = 30

  /// What waits in the office.
  public init(of today: Today, by orders: StandingOrders) {
    let office = today.office
    let reader = DocketReader(office: office, orders: orders)
    let lines =
      office.cases.waiting(on: office.today).flatMap(reader.lines(for:))
      + office.directory.listings.flatMap(reader.lines(for:))
      + (office.sitting.map { [reader.line(for: $0)] } ?? [])
    self.lines = lines.enumerated().sorted { left, right in
      switch (left.element.due, right.element.due) {
      case (let one?, let other?) where one != other: one < other
      case (.some, nil): true
      case (nil, .some): false
      default: left.offset < right.offset
      }
    }.map(\.element)
    (day, reconstructed) = (today.day, office.charter.reconstructed)
  }

  /// The lines on which it is the actor's turn.
  public func lines(for actor: Participant) -> [Line] {
    lines.filter { $0.turn.isOf(actor) }
  }

  /// Whether its day is over.
  public func isLate(_ line: Line) -> Bool {
    line.due.map { $0 < day } ?? false
  }

  /// Whose turn it is, in words.
  public func words(for turn: Turn, naming: Naming) -> Bilingual {
    switch turn {
    case .clerk: naming.name(of: .clerk)
    case .seats(let seats): seats.map(naming.name(ofSeat:)).joined()
    case .department(let id): naming.name(of: .department(id))
    case .community(let id): naming.name(of: .community(id))
    }
  }
}

extension WorkdayCalendar {
  /// How a deadline was found, unusual days named; where the calendar no longer says so, as counted
  /// when it was set.
  func words(for deadline: Deadline) -> Bilingual {
    guard let derivation = try? day(deadline.workingDays, workdaysAfter: deadline.from),
      derivation.result == deadline.due
    else {
      return Bilingual(
        zh: "自 \(deadline.from) 起 \(deadline.workingDays) 个工作日：至 \(deadline.due)（按起算时的放假安排）",
        en: "\(deadline.workingDays) working days from \(deadline.from): ends on \(deadline.due),"
          + " by the calendar of the time")
    }
    return derivation.words()
  }
}
