import AdmissionDirectory
import AdmissionVocabulary

/// The numbers and words of one rule as they stand on one day, ready to be asked for.
struct Parameters: Sendable {
  private let values: [String: Parameter]
  private let terms: TermIndex

  init(_ values: [String: Parameter], terms: TermIndex) {
    (self.values, self.terms) = (values, terms)
  }

  /// A number of the rule's; a book without it is refused when it is read.
  func number(_ key: some NumberKey) -> Int { number(named: key.rawValue) ?? 0 }

  /// The same by its name; `nil` where the rule has none of that name.
  func number(named name: String) -> Int? {
    guard case .number(let number)? = values[name] else { return nil }
    return number
  }

  /// Words of the rule's; a book without them is refused when it is read.
  func words(_ key: some WordsKey) -> [String] {
    guard case .words(let words)? = values[key.rawValue] else { return [] }
    return words
  }

  /// The words as places of the term index.
  func terms(_ key: some WordsKey) -> TermSet {
    terms.set(words(key))
  }

  /// Those of the words that name a kind of item.
  func kinds(_ key: some WordsKey) -> KindSet {
    KindSet(words(key).compactMap(Kind.init))
  }

  /// Each with its value as one text, in alphabetical order.
  var described: [(name: String, value: Bilingual)] {
    values.sorted { $0.key < $1.key }.map { name, value in
      switch value {
      case .number(let number): (name, Bilingual(String(number)))
      case .words(let words): (name, Bilingual("[" + words.joined(separator: ", ") + "]"))
      }
    }
  }
}

/// Some of the kinds, asked for without comparing words.
struct KindSet: Sendable {
  private let bits: UInt16

  init(_ kinds: some Sequence<Kind>) {
    bits = kinds.reduce(0) { $0 | Self.bit($1) }
  }

  func contains(_ kind: Kind?) -> Bool {
    guard let kind else { return false }
    return bits & Self.bit(kind) != 0
  }

  private static func bit(_ kind: Kind) -> UInt16 {
    switch kind {
    case .task: 1
    case .body: 2
    case .campaign: 4
    case .assessment: 8
    case .survey: 16
    case .training: 32
    case .plaque: 64
    case .ledger: 128
    case .platform: 256
    case .certificate: 512
    }
  }
}
