public import AdmissionDirectory
import AdmissionReading
public import AdmissionScreening
public import AdmissionVocabulary

/// What labelled tables are judged against: a rule book and a list of one day, with nothing decided
/// before but what a row says.
///
/// Every row becomes an application in which nothing is missing that a form asks for, so that what
/// is objected to is the task: funds with source, powers, staff, training, what the department
/// keeps, a document, a basis, an exit, a consultation where communities are said to have asked. It enters on
/// the first day that notice allows, an emergency on the day itself. How often a year it is done is
/// what the row says, else what its text says, and then it is routine; else four times, once for an
/// emergency, and it is temporary. An hour each time. No question is answered.
///
/// Where a listed number is asked for, the listed figures stand for what the row leaves out, and the
/// name is left out, as a department that applies by number does: its own name for the task is read
/// with the content.
public struct JudgingDesk: Sendable {
  /// Without one of its own, a table is judged as of this day: the first edition is in force and
  /// every shipped rule adopted.
  public static let usualDay = CalendarDay(year: 2014, month: 5, day: 4)

  public let edition: Edition
  public let day: CalendarDay
  let calendar: WorkdayCalendar
  private let prepared: PreparedBook

  public init(
    by book: RuleBook, against edition: Edition, register: Register, on day: CalendarDay,
    calendar: WorkdayCalendar
  ) {
    prepared = PreparedBook(book, register)
    (self.edition, self.day, self.calendar) = (edition, day, calendar)
  }

  public var book: RuleBook { prepared.book }
  public var register: Register { prepared.register }

  /// What applications are screened against where nothing was decided before.
  func screening(
    _ change: (inout Directory, inout Circumstances) -> Void = { _, _ in }
  ) -> Screening {
    var directory = Directory(edition)
    var circumstances = Circumstances(calendar: calendar)
    change(&directory, &circumstances)
    return Screening(by: prepared, against: directory, on: day, circumstances)
  }

  /// The first day on which a task filed today may enter.
  func entry(_ screening: Screening) -> CalendarDay {
    screening.earliestEntry ?? day.advanced(by: 60) ?? day
  }
}

extension JudgingDesk {
  /// The row as a complete application.
  func application(_ task: LabelledTask, in screening: Screening) -> Application {
    let isEmergency = task.ground == .emergency
    let listed = task.item.flatMap { screening.directory[$0]?.item(on: day) }
    let written = task.times ?? listed?.timesPerYear ?? timesRead(of: task)
    let isRoutine = written != nil && !isEmergency
    let ownName = listed.map { $0.name == task.name ? "" : task.name + "：" }
    let enters = task.enters ?? (isEmergency ? day : entry(screening))
    let ends = task.ends.or(end(isEmergency, listed, from: enters))
    return Application(
      department: task.department,
      item: Application.Item(
        id: task.item, name: listed == nil ? task.name : nil, kind: task.kind,
        content: (ownName ?? "") + task.content,
        term: isRoutine ? .routine : .temporary, enters: enters, ends: ends,
        timesPerYear: written ?? (isEmergency ? 1 : 4)),
      origin: Application.Origin(
        level: task.level ?? .district,
        document: task.document.or(
          task.emergency?.orderedOrally == nil ? "区发〔\(day.year)〕1号" : nil)),
      community: Application.CommunityPart(
        role: task.role, scope: .all, departmentKeeps: task.departmentKeeps.or("组织实施")),
      basis: Application.Basis(
        ground: task.ground,
        citations: task.citations.isEmpty ? stock(task, on: enters) : task.citations),
      delivery: delivery(isRoutine: isRoutine),
      burden: Application.Burden(
        minutesEachTime: task.minutes ?? listed?.minutes ?? 60, fields: task.fields,
        ledgers: task.ledgers, whyRecordsDoNotSuffice: nil),
      consultation: task.ground == .request ? consultation : nil, offset: nil,
      exit: Application.Exit(review: ends ?? enters.endOfYear, criteria: "到期即止"),
      emergency: task.emergency)
  }

  /// What a row rests on where it says law or policy and names none: the first of the register.
  private func stock(_ task: LabelledTask, on day: CalendarDay) -> [Citation] {
    let level: Instrument.Level
    switch task.ground {
    case .law: level = .law
    case .policy: level = .centralPolicy
    case .emergency, .service, .request: return []
    }
    let found = register.instruments.first { $0.level == level && $0.isInForce(on: day) }
    return found.map { [Citation(instrument: $0.id, article: nil)] } ?? []
  }

