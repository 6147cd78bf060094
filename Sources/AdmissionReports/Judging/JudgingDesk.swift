public import AdmissionDirectory
import AdmissionReading
public import AdmissionScreening
public import AdmissionVocabulary

/// What labelled tables are judged against: a rule book and a list of one day, with nothing decided
/// before but what a row says.
///
/// Every row becomes an application in which nothing is missing that a form asks for, so that what
/// is objected to is the task: funds with source, powers, staff, training, what the department
/// keeps, a document, an exit, a consultation where communities are said to have asked. It enters on
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

  public let book: RuleBook
  public let edition: Edition
  public let register: Register
  public let day: CalendarDay
  let calendar: WorkdayCalendar

  public init(
    by book: RuleBook, against edition: Edition, register: Register, on day: CalendarDay,
    calendar: WorkdayCalendar
  ) {
    (self.book, self.edition, self.register) = (book, edition, register)
    (self.day, self.calendar) = (day, calendar)
  }

  /// What applications are screened against where nothing was decided before.
  func screening(
    _ change: (inout Directory) -> Void = { _ in }, refusals: [Circumstances.PastRefusal] = []
  ) -> Screening {
    var directory = Directory(edition)
    change(&directory)
    return Screening(
      by: book, against: directory, register: register, on: day,
      Circumstances(calendar: calendar, refusals: refusals))
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
      basis: Application.Basis(ground: task.ground, citations: task.citations),
      delivery: delivery(isRoutine: isRoutine),
      burden: Application.Burden(
        minutesEachTime: task.minutes ?? listed?.minutes ?? 60, fields: task.fields,
        ledgers: task.ledgers, whyRecordsDoNotSuffice: nil),
      consultation: task.ground == .request ? consultation : nil, offset: nil,
      exit: Application.Exit(review: ends ?? enters.endOfYear, criteria: "到期即止"),
      emergency: task.emergency)
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
  /// What a row is screened against: the list and refusals as the row's earlier decision leaves
  /// them.
  func screening(after earlier: LabelledTask.Earlier, of task: LabelledTask) -> Screening {
    let plain = self.screening()
    switch earlier.decision {
    case .refused:
      let refused = Circumstances.PastRefusal(
        filed: "A\(dayBefore.year)-001", day: dayBefore,
        application: application(before(task, earlier), in: plain))
      return screening(refusals: [refused])
    case .removed, .merged, .expired, .revoked:
      return screening { enter(earlier, of: task, &$0) }
    }
  }

  private var dayBefore: CalendarDay { day.previous ?? day }

  /// The row as it was when it was decided.
  private func before(_ task: LabelledTask, _ earlier: LabelledTask.Earlier) -> LabelledTask {
    var before = LabelledTask(
      id: task.id, name: earlier.name, content: earlier.content ?? earlier.name,
      department: earlier.department ?? task.department, kind: earlier.kind ?? .task,
      role: .responsible, ground: .service, label: task.label)
    (before.times, before.minutes) = (earlier.times, earlier.minutes)
    return before
  }

  /// Into the list and out of it again.
  private func enter(
    _ earlier: LabelledTask.Earlier, of task: LabelledTask, _ directory: inout Directory
  ) {
    let id = directory.freeID
    directory.enter(
      WorkItem(
        id: id, name: earlier.name, english: nil, kind: earlier.kind ?? .task,
        category: .commissioned, department: earlier.department ?? task.department, basis: nil,
        role: .responsible, timesPerYear: earlier.times ?? 4, minutes: earlier.minutes ?? 60,
        fields: [], from: nil, until: earlier.decision == .expired ? dayBefore : nil,
        source: "labelled"),
      .admitted, on: dayBefore.previous ?? dayBefore)
    switch earlier.decision {
    case .removed: directory.leave(id, .removed(on: dayBefore))
    case .merged:
      let other = edition.items.first { $0.department == task.department } ?? edition.items.first
      directory.leave(id, .merged(into: other?.id ?? id, on: dayBefore))
    case .revoked: directory.leave(id, .revoked(.disapproved, on: dayBefore))
    case .expired, .refused: break
    }
  }
}
