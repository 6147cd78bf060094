import AdmissionCommittee
import AdmissionVocabulary

/// Says what each word of a line is while it is being typed.
package struct Highlighter: Sendable {
  package enum Role: Hashable, Sendable {
    case verb
    /// A word that is no verb and can become none.
    case unknownVerb
    case keyword, choice, quoted, comment
    /// A case, item, sitting, seat, department or community that is there.
    case name
    /// An id that looks whole and stands for nothing.
    case unknownName
  }

  package struct Span: Hashable, Sendable {
    /// In characters of the line.
    package let range: Range<Int>
    package let role: Role
  }

  let book: NameBook
  let allowsPrefixes: Bool

  package init(_ book: NameBook, allowsPrefixes: Bool = true) {
    (self.book, self.allowsPrefixes) = (book, allowsPrefixes)
  }

  /// The words of a line that are worth a colour, from left to right.
  package func spans(in line: String) -> [Span] {
    let letters = Array(line)
    return Lexer.pieces(in: letters).split { $0.shape == .separator }
      .flatMap { spans(of: Array($0), in: letters) }
  }

  /// The words of one command, or what there is of it.
  private func spans(of words: [Piece], in letters: [Character]) -> [Span] {
    guard let first = words.first, first.shape == .plain else { return words.compactMap(Self.span) }
    let verb = Verb.meant(by: first.token.text, allowingPrefixes: allowsPrefixes)
    let isFinished = first.range.upperBound < letters.count
    var spans: [Span] = []
    if verb != nil {
      spans.append(Span(range: first.range, role: .verb))
    } else if isFinished || !mayBecomeVerb(first.token.text) {
      spans.append(Span(range: first.range, role: .unknownVerb))
    }
    guard let verb else { return spans + words.dropFirst().compactMap(Self.span) }
    let expected = ExpectedLine.start(in: letters, of: verb, words)
    var walk = Walk(verb.shape)
    for word in words.dropFirst() where expected.map({ word.range.upperBound <= $0 }) ?? true {
      if let span = Self.span(word) { spans.append(span) }
      guard word.shape != .comment else { break }
      walk.take(word)
      if word.shape == .plain { spans += self.spans(of: word, walk.taken.last ?? []) }
    }
    guard let expected, let end = words.last?.range.upperBound else { return spans }
    // What stands after the colon is a line of its own; places stay those of the whole line.
    let inner = Array(repeating: Character(" "), count: expected) + letters[expected..<end]
    return spans + self.spans(of: Lexer.pieces(in: inner), in: letters)
  }

  private static func span(_ word: Piece) -> Span? {
    switch word.shape {
    case .quoted, .openQuotation: Span(range: word.range, role: .quoted)
    case .comment: Span(range: word.range, role: .comment)
    case .plain, .separator: nil
    }
  }

  private func mayBecomeVerb(_ text: String) -> Bool {
    let typed = Array(text.lowercased().unicodeScalars)
    return book.verbs.contains { verb, name in
      name.fit(typed, for: .zh).map { $0.fit <= .read } ?? false
    }
  }

  private func spans(of word: Piece, _ leaves: [Walk.Leaf]) -> [Span] {
    guard !Prose.isElsewhere(word.token) || !leaves.contains(where: \.isText) else {
      return [Span(range: word.range, role: .quoted)]
    }
    var slots: Set<Slot> = []
    for leaf in leaves {
      switch leaf {
      case .word(let fixed):
        return [Span(range: word.range, role: fixed.isChoice ? .choice : .keyword)]
      case .slot(let slot, _): slots.insert(slot)
      }
    }
    let nameable: Set<Slot> = [
      .filed, .item, .sitting, .seat, .seatName, .department, .community, .clerk,
    ]
    guard !slots.isDisjoint(with: nameable) else { return [] }
    return word.parts.compactMap { text, range in
      guard let isKnown = isKnown(text, slots) else { return nil }
      return Span(range: range, role: isKnown ? .name : .unknownName)
    }
  }

  /// Whether a name is there; `nil` while it may still become one.
  private func isKnown(_ text: String, _ slots: Set<Slot>) -> Bool? {
    let id = text.uppercased()
    if slots.contains(.seat), let number = Int(text) {
      return book.office.charter.roster[number] != nil
    }
    if book.caseIDs.contains(id) || book.itemIDs.contains(id) || book.sittingIDs.contains(id)
      || book.names.contains(text.lowercased())
    {
      return true
    }
    return Self.looksWhole(id, slots) ? false : nil
  }

  /// Whether an id has all the letters and digits that such an id has: `A2014-999`, `S2014-01`, `999`.
  private static func looksWhole(_ id: String, _ slots: Set<Slot>) -> Bool {
    let digits = id.drop { $0 == "A" || $0 == "S" }
    let letters = id.count - digits.count
    let parts = digits.split(separator: "-", omittingEmptySubsequences: false)
    guard letters < 2, digits.allSatisfy({ $0 == "-" || "0123456789".contains($0) }) else {
      return false
    }
    switch (id.first, parts.count) {
    case ("A", 2): return parts[0].count == 4 && parts[1].count >= 3
    case ("S", 2): return parts[0].count == 4 && parts[1].count >= 2
    // Numbers of admission are looked up, not named.
    case (_, 1): return letters == 0 && parts[0].count >= 3 && !slots.contains(.grant)
    default: return false
    }
  }
}

extension Walk.Leaf {
  fileprivate var isText: Bool { if case .slot(.text, _) = self { true } else { false } }
}
