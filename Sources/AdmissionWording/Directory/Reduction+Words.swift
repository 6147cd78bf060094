package import AdmissionCommittee
package import AdmissionDirectory
package import AdmissionDisplay
package import AdmissionJournal
package import AdmissionReports
package import AdmissionScreening
package import AdmissionVocabulary

extension Reduction.Step {
  /// The change, and what kind of it: «移出（撤销）».
  package var words: Bilingual {
    change.name
      + (detail.map { Bilingual(zh: "（\($0.name.zh)）", en: " (\($0.name.en))") } ?? Bilingual(""))
  }
}
