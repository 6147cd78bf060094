package import AdmissionCommittee
package import AdmissionVocabulary

extension Poll {
  /// «同意 5、不同意 1…», whatever was given.
  package var counts: Bilingual {
    let tally = tally
    return tally.counts.words
      + Bilingual(
        zh: " · 到会 \(tally.attending)/\(tally.roster) · 须 \(tally.needed) 票",
        en: " · attending \(tally.attending) of \(tally.roster) · \(tally.needed) needed")
  }

  /// «目前同意 5、不同意 1 · 须 5 票 · 结果已定».
  package var standing: Bilingual {
    let tally = tally
    let settled = forecast?.settled ?? true
    return Bilingual(zh: "目前", en: "now ") + tally.counts.words
      + Bilingual(zh: " · 须 \(tally.needed) 票 · ", en: " · \(tally.needed) needed · ")
      + (settled
        ? Bilingual(zh: "结果已定：", en: "settled: ") + tally.outcome.name
        : Bilingual(zh: "结果未定", en: "not settled"))
  }

  /// What is still possible, and who could still bring it about.
  package func prospects(_ naming: Naming) -> [Bilingual] {
    guard let forecast, !forecast.settled else { return [] }
    let possible = forecast.reachable.map { outcome -> Bilingual in
      let more = forecast.fewest[outcome] ?? 0
      return outcome.name
        + (more == 0
          ? Bilingual(zh: "（照现在结束）", en: " (if closed now)")
          : Bilingual(zh: "（至少还要 \(more) 席）", en: " (at least \(more) more)"))
    }
    let seats = forecast.undecidedSeats
    // Whoever sees which seats are left sees, ballot by ballot, how each voted.
    let whose =
      naming.showsBallots
      ? seats.map { naming.name(ofSeat: $0) }.joined()
      : Bilingual(zh: "\(seats.count) 席", en: seats.count == 1 ? "1 seat" : "\(seats.count) seats")
    return [
      Bilingual(zh: "还可能：", en: "still possible: ") + possible.joined(),
      Bilingual(zh: "还能改变结果：", en: "could still change it: ") + whose,
    ]
  }

  /// The figures, which readers have in ``counts`` or ``standing``.
  ///
  /// Departments are told how many seats are undecided, not which.
  package func figures(_ naming: Naming) -> [Fact] {
    let tally = tally
    let forecast = forecast
    let undecided = forecast?.undecidedSeats ?? []
    let fewest = (forecast?.fewest ?? [:]).map { Fact($0.key.rawValue, .number($0.value)) }
    return [Rows.Column<Tally>].figures.facts(of: tally) + [
      Fact("settled", .truth(forecast?.settled ?? true)), Fact("fewest", .group(fewest)),
      Fact("undecidedSeats", naming.showsBallots ? .numbers(undecided) : .number(undecided.count)),
    ]
  }
}

extension BallotCounts {
  /// «同意 5、不同意 1…», abstentions and recusals where there are any.
  fileprivate var words: Bilingual {
    let seldom = [
      (Bilingual(zh: "弃权", en: "abstain"), abstain), (Bilingual(zh: "回避", en: "recused"), recused),
    ].filter { $0.1 > 0 }
    return ([(Bilingual(zh: "同意", en: "yes"), yes), (Bilingual(zh: "不同意", en: "no"), no)] + seldom)
      .map { $0 + Bilingual(" \($1)") }.joined()
  }
}
