import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// Communities certify only what a law asks for and nobody else can know.
  static let certificates = ScreeningRule(
    "R20",
    sentences: [
      "noCertificate": [], "barred": ["entry", "term", "issuer", "basis"], "noLaw": [],
      "recordsSuffice": [],
    ]
  ) { question in
    guard question.kind == .certificate else { return .notApplicable("noCertificate") }
    let register = question.register
    var objections = register.barredCertificates.compactMap { entry -> Objection? in
      guard let term = question.mentioned(entry.terms) else { return nil }
      return Objection(
        "barred",
        [
          "entry": entry.name, "term": Bilingual(term), "issuer": entry.issuer,
          "basis": register.words(for: entry.citation),
        ])
    }
    let levels = question.citations.compactMap { register[$0.instrument]?.level }
    if !levels.contains(where: { $0 == .law || $0 == .stateCouncil }) {
      objections.append(Objection("noLaw"))
    }
    if question.application.burden.whyRecordsDoNotSuffice == nil {
      objections.append(Objection("recordsSuffice"))
    }
    return objections.isEmpty ? .satisfied : .unsatisfied(objections)
  }
}
