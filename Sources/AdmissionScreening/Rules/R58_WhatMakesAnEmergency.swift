import AdmissionDirectory
import AdmissionReading
import AdmissionVocabulary

extension ScreeningRule {
  /// Emergency is a claim with conditions; what falls short of one is asked about, and does not
  /// enter without a vote.
  ///
  /// On the ground of an emergency an application has to show all of these:
  /// - an event: stated in `emergency.event`, or read in its name or content; what is stated names
  ///   something that happens (the lexicon's `events`) and no routine work;
  /// - a beginning now: `emergency.began`, where stated, is neither after the day of filing nor more
  ///   than `begun` calendar days before it;
  /// - an entry now: at most `entry` working days after the day of filing;
  /// - an end: within the days of ``RuleBook/Number/emergency`` after its entry (that there is one
  ///   at all is R11's);
  /// - an order: on paper, or by word of mouth with who gave it and when. One by word of mouth holds
  ///   for `paper` working days, and the paper is a condition; R8 asks for one or the other.
  ///
  /// And nothing contradicts it: the term is not routine, and neither name nor content says that it
  /// is done as a matter of course or, like a monthly or quarterly task, at most
  /// ``mostRoutineTimes`` times a year. What is done daily while the event lasts contradicts nothing.
  ///
  /// A department's answers clear none of this: an event is stated, or another ground named. Tasks of
  /// one event, by the name it is given, are told of together and do not stand in each other's way.
  static let whatMakesAnEmergency = ScreeningRule(
    "R58", says: Says.self, numbers: Numbers.self,
    reads: [.ground, .emergency, .name, .content, .term, .enters, .ends, .document],
    preparing: { parameters in
      let rule = Requirements(parameters)
      return { question, objections in
        guard question.application.basis.ground == .emergency else {
          return .notApplicable(.noEmergency)
        }
        noteEvent(question, &objections)
        rule.noteDays(question, &objections)
        noteContradictions(question, &objections)
        rule.noteOrder(question, &objections)
        if question.tasksOfTheSameEvent.first != nil { objections.add(.sameEvent) }
        return .satisfied
      }
    })

  /// What is done so often a year or less goes by the calendar, not by an event.
  private static let mostRoutineTimes = 12

  private static func noteEvent(
    _ question: Question, _ objections: inout Objections.Own<Says>
  ) {
    guard let event = question.application.emergency?.event else {
      if question.nameOrContent(asserting: .event) == nil { objections.add(.noEvent) }
      return
    }
    let reader = question.screening.register.reader
    let isRoutine = reader.read([Passage(.name, event)]).asserts(.routine) != nil
    // What is stated names something that happens, or the text tells of it.
    let isEvent =
      reader.namesEvent(event) || question.nameOrContent(asserting: .event) != nil
    if isRoutine || !isEvent { objections.add(.noEventStated) }
  }

  private static func noteContradictions(
    _ question: Question, _ objections: inout Objections.Own<Says>
  ) {
    if question.application.item.term == .routine { objections.add(.routineTerm) }
    if let times = question.reading.timesPerYear, times <= mostRoutineTimes {
      objections.add(.byTheCalendar, about: times)
    } else if let place = question.nameOrContent(asserting: .routine) {
      objections.add(.routine, about: place)
    }
  }
}

/// What the rule asks of days, by its numbers.
private struct Requirements: Sendable {
  private let begun: Int
  private let entry: Int
  private let paper: Int

  init(_ parameters: Parameters) {
    begun = parameters.number(Numbers.begun)
    entry = parameters.number(Numbers.entry)
    paper = parameters.number(Numbers.paper)
  }

  func noteDays(_ question: Question, _ objections: inout Objections.Own<Says>) {
    let day = question.screening.day
    if let began = question.application.emergency?.began {
      if began > day {
        objections.add(.beginsLater)
      } else if let last = began.advanced(by: begun), last < day {
        objections.add(.beganLongAgo)
      }
    }
    let item = question.application.item
    if item.enters > question.screening.day(entry, workdaysAfter: day) {
      objections.add(.entersLater)
    }
    if let ends = item.ends, ends > question.latestEmergencyEnd { objections.add(.endsLater) }
  }

  func noteOrder(_ question: Question, _ objections: inout Objections.Own<Says>) {
    guard question.application.origin.document == nil,
      let given = question.application.emergency?.orderedOrally
    else { return }
    let day = question.screening.day
    if question.application.emergency?.declaredBy == nil { objections.add(.byWhom) }
    if given > day {
      objections.add(.orderedLater)
    } else if question.screening.day(paper, workdaysAfter: given) < day {
      objections.add(.paperLate)
    } else if question.application.emergency?.declaredBy != nil {
      objections.add(.byWordOfMouth)
    }
  }
}

private enum Says: String, Saying {
  case noEmergency, noEvent, noEventStated, beginsLater, beganLongAgo, entersLater, endsLater
  case routineTerm, routine, byTheCalendar, byWhom, orderedLater, paperLate, byWordOfMouth
  case sameEvent

