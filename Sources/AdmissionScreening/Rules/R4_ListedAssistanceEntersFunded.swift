import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// What the directory lists as assistance enters without a vote when its money comes along.
  static let listedAssistanceEntersFunded = ScreeningRule(
    "R4", says: Says.self, reads: [.id, .name, .funds]
  ) { question, objections in
    guard let place = question.listedPlace else { return .notApplicable(.notListed) }
    guard question.listedCategory == .assist else { return .notApplicable(.notAssistance) }
    guard let amount = question.application.delivery.funds?.amount, amount > 0 else {
      objections.add(.noFunds, about: place)
      return .satisfied
    }
    return question.goesBeyondListing ? .notApplicable(.beyond) : .routes(.listed)
  }
}

private enum Says: String, Saying {
  case notListed, notAssistance, beyond, noFunds

  var sentence: Sentence {
    switch self {
    case .notListed, .notAssistance, .beyond: .reason
    case .noFunds: Sentence(.item(), fixes: { [.provideFunds($0.application)] })
    }
  }
}

extension Fix {
  /// Money for the task, paid as its term wants it; how much is the department's to say.
  static func provideFunds(_ application: Application) -> Fix {
    .give(.funds) { changed in
      let given = application.delivery.funds
      changed.delivery.funds = Application.Delivery.Funds(
        amount: max(1, given?.amount ?? 0), source: given?.source ?? Application.toBeWritten,
        rule: given?.rule ?? (application.item.term == .routine ? .officeFunds : .byWorkload))
    }
  }
}
