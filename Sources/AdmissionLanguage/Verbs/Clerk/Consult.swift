import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let consult = Verb(
    zh: "征求意见", en: "consult",
    .clerk,
    roles: [.clerk],
    summary: Bilingual(
      zh: "征求街道意见，或登记答复（办公室）", en: "ask streets, or enter what they answered (clerk)"),
    needs: Bilingual(
      zh: "仅在设立时启用征求意见（procedure.consultation: true）的办公室；先写 征求意见 办件，答复到了再登记",
      en:
        "only in an office made with procedure.consultation: true; consult CASE asks, the answer"
        + " is entered when it has come"),
    example: Bilingual(zh: "征求意见 A2014-067 6 共 8", en: "consult A2014-067 6 of 8"),
    suits: { filed, _ in [.submitted, .accepted, .consultation].contains(filed.stage) },
    form: .sequence(.one(.filed), .optional(.answerOfStreets)),
    request: { filed, answer in .consult(filed, answer) })
}

extension Form<Consultation> {
  fileprivate static var answerOfStreets: Form {
    Form<(Int, Int)>.sequence(
      .number(zh: "同意的街道数", en: "number in favour"),
      .after(
        FixedWord(zh: "共", en: "of"),
        else: Bilingual(zh: "没有写共几个街道", en: "it does not say of how many"),
        .number(zh: "街道数", en: "number asked"))
    ).map { inFavour, asked in Consultation(asked: asked, inFavour: inFavour) }
      .shown(zh: "同意数 共 街道数", en: "N of M")
  }
}
