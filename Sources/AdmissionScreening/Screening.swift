public import AdmissionDirectory
import AdmissionNames
public import AdmissionVocabulary
import Synchronization

/// Everything applications are screened against on one day, made ready once for many: 预审.
public final class Screening: Sendable {
  public let book: RuleBook
  public let directory: Directory
  public let register: Register
  public let day: CalendarDay
  public let circumstances: Circumstances
  /// What is in the directory on ``day``, in the order of entering.
  package let items: [WorkItem]
  /// Rules that are on and adopted by ``day``, in the order of the book.
  let rules: [ActiveRule]
  /// Every word that a rule in force or the register looks for.
  let terms: TermIndex
  /// The words of each entry of the negative list and of the barred certificates.
  let prohibitionTerms: [TermSet]
  let certificateTerms: [TermSet]
  /// The words of each proof that a city kept.
  let retainedTerms: [TermSet]
  /// Chinese names and English glosses of ``items``.
  let names: any NameIndex
  let comparesNames: Bool
  /// Finds what a content adds to a listed item; `nil` where no rule in force compares what is asked
  /// for with what is listed.
  let additions: Additions?
  /// What is shown beside the verdict as alike.
  let resemblance: Resembling
  /// The register's duties by law; knows none where no rule in force compares names.
  let duties: DutyIndex
  /// Of ``Circumstances/refusals`` and ``Circumstances/departures``.
  let refused: PastTasks
  let departed: PastTasks
  /// Ids of the register's departments.
  let departments: Spelling.Lexicon
  /// Places among the items of information platforms.
  let platforms: [Int]
  /// Minutes a year that what is listed asks of every community, and of some besides.
  let load: CommunityLoad
  /// The first day a task filed on ``day`` may enter; `nil` when the calendar ends before it.
  package let earliestEntry: CalendarDay?
  /// The year in which the calendar ends too early; `nil` when no rule in force counts into it.
  package let missingYear: MissingCalendarYear?
  /// Which refusals were themselves the one revision of one before, of those looked at.
  let revisions = Mutex<[Int: Bool]>([:])
  // By the text of ids.
  private let placesByID: [String: Int]
  private let placesByName: [NameKey: Int]
  private let placesByInstrument: [String: Int]

  /// A rule in force with its entry, as it stands on the day.
  ///
  /// Handed on at every question; there are several thousand a second.
  final class ActiveRule: Sendable {
    let rule: ScreeningRule
    let entry: RuleBook.Entry
    let parameters: Parameters
    let judge: ScreeningRule.Judge
    /// Weight and kind of each sentence the rule may say, by its place.
    let weights: [(weight: Finding.Weight, repeatsItem: Bool)]
    /// The same sentences in the book's words.
    let sentences: [SpokenSentence]

    init?(_ rule: ScreeningRule, _ entry: RuleBook.Entry, _ parameters: Parameters) {
      guard let judge = rule.judge else { return nil }
      (self.rule, self.entry, self.parameters) = (rule, entry, parameters)
      self.judge = judge(parameters)
      weights = rule.says.map {
        (entry.sentences[$0.key]?.weight ?? entry.weight, $0.sentence.repeatsItem)
      }
      sentences = rule.says.map {
        SpokenSentence($0.sentence, entry.sentences[$0.key], or: entry.says)
      }
    }
  }

  private struct NameKey: Hashable {
    let department: Department.ID
    let name: String
  }

  /// Makes the rest ready: what is listed on the day, and what was decided before.
  public init(
    by prepared: PreparedBook, against directory: Directory, on day: CalendarDay,
    _ circumstances: Circumstances
  ) {
    let register = prepared.register
    (book, self.directory, self.register) = (prepared.book, directory, register)
    (self.day, self.circumstances) = (day, circumstances)
    let items = directory.items(on: day)
    self.items = items
    let inForce = prepared.rules(on: day)
    (rules, terms, duties) = (inForce.rules, inForce.terms, inForce.duties)
    prohibitionTerms = inForce.prohibitionTerms
    certificateTerms = inForce.certificateTerms
    retainedTerms = inForce.retainedTerms
    comparesNames = inForce.comparesNames
    (additions, resemblance) = (inForce.additions, inForce.resemblance)
    names = prepared.names(of: comparesNames ? items : [])
    let past = PastTasks.Vocabulary(of: circumstances, items, isWanted: comparesNames)
    refused = PastTasks(
      circumstances.refusals.map { PastTask($0, directory) }, past, register)
    departed = PastTasks(circumstances.departures.map(PastTask.init), past, register)
    departments = prepared.departments
    platforms = items.indices.filter { items[$0].kind == .platform }
    load = CommunityLoad(items)
    let notice = Self.earliestEntry(
      prepared.book.notice(on: day), from: day, circumstances.calendar)
    earliestEntry = notice.day
    missingYear = inForce.countsWorkdays ? notice.missing : nil
    placesByID = Dictionary(items.enumerated().map { ($1.id.text, $0) }) { first, _ in first }
    placesByName = Dictionary(
      items.enumerated().map { (NameKey(department: $1.department, name: $1.name), $0) }
    ) { first, _ in first }
    placesByInstrument = prepared.placesByInstrument
  }

