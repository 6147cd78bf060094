import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// Communities are assessed once, together, by the city or above; never ranked, never vetoed.
  static let noSeparateAssessment = ScreeningRule(
    "R21", parameters: ["comprehensive": .words, "veto": .words, "ranking": .words],
    sentences: [
      "noAssessment": [], "separate": ["name"], "belowCity": ["name"], "veto": ["term"],
      "ranking": ["term"],
    ]
  ) { question in
    let isAssessment = question.kind == .assessment
    var objections: [Objection] = []
    if isAssessment {
      let name = Bilingual(question.name)
      if !question.words("comprehensive").contains(where: question.name.contains) {
        objections.append(Objection("separate", ["name": name]))
      } else if question.application.origin.level == .district {
        objections.append(Objection("belowCity", ["name": name]))
      }
    }
    for sentence in ["veto", "ranking"] {
      guard let term = question.mentioned(question.words(sentence)) else { continue }
      objections.append(Objection(sentence, ["term": Bilingual(term)]))
    }
    if !objections.isEmpty { return .unsatisfied(objections) }
    return isAssessment ? .satisfied : .notApplicable("noAssessment")
  }
}
