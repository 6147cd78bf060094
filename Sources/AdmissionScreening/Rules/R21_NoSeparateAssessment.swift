import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// Communities are assessed once, together, by the city or above; never ranked, never vetoed.
  static let noSeparateAssessment = ScreeningRule(
    "R21", parameters: ["comprehensive": .words, "veto": .words, "ranking": .words],
    reads: [.kind, .name, .content, .level],
    says: [
      Sentence("noAssessment"),
      Sentence("separate", "name", facts: { ["name": Bilingual($0.question.name)] }),
      Sentence("belowCity", "name", facts: { ["name": Bilingual($0.question.name)] }),
      Sentence("veto", "term", facts: { ["term": Bilingual($0.term)] }, fixes: \.withoutTerm),
      Sentence("ranking", "term", facts: { ["term": Bilingual($0.term)] }, fixes: \.withoutTerm),
    ]
  ) { parameters in
    let comprehensive = parameters.terms("comprehensive")
    let veto = parameters.terms("veto")
    let ranking = parameters.terms("ranking")
    return { question, objections in
      let isAssessment = question.kind == .assessment
      if isAssessment {
        if question.nameMentions.first(of: comprehensive) == nil {
          objections.add("separate")
        } else if question.application.origin.level == .district {
          objections.add("belowCity")
        }
      }
      let vetoing = question.mentions.first(of: veto)
      if let vetoing { objections.add("veto", about: vetoing) }
      let ranked = question.mentions.first(of: ranking)
      if let ranked { objections.add("ranking", about: ranked) }
      return isAssessment || vetoing != nil || ranked != nil
        ? .satisfied : .notApplicable("noAssessment")
    }
  }
}
