import AdmissionDirectory
import AdmissionVocabulary

extension Verb {
  package static let reduced = Verb(
    zh: "减项", en: "reduced",
    .reading,
    summary: Bilingual(
      zh: "基数、现有、减少，逐项可查", en: "base, now and the difference, every step traceable"),
    example: Bilingual(zh: "减项 按 类型", en: "reduced by kind"),
    again: .never,
    form: .sequence(
      .optional(.after(.since, .one(.edition))), .anyOrder(.by([.kind, .department, .year]), .asOf))
  ) { edition, parted in .reduced(since: edition, by: parted.0, on: parted.1) }
}
