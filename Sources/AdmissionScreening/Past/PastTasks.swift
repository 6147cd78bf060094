import AdmissionDirectory
import AdmissionNames
import AdmissionReading
import AdmissionVocabulary

/// A task on which something was decided before.
struct PastTask: Sendable {
  /// As filed; of the listed item where an application gave only a number.
  let name: String
  let content: String?
  /// The listed item it was about; `nil` where none was named.
  let item: WorkItem.ID?
  let department: Department.ID
  let timesPerYear: Int
  let minutesEachTime: Int

  init(_ refusal: Circumstances.PastRefusal, _ directory: Directory) {
    self.init(
      refusal.application,
      called: refusal.application.item.id.flatMap { directory[$0]?.item.name } ?? "")
  }

  init(_ departure: Circumstances.PastDeparture) {
    let item = departure.item
    self.item = item.id
    (name, content) = (item.name, departure.application?.item.content)
    (department, timesPerYear, minutesEachTime) = (item.department, item.timesPerYear, item.minutes)
  }

  init(_ application: Application, called name: String) {
    (self.name, content) = (application.item.name ?? name, application.item.content)
    item = application.item.id
    (department, timesPerYear) = (application.department, application.item.timesPerYear)
    minutesEachTime = application.burden.minutesEachTime
  }

  var minutesAYear: Int { minutesEachTime.saturatingTimes(timesPerYear) }
}

/// What was decided before, made ready once to be compared with many applications.
///
/// An application meets only those that share a piece of text, a name or a department with it.
final class PastTasks: Sendable {
  /// Which pieces of text are so usual in a district that sharing one says little.
  struct Vocabulary: Sendable {
    /// Pieces in the names of several items, now or before.
    let usual: Set<TaskText.Piece>
    let isWanted: Bool

    init(of circumstances: Circumstances, _ items: [WorkItem], isWanted: Bool) {
      let hasPast = !circumstances.refusals.isEmpty || !circumstances.departures.isEmpty
      self.isWanted = isWanted && hasPast
      guard self.isWanted else {
        usual = []
        return
      }
      var (seen, usual): (Set<TaskText.Piece>, Set<TaskText.Piece>) = ([], [])
      for name in Set((items + circumstances.departures.map(\.item)).map(\.name)) {
        for piece in TaskText(name: name, content: "").name where !seen.insert(piece).inserted {
          usual.insert(piece)
        }
      }
      self.usual = usual
    }

    /// What it says of a task that it has the piece: a rare one 2, a usual one 1; none that is in
    /// the department's own name.
    func weight(of piece: TaskText.Piece, except field: Set<TaskText.Piece>) -> Int {
      field.contains(piece) ? 0 : usual.contains(piece) ? 1 : 2
    }
  }

  let tasks: [PastTask]
  private let names: NameList
  fileprivate let texts: [TaskText]
  /// What each asks of communities, as read.
  private let substances: [[Topic]]
  private let vocabulary: Vocabulary
  private let places: [TaskText.Piece: [Int]]
  private let departments: [Department.ID: [Int]]
  /// Pieces of the departments' own names.
  private let fields: [Department.ID: Set<TaskText.Piece>]

  init(_ tasks: [PastTask], _ vocabulary: Vocabulary, _ register: Register) {
    let tasks = vocabulary.isWanted ? tasks : []
    (self.tasks, self.vocabulary) = (tasks, vocabulary)
    names = NameList(tasks.map { [$0.name] }, by: register.wordbook)
    substances = tasks.map { task in
      register.reader.read([Passage(.name, task.name), Passage(.content, task.content ?? "")])
        .substance()
    }
    texts = tasks.map { TaskText(name: $0.name, content: $0.content ?? "") }
    var places: [TaskText.Piece: [Int]] = [:]
    for (place, text) in texts.enumerated() {
      for piece in text.all { places[piece, default: []].append(place) }
    }
    self.places = places
    departments = Dictionary(grouping: tasks.indices) { tasks[$0].department }
    fields =
      tasks.isEmpty
      ? [:]
      : Dictionary(register.departments.map { ($0.id, Self.field(of: $0.id, register)) }) {
        first, _ in first
      }
  }

