import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let record = Verb(
    zh: "登记", en: "record",
    .clerk,
    roles: [.clerk],
    summary: Bilingual(
      zh: "登记会议表决：记名或举手（办公室）", en: "enter a sitting's votes, by name or by hands (clerk)"),
    needs: Bilingual(zh: "先要发起表决（发起表决 办件）", en: "voting must have started (open CASE)"),
    example: Bilingual(zh: "登记 A2014-067 YYNYA.RY", en: "record A2014-067 YYNYA.RY"),
    suits: { filed, _ in filed.openPoll != nil },
    isChoosy: true,
    form: .record,
    request: { cases, votes in
      switch votes {
      case .byName(let sheet): .record(cases, sheet)
      case .byHands(let hands): .recordHands(cases, hands)
      }
    })
}

extension Form<([Token], SittingCommand.Votes)> {
  fileprivate static var record: Form {
    Form(
      .forms([
        .sequence([.many(.filed), .one(.ballots)]),
        .sequence([
          .many(.filed),
          .shown(Bilingual(zh: "同意 5 不同意 2 弃权 1", en: "yes 5 no 2 abstain 1"), .hands),
        ]),
      ])
    ) { words, _ in
      let (cases, votes) = try words.votes()
      guard !cases.isEmpty, let votes else {
        throw words.misused(
          Bilingual(
            zh: "要写办件，再写字母串或举手数", en: "it needs cases, then a string of letters or hands"))
      }
      return (cases, votes)
    }
  }
}
