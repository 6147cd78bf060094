public import AdmissionDirectory
public import AdmissionScreening
public import AdmissionVocabulary

/// What a decision may look at beside the office itself: the catalogue of today.
public struct StandingOrders: Sendable {
  public let register: Register
  public let ruleBook: RuleBook
  /// Digest of the rule book, in hexadecimal.
  public let ruleBookDigest: String

  public let calendar: WorkdayCalendar
  /// Hours a year that everything listed may ask of one community; `nil` for no limit.
  public let budget: HoursBudget?

  public init(
    register: Register, ruleBook: RuleBook, ruleBookDigest: String, calendar: WorkdayCalendar,
    budget: HoursBudget?
  ) {
    (self.register, self.ruleBook) = (register, ruleBook)
    (self.calendar, self.budget) = (calendar, budget)
    self.ruleBookDigest = ruleBookDigest
  }
}

extension StandingOrders {
  /// Answers a command with the events it causes.
  ///
  /// Reads no clock, no file and no journal; `head` is the digest of the last entry the actor saw.
  ///
  /// - Returns: the new events, oldest first; never empty.
  /// - Throws: ``Refusal``, in which case nothing happened.
  public func decide(
    _ command: Command, by actor: Actor, in office: Office, seeing head: String
  ) throws(Refusal) -> [Event] {
    let events =
      switch command {
      case .file(let application): try file(application, by: actor, in: office)
      case .propose(let motion): try propose(motion, by: actor, in: office)
      case .withdraw(let id): try withdraw(id, by: actor, in: office)
      case .open(let id, let until): try open(id, until: until, by: actor, in: office)
      case .cast(let id, let choice, let reason):
        try cast(choice, because: reason, on: id, by: actor, in: office, seeing: head)
      case .record(let id, let sheet):
        try record(sheet, on: id, by: actor, in: office, seeing: head)
      case .recordHands(let id, let hands): try record(hands, on: id, by: actor, in: office)
      case .close(let id): try close(id, by: actor, in: office)
      case .publish(let name): try publish(name, by: actor, in: office)
      case .advance(let day): try advance(to: day, in: office)
      }
    // The book that judged is on record before what it judged.
    return office.ruleBook == ruleBookDigest ? events : [.ruleBookAdopted(ruleBookDigest)] + events
  }

  private func file(
    _ application: Application, by actor: Actor, in office: Office
  ) throws(Refusal) -> [Event] {
    guard case .department(let department) = actor else { throw .needs(.department) }
    guard department == application.department else {
      throw .anotherDepartments(application.department, actor: department)
    }
    if let name = application.item.name,
      let pending = office.cases.first(where: { filed in
        guard filed.isPending, case .admit(let other) = filed.motion else { return false }
        return other.department == department && other.item.name == name
      })
    {
      throw .alreadyFiled(name, pending.id)
    }
    let verdict: Verdict
    do throws(MissingCalendarYear) {
      verdict = try screening(in: office).verdict(on: application)
    } catch {
      throw .calendarEnds(error)
    }
    let id = office.nextCase
    let filed = Event.filed(id, application, verdict)
    switch verdict.outcome {
    case .refused, .returned, .duplicate, .needsVote: return [filed]
    case .listed:
      guard let item = verdict.listed else { return [filed] }
      let expires = min(
        application.lastDay, office.directory[item]?.item.until ?? application.lastDay)
      return [
        filed,
        .registered(id, Grant(number: office.nextNumber, item: item, expires: expires)),
      ]
    case .emergency:
      guard let days = ruleBook.number("days", of: "R35", on: office.today),
        let latest = office.today.advanced(by: days)
      else { return [filed] }
      let expires = min(application.item.ends ?? latest, latest)
      let item = WorkItem(
        admitting: application, as: office.directory.freeID, until: expires, source: id.text)
      return [
        filed,
        .enteredWithoutVote(
          id, item, Grant(number: office.nextNumber, item: item.id, expires: expires)),
      ]
    }
  }

  private func propose(
    _ motion: Motion, by actor: Actor, in office: Office
  ) throws(Refusal) -> [Event] {
    switch actor {
    case .clerk: break
    case .seat(let number):
      guard office.charter.roster[number] != nil else { throw .notSeated(number) }
    case .anyone, .department: throw .needsEither(.seat, .clerk)
    }
    if case .admit = motion { throw .needs(.department) }
    if let target = motion.keeping, motion.leaving.contains(target) {
      throw .mergesIntoItself(target)
    }
    var named: Set<WorkItem.ID> = []
    for item in motion.leaving where !named.insert(item).inserted { throw .namedTwice(item) }
    if case .merge(let items, let target) = motion, items.isEmpty {
      throw .mergesNothing(into: target)
    }
    for item in motion.leaving + [motion.keeping].compactMap(\.self) {
      guard let listing = office.directory[item] else { throw .unknownItem(item) }
      guard listing.isIn(on: office.today) else { throw .itemHasLeft(item) }
      for pending in office.pending(on: item)
      where motion.leaving.contains(item) || pending.motion.leaving.contains(item) {
        throw .alreadyPending(item, pending.id)
      }
    }
    return [.proposed(office.nextCase, by: actor, motion)]
  }

  private func withdraw(
    _ id: Case.ID, by actor: Actor, in office: Office
  ) throws(Refusal) -> [Event] {
    let filed = try office.filed(id)
    guard filed.filedBy == actor else { throw .needs(.filer) }
    guard filed.isWithdrawable else {
      throw .wrongStage(id, filed.standing, wanted: [.accepted, .deferred, .returned])
    }
    return [.withdrawn(id)]
  }

  private func publish(
    _ name: Edition.Name, by actor: Actor, in office: Office
  ) throws(Refusal) -> [Event] {
    guard actor == .clerk else { throw .needs(.clerk) }
    guard name != office.charter.edition.name,
      !office.publications.contains(where: { $0.name == name })
    else { throw .editionExists(name) }
    return [
      .editionPublished(name, items: office.directory.items(on: office.today).map(\.id))
    ]
  }

  private func advance(to day: CalendarDay, in office: Office) throws(Refusal) -> [Event] {
    guard office.charter.mode == .rehearsal else { throw .livesOnTheClock }
    guard day >= office.today else { throw .dayHasPassed(day, today: office.today) }
    return [.dayAdvanced(day)]
  }
}

extension Office {
  func filed(_ id: Case.ID) throws(Refusal) -> Case {
    guard let filed = self[id] else { throw .unknownCase(id) }
    return filed
  }
}

extension Application {
  /// The last day it asks for, and at most the end of the year in which it enters.
  var lastDay: CalendarDay {
    min(item.ends ?? item.enters.endOfYear, item.enters.endOfYear)
  }
}

extension WorkItem {
  /// The entry that an admitted application becomes.
  init(admitting application: Application, as id: ID, until: CalendarDay, source: String) {
    self.init(
      id: id, name: application.item.name ?? id.text, english: nil,
      kind: application.item.kind ?? .task,
      category: application.basis.ground == .law && application.community.role == .assists
        ? .assist : .commissioned,
      department: application.department, basis: application.basis.citations.first,
      role: application.community.role, scope: application.community.scope,
      timesPerYear: application.item.timesPerYear, minutes: application.burden.minutesEachTime,
      fields: application.burden.fields, from: application.item.enters, until: until,
      source: source)
  }
}
