public import AdmissionCommittee
import AdmissionDirectory
public import AdmissionScreening
public import AdmissionVocabulary

/// Every application of the past, screened again under a draft rule book: a pure reading.
///
/// Each is screened on the day it was filed and against what the office stood at just before: its
/// directory, its roster, what had been refused. Nothing is decided again and nothing recorded.
public struct BookReplay: Sendable {
  /// An application whose outcome is not the same everywhere.
  public struct Flip: Sendable {
    public let filed: Case.ID
    /// As filed; of the listed item where it gave only a number.
    public let name: String
    public let day: CalendarDay
    /// As the journal has it.
    public let recorded: Verdict.Outcome
    /// Under the book in force today.
    public let today: Verdict.Outcome
    public let draft: Verdict.Outcome
    /// What appears or vanishes from what was recorded to the draft.
    public let sinceRecorded: [Shift]
    /// What appears or vanishes from today's book to the draft.
    public let sinceToday: [Shift]

    /// Where the difference comes from.
    public var cause: Cause {
      if draft == today { return .earlierChange }
      return draft == recorded ? .restored : .draft
    }
  }

  /// Raw values are words of `--json`.
  public enum Cause: String, Sendable {
    /// The draft decides otherwise than today's book and than the record.
    case draft
    /// Today's book already decides otherwise than the record, and the draft agrees with it.
    case earlierChange = "earlier-change"
    /// The draft decides as recorded, which today's book does not.
    case restored
  }

  /// How one rule's findings, or the way it leads, differ between two screenings.
  public struct Shift: Hashable, Sendable {
    public let rule: ScreeningRule.ID
    /// Weights of its findings, lightest first.
    public let before: [Finding.Weight]
    public let after: [Finding.Weight]
    /// Whether it differs in which way it leads rather than in findings.
    public let isRoute: Bool
  }

  /// How many applications were screened again.
  public let screened: Int
  /// In the order of filing.
  public let flips: [Flip]

  /// Replays the entries once, oldest first; the first makes the office.
  ///
  /// - Throws: ``ImpossibleHistory`` where the entries do not fit together, `MissingCalendarYear`
  ///   when working days cannot be counted.
  public init(
    _ events: some Sequence<Event>, under draft: StandingOrders, today orders: StandingOrders
  ) throws {
    var office: Office?
    var flips: [Flip] = []
    var screened = 0
    var screenings: Screenings?
    for event in events {
      guard let before = office else {
        office = try Office(openedBy: event)
        continue
      }
      if let (id, application, verdict) = event.filing {
        screened += 1
        let current =
          screenings
          ?? Screenings(before, today: orders, draft: draft)
        screenings = current
        let replayed = try Replayed(application, verdict, by: current)
        if let flip = replayed.flip(of: id, application, on: before.today) { flips.append(flip) }
      }
      try office?.evolve(event)
      if !event.leavesScreeningAlone { screenings = nil }
    }
    (self.flips, self.screened) = (flips, screened)
  }

  public func number(of cause: Cause) -> Int { flips.count { $0.cause == cause } }
}

/// What applications of one moment are screened against under each book; making one takes longer
/// than asking it.
private struct Screenings {
  let today: Screening
  let draft: Screening

  /// What is filed next in `office` comes on the last day recorded there.
  init(_ office: Office, today orders: StandingOrders, draft: StandingOrders) {
    let then = Today(office, on: office.today)
    (today, self.draft) = (orders.screening(in: then), draft.screening(in: then))
  }
}

extension Event {
  /// An application that asked to be let in, with what the rules said of it.
  fileprivate var filing: (Case.ID, Application, Verdict)? {
    switch self {
    case .intake(.filed(let id, let application, let verdict)): (id, application, verdict)
    // An amendment that was moved as one was screened as if its item were not there.
    case .intake(.amendmentFiled(let id, let item, let application, let verdict))
    where verdict.amended == item:
      (id, application, verdict)
    default: nil
    }
  }

  /// Whether screening is the same after it: directory, day and refusals are as before.
  fileprivate var leavesScreeningAlone: Bool {
    switch self {
    case .office(let event): event.leavesScreeningAlone
    case .intake(let event): event.leavesScreeningAlone
    case .poll(let event): event.leavesScreeningAlone
    case .course, .sitting, .bypass: true
    }
  }
}

extension OfficeEvent {
  fileprivate var leavesScreeningAlone: Bool {
    switch self {
    case .ruleBookAdopted, .rosterChanged, .complaintMade, .restored: true
    case .opened, .dayAdvanced, .editionPublished: false
    }
  }
}

extension IntakeEvent {
  fileprivate var leavesScreeningAlone: Bool {
    switch self {
    case .filed(_, _, let verdict), .amendmentFiled(_, _, _, let verdict):
      verdict.outcome != .refused
    case .proposed, .withdrawn, .registered, .orderRecorded, .accepted, .returned: true
    case .corrected, .enteredWithoutVote: false
    }
  }
}

extension PollEvent {
  fileprivate var leavesScreeningAlone: Bool {
    switch self {
    case .opened, .ballotCast, .attendanceNoted, .handsCounted, .suspensionLifted: true
    case .closed, .decided: false
    }
  }
}

/// One application screened again under both books.
private struct Replayed {
  private let recorded: Verdict
  private let today: Verdict
  private let draft: Verdict
  private let screenings: Screenings

  init(
    _ application: Application, _ recorded: Verdict, by screenings: Screenings
  ) throws(MissingCalendarYear) {
    (self.recorded, self.screenings) = (recorded, screenings)
    today = try screenings.today.verdict(on: application)
    draft = try screenings.draft.verdict(on: application)
  }

  func flip(
    of id: Case.ID, _ application: Application, on day: CalendarDay
  ) -> BookReplay.Flip? {
    if recorded.outcome == today.outcome, today.outcome == draft.outcome { return nil }
    let listed = application.item.id.flatMap { screenings.draft.directory[$0]?.item.name }
    let routes = routeShifts(application)
    return BookReplay.Flip(
      filed: id, name: application.item.name ?? listed ?? id.text, day: day,
      recorded: recorded.outcome, today: today.outcome, draft: draft.outcome,
      sinceRecorded: shifts(from: recorded, to: draft) + routes,
      sinceToday: shifts(from: today, to: draft) + routes)
  }

  /// Rules whose findings differ in number or weight, in the order of the book.
  private func shifts(from before: Verdict, to after: Verdict) -> [BookReplay.Shift] {
    ScreeningRule.all.map(\.id).compactMap { rule in
      func weights(_ verdict: Verdict) -> [Finding.Weight] {
        verdict.findings.filter { $0.rule == rule }.map(\.weight).sorted()
      }
      let (old, new) = (weights(before), weights(after))
      guard old != new else { return nil }
      return BookReplay.Shift(rule: rule, before: old, after: new, isRoute: false)
    }
  }

  /// Rules that lead elsewhere under the draft than today, findings apart.
  private func routeShifts(_ application: Application) -> [BookReplay.Shift] {
    guard today.outcome != draft.outcome,
      let old = try? screenings.today.question(application),
      let new = try? screenings.draft.question(application)
    else { return [] }
    let before = screenings.today.explanations(of: old)
    let after = screenings.draft.explanations(of: new)
    return zip(before, after).filter { $0.leads != $1.leads }.map { old, _ in
      BookReplay.Shift(rule: old.rule, before: [], after: [], isRoute: true)
    }
  }
}

extension Explanation {
  /// The ways it leads, where it is content.
  fileprivate var leads: [Bilingual] { answer == .satisfied ? reasons : [] }
}
