import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// What the directory lists as assistance enters without a vote when its money comes along.
  static let listedAssistanceEntersFunded = ScreeningRule(
    "R4", sentences: ["notListed": [], "notAssistance": [], "noFunds": ["item", "name"]]
  ) { question in
    guard let listed = question.listed else { return .notApplicable("notListed") }
    guard listed.category == .assist else { return .notApplicable("notAssistance") }
    guard let funds = question.application.delivery.funds, funds.amount > 0 else {
      return .unsatisfied([
        Objection("noFunds", ["item": Bilingual(listed.id.text), "name": listed.title])
      ])
    }
    return .routes(.listed(listed.id))
  }
}
