import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

extension StandingOrders {
  func file(
    _ application: Application, by actor: Participant, in office: Office
  ) throws(Refusal) -> [Event] {
    _ = try owner(of: application, actor)
    try isNew(application, in: office)
    let id = office.nextCase
    let verdict = try verdict(on: application, in: office)
    try isUndisguised(application, amending: verdict.listed, in: office)
    if let item = verdict.amended {
      try isUncontested(item, in: office)
      return [.intake(.amendmentFiled(id, item, application, verdict))]
        + (try intake(of: id, application, verdict, isBack: true, in: office))
    }
    return [.intake(.filed(id, application, verdict))]
      + (try intake(of: id, application, verdict, isBack: true, in: office))
  }

  /// Whether the task's name passes for no other one's that is listed or before the committee.
  ///
  /// `item` is the one that the application describes, `own` its case.
  private func isUndisguised(
    _ application: Application, amending item: WorkItem.ID? = nil, except own: Case.ID? = nil,
    in office: Office
  ) throws(Refusal) {
    guard let name = application.item.name else { return }
    let others = office.directory.items(on: office.today).filter { $0.id != item }
    if let found = others.disguised(as: name) { throw .looksLikeItem(found.look, found.item.id) }
    let skeleton = Skeleton(name)
    for filed in office.cases.having(.pending) where filed.id != own {
      guard let other = filed.motion.application?.item.name,
        let look = LookAlike(name, skeleton, of: other), look.isDisguise
      else { continue }
      throw .looksLikeCase(look, filed.id)
    }
  }

  /// Whether the department has the same task before the committee in no other case.
  private func isNew(
    _ application: Application, except own: Case.ID? = nil, in office: Office
  ) throws(Refusal) {
    guard let name = application.item.name else { return }
    let skeleton = Skeleton(name)
    let pending = office.cases.having(.pending).first { filed in
      guard filed.id != own, case .admit(let other) = filed.motion else {
        return false
      }
      return other.department == application.department
        && other.item.name.map { Skeleton($0) } == skeleton
    }
    if let pending { throw .alreadyFiled(name, pending.id) }
  }

  /// Whether no other motion on the item is before the committee.
  private func isUncontested(
    _ item: WorkItem.ID, except own: Case.ID? = nil, in office: Office
  ) throws(Refusal) {
    let pending = office.pending(on: item).first { $0.id != own }
    if let pending { throw .alreadyPending(item, pending.id) }
  }

  /// What follows a filing or a correction by itself: entry, or the clocks that start.
  ///
  /// `isBack` says that no clock of the decision runs: the case is new, or had come back.
  private func intake(
    of id: Case.ID, _ application: Application, _ verdict: Verdict, isBack: Bool, in office: Office
  ) throws(Refusal) -> [Event] {
    let today = office.today
    switch verdict.outcome {
    case .returned: return try start(.correction, of: id, from: today)
    // What was refused before and comes again is no new refusal, and no review is owed.
    case .refused where verdict.repeatsRefusal: return []
    case .refused, .duplicate: return try start(.review, of: id, from: today)
    case .needsVote:
      guard isBack else { return [] }
      guard office.charter.procedure.intake == .byClerk else {
        return try start(.decision, of: id, from: today)
      }
      let answer = try deadline(.completeness, from: today)
      // Silence accepts: unless the office answers sooner, the decision is due from then on.
      return [.course(.clockStarted(id, answer))] + (try start(.decision, of: id, from: answer.due))
    case .listed:
      guard let item = verdict.listed else { return [] }
      guard let listing = office.directory[item] else { return [] }
      if let suspension = listing.suspension { throw .itemSuspended(item, suspension) }
      let grant = grant(for: listing.item, application, office)
      guard grant.expires >= today else { throw .dayHasPassed(grant.expires, today: today) }
      return [.intake(.registered(id, grant))] + (try start(.delivery, of: id, from: today))
    case .emergency:
      guard let latest = today.advanced(by: ruleBook.number(.emergency, on: today)) else {
        return []
      }
      if let before = office.emergency(like: application) { throw .emergencyRepeated(before) }
      let expires = min(application.item.ends ?? latest, latest)
      guard expires >= today else { throw .dayHasPassed(expires, today: today) }
      return (try oweThePaper(of: application, id))
        + (try enter(application, of: id, until: expires, in: office))
    }
  }

