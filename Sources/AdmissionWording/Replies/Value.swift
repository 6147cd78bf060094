package import AdmissionVocabulary

/// What a fact is, before anybody decides how it looks.
package indirect enum Value: Sendable {
  /// Nothing is known or nothing is there: `null`, and no line.
  case absent
  case text(String)
  case number(Int)
  /// Hundredths, written as a decimal fraction for programs: 93 is 0.93; as 93% for readers.
  case hundredths(Int)
  case truth(Bool)
  case words(Bilingual)
  /// A word of ours for programs, a name for readers.
  case coded(String, Phrase)
  /// One value for programs, and how readers are told of it.
  case told(Value, as: Phrase)
  /// Somebody or something with an id: the name under the fact's key, the id under the key with
  /// `ID` behind it; readers see the name.
  case named(id: String, Bilingual)
  /// One after another; readers see them joined, or a line each where the fact is `.lines`.
  case list([Value])
  /// Facts of one thing.
  case group([Fact])
  /// Facts of many things of one kind.
  case rows(Rows)

  package static func text(_ text: String?) -> Value { text.map { .text($0) } ?? .absent }
  package static func number(_ number: Int?) -> Value { number.map { .number($0) } ?? .absent }
  package static func words(_ words: Bilingual?) -> Value { words.map { .words($0) } ?? .absent }

  /// A day or a moment, as both read it.
  package static func text(_ value: (some CustomStringConvertible)?) -> Value {
    .text(value?.description)
  }

  package static func coded(_ code: String, _ name: Bilingual) -> Value {
    .coded(code, Phrase(name))
  }

  package static func told(_ value: Value, as words: Bilingual) -> Value {
    .told(value, as: Phrase(words))
  }

  package static func numbers(_ numbers: [Int]) -> Value { .list(numbers.map { .number($0) }) }

  package static func texts(_ texts: [String]) -> Value { .list(texts.map { .text($0) }) }
}

/// One thing an answer says: under which key for programs, under which label for readers.
package struct Fact: Sendable {
  /// How readers are shown it; programs are always given it.
  package enum Showing: Sendable {
    /// Readers have it from the headline already, or have no use for it.
    case hidden
    /// «label：value» on a line; a group's facts or rows stand under the label.
    case labelled(Bilingual)
    /// The value alone: a sentence a line, a table as it is, a group without heading.
    case bare
    /// The value alone, from the margin on.
    case margin
    /// Two blanks in, under a line of its own.
    case headed(Phrase)
    /// The same, the line at the margin.
    case section(Phrase)
  }

  package let key: String?
  package let value: Value
  package let showing: Showing

  private init(_ key: String?, _ value: Value, _ showing: Showing) {
    (self.key, self.value, self.showing) = (key, value, showing)
  }

  /// For programs; readers have it from the headline.
  package init(_ key: String, _ value: Value) { self.init(key, value, .hidden) }

  /// For both: `label` says what it is.
  package init(_ key: String, _ label: Bilingual, _ value: Value) {
    self.init(key, value, .labelled(label))
  }

  /// For both: it says itself what it is.
  package static func bare(_ key: String, _ value: Value) -> Fact { Fact(key, value, .bare) }

  /// For both: it says itself what it is, and its lines begin at the margin.
  package static func margin(_ key: String, _ value: Value) -> Fact { Fact(key, value, .margin) }

  /// Facts that readers find under a line of their own; to programs they are not set apart.
  package static func headed(_ line: Phrase, _ facts: [Fact]) -> Fact {
    Fact(nil, .group(facts), .headed(line))
  }

  /// The same, the line at the margin, as a headline is.
  package static func section(_ line: Phrase, _ facts: [Fact]) -> Fact {
    Fact(nil, .group(facts), .section(line))
  }

  /// For readers alone: words put together of facts that programs have elsewhere.
  package static func shown(_ label: Bilingual, _ words: Bilingual) -> Fact {
    Fact(nil, .words(words), .labelled(label))
  }

  /// For readers alone: rows of what programs have elsewhere.
  package static func shown(_ rows: Rows) -> Fact { Fact(nil, .rows(rows), .bare) }

  /// For readers alone.
  package static func shown(_ words: Phrase...) -> Fact {
    Fact(nil, .list(words.map { .coded("", $0) }), .bare)
  }
}
