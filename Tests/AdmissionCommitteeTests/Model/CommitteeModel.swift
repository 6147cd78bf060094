import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

/// The committee once more, as plainly as it can be said: it hears commands, and nothing else.
///
/// Deadlines fall when the day moves; the office finds them fallen when it looks.
struct CommitteeModel {
  /// The command changes nothing.
  struct Refused: Error {}

  struct Item {
    let id: WorkItem.ID
    var name: String
    let department: Department.ID
    /// Whether the directory itself lets in who applies for it.
    var letsIn: Bool
    var communities: [Community.ID]
    var from: CalendarDay?
    var until: CalendarDay?
    let isInherited: Bool
    let cameWithoutVote: Bool
    var isRatified = false
    var gone: ItemStanding?
    /// The last day on which what it is suspended for may be made good.
    var cureBy: CalendarDay?

    var counts: Bool { !cameWithoutVote || isRatified }
  }

  struct Affair {
    let id: Case.ID
    var motion: Motion
    let filer: Participant
    var stage: Case.Stage
    var decision: Decision.Kind?
    var outcomes: [Outcome] = []
    var due: [Deadline.Clock: CalendarDay] = [:]
    var revision = 1
    var wasReviewed = false
    var wasSentBack = false
    var wasEmergency = false
    var wasExtended = false
    var wasConsulted = false
    var streets: Consultation?
    /// `text` is somebody's own, or what a finding asks for.
    var conditions: [(number: Int, text: String, isOwn: Bool, isMet: Bool)] = []
    var highestCondition = 0
    var struck: Set<String> = []
    var recused: Set<Int> = []
    var isDelivered = false
    var notices = 0
    var vote: Vote?

    var awaitsVote: Bool { stage == .accepted || stage == .deferred }
    var isPending: Bool {
      [.submitted, .accepted, .consultation, .voting, .deferred, .conditional].contains(stage)
    }
    /// Whether the rules or the committee turned down what a department filed.
    var isTurnedDown: Bool {
      stage == .refused || stage == .duplicate
        || motion.application != nil && (decision == .notAdmitted || decision == .notCarried)
    }
    var isEntry: Bool { motion.kind == .admit }
  }

  struct Meeting {
    let day: CalendarDay
    var agenda: [Case.ID]
    var room: Set<Int> = []
    var presiding: Int?
    var recording: Participant?
    var observers: String?
    var putOff: Set<Case.ID> = []
  }

  let rule: ModelRule
  let procedure: Procedure
  var today: CalendarDay
  var items: [Item]
  var affairs: [Affair] = []
  var meeting: Meeting?
  var vacant: Set<Int> = []
  var editions: Set<Edition.Name> = ["baseline"]

  init(_ rule: ModelRule, _ procedure: Procedure, _ edition: Edition, from day: CalendarDay) {
    (self.rule, self.procedure, today) = (rule, procedure, day)
    items = edition.items.map { item in
      Item(
        id: item.id, name: item.name, department: item.department,
        letsIn: item.category == .statutory || item.category == .assist,
        communities: item.scope.singled, from: item.from, until: item.until, isInherited: true,
        cameWithoutVote: false)
    }
  }

  /// Carries the command out, or is as before.
  mutating func accepts(_ command: Command, by actor: Participant) -> Bool {
    var next = self
    do { try next.carryOut(command, by: actor) } catch { return false }
    self = next
    return true
  }

  private mutating func carryOut(_ command: Command, by actor: Participant) throws {
    switch command {
    case .file(let application): try file(application, by: actor)
    case .correct(let id, let application): try correct(id, application, by: actor)
    case .propose(let motion): try propose(motion, by: actor)
    case .amend(let item, let application): try amend(item, application, by: actor)
    case .withdraw(let id): try withdraw(id, by: actor)
    case .enter(let application, let order): try enter(application, order, by: actor)
    case .report(let bypass): try report(bypass, by: actor)
    case .answer(let id, let text):
      try answer(id, by: actor)
      try need(!text.isEmpty)
      affairs[try place(id)].stage = .answered
    case .regularise(let id, let application):
      try answer(id, by: actor)
      try file(application, by: actor)
      let refused: [Case.Stage] = [.refused, .returned, .duplicate]
      if let filed = affairs.last, !refused.contains(filed.stage) {
        affairs[try place(id)].stage = .regularised
      }
    case .complain(let complaint):
      try need(actor == .clerk || actor.isCommunity)
      try need(isIn(complaint.item) && !complaint.text.isEmpty)
    case .cast(let id, let choice, let reason, let revision):
      try cast(choice, reason, on: id, seen: revision, by: actor)
    case .condition(let id, let text):
      try need(actor == .clerk || actor.seat.map(isSeated) ?? false)
      try condition(id, text)
    case .advance(let day): try advance(to: day)
    default:
      // Everything else is the clerk's.
      try need(actor == .clerk)
      try clerk(command)
    }
  }

