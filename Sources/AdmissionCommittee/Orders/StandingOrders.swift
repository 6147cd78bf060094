public import AdmissionDirectory
public import AdmissionScreening
public import AdmissionVocabulary

/// What a decision may look at beside the office itself: the catalogue of today.
public struct StandingOrders: Sendable {
  /// Register and rule book, with what screening by them takes made ready once for all.
  public let prepared: PreparedBook

  /// Of the text of the rule book, as `Digest(of:)` computes it; offices record it.
  public let ruleBookDigest: Digest
  public let calendar: WorkdayCalendar
  /// Hours a year that everything listed may ask of one community; `nil` for no limit.
  public let budget: HoursBudget?
  /// The committee's own clocks.
  public let clocks: Committee.Clocks

  /// What was last screened by them.
  let kept = KeptScreening()

  public init(
    register: Register, ruleBook: RuleBook, ruleBookDigest: Digest, calendar: WorkdayCalendar,
    budget: HoursBudget?, clocks: Committee.Clocks = Committee.Clocks()
  ) {
    prepared = PreparedBook(ruleBook, register)
    self.ruleBookDigest = ruleBookDigest
    (self.calendar, self.budget, self.clocks) = (calendar, budget, clocks)
  }

  public var register: Register { prepared.register }
  public var ruleBook: RuleBook { prepared.book }
}

extension StandingOrders {
  /// Answers a command with the events it causes.
  ///
  /// Reads no clock, no file and no journal; `head` is the digest of the last entry the actor saw.
  /// `office` is as recorded: what has fallen due on a case is recorded before what is done about
  /// the case, which in the office of a ``Today`` would have happened already.
  ///
  /// - Returns: the new events, oldest first; none for a day that it is already.
  /// - Throws: ``Refusal``, in which case nothing happened.
  public func decide(
    _ command: Command, by actor: Participant, in office: Office, seeing head: String
  ) throws(Refusal) -> [Event] {
    let today = Today(office, on: office.today)
    let events = try answer(command, by: actor, in: today.office, seeing: head)
    let touched = Set(events.compactMap(\.caseID))
    let due = today.due.filter { event in event.caseID.map(touched.contains) ?? false }
    // The book that judged is on record before what it judged.
    return (office.ruleBook == ruleBookDigest ? [] : [.office(.ruleBookAdopted(ruleBookDigest))])
      + due
      + events
  }

  private func answer(
    _ command: Command, by actor: Participant, in office: Office, seeing head: String
  ) throws(Refusal) -> [Event] {
    switch command {
    case .file(let application): try file(application, by: actor, in: office)
    case .correct(let id, let application):
      try correct(id, application, by: actor, in: office)
    case .propose(let motion): try propose(motion, by: actor, in: office)
    case .amend(let item, let application):
      try amend(item, application, by: actor, in: office)
    case .withdraw(let id): try withdraw(id, by: actor, in: office)
    case .accept(let id): try accept(id, by: actor, in: office)
    case .sendBack(let id, let reason): try sendBack(id, reason, by: actor, in: office)
    case .consult(let id, let answer): try consult(id, answer, by: actor, in: office)
    case .extend(let id, let reason): try extend(id, reason, by: actor, in: office)
    case .condition(let id, let text): try condition(id, text, by: actor, in: office)
    case .strike(let id, let rule, let place, let reason):
      try strike(id, rule, place, because: reason, by: actor, in: office)
    case .fulfil(let id, let number, let evidence):
      try fulfil(id, number, evidence, by: actor, in: office)
    case .recuse(let id, let seat): try recuse(seat, from: id, by: actor, in: office)
    case .deliver(let id): try deliver(id, by: actor, in: office)
    case .open(let id, let until): try open(id, until: until, by: actor, in: office)
    case .cast(let id, let choice, let reason, let revision):
      try cast(
        choice, because: reason, on: id, seen: revision, by: actor, in: office, seeing: head)
    case .record(let id, let sheet):
      try record(sheet, on: id, by: actor, in: office, seeing: head)
    case .recordHands(let id, let hands): try record(hands, on: id, by: actor, in: office)
    case .close(let id): try close(id, by: actor, in: office)
    case .sitting(let command): try sit(command, by: actor, in: office, seeing: head)
    case .seat(let seat, let isFilled, let reason):
      try change(seat, isFilled: isFilled, reason, by: actor, in: office)
    case .enter(let application, let order):
      try enter(application, order, by: actor, in: office)
    case .cure(let item, let evidence): try cure(item, evidence, by: actor, in: office)
    case .complain(let complaint): try complain(complaint, by: actor, in: office)
    case .report(let bypass): try report(bypass, by: actor, in: office)
    case .answer(let id, let text): try reply(text, to: id, by: actor, in: office)
    case .regularise(let id, let application):
      try regularise(id, application, by: actor, in: office)
    case .escalate(let id): try escalate(id, by: actor, in: office)
    case .publish(let name): try publish(name, by: actor, in: office)
    case .advance(let day): try advance(to: day, in: office)
    }
  }
}

