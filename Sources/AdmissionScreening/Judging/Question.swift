public import AdmissionDirectory
import AdmissionNames
public import AdmissionReading
import AdmissionVocabulary

/// One application made ready to be judged: names looked up, words found, hours worked out.
public final class Question: Sendable {
  public let screening: Screening
  public let application: Application
  /// Place among the items in force of the one the application names, by id or by department and
  /// exact name.
  let listedPlace: Int?
  /// The same where it is the applicant's own and lets in without a vote: what is asked for is then
  /// measured by what is listed.
  let ownListedPlace: Int?
  /// In which points more is asked for than is listed; empty where no rule in force compares them.
  public let exceeded: [ListingPoint]
  /// The item as it will read once this is let in, and is counted then; `nil` where the directory
  /// does not let in the item named.
  public let counted: WorkItem?
  /// Place of the item given up in return; `nil` when none is, or it is not in force.
  let offsetPlace: Int?
  let isInRegister: Bool
  /// What the department's id was probably meant to be; `nil` when the register has it.
  let nearestDepartment: Department.ID?
  /// Places in the register of what is cited, in that order; `nil` for what it does not have.
  let instruments: [Int?]
  /// What the application's own words say, whatever its fields state.
  public let reading: Reading
  /// Words of the rule book and the register that the task's name asserts.
  let nameMentions: TermIndex.Mentions
  /// Those that its name, its content or the name of a ledger it brings asserts.
  let mentions: TermIndex.Mentions
  /// Minutes a year over all communities concerned, as they count once it is let in.
  public let minutesAYear: Int
  /// Places in `burden.fields` of what the archive already holds; the others are new.
  let held: [Int]
  /// The task's name made ready to be compared; `nil` where no rule in force compares names.
  let comparable: ComparableName?
  /// What the task says, to be compared with what was decided before; `nil` where nothing was.
  let text: TaskText?

  /// Where the application says the same in a text as `former`, which is of the same screening, what was
  /// made of it there is taken over.
  ///
  /// - Throws: `MissingCalendarYear` when a rule would have to count working days into a year that
  ///   the calendar does not have.
  init(
    _ application: Application, _ screening: Screening, after former: Question? = nil
  ) throws(MissingCalendarYear) {
    (self.application, self.screening) = (application, screening)
    listedPlace = screening.place(of: application)
    ownListedPlace = listedPlace.flatMap { place in
      screening.items[place].letsIn(application, screening.register.wordbook) ? place : nil
    }
    let own = ownListedPlace.map { screening.items[$0] }
    exceeded = screening.comparesListing ? own?.exceeded(by: application) ?? [] : []
    counted = exceeded.isEmpty ? own : own?.extended(by: application)
    offsetPlace = application.offset.flatMap { screening.place(of: $0) }
    isInRegister = screening.register[application.department] != nil
    nearestDepartment =
      if isInRegister {
        nil
      } else if let former, former.application.department == application.department {
        former.nearestDepartment
      } else {
        screening.departments.nearest(to: application.department.text)
          .flatMap { try? Department.ID(parsing: $0) }
      }
    instruments = application.basis.citations.map { screening.place(of: $0.instrument) }
    let name = application.item.name ?? listedPlace.map { screening.items[$0].name }
    let passages = application.passages(named: name)
    if let former, former.reading.passages == passages {
      (reading, nameMentions, mentions) = (former.reading, former.nameMentions, former.mentions)
    } else {
      reading = screening.register.reader.read(passages)
      nameMentions = screening.terms.mentions(in: reading) { $0 == .name }
      mentions = nameMentions.union(screening.terms.mentions(in: reading) { $0 != .name })
    }
    minutesAYear =
      counted.map { screening.register.minutesAYear(of: $0) }
      ?? screening.register.minutesAYear(of: application)
    held = application.burden.fields.indices.filter {
      screening.register[application.burden.fields[$0]]?.answers(application) ?? false
    }
    let isOfSameName = former.map { $0.name == name ?? "" } ?? false
    comparable =
      if let former, isOfSameName {
        former.comparable
      } else if screening.comparesNames {
        name.map { ComparableName($0, by: screening.register.wordbook) }
      } else {
        nil
      }
    text =
      if let former, isOfSameName, former.application.item.content == application.item.content {
        former.text
      } else if screening.refused.isEmpty && screening.departed.isEmpty {
        nil
      } else {
        TaskText(name: name ?? "", content: application.item.content ?? "")
      }
    if let missing = screening.missingYear, needsNotice,
      application.item.enters > screening.lastCountedDay
    {
      throw missing
    }
  }

  /// The item in force that the application names.
  public var listed: WorkItem? { listedPlace.map { screening.items[$0] } }

  /// The same where it is the applicant's own and lets in without a vote.
  public var ownListed: WorkItem? { ownListedPlace.map { screening.items[$0] } }

  /// The task's name; of the listed item where the application gives only its id.
  public var name: String { application.item.name ?? listed?.name ?? "" }

  /// The task's kind; of the listed item where the application gives only its id.
  public var kind: Kind? {
    if let kind = application.item.kind { return kind }
    return listedPlace.map { screening.items[$0].kind }
  }

  /// On what footing the directory has the item named; `nil` when it does not have it.
  var listedCategory: AdmissionDirectory.Category? {
    listedPlace.map { screening.items[$0].category }
  }

  /// Whether the directory itself lets in what the application names: statutory or assist.
  var isLetIn: Bool {
    switch listedCategory {
    case .statutory, .assist: true
    case .commissioned, .prohibited, nil: false
    }
  }

  /// Whether the application names what the directory lists as the community's own duty.
  var isListedDuty: Bool { listedCategory == .statutory }

  /// Whether it goes the way of emergencies: the ground is one, and somebody ordered it, on paper or
  /// by word of mouth.
  var isOrderedEmergency: Bool {
    application.basis.ground == .emergency
      && (application.origin.document != nil || application.isOrderedByWordOfMouth)
  }

  /// Whether it has to be filed so many working days ahead.
  var needsNotice: Bool {
    !isLetIn && !isOrderedEmergency && application.item.enters > screening.day
  }

  /// Whether the application, or the directory for the item it names, cites anything.
  var citesAnything: Bool {
    !application.basis.citations.isEmpty
      || listedPlace.map { screening.items[$0].basis != nil } ?? false
  }
}

extension ArchiveField {
  /// Whether the archive holds it by the day the task enters, so that communities would only enter
  /// it again.
  ///
  /// A holder that asks no oftener than its data age keeps them up to date and repeats nothing.
  func answers(_ application: Application) -> Bool {
    guard since <= application.item.enters else { return false }
    guard let validMonths, holder == application.department else { return true }
    return validMonths.saturatingTimes(application.item.timesPerYear) > 12
  }
}

extension Application {
  /// What it says in words of its own, under the name it goes by.
  func passages(named name: String?) -> [Passage] {
    var passages: [Passage] = []
    func add(_ part: Passage.Part, _ text: String?) {
      if let text, !text.isEmpty { passages.append(Passage(part, text)) }
    }
    add(.name, name)
    add(.content, item.content)
    for ledger in burden.ledgers { add(.ledger, ledger) }
    add(.departmentKeeps, community.departmentKeeps)
    add(.exit, exit?.criteria)
    for text in [
      delivery.powers, delivery.staff, delivery.training, delivery.funds?.source,
      burden.whyRecordsDoNotSuffice, origin.document,
    ] {
      add(.delivery, text)
    }
    for answer in answers { add(.answer, answer.says) }
    return passages
  }
}