  var isEmpty: Bool { tasks.isEmpty }

  /// What has anything in common with the application, in the order given; from `nearlySame` percent
  /// on a name is the same one.
  func likenesses(to question: Question, nearlySame: Int) -> [Likeness] {
    guard let text = question.text, !tasks.isEmpty else { return [] }
    let department = question.application.department
    let field = fields[department] ?? Self.field(of: department, question.screening.register)
    var found = Found(of: self, for: question, text)
    for place in departments[department] ?? [] { _ = found.slot(place, isOfSameDepartment: true) }
    for piece in text.content {
      guard let sharing = places[piece] else { continue }
      let weight = vocabulary.weight(of: piece, except: field)
      for place in sharing { found.note(piece, weight, inName: false, at: place) }
    }
    for piece in text.name {
      guard let sharing = places[piece] else { continue }
      let weight = vocabulary.weight(of: piece, except: field)
      for place in sharing { found.note(piece, weight, inName: true, at: place) }
    }
    if let name = question.comparable {
      for match in names.matches(of: name, atLeast: min(nearlySame, Likeness.leastAkin)) {
        let slot = found.slot(match.place)
        found.likenesses[slot].isNamedAkin = match.percent >= Likeness.leastAkin
        found.likenesses[slot].isNamedAlike = match.percent >= nearlySame
      }
    }
    found.weigh()
    return found.likenesses.sorted { $0.place < $1.place }
  }

  /// What an application is like, while it is looked for.
  private struct Found {
    private let past: PastTasks
    private let question: Question
    private let text: TaskText
    private let said: [Topic]
    private let asked: [Topic]
    /// Where among ``likenesses`` each task is; -1 for what has nothing in common.
    private var slots: [Int]
    /// Every piece that a task shares, each after the latest of the same likeness.
    private var shared: [Shared] = []
    /// The latest shared piece of each likeness, in the content and in the name; -1 for none.
    private var latest: [(content: Int, name: Int)] = []
    var likenesses: [Likeness] = []

    private struct Shared {
      let piece: TaskText.Piece
      let weight: Int
      let previous: Int
    }

    init(of past: PastTasks, for question: Question, _ text: TaskText) {
      (self.past, self.question, self.text) = (past, question, text)
      said = question.reading.substance()
      asked = question.reading.substance(atLeast: .asks)
      slots = [Int](repeating: -1, count: past.tasks.count)
    }

    /// Those of the same department are asked for first.
    mutating func slot(_ place: Int, isOfSameDepartment: Bool = false) -> Int {
      if slots[place] < 0 {
        slots[place] = likenesses.count
        latest.append((-1, -1))
        likenesses.append(
          Likeness(
            of: past, at: place, to: question, text, isOfSameDepartment: isOfSameDepartment,
            Likeness.Substance(of: past.substances[place], said: said, asked: asked)))
      }
      return slots[place]
    }

    mutating func note(_ piece: TaskText.Piece, _ weight: Int, inName: Bool, at place: Int) {
      let slot = slot(place)
      let previous = inName ? latest[slot].name : latest[slot].content
      if inName { latest[slot].name = shared.count } else { latest[slot].content = shared.count }
      likenesses[slot].shared += 1
      shared.append(Shared(piece: piece, weight: weight, previous: previous))
    }

    mutating func weigh() {
      for slot in likenesses.indices {
        likenesses[slot].weigh(
          content: weight(endingAt: latest[slot].content), name: weight(endingAt: latest[slot].name)
        )
      }
    }

