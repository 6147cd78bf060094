import AdmissionDirectory
import AdmissionReading
import AdmissionVocabulary

extension ScreeningRule {
  /// Outside hang only the Party's, the committee's and the federation's plaques; no department
  /// founds a counterpart of itself.
  static let plaquesAndBodies = ScreeningRule(
    "R19", says: Says.self, words: Words.self, reads: [.kind, .name, .content]
  ) { parameters in
    let allowed = parameters.terms(Words.allowed)
    let counterparts = parameters.terms(Words.counterparts)
    return { question, objections in
      var counterpart: Int?
      switch question.kind {
      case .plaque:
        if question.nameMentions.first(of: allowed) == nil { objections.add(.plaque) }
      case .body:
        counterpart = question.mentions.first(of: counterparts)
        if let counterpart { objections.add(.counterpart, about: counterpart) }
      default: break
      }
      var isNamed = false
      question.named([.plaque, .body], besides: [counterpart].compactMap(\.self)) {
        isNamed = true
        if question.nameMentions.first(of: allowed) == nil { objections.add(.named, about: $0) }
      }
      let isEither = question.kind == .plaque || question.kind == .body || isNamed
      return isEither ? .satisfied : .notApplicable(.neither)
    }
  }
}

private enum Says: String, Saying {
  case neither, plaque, counterpart, named

  var sentence: Sentence {
    switch self {
    case .neither: .reason
    case .plaque:
      Sentence([
        .name: { Bilingual($0.question.name) },
        .allowed: { $0.parameters.words(Words.allowed).map { Bilingual($0) }.joined() },
      ])
    case .counterpart: Sentence([.term: { Bilingual($0.term) }], fixes: \.withoutTerm)
    case .named: Sentence(.sighting, fixes: { $0.givingUp($0.sighting) })
    }
  }
}

private enum Words: String, WordsKey {
  case allowed, counterparts
}

extension Fact {
  fileprivate static let allowed = Fact("allowed")
}
