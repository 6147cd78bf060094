package import AdmissionCommittee
package import AdmissionJournal
package import AdmissionVocabulary

extension Naming {
  /// Who acted, unless that would tell a department how a seat voted.
  package func shownName(of entry: Entry) -> Bilingual {
    hidesActor(of: entry) ? Bilingual(zh: "（席位）", en: "(a seat)") : name(of: entry.actor)
  }

  /// The same with the word for who it was, where that is shown.
  func shownActor(of entry: Entry) -> Value {
    hidesActor(of: entry) ? .words(shownName(of: entry)) : .named(entry.actor, self)
  }

  private func hidesActor(of entry: Entry) -> Bool {
    if !showsBallots, case .poll(.ballotCast) = entry.event { true } else { false }
  }
}
