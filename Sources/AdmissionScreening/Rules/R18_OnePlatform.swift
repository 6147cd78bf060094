import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// A department has one platform at most, and nobody is made to use it or ranked by it.
  static let onePlatform = ScreeningRule(
    "R18", parameters: ["forcing": .words], reads: [.kind, .department, .name, .content],
    says: [
      Sentence("noPlatform"),
      Sentence(
        "secondPlatform", "department", "item", "name",
        facts: { $0.itemFacts.merging(["department": $0.department]) { $1 } }),
      Sentence("forced", "term", facts: { ["term": Bilingual($0.term)] }, fixes: \.withoutTerm),
    ]
  ) { parameters in
    let forcing = parameters.terms("forcing")
    return { question, objections in
      let isPlatform = question.kind == .platform
      if isPlatform {
        for place in question.screening.platforms where place != question.listedPlace {
          let owner = question.screening.items[place].department
          if owner == question.application.department {
            objections.add("secondPlatform", about: place)
          }
        }
      }
      let forced = question.mentions.first(of: forcing)
      if let forced { objections.add("forced", about: forced) }
      return isPlatform || forced != nil ? .satisfied : .notApplicable("noPlatform")
    }
  }
}

extension Subject {
  /// The task without what the word at the place stands for.
  var withoutTerm: [Fix] { [.without(term, application)] }
}
