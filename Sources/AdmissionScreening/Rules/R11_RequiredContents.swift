import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// An application says what, by what authority, until when and with what money.
  ///
  /// The directory has said the first two for what it lists; money for that is another rule's
  /// business.
  static let requiredContents = ScreeningRule(
    "R11",
    sentences: [
      "noContent": [], "noAuthority": [], "noEnd": ["enters", "latest"],
      "endsBeforeItEnters": ["enters", "ends"], "noFunds": [],
    ]
  ) { question in
    let application = question.application
    var objections: [Objection] = []
    if application.item.content == nil, question.listed == nil {
      objections.append(Objection("noContent"))
    }
    if question.citations.isEmpty, application.origin.document == nil {
      objections.append(Objection("noAuthority"))
    }
    objections += unlimited(application.item)
    if application.delivery.funds == nil, question.letInByDirectory == nil {
      objections.append(Objection("noFunds"))
    }
    return objections.isEmpty ? .satisfied : .unsatisfied(objections)
  }

  private static func unlimited(_ item: Application.Item) -> [Objection] {
    let enters = Bilingual(item.enters.description)
    guard let ends = item.ends else {
      let latest = Bilingual(item.enters.endOfYear.description)
      return [Objection("noEnd", ["enters": enters, "latest": latest])]
    }
    guard ends < item.enters else { return [] }
    return [
      Objection("endsBeforeItEnters", ["enters": enters, "ends": Bilingual(ends.description)])
    ]
  }
}
