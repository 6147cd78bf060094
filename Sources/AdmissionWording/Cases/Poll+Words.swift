package import AdmissionCommittee
package import AdmissionDirectory
package import AdmissionDisplay
package import AdmissionJournal
package import AdmissionReports
package import AdmissionScreening
package import AdmissionVocabulary

extension Poll {
  /// «同意 5、不同意 1…», whatever was given.
  package var counts: Bilingual {
    let tally = tally
    let counts = tally.counts
    var zh = "同意 \(counts.yes)、不同意 \(counts.no)"
    var en = "yes \(counts.yes), no \(counts.no)"
    if counts.abstain > 0 {
      zh += "、弃权 \(counts.abstain)"
      en += ", abstain \(counts.abstain)"
    }
    if counts.recused > 0 {
      zh += "、回避 \(counts.recused)"
      en += ", recused \(counts.recused)"
    }
    zh += " · 到会 \(tally.attending)/\(tally.roster) · 须 \(tally.needed) 票"
    en += " · attending \(tally.attending) of \(tally.roster) · \(tally.needed) needed"
    return Bilingual(zh: zh, en: en)
  }

  /// «目前同意 5、不同意 1 · 须 5 票 · 结果已定».
  package var standing: Bilingual {
    let tally = tally
    let counts = tally.counts
    let settled = forecast?.settled ?? true
    return Bilingual(
      zh: "目前同意 \(counts.yes)、不同意 \(counts.no)"
        + (counts.abstain > 0 ? "、弃权 \(counts.abstain)" : "")
        + (counts.recused > 0 ? "、回避 \(counts.recused)" : "")
        + " · 须 \(tally.needed) 票 · " + (settled ? "结果已定：\(tally.outcome.name.zh)" : "结果未定"),
      en: "now yes \(counts.yes), no \(counts.no)"
        + (counts.abstain > 0 ? ", abstain \(counts.abstain)" : "")
        + (counts.recused > 0 ? ", recused \(counts.recused)" : "")
        + " · \(tally.needed) needed · "
        + (settled ? "settled: \(tally.outcome.name.en)" : "not settled"))
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
    let seats = forecast.undecidedSeats.map { naming.name(ofSeat: $0) }
    return [
      Bilingual(zh: "还可能：", en: "still possible: ") + possible.joined(),
      Bilingual(zh: "还能改变结果：", en: "could still change it: ") + seats.joined(),
    ]
  }

  /// The figures as programs read them.
  package var fields: [String: JSONValue] {
    let tally = tally
    let forecast = forecast
    return [
      "yes": .number(tally.counts.yes), "no": .number(tally.counts.no),
      "abstain": .number(tally.counts.abstain), "present": .number(tally.attending),
      "absent": .number(tally.counts.absent), "recused": .number(tally.counts.recused),
      "roster": .number(tally.roster), "needed": .number(tally.needed),
      "outcome": .text(tally.outcome.rawValue), "settled": .truth(forecast?.settled ?? true),
      "fewest": .object(
        Dictionary(
          uniqueKeysWithValues: (forecast?.fewest ?? [:]).map {
            ($0.key.rawValue, .number($0.value))
          }
        )),
      "undecidedSeats": .list((forecast?.undecidedSeats ?? []).map { .number($0) }),
    ]
  }
}
