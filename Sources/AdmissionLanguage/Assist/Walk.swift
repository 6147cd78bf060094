import AdmissionVocabulary

/// A word of a line and where it stands, for completing and colouring what is being typed.
struct LineWord: Hashable {
  enum Shape { case plain, quoted, openQuotation, comment }

  let text: String
  /// In characters of the line, quotation marks included.
  let range: Range<Int>
  let shape: Shape

  /// The words of a line that need not be finished.
  static func words(in line: [Character]) -> [LineWord] {
    var words: [LineWord] = []
    var place = 0
    while place < line.count {
      let first = line[place]
      let start = place
      if first.isWhitespace {
        place += 1
      } else if first == "#" {
        words.append(LineWord(text: "", range: start..<line.count, shape: .comment))
        break
      } else if isQuotation(first) {
        let end = line[(start + 1)...].firstIndex { closes($0, first) }
        place = end.map { $0 + 1 } ?? line.count
        words.append(
          LineWord(
            text: String(line[(start + 1)..<(end ?? line.count)]), range: start..<place,
            shape: end == nil ? .openQuotation : .quoted))
      } else {
        place = line[start...].firstIndex { $0.isWhitespace || isQuotation($0) } ?? line.count
        words.append(
          LineWord(text: String(line[start..<place]), range: start..<place, shape: .plain))
      }
    }
    return words
  }

  private static func isQuotation(_ mark: Character) -> Bool {
    mark == "\"" || mark == "“" || mark == "”"
  }

  private static func closes(_ mark: Character, _ opening: Character) -> Bool {
    opening == "\"" ? mark == "\"" : mark == "“" || mark == "”"
  }

  /// The parts of a list or range, each with where it stands: `A2014-001..A2014-008,041`.
  var parts: [(text: String, range: Range<Int>)] {
    guard shape == .plain else { return [(text, range)] }
    var parts: [(text: String, range: Range<Int>)] = []
    let letters = Array(text)
    var start = 0
    var place = 0
    func part() -> (text: String, range: Range<Int>) {
      (String(letters[start..<place]), (range.lowerBound + start)..<(range.lowerBound + place))
    }
    while place < letters.count {
      let isDots = letters[place] == "." && letters.dropFirst(place + 1).first == "."
      if isDots || ",，、".contains(letters[place]) {
        parts.append(part())
        place += isDots ? 2 : 1
        start = place
      } else {
        place += 1
      }
    }
    parts.append(part())
    return parts
  }
}

/// The ways through a verb's form that the words of a line leave open.
struct Walk {
  /// Something that may stand next.
  enum Leaf {
    case word(FixedWord)
    case slot(Form.Slot, isList: Bool)
  }

  struct Step {
    let leaf: Leaf
    let rest: [Form]
    /// The place of the first word of a name that goes on here.
    var phraseStart: Int?
    /// Whether names like it stand before it.
    var continues = false
    fileprivate var joins = false
  }

  private struct State {
    let rest: [Form]
    var phraseStart: Int?
  }

  private var states: [State]
  /// What each word taken so far turned out to be.
  private(set) var taken: [[Leaf]] = []

  init(_ form: Form) {
    states = [State(rest: [form])]
  }

  /// Everything that may stand next.
  package var steps: [Step] {
    states.flatMap { state in
      Self.steps(state.rest).map { step in
        var step = step
        if step.continues, step.joins { step.phraseStart = state.phraseStart }
        return step
      }
    }
  }

  /// Goes on by one word; words of the language itself come before names.
  mutating func take(_ word: LineWord) {
    let steps = steps
    let index = taken.count
    var chosen = word.shape == .plain ? steps.compactMap { Self.fixed($0, word.text) } : []
    if chosen.isEmpty {
      let slots = steps.filter { if case .slot = $0.leaf { true } else { false } }
      func having(_ wanted: Form.Slot) -> [Step] {
        slots.filter { if case .slot(wanted, _) = $0.leaf { true } else { false } }
      }
      if word.shape == .quoted {
        chosen = having(.text)
      } else if word.text.count > 1, word.text.allSatisfy({ "YNARPynarp.".contains($0) }) {
        chosen = having(.ballots)
      }
      if chosen.isEmpty { chosen = slots.filter { Self.accepts($0, word.text) } }
    }
    taken.append(chosen.map(\.leaf))
    states = chosen.map { step in
      State(rest: step.rest, phraseStart: step.joins ? step.phraseStart ?? index : nil)
    }
  }

  private static func fixed(_ step: Step, _ text: String) -> Step? {
    guard case .word(let word) = step.leaf else { return nil }
    let typed = text.lowercased()
    if word.spellings.contains(typed) { return step }
    // `as of` is one word in Chinese and two in English.
    let parts = word.name.en.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0] == typed else { return nil }
    let more = FixedWord(.init(String(parts[1])))
    return Step(leaf: step.leaf, rest: [.word(more)] + step.rest)
  }

  private static func accepts(_ step: Step, _ text: String) -> Bool {
    guard case .slot(let slot, _) = step.leaf else { return false }
    return switch slot {
    case .number, .year: Int(text) != nil
    default: true
    }
  }

  package static func steps(_ forms: [Form]) -> [Step] {
    guard let first = forms.first else { return [] }
    let rest = Array(forms.dropFirst())
    switch first {
    case .one(let slot): return [Step(leaf: .slot(slot, isList: false), rest: rest)]
    case .many(let slot):
      return [Step(leaf: .slot(slot, isList: true), rest: [.more(.many(slot))] + rest)]
    case .phrase(let slot):
      return [
        Step(
          leaf: .slot(slot, isList: false), rest: [.more(.phrase(slot))] + rest, joins: true)
      ]
    case .more(let form):
      let goingOn = steps([form] + rest).map { step in
        // The form brings its own continuation; one is enough.
        Step(
          leaf: step.leaf, rest: [first] + rest, continues: true, joins: step.joins)
      }
      return goingOn + steps(rest)
    case .word(let word): return [Step(leaf: .word(word), rest: rest)]
    case .sequence(let parts): return steps(parts + rest)
    case .optional(let part): return steps([part] + rest) + steps(rest)
    case .repeated(let part): return steps([part, .optional(first)] + rest)
    case .either(let parts), .forms(let parts): return parts.flatMap { steps([$0] + rest) }
    case .shown(_, let part): return steps([part] + rest)
    }
  }
}
