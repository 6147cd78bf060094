import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

extension Verb {
  package static let complain = Verb(
    zh: "投诉", en: "complain",
    .community,
    roles: [.community, .clerk],
    summary: Bilingual(
      zh: "投诉事项，或反映经费、权限没有兑现（社区、办公室）",
      en: "complain of an item, or that funds or powers did not come (community, clerk)"),
    example: Bilingual(
      zh: "投诉 042 未兑现 \"助餐补贴还没有到账\"",
      en: "complain 042 undelivered \"the meal subsidy has not come\""),
    form: .sequence(.one(.item), .flag(.undelivered), .text(zh: "内容", en: "text"))
  ) { item, isUndelivered, text in .complain(item, isUndelivered ? .undelivered : .complaint, text)
  }
}

extension FixedWord {
  fileprivate static let undelivered = FixedWord(zh: "未兑现", en: "undelivered")
}
