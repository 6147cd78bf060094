import AdmissionDirectory
import AdmissionVocabulary

extension Form<Token> {
  /// One name.
  static func one(_ slot: Slot) -> Form { one(.one(slot), slot.noun) }

  /// One name of several kinds of things.
  static func one(_ shape: Shape, _ what: Bilingual) -> Form {
    Form(shape) { words, _ in try words.one(what) }
  }

  /// One name, which may be several words.
  static func phrase(_ slot: Slot) -> Form { phrase(.phrase(slot), slot.noun) }

  static func phrase(_ shape: Shape, _ what: Bilingual) -> Form {
    Form(shape) { words, next in Token(joining: try words.some(what, until: next)) }
  }

  /// The same where any words are as good as a name: none of them is taken for a misspelt one.
  static func anyPhrase(_ shape: Shape) -> Form {
    Form(shape) { words, next in Token(joining: words.upTo(next)) }
  }
}

extension Form<[Token]> {
  /// One name or more.
  static func many(_ slot: Slot) -> Form {
    Form(.many(slot)) { words, next in try words.some(slot.noun, until: next) }
  }

  /// Words to search for.
  static var anyWords: Form {
    Form(.phrase(.words)) { words, next in words.upTo(next) }
  }
}

extension Form<Int> {
  /// A whole number; `what` is it as a refusal calls it.
  static func number(
    zh: String, en: String, in range: ClosedRange<Int> = 0...1_000, _ slot: Slot = .number
  ) -> Form {
    Form(.one(slot)) { words, _ in try words.number(Bilingual(zh: zh, en: en), in: range) }
  }
}

extension Form<CalendarDay> {
  static func day(_ slot: Slot = .day) -> Form {
    Form(.one(slot)) { words, _ in try words.day(slot.noun) }
  }

  static var until: Form { .after(.until, .day(.laterDay)) }

  static var asOf: Form { .after(.asOf, .day()) }
}

extension Form<Prose> {
  /// A text that has to be there; `what` as a refusal calls it, the rest as usage lines do.
  static func text(_ what: Bilingual = Slot.text.noun, zh: String, en: String) -> Form {
    Form(.one(.text)) { words, _ in try words.text(what) }.shown(zh: "\"\(zh)\"", en: "\"\(en)\"")
  }
}

extension Form<Grouping> {
  /// What a list or a count is parted by.
  static func by(_ keys: [Grouping]) -> Form {
    let list = WordList(keys.map { (FixedWord(zh: $0.name.zh, en: $0.rawValue), $0) })
    return .after(
      FixedWord(zh: "按", en: "by"),
      .pick(list) { words in
        let word = words.peek?.typed ?? ""
        return Bilingual(zh: "不能按 `\(word)` 分，可以按：", en: "cannot group by `\(word)`, only by: ")
          + keys.map(\.name).joined()
      })
  }
}

extension Form<Prose?> {
  /// A text that may be left out; without quotation marks it is none.
  static func remark(zh: String, en: String) -> Form {
    let text = Shape.shown(Bilingual(zh: "\"\(zh)\"", en: "\"\(en)\""), .one(.text))
    return Form(.optional(text)) { words, _ in words.optionalText() }
  }
}

extension Form<Prose> {
  /// A text that is known by its quotation marks where something else may stand too.
  static func quoted(zh: String, en: String) -> Form {
    Form(.one(.text)) { words, _ in
      guard let text = words.optionalText() else { throw words.misused(Slot.text.noun) }
      return text
    }.shown(zh: "\"\(zh)\"", en: "\"\(en)\"")
  }
}

extension Form where Value: Sendable {
  /// One of a few words.
  static func pick(_ list: WordList<Value>, else zh: String, _ en: String) -> Form {
    pick(list, else: Bilingual(zh: zh, en: en))
  }

  static func pick(_ list: WordList<Value>, else problem: Bilingual) -> Form {
    Form(list.shape) { words, _ in try words.pick(list, else: problem) }
  }

  /// The same where what is missing depends on what comes next.
  static func pick(
    _ list: WordList<Value>, else problem: @escaping @Sendable (Words) -> Bilingual
  ) -> Form {
    Form(list.shape) { words, _ in try words.pick(list, else: problem(words)) }
  }
}

extension Form {
  /// One of a few words, each with a form of its own behind it.
  static func fork(
    else problem: @escaping @Sendable (Words) -> Bilingual, _ branches: Branch<Value>...
  ) -> Form {
    let entries = branches.enumerated().flatMap { place, branch in
      branch.words.enumerated().map { (word: $1, value: (branch: place, word: $0)) }
    }
    let list = WordList(entries)
    return Form(.forms(branches.map(\.shape))) { words, next in
      let (branch, word) = try words.pick(list, else: problem(words))
      return try branches[branch].read(word, &words, next)
    }
  }
}

/// A few words and the form that each of them has behind it.
struct Branch<Value>: Sendable {
  let words: [FixedWord]
  let shape: Shape
  /// Reads what is behind the word of that place.
  let read: @Sendable (_ word: Int, inout Words, _ next: Opening) throws -> Value

  init<Key, Slots>(
    _ list: WordList<Key>, _ form: Form<Slots>,
    _ value: @escaping @Sendable (Key, Slots) -> Value
  ) {
    words = list.entries.map(\.word)
    shape = .sequence([list.shape, form.shape])
    read = { word, words, next in
      value(list.entries[word].value, try form.read(&words, next))
    }
  }

  init<Slots>(
    _ word: FixedWord, _ form: Form<Slots>, _ value: @escaping @Sendable (Slots) -> Value
  ) {
    words = [word]
    shape = .sequence([.word(word), form.shape])
    read = { _, words, next in value(try form.read(&words, next)) }
  }
}
