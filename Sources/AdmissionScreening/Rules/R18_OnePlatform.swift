import AdmissionDirectory
import AdmissionReading
import AdmissionVocabulary

extension ScreeningRule {
  /// A department has one platform at most, and nobody is made to use it or ranked by it.
  static let onePlatform = ScreeningRule(
    "R18", says: Says.self, words: Words.self, reads: [.kind, .department, .name, .content]
  ) { parameters in
    let forcing = parameters.terms(Words.forcing)
    return { question, objections in
      let isPlatform = question.kind == .platform
      if isPlatform {
        for place in question.screening.platforms where place != question.listedPlace {
          let owner = question.screening.items[place].department
          if owner == question.application.department {
            objections.add(.secondPlatform, about: place)
          }
        }
      }
      let forced = question.mentions.first(of: forcing)
      if let forced { objections.add(.forced, about: forced) }
      var isNamed = false
      question.named([.platform], besides: [forced].compactMap(\.self)) {
        isNamed = true
        objections.add(.named, about: $0)
      }
      return isPlatform || forced != nil || isNamed ? .satisfied : .notApplicable(.noPlatform)
    }
  }
}

private enum Says: String, Saying {
  case noPlatform, secondPlatform, forced, named

  var sentence: Sentence {
    switch self {
    case .noPlatform: .reason
    case .secondPlatform: Sentence(.item(and: [.department: \.department]))
    case .forced: Sentence([.term: { Bilingual($0.term) }], fixes: \.withoutTerm)
    case .named: Sentence(.sighting, fixes: { $0.givingUp($0.sighting) })
    }
  }
}

private enum Words: String, WordsKey {
  case forcing
}

extension Subject {
  /// The task without the part that says the word at the place.
  var withoutTerm: [Fix] { givingUp(term: term) }
}
