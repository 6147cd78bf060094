import AdmissionScreening
import AdmissionVocabulary

/// What an application is screened against, and how that is said.
struct ScreeningDesk: Sendable {
  let screening: Screening
  let note: Bilingual

  init(
    _ screening: Screening, because why: Bilingual, against list: Bilingual,
    _ derivation: Bilingual = Bilingual("")
  ) {
    self.screening = screening
    note =
      Bilingual(zh: "按 \(screening.day)（", en: "screened as of \(screening.day) (") + why
      + Bilingual(zh: "）对照", en: ") against ") + list
      + Bilingual(zh: "预审，不留记录", en: "; nothing was recorded") + derivation
  }
}
