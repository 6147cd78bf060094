import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// One of five grounds is named, and shown.
  ///
  /// What the directory lists with its basis needs no ground of its own.
  static let admissibleGround = ScreeningRule(
    "R8",
    sentences: [
      "noGround": [], "noCitation": ["ground"], "noOrder": [], "noConsultation": [],
      "unknownInstrument": ["instrument"],
    ]
  ) { question in
    let objections = unshownGround(question) + unknownInstruments(question)
    return objections.isEmpty ? .satisfied : .unsatisfied(objections)
  }

  private static func unshownGround(_ question: Question) -> [Objection] {
    let application = question.application
    guard let ground = application.basis.ground else {
      return question.letInByDirectory?.basis == nil ? [Objection("noGround")] : []
    }
    switch ground {
    case .law, .policy:
      return question.citations.isEmpty ? [Objection("noCitation", ["ground": ground.name])] : []
    case .emergency:
      return application.origin.document == nil ? [Objection("noOrder")] : []
    case .request:
      return application.consultation == nil ? [Objection("noConsultation")] : []
    case .service:
      return []
    }
  }

  /// Each instrument once, in the order cited.
  private static func unknownInstruments(_ question: Question) -> [Objection] {
    var seen: Set<Instrument.ID> = []
    return question.application.basis.citations.map(\.instrument)
      .filter { question.register[$0] == nil && seen.insert($0).inserted }
      .map { Objection("unknownInstrument", ["instrument": Bilingual($0.text)]) }
  }
}
