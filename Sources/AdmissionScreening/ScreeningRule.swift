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
  typealias Judge = @Sendable (Question, inout Objections) -> Ruling

  /// The same, for a rule that says only its own sentences.
  typealias OwnJudge<Says: Saying> =
    @Sendable (Question, inout Objections.Own<Says>) -> Ruling.Own<Says>

  /// What has to be ready for a rule besides the application; `Number` names the rule's numbers.
  enum Need<Number: Sendable>: Sendable {
    /// Names and contents to be compared, which takes far longer than everything else.
    case names
    /// The same for names; listed ones at least so alike, in percent, to the name or to a passage of
    /// the content are shown beside the verdict.
    case resemblances(atLeast: Number, toPassage: Number)
    /// Working days counted on from the day of filing: so many before a task enters.
    case notice(of: Number)
    /// The listed item that lets in without a vote, to be compared with what is asked for.
    case listing
  }

  /// A value worked out on the way to an answer.
  struct Derived: Sendable {
    let name: Bilingual
    let value: Bilingual
  }

  /// A sentence with its key in `rules.yaml`.
  struct Spoken: Sendable {
    let key: String
    let sentence: Sentence
  }

  public let id: ID
  /// The parameters the rule reads; `rules.yaml` gives exactly these.
  public let parameters: [String: Parameter.Shape]
  /// The application's fields that the answer rests on.
  public let reads: [Application.Field]
  /// Whether its words are looked for in every application.
  let seeksWords: Bool
  /// Numbers by their names in `rules.yaml`.
  let needs: [Need<String>]
  /// What it may say, reasons for not applying among them; objections go by their places.
  let says: [Spoken]
  /// Values it works out beside fields and parameters, for whoever asks why.
  let derives: @Sendable (Question, Parameters) -> [Derived]
  /// Makes the judge of one day; `nil` for a rule that only sets clocks.
  let judge: (@Sendable (Parameters) -> Judge)?

  /// A rule that judges applications; `preparing` reads its parameters once and gives the judge of
  /// the day.
  init<Says: Saying, Numbers: NumberKey, Words: WordsKey>(
    _ id: ID, says: Says.Type, numbers: Numbers.Type, words: Words.Type, needs: [Need<Numbers>],
    reads: [Application.Field], derives: @escaping @Sendable (Question, Parameters) -> [Derived],
    preparing: @escaping @Sendable (Parameters) -> OwnJudge<Says>
  ) {
    (self.id, self.reads, self.derives) = (id, reads, derives)
    parameters = Dictionary(
      Numbers.allCases.map { ($0.rawValue, .number) }
        + Words.allCases.map { ($0.rawValue, .words) }
        + RuleBook.Number.of(id).map { ($0.parameter, .number) }
    ) { first, _ in first }
    seeksWords = Words.areSought
    self.needs = needs.map(\.named)
    self.says = says.allCases.map { Spoken(key: $0.rawValue, sentence: $0.sentence) }
    judge = { parameters in
      let judge = preparing(parameters)
      return { question, objections in
        objections.lend { judge(question, &$0).ruling }
      }
    }
  }

  /// The same without words.
  init<Says: Saying, Numbers: NumberKey>(
    _ id: ID, says: Says.Type, numbers: Numbers.Type, needs: [Need<Numbers>] = [],
    reads: [Application.Field],
    derives: @escaping @Sendable (Question, Parameters) -> [Derived] = { _, _ in [] },
    preparing: @escaping @Sendable (Parameters) -> OwnJudge<Says>
  ) {
    self.init(
      id, says: says, numbers: numbers, words: NoParameter.self, needs: needs, reads: reads,
      derives: derives, preparing: preparing)
  }

  /// The same without numbers.
  init<Says: Saying, Words: WordsKey>(
    _ id: ID, says: Says.Type, words: Words.Type, needs: [Need<NoParameter>] = [],
    reads: [Application.Field],
    derives: @escaping @Sendable (Question, Parameters) -> [Derived] = { _, _ in [] },
    preparing: @escaping @Sendable (Parameters) -> OwnJudge<Says>
  ) {
    self.init(
      id, says: says, numbers: NoParameter.self, words: words, needs: needs, reads: reads,
      derives: derives, preparing: preparing)
  }

  /// A rule that judges applications and has no parameters of its own.
  init<Says: Saying>(
    _ id: ID, says: Says.Type, needs: [Need<NoParameter>] = [], reads: [Application.Field],
    derives: @escaping @Sendable (Question, Parameters) -> [Derived] = { _, _ in [] },
    judge: @escaping OwnJudge<Says>
  ) {
    self.init(
      id, says: says, numbers: NoParameter.self, words: NoParameter.self, needs: needs,
      reads: reads, derives: derives
    ) { _ in judge }
  }

  /// A rule that sets clocks for the life of a case, if any, and judges no application.
  init(clock id: ID) {
    self.id = id
    seeksWords = false
    parameters = Dictionary(
      uniqueKeysWithValues: RuleBook.Number.of(id).map { ($0.parameter, .number) })
    (reads, needs, says, derives, judge) = ([], [], [], { _, _ in [] }, nil)
  }
}

extension ScreeningRule {
  /// Whether it judges applications; otherwise it only sets clocks.
  public var judgesApplications: Bool { judge != nil }

  /// The sentences the rule may say, each with the names of the facts that fill it.
  public var sentences: [String: Set<String>] {
    Dictionary(
      uniqueKeysWithValues: says.map { ($0.key, Set($0.sentence.facts.keys.map(\.name))) })
  }

  /// Keys in `rules.yaml` of what it may say, in its order.
  package var keys: [String] { says.map(\.key) }

  /// Whether that sentence says why the rule does not apply.
  package func isReason(_ key: String) -> Bool {
    says.contains { $0.key == key && $0.sentence.isReason }
  }

  /// Whether names or contents have to be ready to be compared.
  var comparesNames: Bool {
    needs.contains {
      switch $0 {
      case .names, .resemblances: true
      case .notice, .listing: false
      }
    }
  }

  /// Whether it says on what terms a listed item lets in.
  var isOfListing: Bool { comparesListing || id == Self.listedAssistanceEntersFunded.id }

  /// Whether what is asked for has to be compared with what is listed.
  var comparesListing: Bool {
    needs.contains { if case .listing = $0 { true } else { false } }
  }

  /// Name of the number of working days that it wants before a task enters.
  var notice: String? {
    for case .notice(let number) in needs { return number }
    return nil
  }

  /// Names of the least percentages from which on names are shown beside the verdict.
  var resemblance: (toName: String, toPassage: String)? {
    for case .resemblances(let name, let passage) in needs { return (name, passage) }
    return nil
  }
}

extension ScreeningRule.Need where Number: NumberKey {
  fileprivate var named: ScreeningRule.Need<String> {
    switch self {
    case .names: .names
    case .resemblances(let name, let passage):
      .resemblances(atLeast: name.rawValue, toPassage: passage.rawValue)
    case .notice(let number): .notice(of: number.rawValue)
    case .listing: .listing
    }
  }
}