  /// Makes everything ready for this screening alone; who screens again, on another day or against
  /// another list, keeps a ``PreparedBook``.
  public convenience init(
    by book: RuleBook, against directory: Directory, register: Register, on day: CalendarDay,
    _ circumstances: Circumstances
  ) {
    self.init(by: PreparedBook(book, register), against: directory, on: day, circumstances)
  }

  private static func earliestEntry(
    _ notice: Int, from day: CalendarDay, _ calendar: WorkdayCalendar
  ) -> (day: CalendarDay?, missing: MissingCalendarYear?) {
    do throws(MissingCalendarYear) {
      return (try calendar.day(notice, workdaysAfter: day).result, nil)
    } catch {
      return (nil, error)
    }
  }

  /// The last day up to which working days from ``day`` on can be counted.
  var lastCountedDay: CalendarDay {
    missingYear.flatMap { CalendarDay(year: $0.year - 1, month: 12, day: 31) } ?? day
  }

  /// Whether a rule in force compares what is asked for with what is listed.
  var comparesListing: Bool { additions != nil }

  /// Whether no rule is in force on the day.
  public var isIdle: Bool { rules.isEmpty }

  func place(of id: WorkItem.ID) -> Int? { placesByID[id.text] }
  func place(of instrument: Instrument.ID) -> Int? { placesByInstrument[instrument.text] }

  func place(of application: Application) -> Int? {
    if let id = application.item.id { return placesByID[id.text] }
    guard let name = application.item.name else { return nil }
    return placesByName[NameKey(department: application.department, name: name)]
  }
}

extension Screening {
  /// Makes an application ready to be judged, as often as one likes.
  ///
  /// - Throws: `MissingCalendarYear` when working days cannot be counted as far as its day of entry.
  public func question(_ application: Application) throws(MissingCalendarYear) -> Question {
    try Question(application, self)
  }

  /// The same of an application that differs little from one that was made ready before.
  func question(
    _ application: Application, after former: Question
  ) throws(MissingCalendarYear) -> Question {
    try Question(application, self, after: former)
  }

  /// Asks every rule, even after a refusal; no words are put together.
  ///
  /// - Parameters:
  ///   - question: made by this screening.
  ///   - objections: emptied first; afterwards what the rules object to.
  /// - Returns: what it comes to.
  public func judge(
    _ question: Question, noting objections: inout Objections
  ) -> Verdict.Outcome {
    objections.removeAll()
    var weighing = Weighing()
    var weighed = 0
    for place in rules.indices {
      objections.rule = place
      let ruling = rules[place].judge(question, &objections)
      while weighed < objections.all.count {
        weighing.add(rules[place].weights[objections.all[weighed].sentence])
        weighed += 1
      }
      if case .routes(let route) = ruling { weighing.add(route) }
    }
    return weighing.outcome
  }

  /// The verdict on an application, in words.
  ///
  /// - Throws: `MissingCalendarYear` as ``question(_:)`` does.
  public func verdict(on application: Application) throws(MissingCalendarYear) -> Verdict {
    verdict(on: try question(application))
  }

  /// The verdict in words.
  public func verdict(on question: Question) -> Verdict {
    var objections = Objections()
    let outcome = judge(question, noting: &objections)
    let isOfListed = outcome == .listed || outcome == .needsVote
    return Verdict(
      outcome: outcome, findings: objections.all.map { finding($0, on: question) },
      similar: resemblances(to: question), listed: isOfListed ? question.ownListed?.id : nil,
      day: day)
  }

  /// An objection with its facts.
  func finding(_ objection: Objection, on question: Question) -> Finding {
    let active = rules[objection.rule]
    let spoken = active.rule.says[objection.sentence]
    return Finding(
      rule: active.rule.id, weight: active.weights[objection.sentence].weight,
      said(objection, on: question), citations: active.entry.citations,
      duplicates: spoken.sentence.repeatsItem ? items[objection.place].id : nil,
      tag: active.entry.tag)
  }

  /// What an objection says, in the words of the book.
  func said(_ objection: Objection, on question: Question) -> SpokenSentence.Said {
    let active = rules[objection.rule]
    return active.sentences[objection.sentence].said(
      about: Subject(
        rule: active.rule.id, question: question, parameters: active.parameters,
        place: objection.place))
  }
}
