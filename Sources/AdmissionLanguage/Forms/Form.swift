import AdmissionVocabulary

/// What may follow a verb, in one value: the shape that completes, colours and writes usage lines,
/// and how its words are read.
struct Form<Value>: Sendable {
  let shape: Shape
  /// Takes its words; `next` is what may come behind it.
  let read: @Sendable (_ words: inout Words, _ next: Opening) throws -> Value

  init(
    _ shape: Shape, _ read: @escaping @Sendable (inout Words, _ next: Opening) throws -> Value
  ) {
    (self.shape, self.read) = (shape, read)
  }

  func map<Other>(_ body: @escaping @Sendable (Value) throws -> Other) -> Form<Other> {
    Form<Other>(shape) { words, next in try body(read(&words, next)) }
  }

  /// The same, written in usage lines in words of its own.
  func shown(zh: String, en: String) -> Form {
    Form(.shown(Bilingual(zh: zh, en: en), shape), read)
  }
}

extension Form {
  /// One after another.
  static func sequence<each Part>(_ part: repeat Form<each Part>) -> Form
  where Value == (repeat each Part) {
    var shapes: [Shape] = []
    for form in repeat each part { shapes.append(form.shape) }
    let openings = shapes.map(\.opening)
    let behind = shapes.indices.map { place in
      openings[(place + 1)...].reduce(Opening.nothing) { $0.followed(by: $1) }
    }
    let parts = (repeat each part)
    return Form(.sequence(shapes)) { words, next in
      var place = 0
      func read<Slot>(_ form: Form<Slot>) throws -> Slot {
        defer { place += 1 }
        return try form.read(&words, behind[place].followed(by: next))
      }
      return (repeat try read(each parts))
    }
  }

  /// One thing behind another, each way written out from the beginning.
  static func each<First, Second>(_ first: Form<First>, _ ways: Form<Second>...) -> Form
  where Value == (First, Second) {
    let second = Form<Second>.choice(among: ways)
    let opening = second.shape.opening
    return Form(.forms(ways.map { .sequence([first.shape, $0.shape]) })) { words, next in
      let one = try first.read(&words, opening.followed(by: next))
      return (one, try second.read(&words, next))
    }
  }

  /// One of a few, written apart.
  static func forms(_ ways: Form...) -> Form {
    let choice = choice(among: ways)
    return Form(.forms(ways.map(\.shape)), choice.read)
  }

  /// One of a few, written closely.
  static func either(_ ways: Form...) -> Form { choice(among: ways) }

  /// The one that fits best is read; where none does, the first says what is missing.
  private static func choice(among ways: [Form]) -> Form {
    let openings = ways.map(\.shape.opening)
    return Form(.either(ways.map(\.shape))) { words, next in
      var best: (way: Int, fit: Int) = (0, -1)
      for (way, opening) in openings.enumerated() {
        guard let fit = words.fit(opening, before: next)?.rawValue, fit > best.fit else { continue }
        best = (way, fit)
      }
      return try ways[best.way].read(&words, next)
    }
  }

  /// Something that may be left out.
  static func optional<Part>(_ form: Form<Part>) -> Form where Value == Part? {
    let opening = form.shape.opening
    return Form(.optional(form.shape)) { words, next in
      words.fit(opening, before: next) == nil ? nil : try form.read(&words, next)
    }
  }

  /// Two things that may each be left out, in either order.
  static func anyOrder<First, Second>(_ first: Form<First>, _ second: Form<Second>) -> Form
  where Value == (First?, Second?) {
    let (one, other) = (first.shape.opening, second.shape.opening)
    return Form(.anyOrder([first.shape, second.shape])) { words, next in
      var found: (First?, Second?) = (nil, nil)
      while true {
        if found.0 == nil, words.fit(one, before: next) != nil {
          found.0 = try first.read(&words, next)
        } else if found.1 == nil, words.fit(other, before: next) != nil {
          found.1 = try second.read(&words, next)
        } else {
          return found
        }
      }
    }
  }

  /// Something behind a word, which has to be there; `problem` says that it is missing.
  static func after(_ word: FixedWord, else problem: Bilingual? = nil, _ form: Form) -> Form {
    Form(.sequence([.word(word), form.shape])) { words, next in
      guard words.skip(word) else { throw words.misused(problem ?? Bilingual("")) }
      return try form.read(&words, next)
    }
  }

  /// A word that says something by itself.
  static func word(_ word: FixedWord, _ value: Value) -> Form where Value: Sendable {
    Form(.word(word)) { words, _ in
      _ = words.skip(word)
      return value
    }
  }
}

extension Form<Void> {
  /// For a verb that stands alone.
  static var nothing: Form { Form(.nothing) { _, _ in } }
}

extension Form<Bool> {
  /// A word that may be left out, and whether it is there.
  static func flag(_ word: FixedWord) -> Form {
    Form(.optional(.word(word))) { words, _ in words.skip(word) }
  }
}