extension StandingOrders {
  private func publish(
    _ name: Edition.Name, by actor: Participant, in office: Office
  ) throws(Refusal) -> [Event] {
    guard actor == .clerk else { throw .needs(.clerk) }
    guard name != office.charter.edition.name,
      !office.publications.contains(where: { $0.name == name })
    else { throw .editionExists(name) }
    return [
      .office(.editionPublished(name, items: office.directory.items(on: office.today).map(\.id)))
    ]
  }

  private func advance(to day: CalendarDay, in office: Office) throws(Refusal) -> [Event] {
    guard office.charter.mode == .rehearsal else { throw .livesOnTheClock }
    guard day >= office.today else { throw .dayHasPassed(day, today: office.today) }
    return day == office.today ? [] : [.office(.dayAdvanced(day))]
  }

  /// A seat falls vacant, or is filled.
  ///
  /// Polls that are open keep the roster they opened with: a ballot the seat has given stands, it
  /// gives no other. Polls that open later know the seat as it then is; a vacant one stays on the
  /// roster, absent, so that what a majority is does not move.
  private func change(
    _ seat: Int, isFilled: Bool, _ reason: String?, by actor: Participant, in office: Office
  ) throws(Refusal) -> [Event] {
    guard actor == .clerk else { throw .needs(.clerk) }
    guard let named = office.charter.roster[seat] else { throw .notSeated(seat) }
    guard office.vacant.contains(seat) == isFilled else {
      throw .seatIsSo(named, isFilled: isFilled)
    }
    return [
      .office(
        .rosterChanged(
          seat: seat, isFilled: isFilled, reason: try words(ifAny: reason)))
    ]
  }

  private func complain(
    _ complaint: Complaint, by actor: Participant, in office: Office
  ) throws(Refusal) -> [Event] {
    switch actor {
    case .community, .clerk: break
    case .anyone, .seat, .department: throw .needsEither(.community, .clerk)
    }
    guard let listing = office.directory[complaint.item] else {
      throw .unknownItem(complaint.item)
    }
    guard listing.isIn(on: office.today) else { throw .itemHasLeft(complaint.item) }
    let text = try words(complaint.text)
    return [
      .office(
        .complaintMade(Complaint(item: complaint.item, kind: complaint.kind, text: text), by: actor)
      )
    ]
  }

  func words(ifAny text: String?) throws(Refusal) -> String? {
    guard let text, !text.isEmpty else { return nil }
    return try words(text)
  }

  /// Somebody's own words, not empty and not too long.
  func words(_ text: String, within limit: TextLimit = .prose) throws(Refusal) -> String {
    guard !text.isEmpty else { throw .textMissing }
    do throws(TextTooLong) {
      try limit.check(text)
    } catch {
      throw .textTooLong(error)
    }
    return text
  }
}

extension Office {
  /// Somebody sits in the seat, and may act for it.
  func seated(_ number: Int) throws(Refusal) {
    guard charter.roster[number] != nil else { throw .notSeated(number) }
    if vacant.contains(number) { throw .seatVacant(number) }
  }

  func filed(_ id: Case.ID) throws(Refusal) -> Case {
    guard let filed = self[id] else { throw .unknownCase(id) }
    return filed
  }
}
