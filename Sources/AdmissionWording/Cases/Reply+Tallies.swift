package import AdmissionCommittee
package import AdmissionDirectory
package import AdmissionDisplay
package import AdmissionJournal
package import AdmissionReports
package import AdmissionScreening
package import AdmissionVocabulary

extension Reply {
  /// The figures of one string of letters, all seats final.
  package static func tally(_ sheet: BallotSheet, under rule: VotingRule) -> Reply {
    let tally = Tally(sheet, under: rule)
    let row = Table.tallies(of: [sheet], under: rule)
    return Reply(
      old: "tally",
      fields: [
        "ballots": .text(sheet.text), "yes": .number(tally.counts.yes),
        "no": .number(tally.counts.no), "abstain": .number(tally.counts.abstain),
        "present": .number(tally.attending), "absent": .number(tally.counts.absent),
        "recused": .number(tally.counts.recused), "roster": .number(tally.roster),
        "needed": .number(tally.needed), "outcome": .text(tally.outcome.rawValue),
        "settled": .truth(true),
      ]
    ) { language in
      [Block.records(row(language), as: [Line(tally.outcome.name[language])])]
    }
  }
}

extension Table {
  /// The figures of strings of letters, one a row.
  package static func tallies(
    of sheets: [BallotSheet], under rule: VotingRule
  ) -> @Sendable (Language) -> Table {
    { language in
      Table(
        columns: [
          .init(Bilingual(zh: "票", en: "Ballots")[language]),
          .init(Bilingual(zh: "结果", en: "Outcome")[language]),
          .init(Bilingual(zh: "同意", en: "Yes")[language], .trailing),
          .init(Bilingual(zh: "不同意", en: "No")[language], .trailing),
          .init(Bilingual(zh: "弃权", en: "Abstain")[language], .trailing),
          .init(Bilingual(zh: "回避", en: "Recused")[language], .trailing),
          .init(Bilingual(zh: "缺席", en: "Absent")[language], .trailing),
          .init(Bilingual(zh: "须票数", en: "Needed")[language], .trailing),
        ],
        rows: sheets.map { sheet in
          let tally = Tally(sheet, under: rule)
          let counts = tally.counts
          return [sheet.text, tally.outcome.name[language]]
            + [
              counts.yes, counts.no, counts.abstain, counts.recused, counts.absent, tally.needed,
            ].map(String.init)
        })
    }
  }
}