  /// What an order by word of mouth is tied to: the paper, in so many working days after it.
  private func oweThePaper(
    of application: Application, _ id: Case.ID
  ) throws(Refusal) -> [Event] {
    guard application.isOrderedByWordOfMouth, let given = application.emergency?.orderedOrally
    else { return [] }
    let paper = Condition(
      number: 1,
      Condition.Demand(
        rule: "R58",
        text: Bilingual(zh: "补交书面应急指令", en: "hand in the order in writing")))
    return [.course(.conditionSet(id, paper, by: .clerk))]
      + (try start(.paper, of: id, from: given))
  }

  /// The same for an amendment, which goes to the vote where something new would be let in.
  private func intake(
    ofAmendment id: Case.ID, _ application: Application, _ verdict: Verdict, isBack: Bool,
    in office: Office
  ) throws(Refusal) -> [Event] {
    switch verdict.outcome {
    case .listed, .emergency: isBack ? try start(.decision, of: id, from: office.today) : []
    case .needsVote, .returned, .refused, .duplicate:
      try intake(of: id, application, verdict, isBack: isBack, in: office)
    }
  }

  private func enter(
    _ application: Application, of id: Case.ID, until expires: CalendarDay, in office: Office
  ) throws(Refusal) -> [Event] {
    let item = WorkItem(
      admitting: application, as: office.directory.freeID, until: expires, source: id.text)
    let grant = Grant(number: office.nextNumber, item: item.id, expires: expires)
    return [.intake(.enteredWithoutVote(id, item, grant))]
      + (try start(.delivery, of: id, from: office.today))
  }

  func correct(
    _ id: Case.ID, _ application: Application, by actor: Participant, in office: Office
  ) throws(Refusal) -> [Event] {
    let filed = try office.filed(id)
    guard filed.filedBy == actor, filed.motion.application != nil else { throw .needs(.filer) }
    _ = try owner(of: application, actor)
    guard filed.isCorrectable else {
      if filed.isRefused { throw .reviewUsed(id) }
      throw .wrongStage(
        id, filed.standing, wanted: [.accepted, .voting, .deferred, .returned, .refused])
    }
    if filed.isRefused, let deadline = filed.deadlines[.review], office.today > deadline.due {
      throw .clockIsOver(id, deadline)
    }
    guard filed.motion.application != application else { throw .nothingNew(id) }
    let screened: Verdict
    if case .amend(let item, _) = filed.motion, !filed.asksBeyondListing {
      guard application.item.name != nil else { throw .amendmentNamesNothing(item) }
      if !filed.isPending { try isUncontested(item, in: office) }
      try isUndisguised(application, amending: item, except: id, in: office)
      screened = try verdict(on: application, amending: item, in: office)
    } else {
      try isNew(application, except: id, in: office)
      screened = try verdict(on: application, in: office)
      try isUndisguised(application, amending: screened.listed, except: id, in: office)
      if let item = screened.amended { try isUncontested(item, except: id, in: office) }
    }
    let isBack = !filed.isPending
    let following =
      filed.motion.kind == .amend && !filed.asksBeyondListing
      ? try intake(ofAmendment: id, application, screened, isBack: isBack, in: office)
      : try intake(of: id, application, screened, isBack: isBack, in: office)
    let corrected = Event.intake(
      .corrected(id, revision: filed.revision + 1, application, screened))
    return [corrected] + (try binding(id, in: office.after([corrected]))) + following
  }

  /// Ties an open poll to what the findings on a corrected text ask for, where that is something
  /// else than before.
  private func binding(_ id: Case.ID, in office: Office) throws(Refusal) -> [Event] {
    let filed = try office.filed(id)
    guard filed.openPoll != nil else { return [] }
    let conditions = filed.conditionsOfAPoll
    guard conditions != filed.conditions else { return [] }
    return [.course(.conditionsBound(id, conditions.filter { $0.rule != nil }))]
  }

  func amend(
    _ item: WorkItem.ID, _ application: Application, by actor: Participant, in office: Office
  ) throws(Refusal) -> [Event] {
    let department = try owner(of: application, actor)
    let listing = try office.listed(item)
    guard listing.item.department == department else {
      throw .anotherDepartmentsItem(item, listing.item.department)
    }
    guard application.item.name != nil else { throw .amendmentNamesNothing(item) }
    try isUncontested(item, in: office)
    try isUndisguised(application, amending: item, in: office)
    let id = office.nextCase
    let screened = try verdict(on: application, amending: item, in: office)
    return [.intake(.amendmentFiled(id, item, application, screened))]
      + (try intake(ofAmendment: id, application, screened, isBack: true, in: office))
  }

