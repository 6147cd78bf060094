import AdmissionDirectory
import AdmissionVocabulary

/// In what an application is another task than the one refused: the whole list of what counts.
///
/// A kind, a ground, a level, a document, a date or a name is a label and no revision; nor is a
/// part of what was refused, or a text that only puts it in other words.
struct Revision: Sendable {
  enum Change: Hashable, Sendable {
    /// Minutes a year over all communities, cut by more than the share that the book gives; of a
    /// part of the text, by more than that of the part.
    case burden(before: Int, now: Int)
    /// From responsible to assisting, where the text is another one, or says what the department
    /// keeps.
    case role
    /// Fields no longer asked for: at least half of them, and none in their place.
    case fields([ArchiveField.ID])
    /// Ledgers no longer asked for: all of them.
    case ledgers([String])
    /// What defeated it is objected to no more when the same rules are asked: funds or staff that
    /// were lacking are there, what was not to be done is gone from the text.
    case objections([ScreeningRule.ID])
  }

  let changes: [Change]

  var isEmpty: Bool { changes.isEmpty }

  init(
    of refusal: Circumstances.PastRefusal, by question: Question, _ likeness: Likeness,
    _ measure: Measure
  ) {
    let (before, now) = (refusal.application, question.application)
    changes = [
      Self.burden(before, now, likeness, measure, question.screening.register),
      Self.role(before, now),
      Self.fields(before.burden.fields, now.burden.fields),
      Self.ledgers(before.burden.ledgers, now.burden.ledgers),
      Self.objections(of: refusal, to: question, likeness, measure),
    ].compactMap(\.self)
  }

  /// The numbers of the book by which it is told.
  struct Measure: Sendable {
    /// Percent of the burden; a cut has to be deeper.
    let burdenCut: Int
    /// Percent of the application's text from which on it is a part of what was refused.
    let part: Int
  }

  /// The most minutes a year that are a cut deep enough.
  static func mostMinutes(after before: Int, _ likeness: Likeness, _ measure: Measure) -> Int {
    let share = likeness.isSameText(part: measure.part) ? likeness.textShare : 100
    let left = before.saturatingTimes(max(0, 100 - measure.burdenCut)) / 100
    return left.saturatingTimes(share) / 100 - 1
  }

  private static func burden(
    _ before: Application, _ now: Application, _ likeness: Likeness, _ measure: Measure,
    _ register: Register
  ) -> Change? {
    let (old, new) = (register.minutesAYear(of: before), register.minutesAYear(of: now))
    guard new <= mostMinutes(after: old, likeness, measure) else { return nil }
    return .burden(before: old, now: new)
  }

  private static func role(_ before: Application, _ now: Application) -> Change? {
    guard before.community.role == .responsible, now.community.role == .assists,
      before.item.content != now.item.content
        || before.community.departmentKeeps != now.community.departmentKeeps
    else { return nil }
    return .role
  }

  private static func fields(
    _ before: [ArchiveField.ID], _ now: [ArchiveField.ID]
  ) -> Change? {
    let (old, new) = (Set(before), Set(now))
    guard !old.isEmpty, new.isSubset(of: old), 2 * new.count <= old.count else { return nil }
    return .fields(before.filter { !new.contains($0) })
  }

  private static func ledgers(_ before: [String], _ now: [String]) -> Change? {
    before.isEmpty || !now.isEmpty ? nil : .ledgers(before)
  }

  /// A rule that reads the text, or would object still were the words the same, is answered by words
  /// left out or given up, not by other words.
  private static func objections(
    of refusal: Circumstances.PastRefusal, to question: Question, _ likeness: Likeness,
    _ measure: Measure
  ) -> Change? {
    guard !refusal.objections.isEmpty else { return nil }
    let screening = question.screening
    let labelled = question.application.labelled(as: refusal.application)
    guard !screening.objects(refusal.objections, to: labelled) else { return nil }
    let isOfWords =
      refusal.objections.contains(where: screening.readsText)
      || screening.objects(refusal.objections, to: labelled.worded(as: refusal.application))
    if isOfWords {
      let isLess = likeness.isSameText(part: measure.part) && likeness.textShare < 100
      guard isLess || screening.refused.isDenied(by: question, at: likeness.place) else {
        return nil
      }
    }
    guard let asked = try? screening.question(labelled),
      refusal.objections.allSatisfy({ screening.isMet($0, by: asked) })
    else { return nil }
    return .objections(refusal.objections)
  }
}