    /// What it says that both have these pieces; one that goes on where another ends says one less.
    private func weight(endingAt last: Int) -> Int {
      var (weight, place) = (0, last)
      while place >= 0 {
        let piece = shared[place]
        if piece.weight > 0 { weight += piece.weight - (goesOn(piece.piece, last) ? 1 : 0) }
        place = piece.previous
      }
      return weight
    }

    private func goesOn(_ piece: TaskText.Piece, _ last: Int) -> Bool {
      var place = last
      while place >= 0 {
        if TaskText.follows(piece, shared[place].piece) { return true }
        place = shared[place].previous
      }
      return false
    }
  }

  private static func field(of department: Department.ID, _ register: Register) -> Set<
    TaskText.Piece
  > {
    Set(TaskText(name: register.name(of: department).zh, content: "").name)
  }

  /// What both say, as the application writes it.
  func sharedWords(with question: Question, at place: Int) -> [String] {
    let all = texts[place].all
    return TaskText.stretches(
      of: question.name + "，" + (question.application.item.content ?? ""), where: all.contains)
  }

  /// Whether the application says that something is not done which was.
  func isDenied(by question: Question, at place: Int) -> Bool {
    let denied = TaskText.denied(in: question.application.item.content ?? "")
    return !denied.isDisjoint(with: texts[place].all)
  }
}

/// How an application is like a task decided before.
///
/// What counts was found on labelled refilings: who comes back asks the same of communities under
/// other words, who revises in earnest asks for less than half. No one witness is enough: the same
/// figures, the same demand, a subject in common have to come together.
struct Likeness: Sendable {
  /// A name at least so many percent alike is of one field with the other.
  static let leastAkin = 50
  /// Figures that are the same are no coincidence where they are more than so many minutes a year.
  private static let fewHours = 240

  /// What is asked of communities, whatever words it is asked in.
  struct Substance: Sendable {
    /// Whether the application's text asks for anything of which a department is asked.
    let isAsked: Bool
    /// Whether it asks, or speaks at all, of what the task did.
    let isAskedAgain: Bool
    let isSaidAgain: Bool

    init(of task: [Topic], said: [Topic], asked: [Topic]) {
      isAsked = !asked.isEmpty
      isAskedAgain = asked.contains(where: task.contains)
      isSaidAgain = said.contains(where: task.contains)
    }
  }

  /// Among the tasks.
  let place: Int
  let isOfSameDepartment: Bool
  /// Whether times a year and minutes each time are the same.
  let asksTheSame: Bool
  /// Whether the content reads the same, letter for letter, or both have none.
  let hasSameContent: Bool
  let minutesBefore: Int
  let minutesNow: Int
  /// How many pieces each says.
  let piecesBefore: Int
  let piecesNow: Int
  private let asksAsOften: Bool
  private let substance: Substance
  fileprivate(set) var isNamedAlike = false
  fileprivate(set) var isNamedAkin = false
  /// Pieces of the application's content, and of its name alone, that both say.
  fileprivate(set) var shared = 0
  private var contentWeight = 0
  private var nameWeight = 0

  init(
    of past: PastTasks, at place: Int, to question: Question, _ text: TaskText,
    isOfSameDepartment: Bool, _ substance: Substance
  ) {
    self.place = place
    self.isOfSameDepartment = isOfSameDepartment
    let timesPerYear = question.application.item.timesPerYear
    let minutesEachTime = question.application.burden.minutesEachTime
    asksAsOften = past.tasks[place].timesPerYear == timesPerYear
    asksTheSame = asksAsOften && past.tasks[place].minutesEachTime == minutesEachTime
    // The same content has the same pieces, which are told apart sooner.
    hasSameContent =
      past.texts[place].content.count == text.content.count
      && past.tasks[place].content == question.application.item.content
    minutesBefore = past.tasks[place].minutesAYear
    minutesNow = minutesEachTime.saturatingTimes(timesPerYear)
    (piecesBefore, piecesNow, self.substance) = (past.texts[place].count, text.count, substance)
  }

