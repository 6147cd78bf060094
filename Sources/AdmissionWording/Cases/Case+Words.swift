package import AdmissionCommittee
package import AdmissionDirectory
package import AdmissionDisplay
package import AdmissionJournal
package import AdmissionReports
package import AdmissionScreening
package import AdmissionVocabulary

extension Case {
  package var decisionWord: String? {
    if case .decided(let decision) = state { decision.kind.rawValue } else { nil }
  }
}
