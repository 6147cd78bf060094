package import AdmissionCommittee
package import AdmissionDirectory
package import AdmissionDisplay
package import AdmissionJournal
package import AdmissionReports
package import AdmissionScreening
package import AdmissionVocabulary

extension Naming {
  /// Who acted, unless that would tell a department how a seat voted.
  package func shownName(of entry: Entry) -> Bilingual {
    if !showsBallots, case .poll(.ballotCast) = entry.event {
      return Bilingual(zh: "（席位）", en: "(a seat)")
    }
    return name(of: entry.actor)
  }
}
