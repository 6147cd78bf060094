import AdmissionCommittee
import AdmissionVocabulary

extension WordList<Choice> {
  /// How a seat can vote.
  static let choices = WordList([
    (FixedWord(zh: "同意", en: "yes", also: "赞成", "y", "aye", "agree", isChoice: true), .yes),
    (FixedWord(zh: "不同意", en: "no", also: "反对", "n", "nay", "oppose", isChoice: true), .no),
    (FixedWord(zh: "弃权", en: "abstain", isChoice: true), .abstain),
    (FixedWord(zh: "回避", en: "recuse", isChoice: true), .recuse),
  ])
}

extension Shape {
  /// Choices, each with how many hands went up for it.
  static let hands = Shape.repeated(.sequence([WordList.choices.shape, .one(.number)]))
}

extension Words {
  /// Takes names, then either a string of letters or hands: choices as words, each with a number.
  mutating func votes() throws(Misplaced) -> ([Token], SittingCommand.Votes?) {
    let tokens = rest().flatMap(\.hands)
    if let start = tokens.indices.dropFirst().first(where: { beginsHands(tokens[$0...]) }) {
      var numbers: [Choice: Int] = [:]
      var rest = tokens[start...]
      while let word = rest.popFirst() {
        let number = rest.popFirst()
        guard let choice = word.choice, numbers[choice] == nil,
          let count = number.flatMap({ Int($0.text) }), (0...1_000).contains(count)
        else {
          let isChoice = word.choice.map { numbers[$0] == nil } ?? false
          throw misused(
            Bilingual(zh: "举手数写成：同意 5 不同意 2", en: "write hands as: yes 5 no 2"),
            at: isChoice ? number : word,
            nearest: word.choice == nil
              ? Suggestion.nearest(to: word.text, among: WordList.choices.spellings) : nil)
        }
        numbers[choice] = count
      }
      let hands = HandsCount(
        yes: numbers[.yes] ?? 0, no: numbers[.no] ?? 0, abstain: numbers[.abstain] ?? 0,
        recused: numbers[.recuse] ?? 0)
      return (Array(tokens[..<start]), .byHands(hands))
    }
    guard tokens.count >= 2, let letters = tokens.last else { return (tokens, nil) }
    do {
      return (tokens.dropLast(), .byName(try BallotSheet(parsing: letters.text)))
    } catch {
      throw Misplaced(error, at: letters.place)
    }
  }
}

/// Whether a choice is next, or what was meant to be one: it has a number.
private func beginsHands(_ tokens: ArraySlice<Token>) -> Bool {
  guard let first = tokens.first, !first.isQuoted else { return false }
  if first.choice != nil { return true }
  return tokens.dropFirst().first.flatMap { Int($0.text) } != nil
    && Suggestion.nearest(to: first.text, among: WordList.choices.spellings) != nil
}

extension Token {
  fileprivate var choice: Choice? { isQuoted ? nil : WordList.choices[text] }

  /// «同意5» as its choice and its number; any other word as it is.
  fileprivate var hands: [Token] {
    let characters = Array(typed)
    let isNumber = characters.map { Int(String(HalfWidth.folded($0))) != nil }
    var ends = characters.indices.dropFirst().filter { isNumber[$0] != isNumber[$0 - 1] }
    ends.append(characters.count)
    var start = 0
    let parts = ends.map { end in
      defer { start = end }
      return Token(
        String(characters[start..<end]),
        place: (place.lowerBound + start)..<(place.lowerBound + end))
    }
    let areHands = parts.enumerated().allSatisfy { at, part in
      at.isMultiple(of: 2) ? part.choice != nil : Int(part.text) != nil
    }
    return !isQuoted && areHands ? parts : [self]
  }
}
