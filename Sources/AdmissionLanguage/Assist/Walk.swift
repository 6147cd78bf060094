import AdmissionVocabulary

/// The ways through a verb's form that the words of a line leave open.
struct Walk {
  /// Something that may stand next.
  enum Leaf {
    case word(FixedWord)
    case slot(Slot, isList: Bool)
  }

  struct Turn {
    let leaf: Leaf
    let rest: [Shape]
    /// The place of the first word of a name that goes on here.
    var phraseStart: Int?
    /// Whether names like it stand before it.
    var continues = false
    fileprivate var joins = false
  }

  private struct State {
    let rest: [Shape]
    var phraseStart: Int?
  }

  private var states: [State]
  /// What each word taken so far turned out to be.
  private(set) var taken: [[Leaf]] = []

  init(_ shape: Shape) {
    states = [State(rest: [shape])]
  }

  /// Everything that may stand next.
  var turns: [Turn] {
    states.flatMap { state in
      Self.turns(state.rest).map { turn in
        var turn = turn
        if turn.continues, turn.joins { turn.phraseStart = state.phraseStart }
        return turn
      }
    }
  }

  /// Goes on by one word; words of the language itself come before names.
  mutating func take(_ word: Piece) {
    let turns = turns
    let index = taken.count
    var chosen = word.shape == .plain ? turns.compactMap { Self.fixed($0, word.token) } : []
    if chosen.isEmpty {
      let slots = turns.filter { if case .slot = $0.leaf { true } else { false } }
      func having(_ wanted: Slot) -> [Turn] {
        slots.filter { if case .slot(wanted, _) = $0.leaf { true } else { false } }
      }
      if word.shape == .quoted || Prose.isElsewhere(word.token) {
        chosen = having(.text)
      } else if word.token.text.count > 1,
        word.token.text.allSatisfy({ "YNARPynarp.".contains($0) })
      {
        chosen = having(.ballots)
      }
      if chosen.isEmpty { chosen = slots.filter { Self.accepts($0, word.token.text) } }
    }
    taken.append(chosen.map(\.leaf))
    states = chosen.map { turn in
      State(rest: turn.rest, phraseStart: turn.joins ? turn.phraseStart ?? index : nil)
    }
  }

  private static func fixed(_ turn: Turn, _ token: Token) -> Turn? {
    guard case .word(let word) = turn.leaf, word.begins(with: token) else { return nil }
    guard !word.spellings.contains(token.text.lowercased()) else { return turn }
    // `as of` is one word in Chinese and two in English.
    let more = word.english.dropFirst().joined(separator: " ")
    return Turn(leaf: turn.leaf, rest: [.word(FixedWord(zh: more, en: more))] + turn.rest)
  }

  private static func accepts(_ turn: Turn, _ text: String) -> Bool {
    guard case .slot(let slot, _) = turn.leaf else { return false }
    return switch slot {
    case .number, .year: Int(text) != nil
    default: true
    }
  }

  static func turns(_ forms: [Shape]) -> [Turn] {
    guard let first = forms.first else { return [] }
    let rest = Array(forms.dropFirst())
    switch first {
    case .one(let slot): return [Turn(leaf: .slot(slot, isList: false), rest: rest)]
    case .many(let slot):
      return [Turn(leaf: .slot(slot, isList: true), rest: [.more(.many(slot))] + rest)]
    case .phrase(let slot):
      return [
        Turn(
          leaf: .slot(slot, isList: false), rest: [.more(.phrase(slot))] + rest, joins: true)
      ]
    case .more(let form):
      let goingOn = turns([form] + rest).map { turn in
        // The form brings its own continuation; one is enough.
        Turn(
          leaf: turn.leaf, rest: [first] + rest, continues: true, joins: turn.joins)
      }
      return goingOn + turns(rest)
    case .word(let word): return [Turn(leaf: .word(word), rest: rest)]
    case .sequence(let parts): return turns(parts + rest)
    case .anyOrder(let parts):
      let ways = parts.indices.flatMap { place in
        var others = parts
        return turns([others.remove(at: place), .anyOrder(others)] + rest)
      }
      return ways + turns(rest)
    case .optional(let part): return turns([part] + rest) + turns(rest)
    case .repeated(let part): return turns([part, .optional(first)] + rest)
    case .either(let parts), .forms(let parts): return parts.flatMap { turns([$0] + rest) }
    case .shown(_, let part): return turns([part] + rest)
    }
  }
}
