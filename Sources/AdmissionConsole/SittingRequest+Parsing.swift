import AdmissionCommittee
import AdmissionVocabulary

extension SittingRequest {
  init(_ words: inout Words) throws {
    let word = words.next()?.text.lowercased()
    switch word {
    case "open", "召集":
      let day = try words.day()
      self = .open(day, words.rest())
    case "agenda", "议程": self = .agenda(try words.some(.caseName))
    case "attend", "到会": self = .attend(try words.some(.seatName))
    case "leave", "离会": self = .leave(try words.some(.seatName))
    case "observers", "列席": self = .observers(try words.one(.text))
    case "preside", "主持": self = .preside(try words.restJoined(.seatName))
    case "recorder", "记录": self = .record(try words.restJoined(.seatName))
    case "take", "审议":
      let (cases, votes) = try words.votes()
      guard cases.count == 1 else {
        throw Misused(
          verb: .sitting, problem: Bilingual(zh: "逐项审议，一次一个办件", en: "cases are taken one at a time")
        )
      }
      self = .take(cases[0], votes)
    case "defer", "缓议":
      let cases = try words.someNames(.caseName)
      self = .putOff(cases, reason: words.nextQuoted())
    case "close", "结束": self = .close
    default:
      throw Misused(
        verb: .sitting,
        problem: word.map { Bilingual(zh: "会议没有“\($0)”这一步", en: "a sitting knows no `\($0)`") }
          ?? Bilingual(zh: "没有写做什么", en: "it does not say what to do"))
    }
  }
}

extension Words {
  /// Takes names, then either a string of letters or hands: choices as words, each with a number.
  mutating func votes() throws -> ([String], SittingCommand.Votes?) {
    let tokens = rest(keepingQuotes: true)
    if let start = tokens.firstIndex(where: { Keyword.choice($0.text) != nil }), start > 0 {
      var numbers: [Choice: Int] = [:]
      var rest = tokens[start...].map(\.text)[...]
      while let word = rest.popFirst() {
        guard let choice = Keyword.choice(word), numbers[choice] == nil,
          let number = rest.popFirst().flatMap({ Int($0) }), (0...1_000).contains(number)
        else {
          throw Misused(
            verb: verb,
            problem: Bilingual(zh: "举手数写成：同意 5 不同意 2", en: "write hands as: yes 5 no 2"))
        }
        numbers[choice] = number
      }
      let hands = HandsCount(
        yes: numbers[.yes] ?? 0, no: numbers[.no] ?? 0, abstain: numbers[.abstain] ?? 0,
        recused: numbers[.recuse] ?? 0)
      return (tokens[..<start].map(\.text), .byHands(hands))
    }
    guard tokens.count >= 2, let letters = tokens.last else { return (tokens.map(\.text), nil) }
    return (tokens.dropLast().map(\.text), .byName(try BallotSheet(parsing: letters.text)))
  }
}
