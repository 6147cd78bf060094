import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// What is on the negative list never enters, whatever the community's role.
  static let prohibitedItemsStayOut = ScreeningRule(
    "R5",
    sentences: ["prohibited": Question.prohibitionFacts, "listedAsProhibited": ["item", "name"]]
  ) { question in
    var objections = question.prohibitions(.any)
    if let listed = question.listed, listed.category == .prohibited {
      objections.append(
        Objection(
          "listedAsProhibited", ["item": Bilingual(listed.id.text), "name": listed.title]))
    }
    return objections.isEmpty ? .satisfied : .unsatisfied(objections)
  }
}
