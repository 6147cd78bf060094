public import AdmissionDirectory
public import AdmissionVocabulary

/// One test an application passes through before people look at it.
///
/// A rule is a value: it reads its arguments, touches nothing else, and gives the same answer
/// twice. Its words, citations and numbers stand in `catalog/rules.yaml`; here is only its logic.
public struct ScreeningRule: Identifiable, Sendable {
  /// Such as `R12`, as numbered in the list of rules.
  public typealias ID = Identifier<ScreeningRule>

  /// Answers for one application, taking down what it objects to.
  typealias Judge = @Sendable (Question, inout Objections) -> Answer

  public let id: ID
  /// The parameters the rule reads; `rules.yaml` gives exactly these.
  public let parameters: [String: Parameter.Shape]
  /// The application's fields that the answer rests on.
  public let reads: [Application.Field]
  /// What it may say, reasons for not applying among them.
  let says: [Sentence]
  /// Values it works out beside fields and parameters, for whoever asks why.
  let derives: @Sendable (Question, Parameters) -> [Derived]
  /// Makes the judge of one day; `nil` for a rule that only sets clocks.
  let judge: (@Sendable (Parameters) -> Judge)?

  /// A value worked out on the way to an answer.
  struct Derived: Sendable {
    let name: Bilingual
    let value: Bilingual
  }

  private init(
    _ id: ID, parameters: [String: Parameter.Shape], reads: [Application.Field], says: [Sentence],
    derives: @escaping @Sendable (Question, Parameters) -> [Derived],
    judge: (@Sendable (Parameters) -> Judge)?
  ) {
    (self.id, self.parameters, self.reads, self.says) = (id, parameters, reads, says)
    (self.derives, self.judge) = (derives, judge)
  }

  /// A rule that has no parameters.
  init(
    _ id: ID, reads: [Application.Field], says: [Sentence],
    derives: @escaping @Sendable (Question, Parameters) -> [Derived] = { _, _ in [] },
    judge: @escaping Judge
  ) {
    self.init(id, parameters: [:], reads: reads, says: says, derives: derives) { _ in judge }
  }

  /// A rule with parameters; `preparing` reads them once and gives the judge of the day.
  init(
    _ id: ID, parameters: [String: Parameter.Shape], reads: [Application.Field], says: [Sentence],
    derives: @escaping @Sendable (Question, Parameters) -> [Derived] = { _, _ in [] },
    preparing: @escaping @Sendable (Parameters) -> Judge
  ) {
    self.init(
      id, parameters: parameters, reads: reads, says: says, derives: derives, judge: preparing)
  }

  /// A rule that sets clocks for the life of a case and judges no application.
  init(clock id: ID, parameters: [String: Parameter.Shape]) {
    self.init(id, parameters: parameters, reads: [], says: [], derives: { _, _ in [] }, judge: nil)
  }

  /// Whether it compares the task's name or content with others, which takes far longer than
  /// everything else.
  var comparesNames: Bool { id == Self.noDuplicates.id || id == Self.refusedItemsStayRefused.id }

  /// Whether it judges applications; otherwise it only sets clocks.
  public var judgesApplications: Bool { judge != nil }

  /// The sentences the rule may say, each with the names of the facts that fill it.
  public var sentences: [String: Set<String>] {
    Dictionary(says.map { ($0.key, $0.factNames) }) { first, _ in first }
  }

  func sentence(_ key: String) -> Sentence {
    guard let sentence = says.first(where: { $0.key == key }) else {
      preconditionFailure("rule \(id) declares no sentence \(key)")
    }
    return sentence
  }
}

/// A number or a list of words that a district may set for itself.
public enum Parameter: Hashable, Sendable {
  /// A whole number; its unit is the rule's business.
  case number(Int)
  case words([String])

  public enum Shape: Hashable, Sendable { case number, words }

  public var shape: Shape {
    switch self {
    case .number: .number
    case .words: .words
    }
  }
}

/// What a judge says beside its objections.
enum Answer: Hashable, Sendable {
  /// Nothing to object, unless it has taken objections down.
  case satisfied
  /// The rule does not speak to this application; the sentence says why.
  case notApplicable(String)
  /// Nothing to object: the application goes this way.
  case routes(Route)
}

/// Which way an admissible application goes.
public enum Route: Hashable, Sendable {
  /// To a vote of its own.
  case vote
  /// To the vote on the year's edition.
  case yearlyVote
  case listed
  case emergency

  public var name: Bilingual {
    switch self {
    case .vote: Bilingual(zh: "逐项表决", en: "to a vote of its own")
    case .yearlyVote: Bilingual(zh: "随年度目录表决", en: "to the vote on the year's edition")
    case .listed: Bilingual(zh: "按目录进入", en: "enters by the directory")
    case .emergency: Bilingual(zh: "应急进入", en: "enters as an emergency")
    }
  }
}

/// What one rule says about one application, with its facts.
public enum Assessment: Hashable, Sendable {
  /// The rule does not speak to this application; the sentence says why.
  case notApplicable(String)
  case satisfied
  /// Nothing to object: the application goes this way.
  case routes(Route)
  /// One objection for each thing that is wrong; never empty.
  case unsatisfied([Stated])

  /// One objection with its facts.
  public struct Stated: Hashable, Sendable {
    /// Key of the sentence in `rules.yaml`.
    public let sentence: String
    /// What triggered it, by placeholder name.
    public let facts: [String: Bilingual]
    /// The listed item this one repeats.
    public let duplicates: WorkItem.ID?

    public init(
      _ sentence: String, _ facts: [String: Bilingual] = [:], duplicates: WorkItem.ID? = nil
    ) {
      (self.sentence, self.facts, self.duplicates) = (sentence, facts, duplicates)
    }
  }
}
