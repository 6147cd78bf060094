import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let vote = Verb(
    zh: "投票", en: "vote",
    .seat,
    roles: [.seat],
    summary: Bilingual(
      zh: "投本席一票，结束前可改", en: "cast your seat's ballot; it may be changed until the close"),
    needs: Bilingual(zh: "先要发起表决（发起表决 办件）", en: "voting must have started (open CASE)"),
    example: Bilingual(
      zh: "投票 A2014-067 同意 \"经费已落实\"", en: "vote A2014-067 yes \"the funds are there\""),
    suits: { filed, _ in filed.openPoll != nil },
    isChoosy: true,
    form: .sequence(.casesAndChoice, .remark(zh: "理由", en: "reason")),
    request: { vote, reason in .vote(vote.0, vote.1, reason: reason) })
}

extension Form<([Token], Choice)> {
  /// Cases up to a choice.
  fileprivate static var casesAndChoice: Form {
    let choices = WordList.choices
    let opening = choices.shape.opening
    return Form(.sequence([.many(.filed), choices.shape])) { words, _ in
      if let first = words.peek, choices[first.text] != nil {
        throw words.misused(
          Bilingual(
            zh: "没有写办件；待办 列出正在表决的", en: "it does not name a case; docket lists those being voted on"
          ))
      }
      let cases = [try words.one(Slot.filed.noun)] + words.upTo(opening)
      let problem = Bilingual(
        zh: "没有写同意、不同意、弃权还是回避", en: "it does not say yes, no, abstain or recuse")
      return (cases, try words.pick(choices, else: problem, looksBack: true))
    }
  }
}
