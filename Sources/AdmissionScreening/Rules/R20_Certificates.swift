import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// Communities certify only what a law asks for and nobody else can know.
  static let certificates = ScreeningRule(
    "R20", reads: [.kind, .name, .content, .citations, .whyRecordsDoNotSuffice],
    says: [
      Sentence("noCertificate"),
      Sentence("barred", "entry", "term", "issuer", "basis", facts: barred),
      Sentence("noLaw", fixes: { Fix.cite([.law, .stateCouncil], $0) }),
      Sentence("recordsSuffice", fixes: { _ in [.write(.whyRecordsDoNotSuffice)] }),
    ]
  ) { question, objections in
    guard question.kind == .certificate else { return .notApplicable("noCertificate") }
    let screening = question.screening
    for place in screening.certificateTerms.indices
    where question.mentions.first(of: screening.certificateTerms[place]) != nil {
      objections.add("barred", about: place)
    }
    if !question.restsOnLaw { objections.add("noLaw") }
    if question.application.burden.whyRecordsDoNotSuffice == nil {
      objections.add("recordsSuffice")
    }
    return .satisfied
  }

  private static func barred(_ subject: Subject) -> [String: Bilingual] {
    let screening = subject.question.screening
    let entry = subject.register.barredCertificates[subject.place]
    let term = subject.question.mentions.first(of: screening.certificateTerms[subject.place])
    return [
      "entry": entry.name, "term": Bilingual(term.map { screening.terms.terms[$0] } ?? ""),
      "issuer": entry.issuer, "basis": subject.register.words(for: entry.citation),
    ]
  }
}

extension Question {
  /// Whether the application, or the directory for the item it names, cites a law or a rule of the
  /// State Council.
  fileprivate var restsOnLaw: Bool {
    func isLaw(_ place: Int?) -> Bool {
      guard let place else { return false }
      let level = screening.register.instruments[place].level
      return level == .law || level == .stateCouncil
    }
    if instruments.contains(where: isLaw) { return true }
    return isLaw(listed?.basis.flatMap { screening.place(of: $0.instrument) })
  }
}
