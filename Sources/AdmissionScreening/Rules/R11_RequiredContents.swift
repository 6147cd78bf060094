import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// An application says what, by what authority, until when and with what money.
  ///
  /// The directory has said the first two for what it lists; money for that is another rule's
  /// business.
  static let requiredContents = ScreeningRule(
    "R11", reads: [.content, .citations, .document, .enters, .ends, .funds],
    says: [
      Sentence("noContent", fixes: { _ in [.write(.content)] }),
      Sentence(
        "noAuthority",
        fixes: { [.write(.document)] + Fix.cite([.law, .stateCouncil, .localLaw], $0) }),
      Sentence(
        "noEnd", "enters", "latest",
        facts: { subject in
          let enters = subject.application.item.enters
          return ["enters": Bilingual(enters), "latest": Bilingual(enters.endOfYear)]
        }, fixes: endOfYear),
      Sentence(
        "endsBeforeItEnters", "enters", "ends",
        facts: { subject in
          let item = subject.application.item
          return [
            "enters": Bilingual(item.enters), "ends": Bilingual(item.ends ?? item.enters),
          ]
        }, fixes: endOfYear),
      Sentence("noFunds", fixes: { [.provideFunds($0.application)] }),
    ]
  ) { question, objections in
    let application = question.application
    if application.item.content == nil, question.listedPlace == nil {
      objections.add("noContent")
    }
    if application.origin.document == nil, !question.citesAnything {
      objections.add("noAuthority")
    }
    if let ends = application.item.ends {
      if ends < application.item.enters { objections.add("endsBeforeItEnters") }
    } else {
      objections.add("noEnd")
    }
    if application.delivery.funds == nil, !question.isLetIn { objections.add("noFunds") }
    return .satisfied
  }

  private static func endOfYear(_ subject: Subject) -> [Fix] {
    [.set(.ends) { $0.item.ends = $0.item.enters.endOfYear }]
  }
}