extension Application {
  /// The same under the labels of another, which is how a rule is asked that goes by them.
  fileprivate func labelled(as other: Application) -> Application {
    var labelled = self
    (labelled.item.kind, labelled.item.term) = (other.item.kind, other.item.term)
    (labelled.basis.ground, labelled.origin) = (other.basis.ground, other.origin)
    return labelled
  }

  /// The same in the words of another.
  fileprivate func worded(as other: Application) -> Application {
    var worded = self
    (worded.item.name, worded.item.content) = (other.item.name, other.item.content)
    return worded
  }
}

extension Screening {
  /// Whether a rule goes by what the task says it is, and not by how it is like others or what is
  /// stated about it.
  func readsText(_ rule: ScreeningRule.ID) -> Bool {
    rules.first { $0.rule.id == rule }.map {
      $0.rule.reads.contains(.content) && !$0.rule.comparesNames && !$0.rule.reads.contains(.term)
    } ?? false
  }

  /// Whether any of the rules objects to the application, or it cannot be asked because the calendar
  /// ends too early.
  fileprivate func objects(_ rules: [ScreeningRule.ID], to application: Application) -> Bool {
    guard let asked = try? question(application) else { return true }
    return rules.contains { objects($0, to: asked) }
  }

  /// Whether a rule objects, with more than a remark.
  func objects(_ rule: ScreeningRule.ID, to question: Question) -> Bool {
    ruling(of: rule, on: question).objects
  }

  /// Whether what a rule objected to is mended: it objects no more, and does not keep silent only
  /// because what it asks about was left out, as funds may be.
  fileprivate func isMet(_ rule: ScreeningRule.ID, by question: Question) -> Bool {
    let (objects, ruling) = ruling(of: rule, on: question)
    if objects { return false }
    if case .notApplicable? = ruling { return readsText(rule) }
    return true
  }

  /// `nil` for a rule that is not in force.
  private func ruling(
    of rule: ScreeningRule.ID, on question: Question
  ) -> (objects: Bool, ruling: Ruling?) {
    guard let place = rules.firstIndex(where: { $0.rule.id == rule }) else { return (false, nil) }
    var objections = Objections()
    objections.rule = place
    let ruling = rules[place].judge(question, &objections)
    let objects = objections.all.contains {
      rules[place].weights[$0.sentence].weight >= .conditions
    }
    return (objects, ruling)
  }
}

extension Revision.Change {
  /// In a clause, for the department and for who votes.
  func words(_ register: Register) -> Bilingual {
    switch self {
    case .burden(let before, let now):
      let (old, new) = (Bilingual(hours: before), Bilingual(hours: now))
      return Bilingual(
        zh: "每年工时由 \(old.zh) 减为 \(new.zh)", en: "hours a year down from \(old.en) to \(new.en)")
    case .role:
      return Bilingual(zh: "社区由责任主体改为协助", en: "communities assist and are not responsible any more")
    case .fields(let fields):
      let names = fields.map { register[$0]?.name ?? Bilingual($0.text) }.joined()
      return Bilingual(zh: "不再索取", en: "no longer asks for ") + names
    case .ledgers(let ledgers):
      return Bilingual(zh: "不再要求", en: "no longer asks for ")
        + ledgers.map { Bilingual($0) }.joined()
    case .objections(let rules):
      let numbers = rules.map { Bilingual($0.text) }.joined()
      return Bilingual(zh: "当时的意见（\(numbers.zh)）不再提出", en: "\(numbers.en) no longer object")
    }
  }
}

extension Application {
  /// What differs from the other although it is no revision, by the names of the fields.
  func labels(changedFrom other: Application) -> [Bilingual] {
    let labels: [Field] = [
      .department, .name, .kind, .content, .term, .enters, .ends, .timesPerYear, .level, .document,
      .role, .scope, .departmentKeeps, .ground, .citations, .funds, .staff, .minutesEachTime,
      .fields,
      .ledgers,
    ]
    return labels.filter { text(of: $0) != other.text(of: $0) }.map { field in
      switch field {
      case .timesPerYear, .minutesEachTime:
        field.name + Bilingual(" \(other.text(of: field)) → \(text(of: field))")
      default: field.name
      }
    }
  }
}
