public import AdmissionCommittee
public import AdmissionDirectory
import AdmissionNames
public import AdmissionScreening
public import AdmissionVocabulary

/// A forwarded notice answered: what of it may be asked, and what to send back.
public struct NoticeSlip: Sendable {
  /// Something the notice is about, with what the directory says of it.
  public struct Task: Sendable {
    /// Raw values are words of `--json`.
    public enum Place: String, CaseIterable, Sendable { case number, title, text }

    public let place: Place
    /// As the notice calls it.
    public let called: String
    public let slip: CheckSlip
    /// How like the name of what was found it is, 0 to 100; `nil` where it was found by a number
    /// or not at all.
    public let percent: Int?
    /// In what the notice does not agree with what was found; `nil` where it does.
    public let mismatch: Mismatch?
    /// How often a year the notice asks for it, where that is more than is listed.
    public let asksTimesPerYear: Int?
  }

  /// In what a notice does not agree with what was found by its number or its words.
  public enum Mismatch: Hashable, Sendable {
    /// The number was given to another department.
    case borrowed(from: Department.ID)
    /// The number stands for something else than the notice is about.
    case namesAnother
    /// The number may stand for the same; people have to say.
    case unclear
    /// A task of that name is listed for another department, which may have asked for the notice.
    case listedFor(Department.ID)

    /// Whether the number is of no use to the notice.
    public var isFatal: Bool {
      switch self {
      case .borrowed, .namesAnother: true
      case .unclear, .listedFor: false
      }
    }
  }

  /// Something the notice asks for that a rule keeps away from communities.
  public struct Demand: Hashable, Sendable {
    public let rule: ScreeningRule.ID
    /// What it is: 以使用率排名.
    public let name: Bilingual
    /// The clause of the notice.
    public let quote: String
    /// Whether the rule bars it outright; else the department has to explain it first.
    public let isBarred: Bool
  }

  /// What it all comes to; raw values are words of `--json`.
  public enum Result: String, CaseIterable, Sendable {
    /// Everything it is about may be asked for today.
    case covered
    /// The same, but it asks for more than is listed, or for what a rule keeps away.
    case beyond
    /// Some of it may.
    case partly
    /// It shows a number that does not stand for it.
    case wrongNumber = "wrong-number"
    /// Nothing of it may be asked for today, though it is known.
    case notToday = "not-today"
    case unlisted
  }

  public let notice: ForwardedNotice
  /// What it is about, by its number, its title and its text; never empty.
  public let tasks: [Task]
  /// What a notice that lists several tasks lists besides those found, as far as no rule keeps it
  /// away.
  public let unmatched: [String]
  /// In the order of the rule book, each clause once a rule.
  public let demands: [Demand]
  /// Listed items like what was not found, most alike first.
  public let nearest: [Resemblance]
  package let register: Register

  public init(
    on text: String, of today: Today, by orders: StandingOrders, from community: Community.ID? = nil
  ) {
    let notice = ForwardedNotice(
      text, by: orders.register, numberPrefix: today.office.charter.numberPrefix, on: today.day)
    let reader = NoticeReader(notice, of: today, by: orders, from: community)
    let tasks = reader.tasks
    (self.notice, self.tasks, register) = (notice, tasks, orders.register)
    let demands = reader.demands(beside: tasks)
    self.demands = demands
    unmatched = reader.unmatched(beside: tasks).filter { heading in
      !demands.contains { $0.quote.contains(heading) || heading.contains($0.quote) }
    }
    nearest = reader.nearest(beside: tasks)
  }

  public var result: Result {
    let covered = tasks.filter(\.isCovered)
    if covered.count == tasks.count, unmatched.isEmpty { return asksForMore ? .beyond : .covered }
    if tasks.contains(where: \.showsWrongNumber) { return .wrongNumber }
    if !covered.isEmpty { return .partly }
    return tasks.contains { $0.slip.answer.word != "unlisted" } ? .notToday : .unlisted
  }

  /// Whether it asks for more than may be asked with what it is about.
  public var asksForMore: Bool {
    !demands.isEmpty || tasks.contains { $0.asksTimesPerYear != nil }
  }

  /// Whether all of it may be asked for today and nothing more is asked than may be.
  public var mayBeAsked: Bool { result == .covered }

  /// The slip of the first thing it is about, which has the day, the edition and who asks.
  public var slip: CheckSlip { tasks[0].slip }

  /// The rules that the answer rests on, without those of ``demands``.
  public var clauses: [CheckSlip.Clause] {
    let isDuty = tasks.allSatisfy(\.isDuty)
    return tasks.flatMap(\.slip.clauses).reduce(into: []) { clauses, next in
      // What the law lays on the community it cannot decline.
      if !clauses.contains(next), !(isDuty && next.rule == "R33") { clauses.append(next) }
    }
  }
}

extension NoticeSlip.Task {
  /// Whether it may be asked for today, as what the notice says it is.
  public var isCovered: Bool { slip.mayBeAsked && !isMistaken }

  /// Whether the number it was found by is of no use to the notice.
  public var isMistaken: Bool { mismatch?.isFatal ?? false }

  /// Whether a number is shown that was never given, no longer holds, or stands for something else.
  public var showsWrongNumber: Bool {
    guard place == .number else { return false }
    switch slip.answer {
    case .unlisted, .gone: return true
    default: return isMistaken
    }
  }

  /// Whether the law lays it on the community, so that it cannot be declined for want of a number.
  public var isDuty: Bool {
    guard case .admitted(let listing, _, _) = slip.answer else { return false }
    return listing.item.category == .statutory && !isMistaken
  }
}
