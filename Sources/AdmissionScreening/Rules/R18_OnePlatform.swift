import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// A department has one platform at most, and nobody is made to use it or ranked by it.
  static let onePlatform = ScreeningRule(
    "R18", parameters: ["forcing": .words],
    sentences: [
      "noPlatform": [], "secondPlatform": ["department", "item", "name"], "forced": ["term"],
    ]
  ) { question in
    var objections: [Objection] = []
    let department = question.application.department
    if question.kind == .platform {
      objections += question.items
        .filter {
          $0.kind == .platform && $0.department == department && $0.id != question.listed?.id
        }
        .map { item in
          Objection(
            "secondPlatform",
            [
              "department": question.register.name(of: department),
              "item": Bilingual(item.id.text), "name": item.title,
            ])
        }
    }
    if let term = question.mentioned(question.words("forcing")) {
      objections.append(Objection("forced", ["term": Bilingual(term)]))
    }
    if !objections.isEmpty { return .unsatisfied(objections) }
    return question.kind == .platform ? .satisfied : .notApplicable("noPlatform")
  }
}
