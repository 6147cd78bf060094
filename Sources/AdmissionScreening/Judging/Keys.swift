/// The numbers that one rule is given by the book; raw values are their names in `rules.yaml`.
protocol NumberKey: RawRepresentable<String>, CaseIterable, Sendable {}

/// The lists of words that one rule is given by the book; raw values are their names there.
protocol WordsKey: RawRepresentable<String>, CaseIterable, Sendable {
  /// Whether the words are looked for in every application; otherwise the rule itself does.
  static var areSought: Bool { get }
}

extension WordsKey {
  static var areSought: Bool { true }
}

/// What the book gives a rule that has no numbers, or no words.
enum NoParameter: NumberKey, WordsKey {
  static let allCases: [NoParameter] = []

  init?(rawValue: String) { nil }

  var rawValue: String {
    switch self {}
  }
}

/// What one rule may say, reasons for not applying among them; raw values are the keys of its
/// sentences in `rules.yaml`.
protocol Saying: RawRepresentable<String>, CaseIterable, Hashable, Sendable
where AllCases == [Self] {
  /// What fills it, and what would clear it.
  var sentence: Sentence { get }
}

extension Saying {
  /// Its place among the sentences of the rule, in the order declared.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// The name of a placeholder that a sentence may have filled, as `{item}` is.
///
/// Those of several rules are here; a rule's own stand in its file.
struct Fact: Hashable, Sendable {
  let name: String

  init(_ name: String) {
    self.name = name
  }

  static let basis = Fact("basis")
  static let day = Fact("day")
  static let department = Fact("department")
  static let ends = Fact("ends")
  static let enters = Fact("enters")
  static let given = Fact("given")
  static let held = Fact("held")
  static let hours = Fact("hours")
  static let item = Fact("item")
  static let name = Fact("name")
  static let percent = Fact("percent")
  static let term = Fact("term")
  static let until = Fact("until")
}
