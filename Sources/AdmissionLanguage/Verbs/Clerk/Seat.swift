import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let seat = Verb(
    zh: "席位", en: "seat",
    .clerk,
    roles: [.clerk],
    summary: Bilingual(
      zh: "登记席位空缺或补缺；进行中的表决不变（办公室）",
      en: "note that a seat fell vacant or was filled; open polls do not change (clerk)"),
    example: Bilingual(zh: "席位 3 空缺 \"工作调动\"", en: "seat 3 vacant \"moved to another office\""),
    form: .sequence(
      .one(.seat), .pick(.fillings, else: "没有写空缺还是补缺", "it does not say vacant or filled"),
      .remark(zh: "原因", en: "reason"))
  ) { seat, isFilled, reason in .seat(seat, isFilled: isFilled, reason: reason) }
}

extension WordList<Bool> {
  fileprivate static var fillings: WordList {
    WordList([
      (FixedWord(zh: "空缺", en: "vacant"), false), (FixedWord(zh: "补缺", en: "filled"), true),
    ])
  }
}
