package import AdmissionCommittee
package import AdmissionDirectory
package import AdmissionDisplay
package import AdmissionJournal
package import AdmissionReports
package import AdmissionScreening
package import AdmissionVocabulary

extension Poll {
  package func lines(
    _ naming: Naming, _ language: Language, withBallots: Bool, isOpen: Bool
  ) -> [Line] {
    let missing =
      isOpen
      ? Bilingual(zh: " 尚未投票", en: " no ballot yet") : Bilingual(zh: " 缺席", en: " absent")
    let how =
      hands == nil ? Bilingual(zh: "记名", en: "by name") : Bilingual(zh: "举手计数", en: "by hands")
    var lines = [
      Bilingual(
        zh: "  第 \(terms.round) 轮表决 · \(terms.openedOn) 发起 · \(how.zh)",
        en: "  poll \(terms.round) · opened \(terms.openedOn) · \(how.en)")[language],
      Bilingual(zh: "    办法：", en: "    rule: ")[language]
        + terms.votingRule.description[language]
        + Bilingual(zh: "（发起时冻结）", en: " (frozen at opening)")[language],
    ]
    if !terms.recusals.isEmpty {
      lines.append(
        Bilingual(zh: "    回避：", en: "    recused: ")[language]
          + naming.words(for: terms.recusals)[language])
    }
    if isOpen, let until = terms.until {
      lines.append(
        Bilingual(zh: "    投票截止：\(until)", en: "    ballots until \(until)")[language])
    }
    if withBallots, naming.showsBallots, !voided.isEmpty {
      let gone = voided.map { naming.words(for: $0) }
      lines.append(
        Bilingual(zh: "    作废（旧稿）：", en: "    void (earlier revision): ")[language]
          + gone.joined(zh: "；", en: "; ")[language])
    }
    if withBallots, naming.showsBallots, hands == nil {
      for seat in terms.roster.seats {
        let given = ballots.filter { $0.seat == seat.number }
        let standing = standing(of: seat.number)
        let now =
          standing.map { naming.words(for: $0) }
          ?? seat.name
          + (sheet.letters[seat.number - 1] == .present
            ? Bilingual(zh: " 到会未投", en: " present, no ballot")
            : missing)
        let earlier = given.filter { $0 != standing }
        lines.append(
          "    " + now[language]
            + (earlier.isEmpty
              ? ""
              : Bilingual(zh: "（先前：", en: " (before: ")[language]
                + earlier.map(\.choice.name).joined()[language]
                + Bilingual(zh: "）", en: ")")[language]))
      }
    }
    let supposing = isOpen ? Bilingual(zh: "照现在结束：", en: "if closed now: ")[language] : ""
    return lines.map { Line($0) } + [
      "    " + counts[language] + " → " + supposing
        + Line(tally.outcome.name[language], tally.outcome.accent)
    ]
  }
}
