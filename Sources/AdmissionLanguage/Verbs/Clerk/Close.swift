import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let close = Verb(
    zh: "结束表决", en: "close",
    .clerk,
    roles: [.clerk],
    summary: Bilingual(zh: "结束表决并核准（办公室）", en: "close polls and decide (clerk)"),
    needs: Bilingual(zh: "先要发起表决（发起表决 办件）", en: "voting must have started (open CASE)"),
    example: Bilingual(zh: "结束表决 A2014-067", en: "close A2014-067"),
    suits: { filed, _ in filed.openPoll != nil },
    isChoosy: true,
    form: .many(.filed), request: { .close($0) })
}
