import AdmissionScreening
public import AdmissionVocabulary

/// A clock that runs on a case, with the day it stops; fixed when it starts, whatever the rule book
/// says later.
public struct Deadline: Hashable, Sendable {
  /// What is waited for; raw values are words of the journal and of `--json`.
  public enum Clock: String, CaseIterable, Sendable {
    /// The office says whether an application is complete; silence accepts it (R24).
    case completeness
    /// The department corrects what was returned, or the application lapses (R26).
    case correction
    /// The committee decides; silence does not admit (R25, R37).
    case decision
    /// Streets and departments answer; silence ends the consultation (R26, R27).
    case consultation
    /// The department delivers what an approval was tied to, or the approval lapses (R12, R13).
    case conditions
    /// The office hands over number, edition and expiry (R32).
    case delivery
    /// What a suspension was for is made good (R34, R38).
    case cure
    /// The department asks for a review of a refusal by filing a revised application (R31).
    case review
    /// The department answers a report that its task came without a number (R41).
    case answer
    /// The paper of an order given by word of mouth comes (R58).
    case paper

    public var name: Bilingual {
      switch self {
      case .completeness: Bilingual(zh: "受理答复", en: "answer on completeness")
      case .correction: Bilingual(zh: "补正", en: "correction")
      case .decision: Bilingual(zh: "核准", en: "decision")
      case .consultation: Bilingual(zh: "征求意见", en: "consultation")
      case .conditions: Bilingual(zh: "落实条件", en: "conditions")
      case .delivery: Bilingual(zh: "送达", en: "delivery")
      case .cure: Bilingual(zh: "整改", en: "cure")
      case .review: Bilingual(zh: "申请复核", en: "request for review")
      case .answer: Bilingual(zh: "部门答复", en: "the department's answer")
      case .paper: Bilingual(zh: "补交书面指令", en: "the order in writing")
      }
    }

    /// The rule that sets it.
    public var rule: String {
      switch self {
      case .completeness: "R24"
      case .correction, .consultation: "R26"
      case .decision: "R25"
      case .conditions: "R12"
      case .delivery: "R32"
      case .cure: "R38"
      case .review: "R31"
      case .answer: "R41"
      case .paper: "R58"
      }
    }
  }

  public let clock: Clock
  /// The day before the first that counts.
  public let from: CalendarDay
  /// Length in working days.
  public let workingDays: Int
  /// The last day in time.
  public let due: CalendarDay

  public init(_ clock: Clock, from: CalendarDay, workingDays: Int, due: CalendarDay) {
    (self.clock, self.from, self.workingDays, self.due) = (clock, from, workingDays, due)
  }
}

extension StandingOrders {
  /// The event that starts a clock on `day`.
  ///
  /// `length` is in working days; unless given, the rule book or the committee says it.
  ///
  /// - Throws: ``Refusal/calendarEnds(_:)`` when working days cannot be counted so far.
  func start(
    _ clock: Deadline.Clock, of id: Case.ID, from day: CalendarDay, length: Int? = nil
  ) throws(Refusal) -> [Event] {
    [.course(.clockStarted(id, try deadline(clock, from: day, length: length)))]
  }

  func deadline(
    _ clock: Deadline.Clock, from day: CalendarDay, length: Int? = nil
  ) throws(Refusal) -> Deadline {
    let length = length ?? workingDays(of: clock, on: day)
    do throws(MissingCalendarYear) {
      return Deadline(
        clock, from: day, workingDays: length,
        due: try calendar.day(length, workdaysAfter: day).result)
    } catch {
      throw .calendarEnds(error)
    }
  }

  private func workingDays(of clock: Deadline.Clock, on day: CalendarDay) -> Int {
    switch clock {
    case .completeness: ruleBook.number(.completeness, on: day)
    case .correction: ruleBook.number(.lapse, on: day)
    case .consultation: ruleBook.number(.consultation, on: day)
    case .decision: ruleBook.number(.decision, on: day)
    case .delivery: ruleBook.number(.delivery, on: day)
    case .conditions: clocks.conditions
    case .cure: clocks.cure
    case .review: clocks.review
    case .answer: clocks.answer
    case .paper: ruleBook.number(.paper, on: day)
    }
  }

  /// Calendar days before its end at which an item falls due for renewal (R36).
  public func renewalDays(on day: CalendarDay) -> Int {
    ruleBook.number(.renewal, on: day)
  }
}