  var sentence: Sentence {
    switch self {
    case .noEmergency: .reason
    case .noEvent: Sentence(fixes: { _ in [.state(\.event, Application.toBeWritten)] })
    case .noEventStated:
      Sentence(
        [.event: \.event], fixes: { _ in [.state(\.event, Application.toBeWritten), .otherGround] })
    case .beginsLater:
      Sentence(
        [.began: { Bilingual($0.application.emergency?.began ?? $0.day) }, .day: \.today],
        fixes: { [.state(\.began, $0.day), .otherGround] })
    case .beganLongAgo:
      Sentence(
        [
          .began: { Bilingual($0.application.emergency?.began ?? $0.day) }, .day: \.today,
          .days: { Bilingual(String($0.parameters.number(Numbers.begun))) },
        ], fixes: { [.state(\.began, $0.day), .otherGround] })
    case .entersLater:
      Sentence(
        [
          .enters: { Bilingual($0.application.item.enters) }, .day: \.today,
          .workingDays: { Bilingual(String($0.parameters.number(Numbers.entry))) },
        ],
        fixes: { subject in
          let day = subject.day
          return [.set(.enters) { $0.item.enters = day }, .otherGround]
        })
    case .endsLater:
      Sentence(
        [
          .ends: { Bilingual($0.application.item.ends ?? $0.day) },
          .latest: { Bilingual($0.question.latestEmergencyEnd) },
        ],
        fixes: { subject in
          let latest = subject.question.latestEmergencyEnd
          return [.set(.ends) { $0.item.ends = latest }]
        })
    case .routineTerm:
      Sentence(fixes: { _ in [.set(.term) { $0.item.term = .temporary }, .otherGround] })
    case .routine:
      Sentence(.sighting, fixes: { $0.givingUp($0.sighting) + [.otherGround] })
    case .byTheCalendar:
      Sentence(
        [.times: { Bilingual(String($0.place)) }],
        fixes: { _ in
          [.give(.content) { $0.item.content = Application.toBeWritten }, .otherGround]
        })
    case .byWhom:
      Sentence(fixes: { _ in [.state(\.declaredBy, Application.toBeWritten), .write(.document)] })
    case .orderedLater:
      Sentence(
        [.given: \.ordered, .day: \.today],
        fixes: { [.state(\.orderedOrally, $0.day), .write(.document)] })
    case .paperLate, .byWordOfMouth:
      Sentence(
        [.given: \.ordered, .until: \.paperDue, .by: \.orderedBy],
        fixes: { _ in [.write(.document)] })
    case .sameEvent:
      Sentence([
        .event: \.event,
        .count: { Bilingual(String($0.question.tasksOfTheSameEvent.count)) },
        .cases: {
          Bilingual(
            zh: $0.question.tasksOfTheSameEvent.map(\.filed).joined(separator: "、"),
            en: $0.question.tasksOfTheSameEvent.map(\.filed).joined(separator: ", "))
        },
      ])
    }
  }
}

private enum Numbers: String, NumberKey {
  case begun, entry, paper
}

extension Fact {
  fileprivate static let began = Fact("began")
  fileprivate static let by = Fact("by")
  fileprivate static let cases = Fact("cases")
  fileprivate static let count = Fact("count")
  fileprivate static let days = Fact("days")
  fileprivate static let event = Fact("event")
  fileprivate static let latest = Fact("latest")
  fileprivate static let times = Fact("times")
  fileprivate static let workingDays = Fact("workingDays")
}

extension Fix {
  /// One value of `emergency`, which may not be there yet.
  fileprivate static func state<Value: Sendable>(
    _ path: any WritableKeyPath<Application.Emergency, Value?> & Sendable, _ value: Value
  ) -> Fix {
    .give(.emergency) { application in
      var emergency =
        application.emergency
        ?? Application.Emergency(event: nil, began: nil, declaredBy: nil, orderedOrally: nil)
      emergency[keyPath: path] = value
      application.emergency = emergency
    }
  }

  /// To the vote, on whatever ground there is besides.
  fileprivate static let otherGround = Fix.give(.ground) { $0.basis.ground = .service }
}

extension Subject {
  fileprivate var event: Bilingual { Bilingual(application.emergency?.event ?? "") }
  fileprivate var today: Bilingual { Bilingual(day) }
  fileprivate var ordered: Bilingual { Bilingual(application.emergency?.orderedOrally ?? day) }
  fileprivate var orderedBy: Bilingual {
    application.emergency?.declaredBy.map { Bilingual($0) }
      ?? Bilingual(zh: "未写明何人", en: "somebody")
  }
  fileprivate var paperDue: Bilingual {
    let given = application.emergency?.orderedOrally ?? day
    return Bilingual(
      question.screening.day(parameters.number(Numbers.paper), workdaysAfter: given))
  }
}

extension Question {
  /// Where the name or the content asserts it, however surely: what merely sounds like routine is
  /// asked about as well.
  fileprivate func nameOrContent(asserting topic: Topic) -> Int? {
    reading.asserted.firstIndex { sighting in
      guard reading.topic(of: sighting) == topic else { return false }
      let part = reading.passages[sighting.passage].part
      return part == .name || part == .content
    }
  }

  /// The last day for which an emergency filed today may ask.
  fileprivate var latestEmergencyEnd: CalendarDay {
    let from = max(application.item.enters, screening.day)
    return from.advanced(by: screening.book.number(.emergency, on: screening.day)) ?? from
  }

  /// What came in before because of the same event, as it is called.
  fileprivate var tasksOfTheSameEvent: [Circumstances.EventTask] {
    guard let event = application.emergency?.event, !screening.circumstances.eventTasks.isEmpty
    else { return [] }
    let name = FoldedText(event).units
    return screening.circumstances.eventTasks.filter { FoldedText($0.event).units == name }
  }
}

extension Screening {
  /// The `count`th working day after `day`; beyond the calendar every day counts.
  fileprivate func day(_ count: Int, workdaysAfter day: CalendarDay) -> CalendarDay {
    (try? circumstances.calendar.day(count, workdaysAfter: day).result)
      ?? day.advanced(by: count) ?? day
  }
}
