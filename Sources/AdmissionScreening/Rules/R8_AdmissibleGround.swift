import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// One of five grounds is named, and shown.
  ///
  /// What the directory lists with its basis needs no ground of its own.
  static let admissibleGround = ScreeningRule(
    "R8", says: Says.self, reads: [.ground, .citations, .document, .emergency, .consultation]
  ) { question, objections in
    noteUnshownGround(question, &objections)
    // Each instrument once, in the order cited.
    for place in question.instruments.indices where question.instruments[place] == nil {
      let citations = question.application.basis.citations
      let isFirst = !citations[..<place].contains { $0.instrument == citations[place].instrument }
      if isFirst { objections.add(.unknownInstrument, about: place) }
    }
    return .satisfied
  }

  private static func noteUnshownGround(
    _ question: Question, _ objections: inout Objections.Own<Says>
  ) {
    switch question.application.basis.ground {
    case nil:
      if !question.isLetIn || question.listed?.basis == nil { objections.add(.noGround) }
    case .law, .policy:
      if !question.citesAnything { objections.add(.noCitation) }
    case .emergency:
      // Who gave an order by word of mouth is asked elsewhere (R58).
      if question.application.origin.document == nil,
        question.application.emergency?.orderedOrally == nil
      {
        objections.add(.noOrder)
      }
    case .request:
      if question.application.consultation == nil { objections.add(.noConsultation) }
    case .service: break
    }
  }
}

private enum Says: String, Saying {
  case noGround, noCitation, noOrder, noConsultation, unknownInstrument

  var sentence: Sentence {
    switch self {
    case .noGround: Sentence(fixes: { _ in [.give(.ground) { $0.basis.ground = .service }] })
    case .noCitation:
      Sentence(
        [.ground: { $0.application.basis.ground?.name ?? Bilingual("") }],
        fixes: { Fix.cite([.law, .stateCouncil, .centralPolicy, .localLaw], $0) })
    case .noOrder: Sentence(fixes: { _ in [.write(.document)] })
    case .noConsultation: Sentence(fixes: { [.consultStreets($0.register)] })
    case .unknownInstrument:
      Sentence(
        [.instrument: { Bilingual($0.application.basis.citations[$0.place].instrument.text) }],
        fixes: { subject in
          let unknown = subject.application.basis.citations[subject.place].instrument
          return [
            .set(.citations) { $0.basis.citations.removeAll { $0.instrument == unknown } }
          ]
        })
    }
  }
}

extension Fact {
  fileprivate static let ground = Fact("ground")
  fileprivate static let instrument = Fact("instrument")
}

extension Fix {
  /// The streets' answer, which nobody but the streets can give.
  fileprivate static func consultStreets(_ register: Register) -> Fix {
    let streets = register.streets.count
    return .give(.consultation, by: .streets) {
      $0.consultation = Application.Consultation(
        streetsAsked: streets, streetsFor: streets, departments: [])
    }
  }
}
