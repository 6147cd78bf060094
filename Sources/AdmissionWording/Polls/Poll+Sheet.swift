import AdmissionCommittee
import AdmissionVocabulary

extension Poll {
  /// The whole poll of a case: its rule, who does not vote and what is counted; `withBallots` each
  /// seat's ballots as well.
  func facts(_ naming: Naming, withBallots: Bool, isOpen: Bool) -> [Fact] {
    let how =
      hands == nil ? Bilingual(zh: "记名", en: "by name") : Bilingual(zh: "举手计数", en: "by hands")
    let head = Bilingual(
      zh: "第 \(terms.round) 轮表决 · \(terms.openedOn) 发起 · \(how.zh)",
      en: "poll \(terms.round) · opened \(terms.openedOn) · \(how.en)")
    let showsBallots = naming.showsBallots && hands == nil
    let ballots = withBallots && showsBallots ? ballotLines(naming, isOpen: isOpen) : []
    let supposing =
      isOpen ? Bilingual(zh: "照现在结束：", en: "if closed now: ") : Bilingual("")
    let outcome = Phrase(tally.outcome.name, tally.outcome.accent)
    return figures(naming) + [
      Fact("round", .number(terms.round)),
      Fact("letters", showsBallots ? .text(sheet.text) : .absent),
      .headed(
        Phrase(head),
        terms(naming, isOpen: isOpen) + voidBallots(naming, withBallots: withBallots)
          + ballots.map { .shown(Phrase($0)) }
          + [.shown(counts + Bilingual(" → ") + supposing + outcome)]),
    ]
  }

  /// What was frozen at opening.
  private func terms(_ naming: Naming, isOpen: Bool) -> [Fact] {
    var facts = [
      Fact.shown(
        Bilingual(zh: "办法", en: "rule"),
        terms.votingRule.description + Bilingual(zh: "（发起时冻结）", en: " (frozen at opening)"))
    ]
    if !terms.recusals.isEmpty {
      facts.append(
        .shown(Bilingual(zh: "回避", en: "recused"), naming.words(for: terms.recusals)))
    }
    if isOpen, let until = terms.until {
      facts.append(
        .shown(Phrase(Bilingual(zh: "投票截止：\(until)", en: "ballots until \(until)"))))
    }
    return facts
  }

  private func voidBallots(_ naming: Naming, withBallots: Bool) -> [Fact] {
    guard withBallots, naming.showsBallots, !voided.isEmpty else { return [] }
    return [
      .shown(
        Bilingual(zh: "作废（旧稿）", en: "void (earlier revision)"),
        voided.map { naming.words(for: $0) }.joined(zh: "；", en: "; "))
    ]
  }

  /// A line for each seat: the ballot that stands, and those before it.
  private func ballotLines(_ naming: Naming, isOpen: Bool) -> [Bilingual] {
    let missing =
      isOpen
      ? Bilingual(zh: " 尚未投票", en: " no ballot yet") : Bilingual(zh: " 缺席", en: " absent")
    let letters = sheet.letters
    return terms.roster.seats.map { seat in
      let standing = standing(of: seat.number)
      let now =
        standing.map { naming.words(for: $0) }
        ?? seat.name
        + (letters[seat.number - 1] == .present
          ? Bilingual(zh: " 到会未投", en: " present, no ballot") : missing)
      let earlier = ballots.filter { $0.seat == seat.number && $0 != standing }
      guard !earlier.isEmpty else { return now }
      return now + Bilingual(zh: "（先前：", en: " (before: ") + earlier.map(\.choice.name).joined()
        + Bilingual(zh: "）", en: ")")
    }
  }
}
