import AdmissionDirectory
import AdmissionReading
import AdmissionVocabulary

extension ScreeningRule {
  /// Communities are assessed once, together, by the city or above; never ranked, never vetoed.
  static let noSeparateAssessment = ScreeningRule(
    "R21", says: Says.self, words: Words.self, reads: [.kind, .name, .content, .level]
  ) { parameters in
    let comprehensive = parameters.terms(Words.comprehensive)
    let veto = parameters.terms(Words.veto)
    let ranking = parameters.terms(Words.ranking)
    return { question, objections in
      let isAssessment = question.kind == .assessment
      if isAssessment {
        if question.nameMentions.first(of: comprehensive) == nil {
          objections.add(.separate)
        } else if question.application.origin.level == .district {
          objections.add(.belowCity)
        }
      }
      let vetoing = question.mentions.first(of: veto)
      if let vetoing { objections.add(.veto, about: vetoing) }
      let ranked = question.mentions.first(of: ranking)
      if let ranked { objections.add(.ranking, about: ranked) }
      var isNamed = false
      question.named([.assessment], besides: [vetoing, ranked].compactMap(\.self)) {
        isNamed = true
        objections.add(.named, about: $0)
      }
      return isAssessment || vetoing != nil || ranked != nil || isNamed
        ? .satisfied : .notApplicable(.noAssessment)
    }
  }
}

private enum Says: String, Saying {
  case noAssessment, separate, belowCity, veto, ranking, named

  var sentence: Sentence {
    switch self {
    case .noAssessment: .reason
    case .separate, .belowCity: Sentence([.name: { Bilingual($0.question.name) }])
    case .veto, .ranking: Sentence([.term: { Bilingual($0.term) }], fixes: \.withoutTerm)
    case .named: Sentence(.sighting, fixes: { $0.givingUp($0.sighting) })
    }
  }
}

private enum Words: String, WordsKey {
  case comprehensive, veto, ranking
}
