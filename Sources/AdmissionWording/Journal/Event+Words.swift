public import AdmissionCommittee
public import AdmissionVocabulary

extension Naming {
  /// What happened, in a clause.
  public func words(for event: Event) -> Bilingual {
    switch event {
    case .office(let event): words(for: event)
    case .intake(let event): words(for: event)
    case .course(let event): words(for: event)
    case .poll(let event): words(for: event)
    case .sitting(let event): words(for: event)
    case .bypass(let event): words(for: event)
    }
  }
}

extension Bilingual {
  /// Somebody's own words after a colon; nothing where none were given.
  init(quoting text: String?) {
    self = text.map { Bilingual(zh: "：“\($0)”", en: ": “\($0)”") } ?? Bilingual("")
  }
}
