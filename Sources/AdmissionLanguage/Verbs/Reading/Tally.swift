import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let tally = Verb(
    zh: "计票", en: "tally",
    .reading,
    summary: Bilingual(
      zh: "现在几票、还差几票、谁还能改变结果", en: "votes so far, votes still needed, who could change it"),
    needs: Bilingual(zh: "先要发起表决（发起表决 办件）", en: "voting must have started (open CASE)"),
    example: Bilingual(zh: "计票 A2014-067", en: "tally A2014-067"),
    again: .never,
    suits: { filed, _ in filed.openPoll != nil },
    form: .one(.filed), request: { .tally($0) })
}
