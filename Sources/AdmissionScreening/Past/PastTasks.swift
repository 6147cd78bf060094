import AdmissionDirectory
import AdmissionNames
import AdmissionVocabulary

/// A task on which something was decided before.
struct PastTask: Sendable {
  /// As filed; of the listed item where an application gave only a number.
  let name: String
  let content: String?
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
    (name, content) = (item.name, departure.application?.item.content)
    (department, timesPerYear, minutesEachTime) = (item.department, item.timesPerYear, item.minutes)
  }

  init(_ application: Application, called name: String) {
    (self.name, content) = (application.item.name ?? name, application.item.content)
    (department, timesPerYear) = (application.department, application.item.timesPerYear)
    minutesEachTime = application.burden.minutesEachTime
  }

  var minutesAYear: Int { minutesEachTime.saturatingTimes(timesPerYear) }
}

/// What was decided before, made ready once to be compared with many applications.
///
/// An application meets only those that share a piece of text, a name or a department with it.
struct PastTasks: Sendable {
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

    /// What it says that both have these pieces: a rare one 2, a usual one 1; one that goes on
    /// where another ends, one less; none that is in the department's own name.
    func weight(of pieces: [TaskText.Piece], except field: Set<TaskText.Piece>) -> Int {
      pieces.reduce(0) { weight, piece in
        if field.contains(piece) { return weight }
        let goesOn = pieces.contains { TaskText.follows(piece, $0) }
        return weight + (usual.contains(piece) ? 1 : 2) - (goesOn ? 1 : 0)
      }
    }
  }

  let tasks: [PastTask]
  private let names: NameList
  private let texts: [TaskText]
  private let vocabulary: Vocabulary
  private let places: [TaskText.Piece: [Int]]
  private let departments: [Department.ID: [Int]]

  init(_ tasks: [PastTask], _ vocabulary: Vocabulary, _ wordbook: Wordbook) {
    let tasks = vocabulary.isWanted ? tasks : []
    (self.tasks, self.vocabulary) = (tasks, vocabulary)
    names = NameList(tasks.map { [$0.name] }, by: wordbook)
    texts = tasks.map { TaskText(name: $0.name, content: $0.content ?? "") }
    var places: [TaskText.Piece: [Int]] = [:]
    for (place, text) in texts.enumerated() {
      for piece in text.all { places[piece, default: []].append(place) }
    }
    self.places = places
    departments = Dictionary(grouping: tasks.indices) { tasks[$0].department }
  }

  var isEmpty: Bool { tasks.isEmpty }

  /// What has anything in common with the application, in the order given; from `nearlySame` percent
  /// on a name is the same one.
  func likenesses(to question: Question, nearlySame: Int) -> [Likeness] {
    guard let text = question.text, !tasks.isEmpty else { return [] }
    var found: [Int: Likeness] = [:]
    func note(_ place: Int, _ change: (inout Likeness) -> Void) {
      change(
        &found[
          place,
          default: Likeness(
            of: tasks[place], at: place, to: question, texts[place].count, text.count)])
    }
    for place in departments[question.application.department] ?? [] { note(place) { _ in } }
    for piece in text.content {
      for place in places[piece] ?? [] { note(place) { $0.content.append(piece) } }
    }
    for piece in text.name {
      for place in places[piece] ?? [] { note(place) { $0.name.append(piece) } }
    }
    if let name = question.comparable {
      names.forEachMatch(of: name, atLeast: nearlySame) { match in
        note(match.place) { $0.isNamedAlike = true }
      }
    }
    let field = TaskText(
      name: question.screening.register.name(of: question.application.department).zh, content: ""
    ).name
    for place in found.keys { found[place]?.weigh(vocabulary, except: field) }
    return found.values.sorted { $0.place < $1.place }
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
/// other words, who revises in earnest asks for less than half.
struct Likeness: Sendable {
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
  var isNamedAlike = false
  /// Pieces of the application's content, and of its name alone, that both say.
  fileprivate(set) var content: [TaskText.Piece] = []
  fileprivate(set) var name: [TaskText.Piece] = []
  private var contentWeight = 0
  private var nameWeight = 0

  init(of task: PastTask, at place: Int, to question: Question, _ before: Int, _ now: Int) {
    let application = question.application
    self.place = place
    isOfSameDepartment = task.department == application.department
    asksTheSame =
      task.timesPerYear == application.item.timesPerYear
      && task.minutesEachTime == application.burden.minutesEachTime
    hasSameContent = task.content == application.item.content
    minutesBefore = task.minutesAYear
    minutesNow = application.burden.minutesEachTime.saturatingTimes(application.item.timesPerYear)
    asksAsOften = task.timesPerYear == application.item.timesPerYear
    (piecesBefore, piecesNow) = (before, now)
  }

  fileprivate mutating func weigh(
    _ vocabulary: PastTasks.Vocabulary, except field: Set<TaskText.Piece>
  ) {
    contentWeight = vocabulary.weight(of: content, except: field)
    nameWeight = min(3, vocabulary.weight(of: name, except: field))
    if isNamedAlike { nameWeight = 3 }
  }

  private var shared: Int { content.count + name.count }

  /// What they share; a name by itself is at most 3.
  var weight: Int { contentWeight + nameWeight }

  /// Whether the application is, word for word, the task or a part of it, whoever files it.
  func isSameText(part: Int) -> Bool {
    if hasSameContent, isNamedAlike || shared >= 3 || (isOfSameDepartment && shared > 0) {
      return true
    }
    return shared >= 3 && 100 * shared >= part * piecesNow
  }

  /// Whether it says enough of the same, or asks enough of the same, to be the same task of one
  /// department.
  ///
  /// The same figures are no coincidence where they are more than a few hours a year.
  var isSame: Bool {
    contentWeight >= 1 && weight >= 4 || contentWeight >= 2 && asksTheSame
      || weight >= 3 && asksTheSame && minutesNow >= 240
  }

  /// Whether it may be the same task, so that people should look.
  ///
  /// That it asks as much tells something only of a task whose text is asked about too.
  func isAkin(isAskedAbout: Bool) -> Bool {
    guard isOfSameDepartment else { return isNamedAlike || weight >= 6 }
    if weight >= 2 { return true }
    if isAskedAbout, asksAboutAsMuch { return true }
    return weight == 1 && (asksAboutAsMuch || minutesNow.saturatingTimes(2) >= minutesBefore)
  }

  /// Whether it asks about the same of communities.
  var asksAboutAsMuch: Bool {
    let (less, more) = (min(minutesBefore, minutesNow), max(minutesBefore, minutesNow))
    return more.saturatingTimes(10) <= less.saturatingTimes(11)
      || (asksAsOften && more <= less.saturatingTimes(2))
  }

  /// How much of what was asked a part of the text would take, in percent; at most 100.
  var textShare: Int {
    piecesBefore == 0 ? 100 : min(100, 100 * piecesNow / piecesBefore)
  }
}