  private func timesRead(of task: LabelledTask) -> Int? {
    register.reader.read([Passage(.name, task.name), Passage(.content, task.content)]).timesPerYear
  }

  /// As long as an emergency may last or the year does, and no longer than what is listed.
  private func end(
    _ isEmergency: Bool, _ listed: WorkItem?, from enters: CalendarDay
  ) -> CalendarDay {
    if isEmergency {
      let days = book.number(.emergency, on: day)
      return enters.advanced(by: max(days - 1, 0)) ?? enters.endOfYear
    }
    return listed?.until.map { min($0, enters.endOfYear) } ?? enters.endOfYear
  }

  private func delivery(isRoutine: Bool) -> Application.Delivery {
    Application.Delivery(
      funds: Application.Delivery.Funds(
        amount: 20_000, source: "区级预算", rule: isRoutine ? .officeFunds : .byWorkload),
      powers: "相应权限一并下放", staff: "每街道一名联络员", training: "半天")
  }

  private var consultation: Application.Consultation {
    let streets = max(register.streets.count, 1)
    return Application.Consultation(streetsAsked: streets, streetsFor: streets, departments: [])
  }
}

extension JudgingDesk {
  /// What a row is screened against: the list and what was decided as the row's earlier decision
  /// leaves them.
  ///
  /// What was decided is screened first, by the same book: it was refused by the rules if they
  /// refuse it, else by a vote, under what they found.
  ///
  /// - Throws: `MissingCalendarYear` when working days cannot be counted.
  func screening(
    after earlier: LabelledTask.Earlier, of task: LabelledTask, from plain: Screening
  ) throws(MissingCalendarYear) -> Screening {
    let before = application(before(task, earlier), in: plain)
    switch earlier.decision {
    case .refused:
      let verdict = try plain.verdict(on: before)
      let refusal = Circumstances.PastRefusal(
        filed: "A\(dayBefore.year)-001", day: dayBefore, application: before,
        way: verdict.outcome == .refused ? .rules : .vote, after: verdict.findings)
      return screening { $1.refusals = [refusal] }
    case .removed, .merged, .expired, .revoked:
      return screening { directory, circumstances in
        let departure = leave(before, earlier, &directory)
        circumstances.departures = [departure]
      }
    }
  }

  private var dayBefore: CalendarDay { day.previous ?? day }

  /// The row as it was when it was decided; where it says nothing, as it is now.
  private func before(_ task: LabelledTask, _ earlier: LabelledTask.Earlier) -> LabelledTask {
    var before = LabelledTask(
      id: task.id, name: earlier.name, content: earlier.content ?? earlier.name,
      department: earlier.department ?? task.department, kind: earlier.kind ?? task.kind,
      role: task.role, ground: task.ground == .emergency ? .service : task.ground,
      label: task.label)
    before.times = earlier.times ?? task.times
    before.minutes = earlier.minutes ?? task.minutes
    (before.fields, before.ledgers) = (task.fields, task.ledgers)
    (before.level, before.departmentKeeps) = (task.level, task.departmentKeeps)
    return before
  }

  /// Into the list and out of it again.
  private func leave(
    _ before: Application, _ earlier: LabelledTask.Earlier, _ directory: inout Directory
  ) -> Circumstances.PastDeparture {
    let id = directory.freeID
    let item = WorkItem(
      id: id, name: earlier.name, english: nil, kind: before.item.kind ?? .task,
      category: .commissioned,
      department: before.department, basis: nil, role: before.community.role,
      timesPerYear: before.item.timesPerYear, minutes: before.burden.minutesEachTime,
      fields: before.burden.fields, from: nil,
      until: earlier.decision == .expired ? dayBefore : nil, source: "labelled")
    directory.enter(item, .admitted, on: dayBefore.previous ?? dayBefore)
    let departure = departure(earlier.decision, before.department)
    if let departure { directory.leave(id, departure) }
    return Circumstances.PastDeparture(
      item: item, departure: departure, day: dayBefore, application: before)
  }

  /// `nil` where its time ran out.
  private func departure(
    _ decision: LabelledTask.Earlier.Decision, _ department: Department.ID
  ) -> Directory.Departure? {
    switch decision {
    case .removed: return .removed(on: dayBefore)
    case .merged:
      let other = edition.items.first { $0.department == department } ?? edition.items.first
      return .merged(into: other?.id ?? "001", on: dayBefore)
    case .revoked: return .revoked(.disapproved, on: dayBefore)
    case .expired, .refused: return nil
    }
  }
}