  fileprivate mutating func weigh(content: Int, name: Int) {
    (contentWeight, nameWeight) = (content, isNamedAlike ? 3 : min(3, name))
  }

  /// What they share; a name by itself is at most 3.
  var weight: Int { contentWeight + nameWeight }

  /// Whether the application is, word for word, the task or a part of it, whoever files it.
  func isSameText(part: Int) -> Bool {
    if hasSameContent, isNamedAlike || shared >= 3 || (isOfSameDepartment && shared > 0) {
      return true
    }
    return shared >= 3 && 100 * shared >= part * piecesNow
  }

  /// Whether it says enough of the same, and asks enough of the same, to be the same task.
  ///
  /// Of another department only where hardly anything else can be meant.
  var isSame: Bool {
    guard isOfSameDepartment else {
      return weight >= 4 && asksTheSame || weight >= 6 && asksAboutAsMuch
    }
    return hasSameDemand || hasSameSubject
  }

  /// Whether the text makes a demand of communities, as the task did.
  private var hasSameDemand: Bool {
    if substance.isAskedAgain, asksAboutAsMuch { return true }
    if substance.isSaidAgain, weight >= 3, asksAboutAsMuch { return true }
    guard substance.isAsked else { return false }
    return weight >= 1 && asksNearlyTheSame || asksTheSame && isBurden
  }

  /// Whether both are about one thing, and ask as much for it.
  private var hasSameSubject: Bool {
    if weight >= 4, asksAboutAsMuch { return true }
    guard isBurden else { return false }
    if asksTheSame, weight >= 2 || isNamedAkin { return true }
    return weight >= 2 && isNamedAkin && asksAboutAsMuch
  }

  /// Whether it may be the same task, so that people should look.
  ///
  /// That it asks as much tells something only of a task whose text is asked about too, or where it
  /// asks for more than a few hours and for exactly the same.
  var isAkin: Bool {
    guard isOfSameDepartment else { return isNamedAlike || weight >= 6 || isSame }
    if weight >= 2 || isSame { return true }
    if substance.isAsked, asksAboutAsMuch { return true }
    if asksTheSame, isBurden { return true }
    return weight == 1 && (asksAboutAsMuch || minutesNow.saturatingTimes(2) >= minutesBefore)
  }

  private var isBurden: Bool { minutesNow > Self.fewHours }

  private var asksNearlyTheSame: Bool {
    let (less, more) = (min(minutesBefore, minutesNow), max(minutesBefore, minutesNow))
    return more.saturatingTimes(10) <= less.saturatingTimes(11)
  }

  /// Whether it asks about the same of communities.
  var asksAboutAsMuch: Bool {
    let (less, more) = (min(minutesBefore, minutesNow), max(minutesBefore, minutesNow))
    return asksNearlyTheSame || (asksAsOften && more <= less.saturatingTimes(2))
  }

  /// How much of what was asked a part of the text would take, in percent; at most 100.
  var textShare: Int {
    piecesBefore == 0 ? 100 : min(100, 100 * piecesNow / piecesBefore)
  }
}

extension Reading {
  /// What the texts ask of communities at least so surely.
  fileprivate func substance(atLeast strength: Lexicon.Strength = .tells) -> [Topic] {
    asserted.compactMap { $0.strength >= strength ? topic(of: $0).substance : nil }
  }
}

extension Topic {
  /// What it comes to, for comparing two tasks; `nil` for what nearly every task has about it.
  fileprivate var substance: Topic? {
    switch self {
    case .routine, .event, .grid, .role, .training: nil
    case .seal: .certificate
    case .borne: .barred
    case .inspection: .campaign
    case .traces, .platform: .apps
    case .barred, .certificate, .plaque, .body, .assessment, .survey, .ledger, .campaign, .target,
      .letter, .post, .power, .money, .apps, .secondment, .personal, .openEnded:
      self
    }
  }
}
