package import AdmissionVocabulary

/// What may follow a verb, as data: usage lines are written from it and completion walks along it.
package indirect enum Shape: Sendable {
  case one(Slot)
  /// One thing or more, lists and ranges among them.
  case many(Slot)
  /// One thing whose name may be several words.
  case phrase(Slot)
  case word(FixedWord)
  case sequence([Shape])
  /// Each of these once or not at all, in any order.
  case anyOrder([Shape])
  case optional(Shape)
  case repeated(Shape)
  /// One of these, written closely: `a|b`.
  case either([Shape])
  /// One of these, written apart: `a | b`.
  case forms([Shape])
  /// Written in usage lines in words of its own.
  case shown(Bilingual, Shape)
  /// More of a list or a name that has begun, or nothing; no verb is declared with it.
  case more(Shape)

  static let nothing = Shape.sequence([])
}

extension Shape {
  /// As it stands in usage lines.
  package var usage: Bilingual {
    switch self {
    case .one(let slot), .phrase(let slot): slot.name
    case .many(let slot): slot.name + Bilingual("…")
    case .word(let word): word.name
    case .sequence(let parts):
      parts.map(\.usage).filter { $0 != Bilingual("") }.joined(zh: " ", en: " ")
    case .anyOrder(let parts): Shape.sequence(parts.map { .optional($0) }).usage
    case .optional(let part): Bilingual("[") + part.usage + Bilingual("]")
    case .repeated(let part): part.usage + Bilingual("…")
    case .either(let parts): parts.map(\.usage).joined(zh: "|", en: "|")
    case .forms(let parts): parts.map(\.usage).joined(zh: " | ", en: " | ")
    case .shown(let words, _): words
    case .more(let part): Shape.optional(part).usage
    }
  }

  /// Every word of the console's own language in it.
  package var fixedWords: [FixedWord] {
    switch self {
    case .word(let word): [word]
    case .sequence(let parts), .anyOrder(let parts), .either(let parts), .forms(let parts):
      parts.flatMap(\.fixedWords)
    case .optional(let part), .repeated(let part), .shown(_, let part), .more(let part):
      part.fixedWords
    case .one, .many, .phrase: []
    }
  }

  /// Whether a text in somebody's own words can stand in it.
  package var takesText: Bool {
    switch self {
    case .one(let slot), .many(let slot), .phrase(let slot): slot == .text
    case .word: false
    case .sequence(let parts), .anyOrder(let parts), .either(let parts), .forms(let parts):
      parts.contains(where: \.takesText)
    case .optional(let part), .repeated(let part), .shown(_, let part), .more(let part):
      part.takesText
    }
  }

  /// What it can begin with.
  var opening: Opening {
    switch self {
    case .one(let slot), .many(let slot), .phrase(let slot): Opening(slots: [slot])
    case .word(let word): Opening(words: [word])
    case .sequence(let parts): parts.reduce(.nothing) { $0.followed(by: $1.opening) }
    case .anyOrder(let parts): Shape.either(parts).opening.orNothing
    case .optional(let part), .more(let part): part.opening.orNothing
    case .repeated(let part), .shown(_, let part): part.opening
    case .either(let parts), .forms(let parts):
      parts.dropFirst().reduce(parts.first?.opening ?? .nothing) { $0.or($1.opening) }
    }
  }
}

/// What a form, or what follows one, can begin with.
struct Opening: Sendable {
  var words: [FixedWord] = []
  var slots: Set<Slot> = []
  /// Whether there may be nothing of it.
  var mayBeMissing = false

  static let nothing = Opening(mayBeMissing: true)

  fileprivate var orNothing: Opening { Opening(words: words, slots: slots, mayBeMissing: true) }

  fileprivate func or(_ other: Opening) -> Opening {
    Opening(
      words: words + other.words, slots: slots.union(other.slots),
      mayBeMissing: mayBeMissing || other.mayBeMissing)
  }

  func followed(by next: Opening) -> Opening {
    guard mayBeMissing else { return self }
    return Opening(
      words: words + next.words, slots: slots.union(next.slots), mayBeMissing: next.mayBeMissing)
  }
}