  private mutating func clerk(_ command: Command) throws {
    switch command {
    case .accept(let id): try accept(id)
    case .sendBack(let id, let reason): try sendBack(id, reason)
    case .consult(let id, let answer): try consult(id, answer)
    case .extend(let id, let reason): try extend(id, reason)
    case .strike(let id, _, let place, let reason): try strike(id, place, reason)
    case .fulfil(let id, let number, _): try fulfil(id, number)
    case .recuse(let id, let seat): try recuse(id, seat)
    case .deliver(let id): try deliver(id)
    case .open(let id, let until): try open(id, until)
    case .record(let id, let sheet): try record(sheet.letters.map(\.letter), on: id)
    case .recordHands(let id, let hands): try record(hands, on: id)
    case .close(let id): try close(id)
    case .sitting(let command): try sit(command)
    case .seat(let seat, let isFilled, _): try change(seat, isFilled)
    case .cure(let item, _): try cure(item)
    case .escalate(let id): try escalate(id)
    case .publish(let name): try need(editions.insert(name).inserted)
    default: throw Refused()
    }
  }

  func need(_ holds: Bool) throws { if !holds { throw Refused() } }

  func place(_ id: Case.ID) throws -> Int {
    guard let place = affairs.firstIndex(where: { $0.id == id }) else { throw Refused() }
    return place
  }

  func isSeated(_ seat: Int) -> Bool { (1...8).contains(seat) && !vacant.contains(seat) }

  mutating func add(_ motion: Motion, by actor: Participant, _ stage: Case.Stage) {
    let number = affairs.count { $0.id.text.hasPrefix("A\(today.year)-") } + 1
    affairs.append(
      Affair(
        id: Case.ID(year: today.year, number: number), motion: motion, filer: actor, stage: stage))
  }
}

// What is in the directory.
extension CommitteeModel {
  func item(_ id: WorkItem.ID) -> Item? { items.first { $0.id == id } }

  func isIn(_ item: Item) -> Bool { item.gone == nil && item.until.map { today <= $0 } ?? true }

  func isIn(_ id: WorkItem.ID) -> Bool { item(id).map(isIn) ?? false }

  var count: Int { items.count { isIn($0) && $0.counts } }

  func standing(_ item: Item) -> ItemStanding {
    if let gone = item.gone { return gone }
    if !isIn(item) { return .expired }
    if item.cureBy != nil { return .suspended }
    if let from = item.from, today < from { return .registered }
    if !item.counts { return .emergency }
    return item.until.map { today.plus(30) >= $0 } ?? false ? .renewalDue : .active
  }

  mutating func change(_ id: WorkItem.ID, _ change: (inout Item) -> Void) {
    for place in items.indices where items[place].id == id { change(&items[place]) }
  }

  mutating func enter(
    _ application: Application, until: CalendarDay, withoutVote: Bool
  ) throws {
    let number = (items.compactMap { Int($0.id.text) }.max() ?? 0) + 1
    items.append(
      Item(
        id: try WorkItem.ID(parsing: number < 100 ? "0\(number)" : "\(number)"),
        name: application.item.name ?? "", department: application.department,
        letsIn: application.letsIn, communities: application.community.scope.singled,
        from: application.item.enters, until: until, isInherited: false,
        cameWithoutVote: withoutVote))
  }
}

// What a day does.
extension CommitteeModel {
  private mutating func advance(to day: CalendarDay) throws {
    try need(day >= today)
    today = day
    for place in affairs.indices { fall(&affairs[place]) }
  }

  func isOver(_ clock: Deadline.Clock, _ affair: Affair) -> Bool {
    affair.due[clock].map { $0 < today } ?? false
  }

  func fall(_ affair: inout Affair) {
    if affair.stage == .submitted, isOver(.completeness, affair) { affair.stage = .accepted }
    if affair.stage == .returned, isOver(.correction, affair) { affair.stage = .lapsed }
    if affair.stage == .conditional, isOver(.conditions, affair) { affair.stage = .lapsed }
    if affair.stage == .consultation, isOver(.consultation, affair) {
      (affair.stage, affair.wasConsulted) = (.accepted, true)
    }
    if affair.awaitsVote, isOver(.decision, affair) { affair.stage = .overdue }
  }
}

extension Participant {
  var seat: Int? { if case .seat(let seat) = self { seat } else { nil } }
  var department: Department.ID? {
    if case .department(let department) = self { department } else { nil }
  }
  var isCommunity: Bool { if case .community = self { true } else { false } }
}

extension CommunityScope {
  /// The communities it names; none when it is for every one.
  var singled: [Community.ID] { if case .some(let singled) = self { singled } else { [] } }
}

extension Application {
  /// Whether, once in, it lets in who applies for it: what the law asks communities to assist with.
  var letsIn: Bool { basis.ground == .law && community.role == .assists }

  /// The last day it asks for, within the year it enters in.
  var asksUntil: CalendarDay {
    min(item.ends ?? item.enters.endOfYear, item.enters.endOfYear)
  }
}
