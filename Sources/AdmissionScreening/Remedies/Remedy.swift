public import AdmissionDirectory
public import AdmissionVocabulary

/// The smallest set of changes that makes an application admissible, proved by screening again.
public struct Remedy: Sendable {
  /// One change that the set is made of.
  public struct Step: Sendable {
    /// `nil` where nothing in the application has to change but somebody else has to act.
    public let field: Application.Field?
    /// As written before and after; both empty without a field.
    public let before: String
    public let after: String
    /// Whether ``after`` follows from the rules, rather than standing in for words or figures to be
    /// given.
    public let isMechanical: Bool
    public let power: Fix.Power
    /// Rules whose objections it clears, alone or with others.
    public let clears: [ScreeningRule.ID]
    /// What to do, in the rule book's words.
    public let words: Bilingual
  }

  /// What others have to do first, then one step a field in the order of the file.
  public let steps: [Step]
  /// The application with every step made, stand-ins among them.
  public let application: Application
  /// What screening makes of it then.
  public let verdict: Verdict
  /// Whether all of it lets the application in; otherwise what else it takes is known only once
  /// others have acted.
  public let isWhole: Bool
  /// Whether it is admissible as it is, and these changes spare the vote by asking for what is listed.
  public let keepsToListing: Bool

  /// Steps the department can make by itself.
  public var byDepartment: [Step] { steps.filter { $0.power == .department } }

  /// Steps that need somebody else.
  public var byOthers: [Step] { steps.filter { $0.power != .department } }

  /// The steps that follow from the rules, made.
  ///
  /// - Returns: the application as far as it can be corrected without asking anybody.
  public func corrected(_ application: Application) -> Application {
    mechanical.reduce(application) { $1.applied(to: $0) }
  }

  private let mechanical: [Change]

  init(
    _ path: [Remedies.Move], from application: Application, _ end: Application,
    _ verdict: Verdict, keepsToListing: Bool = false
  ) {
    self.application = end
    self.keepsToListing = keepsToListing
    self.verdict = verdict
    isWhole = path.allSatisfy(\.fix.clears)
    mechanical = path.flatMap(\.fix.changes).filter(\.isMechanical)
    var steps: [Step] = path.filter(\.fix.changes.isEmpty).map { move in
      Step(
        field: nil, before: "", after: "", isMechanical: false, power: move.fix.power,
        clears: move.clears, words: move.words)
    }
    for field in Application.Field.allCases {
      // A field that several fixes touch is one step.
      let moves = path.filter { $0.fix.changes.contains { $0.field == field } }
      guard let first = moves.first else { continue }
      let changes = moves.flatMap(\.fix.changes).filter { $0.field == field }
      steps.append(
        Step(
          field: field, before: application.text(of: field), after: end.text(of: field),
          isMechanical: changes.allSatisfy(\.isMechanical), power: first.fix.power,
          clears: moves.flatMap(\.clears).uniqued,
          words: moves.map(\.words).uniqued.joined(zh: "；", en: "; ")))
    }
    self.steps = steps
  }
}

