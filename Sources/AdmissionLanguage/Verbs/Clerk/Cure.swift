import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

extension Verb {
  package static let cure = Verb(
    zh: "整改", en: "cure",
    .clerk,
    roles: [.clerk],
    summary: Bilingual(zh: "登记暂停事项已整改（办公室）", en: "put a suspended item in use again (clerk)"),
    needs: Bilingual(
      zh: "先有暂停的事项（提议 暂停 042 因 经费或权限未落实，经表决通过）",
      en: "an item must be suspended (propose suspend 042 because unfunded, and a vote)"),
    example: Bilingual(zh: "整改 042 \"经费已补齐\"", en: "cure 042 \"the funds have come\""),
    suitsItem: { listing, _ in listing.suspension != nil && listing.departure == nil },
    form: .sequence(.one(.item), .remark(zh: "凭据", en: "evidence")),
    request: { item, evidence in .cure(item, evidence: evidence) })
}
