import AdmissionVocabulary

extension Verb {
  package static let `as` = Verb(
    zh: "身份", en: "as",
    .identity,
    summary: Bilingual(zh: "以哪个席位、部门办理", en: "say who you are"),
    example: Bilingual(zh: "身份 席位三", en: "as seat-3"),
    form: .phrase(
      .forms([
        .phrase(.seatName), .shown(Bilingual(zh: "部门名", en: "DEPARTMENT"), .phrase(.department)),
        .phrase(.community), .phrase(.clerk), .word(FixedWord(zh: "访客", en: "anyone")),
      ]), Slot.seatName.noun)
  ) { .be($0) }
}