extension Remedy.Step {
  /// Whether something is to be written where nothing stands, or to be written anew.
  public var toDo: Bilingual {
    before == "none" || before == "[]"
      ? Bilingual(zh: "：须填写——", en: ": to be written: ")
      : Bilingual(zh: "：须改写——", en: ": to be rewritten: ")
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it first occurs.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Screening {
  /// The smallest set of changes that makes an application admissible.
  ///
  /// Smallest among the changes the rules themselves offer, first in number, then in how many need
  /// somebody else, then in how many words have to be written. `nil` when it is admissible already,
  /// or when no such set is found: one of its objections cannot be cured.
  public func remedy(for question: Question) -> Remedy? {
    Remedies(self).smallest(for: question)
  }

  /// The changes that make what goes beyond its listing ask for what is listed.
  ///
  /// `nil` when it does not go beyond, or when with all of them it still would not enter without a
  /// vote.
  public func asListed(_ question: Question) -> Remedy? {
    guard question.goesBeyondListing else { return nil }
    return Remedies(self).asListed(question)
  }

  /// Objections that stand in the way and that no change of the application cures.
  public func incurable(_ question: Question) -> [Finding] {
    Remedies(self).incurable(question).map { finding($0, on: question) }
  }
}

/// Looks for remedies, going deeper one change at a time.
struct Remedies {
  /// One fix chosen, with what it was chosen for.
  struct Move: Sendable {
    let fix: Fix
    let words: Bilingual
    let clears: [ScreeningRule.ID]
  }

  /// An objection that somebody else is taken to clear.
  private struct Waiver: Hashable {
    let rule: Int
    let sentence: Int
  }

  private let screening: Screening
  /// How many screenings one search may take; beyond it there is no answer rather than a long wait.
  private static let patience = 4_000

  init(_ screening: Screening) {
    self.screening = screening
  }

  func smallest(for question: Question) -> Remedy? {
    let start = State(question, self)
    let isCurable = start.blocking.allSatisfy { !fixes($0, question).isEmpty }
    guard !start.blocking.isEmpty, isCurable else { return nil }
    var search = Search(self)
    for depth in 1...max(1, start.blocking.count + 4) {
      var best: (path: [Move], end: Question)?
      search.begin(start)
      search.descend(from: start, left: depth, &best)
      if let best {
        return Remedy(
          best.path, from: question.application, best.end.application,
          screening.verdict(on: best.end))
      }
      if search.isExhausted { return nil }
    }
    return nil
  }

  /// All that rules on listed items offer, made at once and screened again.
  func asListed(_ question: Question) -> Remedy? {
    var objections = Objections()
    _ = screening.judge(question, noting: &objections)
    let moves = objections.all.compactMap { objection -> Move? in
      let rule = screening.rules[objection.rule].rule
      guard rule.isOfListing, let fix = fixes(objection, question).first else { return nil }
      return Move(
        fix: fix, words: screening.finding(objection, on: question).fix ?? Bilingual(""),
        clears: [rule.id])
    }
    let changes = moves.flatMap(\.fix.changes)
    let application = changes.reduce(question.application) { $1.applied(to: $0) }
    guard let after = try? screening.question(application, after: question) else { return nil }
    let verdict = screening.verdict(on: after)
    guard verdict.outcome == .listed else { return nil }
    return Remedy(moves, from: question.application, application, verdict, keepsToListing: true)
  }

  /// What stands in the way and has no fix at all.
  func incurable(_ question: Question) -> [Objection] {
    blocking(question, waived: []).filter { fixes($0, question).isEmpty }
  }

  private func fixes(_ objection: Objection, _ question: Question) -> [Fix] {
    let active = screening.rules[objection.rule]
    return active.rule.says[objection.sentence].sentence.fixes(
      Subject(
        rule: active.rule.id, question: question, parameters: active.parameters,
        place: objection.place))
  }

  /// Objections that keep the application from being admissible.
  private func blocking(_ question: Question, waived: Set<Waiver>) -> [Objection] {
    var objections = Objections()
    _ = screening.judge(question, noting: &objections)
    return objections.all.filter { objection in
      screening.rules[objection.rule].weights[objection.sentence].weight >= .returns
        && !waived.contains(Waiver(rule: objection.rule, sentence: objection.sentence))
    }
  }

  /// One search, deeper by a change at each round.
  private struct Search {
    private let remedies: Remedies
    private var screenings = 0
    private var bestCost = Int.max
    /// What was screened before; each round comes by what the rounds before came by.
    private var states: [State.Key: State] = [:]
    var isExhausted: Bool { screenings >= Remedies.patience }

    init(_ remedies: Remedies) {
      self.remedies = remedies
    }

    mutating func begin(_ start: State) {
      bestCost = .max
      states[start.key] = start
    }

    /// Tries every fix that clears the first thing in the way, and goes on from there; never back to
    /// what is behind, where `path` led through.
    mutating func descend(
      from state: State, behind: [State] = [], left: Int, path: [Move] = [],
      _ best: inout (path: [Move], end: Question)?
    ) {
      guard !state.blocking.isEmpty else {
        let cost = path.cost
        if cost < bestCost { (best, bestCost) = ((path, state.question), cost) }
        return
      }
      for offer in state.offers where !isExhausted {
        let size = offer.fix.size(after: path)
        guard size <= left, let step = take(offer, from: state),
          !behind.contains(where: { $0 === step.state })
        else { continue }
        descend(
          from: step.state, behind: behind + [state], left: left - size, path: path + [step.move],
          &best)
      }
    }

    /// Makes a fix; `nil` unless it clears the first thing in the way.
    private mutating func take(_ offer: Offer, from state: State) -> Offer.Step? {
      screenings += 1
      if case .known(let step) = offer.taken { return step }
      let step = makeStep(offer, from: state)
      offer.taken = .known(step)
      return step
    }

    private mutating func makeStep(_ offer: Offer, from state: State) -> Offer.Step? {
      var key = State.Key(application: offer.application, waived: state.waived)
      if offer.fix.changes.isEmpty {
        key.waived.insert(Waiver(rule: offer.objection.rule, sentence: offer.objection.sentence))
      }
      guard let next = self.state(key, after: state), let first = state.blocking.first,
        first.isCleared(from: state.blocking, to: next.blocking)
      else { return nil }
      let rules = remedies.screening.rules
      let cleared = state.blocking.filter { $0.isCleared(from: state.blocking, to: next.blocking) }
      let words = remedies.screening.finding(offer.objection, on: state.question).fix
      let move = Move(
        fix: offer.fix, words: words ?? Bilingual(""),
        clears: cleared.map { rules[$0.rule].rule.id }.uniqued)
      return Offer.Step(state: next, move: move)
    }

    private mutating func state(_ key: State.Key, after former: State) -> State? {
      if let known = states[key] { return known }
      guard
        let question = try? remedies.screening.question(key.application, after: former.question)
      else { return nil }
      let state = State(question, waived: key.waived, remedies)
      states[key] = state
      return state
    }
  }

  /// A fix of something in the way, and what the application is with it.
  private final class Offer {
    /// What comes of it where it clears the first thing in the way.
    struct Step {
      /// Kept by the search; a chain of fixes may lead in a circle.
      unowned let state: State
      let move: Move
    }

    enum Taken {
      case notYet
      case known(Step?)
    }

    let fix: Fix
    let objection: Objection
    let application: Application
    var taken = Taken.notYet

    init(_ fix: Fix, for objection: Objection, _ application: Application) {
      (self.fix, self.objection, self.application) = (fix, objection, application)
    }
  }

  /// An application as far as it has been changed, screened.
  private final class State {
    struct Key: Hashable {
      let application: Application
      var waived: Set<Waiver>

      /// Of a few figures: all of an application takes longer to hash than two take to compare.
      func hash(into hasher: inout Hasher) {
        hasher.combine(waived.count)
        hasher.combine(application.item.enters)
        hasher.combine(application.item.ends)
        hasher.combine(application.item.timesPerYear)
        hasher.combine(application.burden.minutesEachTime)
        hasher.combine(application.burden.fields.count)
        hasher.combine(application.basis.citations.count)
        hasher.combine(application.delivery.funds?.amount)
        hasher.combine(application.item.content?.utf8.count)
        hasher.combine(application.item.name?.utf8.count)
      }
    }

    let question: Question
    let blocking: [Objection]
    let waived: Set<Waiver>
    private let remedies: Remedies

    var key: Key { Key(application: question.application, waived: waived) }

    init(_ question: Question, waived: Set<Waiver> = [], _ remedies: Remedies) {
      (self.question, self.waived, self.remedies) = (question, waived, remedies)
      blocking = remedies.blocking(question, waived: waived)
    }

    /// The fixes of everything in the way, each once; those of the first come first.
    private(set) lazy var offers: [Offer] = {
      var seen: Set<[String]> = []
      return blocking.flatMap { objection in
        remedies.fixes(objection, question).compactMap { fix in
          let application = fix.changes.reduce(question.application) { $1.applied(to: $0) }
          let signature =
            fix.changes.isEmpty
            ? ["\(objection.rule)", "\(objection.sentence)"]
            : fix.changes.flatMap { change in
              [
                change.field.rawValue,
                change.applied(to: question.application).text(of: change.field),
              ]
            }
          return seen.insert(signature).inserted
            ? Offer(fix, for: objection, application) : nil
        }
      }
    }()
  }
}

extension Fix {
  /// How many fields it changes that the path does not change already; 1 where somebody else acts.
  fileprivate func size(after path: [Remedies.Move]) -> Int {
    if changes.isEmpty { return 1 }
    let changed = Set(path.flatMap { $0.fix.changes.map(\.field) })
    return Set(changes.map(\.field)).subtracting(changed).count
  }
}

extension [Remedies.Move] {
  /// Needing others weighs more than words to be written; the number of fields is bound already.
  fileprivate var cost: Int {
    let written = Set(flatMap(\.fix.changes).filter { !$0.isMechanical }.map(\.field))
    return count { $0.fix.power != .department } * 100 + written.count
  }
}

extension Objection {
  /// Whether it is gone: not there any more, or one fewer of its kind, since places shift when
  /// lists grow shorter.
  fileprivate func isCleared(from before: [Objection], to after: [Objection]) -> Bool {
    func likes(_ objections: [Objection]) -> Int {
      objections.count { $0.rule == rule && $0.sentence == sentence }
    }
    return !after.contains(self) || likes(after) < likes(before)
  }
}
