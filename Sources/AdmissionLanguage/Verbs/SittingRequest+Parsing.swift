import AdmissionCommittee
import AdmissionVocabulary

extension SittingRequest {
  /// What is done at a sitting, one word each.
  enum Step: Sendable {
    case open, agenda, attend, leave, observers, preside, recorder, take, putOff, close

    static let words = WordList<Step>([
      (["open", "召集"], .open), (["agenda", "议程"], .agenda), (["attend", "到会"], .attend),
      (["leave", "离会"], .leave), (["observers", "列席"], .observers),
      (["preside", "主持"], .preside), (["recorder", "记录"], .recorder),
      (["take", "审议"], .take), (["defer", "缓议"], .putOff), (["close", "结束"], .close),
    ])
  }

  init(_ words: inout Words) throws {
    let step = try words.pick(
      Step.words,
      else: words.peek.map { Bilingual(zh: "会议没有“\($0)”这一步", en: "a sitting knows no `\($0)`") }
        ?? Bilingual(zh: "没有写做什么", en: "it does not say what to do"))
    switch step {
    case .open:
      let day = try words.day()
      self = .open(day, words.rest())
    case .agenda: self = .agenda(try words.some(.caseName))
    case .attend: self = .attend(try words.some(.seatName))
    case .leave: self = .leave(try words.some(.seatName))
    case .observers: self = .observers(try words.text(.text))
    case .preside: self = .preside(try words.restJoined(.seatName))
    case .recorder: self = .record(try words.restJoined(.seatName))
    case .take:
      let (cases, votes) = try words.votes()
      guard let only = cases.first, cases.count == 1 else {
        throw words.misused(
          Bilingual(zh: "逐项审议，一次一个办件", en: "cases are taken one at a time"),
          at: cases.dropFirst().first)
      }
      self = .take(only, votes)
    case .putOff:
      let cases = try words.someNames(.caseName)
      self = .putOff(cases, reason: words.nextQuoted())
    case .close: self = .close
    }
  }
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
              ? Suggestion.nearest(to: word.text, among: Keyword.choices.words) : nil)
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
    && Suggestion.nearest(to: first.text, among: Keyword.choices.words) != nil
}

extension Token {
  fileprivate var choice: Choice? { isQuoted ? nil : Keyword.choice(text) }

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
