import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// Communities certify only what a law asks for and nobody else can know.
  static let certificates = ScreeningRule(
    "R20", says: Says.self, reads: [.kind, .name, .content, .citations, .whyRecordsDoNotSuffice]
  ) { question, objections in
    guard question.kind == .certificate else { return .notApplicable(.noCertificate) }
    let screening = question.screening
    for place in screening.certificateTerms.indices
    where question.mentions.first(of: screening.certificateTerms[place]) != nil {
      objections.add(.barred, about: place)
    }
    if !question.restsOnLaw { objections.add(.noLaw) }
    if question.application.burden.whyRecordsDoNotSuffice == nil {
      objections.add(.recordsSuffice)
    }
    return .satisfied
  }
}

private enum Says: String, Saying {
  case noCertificate, barred, noLaw, recordsSuffice

  var sentence: Sentence {
    switch self {
    case .noCertificate: .reason
    case .barred:
      Sentence([
        .entry: \.barred.name, .term: { Bilingual($0.barredTerm) }, .issuer: \.barred.issuer,
        .basis: { $0.register.words(for: $0.barred.citation) },
      ])
    case .noLaw: Sentence(fixes: { Fix.cite([.law, .stateCouncil], $0) })
    case .recordsSuffice: Sentence(fixes: { _ in [.write(.whyRecordsDoNotSuffice)] })
    }
  }
}

extension Fact {
  fileprivate static let issuer = Fact("issuer")
}

extension Subject {
  /// The barred certificate at the place.
  fileprivate var barred: BarredCertificate { register.barredCertificates[place] }

  /// The word it was found by.
  fileprivate var barredTerm: String {
    let screening = question.screening
    return question.mentions.first(of: screening.certificateTerms[place])
      .map { screening.terms.terms[$0] } ?? ""
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
