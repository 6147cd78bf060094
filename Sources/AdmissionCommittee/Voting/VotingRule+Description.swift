public import AdmissionVocabulary

extension VotingRule {
  /// The rule as a sentence of the minutes, veto seats and chair included.
  public var description: Bilingual {
    var clauses: [Bilingual] = []
    if let quorum {
      clauses.append(
        Bilingual(zh: "到会\(quorum.words.zh)应到席位", en: "quorum \(quorum.words.en) of the roster"))
    }
    for pair in [main] + further {
      clauses.append(
        Bilingual(
          zh: "同意\(pair.threshold.words.zh)\(pair.base.name.zh)",
          en: "yes \(pair.threshold.words.en) of \(pair.base.name.en)"))
    }
    if shrinksRoster {
      clauses.append(Bilingual(zh: "回避者不计应到", en: "the recused leave the roster"))
    }
    if !veto.isEmpty {
      let seats = veto.map { "\($0)" }
      clauses.append(
        Bilingual(
          zh: "第 \(seats.joined(separator: "、")) 席可否决",
          en: "seats with a veto: \(seats.joined(separator: ", "))"))
    }
    if case .chairDecides = tie, let chair {
      clauses.append(Bilingual(zh: "平票由第 \(chair) 席决定", en: "seat \(chair) decides a tie"))
    }
    return clauses.joined(zh: "，", en: ", ")
  }
}

extension VotingRule.Threshold {
  fileprivate var words: Bilingual {
    strict
      ? Bilingual(zh: "超过 \(fraction) ", en: "more than \(fraction)")
      : Bilingual(zh: "不少于 \(fraction) ", en: "at least \(fraction)")
  }

  private var fraction: String { "\(numerator)/\(denominator)" }
}

extension VotingRule.Base {
  fileprivate var name: Bilingual {
    switch self {
    case .cast: Bilingual(zh: "同意与不同意票", en: "the votes cast")
    case .present: Bilingual(zh: "到会席位", en: "those present")
    case .roster: Bilingual(zh: "应到席位", en: "the roster")
    case .rosterLessAbstentions: Bilingual(zh: "应到席位（弃权除外）", en: "the roster less abstentions")
    case .abstainCountsYes: Bilingual(zh: "所投票（弃权计入同意）", en: "the votes, abstentions as yes")
    }
  }
}