  /// Enters what was ordered past the vote; what the rules say of it is recorded and changes
  /// nothing.
  func enter(
    _ application: Application, _ order: Order, by actor: Participant, in office: Office
  ) throws(Refusal) -> [Event] {
    guard actor == .clerk else { throw .needs(.clerk) }
    guard !order.document.isEmpty else { throw .documentMissing }
    try isPossible(application)
    let order = Order(level: order.level, document: try words(order.document, within: .name))
    try isUndisguised(application, in: office)
    let id = office.nextCase
    let screened = try verdict(on: application, in: office)
    if let item = screened.listed ?? application.item.id { throw .listedAlready(item) }
    var until = application.lastDay
    // An order makes no emergency last longer than one, nor come back (R35).
    if application.basis.ground == .emergency {
      if let before = office.emergency(like: application) { throw .emergencyRepeated(before) }
      let latest = office.today.advanced(by: ruleBook.number(.emergency, on: office.today))
      if let latest { until = min(until, latest) }
    }
    guard until >= office.today else { throw .dayHasPassed(until, today: office.today) }
    return [.intake(.filed(id, application, screened)), .intake(.orderRecorded(id, order))]
      + (try enter(application, of: id, until: until, in: office))
  }

  func withdraw(
    _ id: Case.ID, by actor: Participant, in office: Office
  ) throws(Refusal) -> [Event] {
    let filed = try office.filed(id)
    // A case on which nothing is left to decide would otherwise wait for whoever filed it for ever.
    let isCleared = actor == .clerk && office.moot(filed.motion) != nil
    guard filed.filedBy == actor || isCleared else { throw .needs(.filer) }
    guard filed.isWithdrawable else {
      throw .wrongStage(id, filed.standing, wanted: [.accepted, .deferred, .returned])
    }
    return [.intake(.withdrawn(id))]
  }

  func accept(_ id: Case.ID, by actor: Participant, in office: Office) throws(Refusal) -> [Event] {
    guard actor == .clerk else { throw .needs(.clerk) }
    let filed = try office.filed(id)
    guard filed.state == .submitted else {
      throw .wrongStage(id, filed.standing, wanted: [.submitted])
    }
    return [.intake(.accepted(id))] + (try start(.decision, of: id, from: office.today))
  }

  func sendBack(
    _ id: Case.ID, _ reason: String, by actor: Participant, in office: Office
  ) throws(Refusal) -> [Event] {
    guard actor == .clerk else { throw .needs(.clerk) }
    let filed = try office.filed(id)
    guard filed.state == .submitted else {
      throw .wrongStage(id, filed.standing, wanted: [.submitted])
    }
    guard !filed.wasSentBack else { throw .sentBackBefore(id) }
    return [.intake(.returned(id, reason: try words(reason)))]
      + (try start(.correction, of: id, from: office.today))
  }

  /// The department that acts, which has to be the one that applies.
  private func owner(
    of application: Application, _ actor: Participant
  ) throws(Refusal) -> Department.ID {
    guard case .department(let department) = actor else { throw .needs(.department) }
    guard department == application.department else {
      throw .anotherDepartments(application.department, actor: department)
    }
    try isPossible(application)
    return department
  }

  /// Whether its figures and texts are such as may be kept, however it was made.
  private func isPossible(_ application: Application) throws(Refusal) {
    if let fault = application.firstFault() { throw .impossible(fault.field, fault.reason) }
  }

  private func verdict(
    on application: Application, in office: Office
  ) throws(Refusal) -> Verdict {
    do throws(MissingCalendarYear) {
      return try screening(asDecidedIn: office).verdict(on: application)
    } catch {
      throw .calendarEnds(error)
    }
  }

  /// What the rules say of an item as it is to read: it does not repeat itself.
  private func verdict(
    on application: Application, amending item: WorkItem.ID, in office: Office
  ) throws(Refusal) -> Verdict {
    var others = office.directory
    others.leave(item, .removed(on: office.today))
    do throws(MissingCalendarYear) {
      return try screening(
        against: others, office.charter.roster, on: office.today, office.past
      ).verdict(on: application)
    } catch {
      throw .calendarEnds(error)
    }
  }
}

extension Office {
  /// An item that is in today.
  func listed(_ item: WorkItem.ID) throws(Refusal) -> Directory.Listing {
    guard let listing = directory[item] else { throw .unknownItem(item) }
    guard listing.isIn(on: today) else { throw .itemHasLeft(item) }
    return listing
  }

  /// A case by which the department's task of that name came in as an emergency before (R35: not
  /// renewable by repetition).
  fileprivate func emergency(like application: Application) -> Case.ID? {
    cases.having(.emergency).first { filed in
      guard case .admit(let other) = filed.motion,
        other.basis.ground == .emergency
      else { return false }
      return other.department == application.department && other.item.name == application.item.name
    }?.id
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
  init(admitting application: Application, as id: ID, until: CalendarDay?, source: String) {
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
