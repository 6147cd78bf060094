import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// A task arrives with its money, and long work is not paid like an errand.
  ///
  /// Silent about a community's own duties, and where no funds are given at all.
  static let fundsFollowTheTask = ScreeningRule(
    "R12",
    sentences: [
      "ownDuty": [], "noFunds": [], "noAmount": ["department"], "noSource": ["amount"],
      "noRule": ["amount"], "routineByWorkload": ["amount"], "temporaryNotByWorkload": ["rule"],
    ]
  ) { question in
    if question.isListedDuty { return .notApplicable("ownDuty") }
    let application = question.application
    guard let funds = application.delivery.funds else { return .notApplicable("noFunds") }
    let amount = Bilingual(String(funds.amount))
    var objections: [Objection] = []
    if funds.amount <= 0 {
      let department = question.register.name(of: application.department)
      objections.append(Objection("noAmount", ["department": department]))
    }
    if funds.source == nil { objections.append(Objection("noSource", ["amount": amount])) }
    switch (application.item.term, funds.rule) {
    case (_, nil):
      objections.append(Objection("noRule", ["amount": amount]))
    case (.routine, .byWorkload):
      objections.append(Objection("routineByWorkload", ["amount": amount]))
    case (.temporary, let rule?) where rule != .byWorkload:
      objections.append(Objection("temporaryNotByWorkload", ["rule": rule.name]))
    case (.routine, .officeFunds), (.routine, .servicePurchase), (.temporary, _):
      break
    }
    return objections.isEmpty ? .satisfied : .unsatisfied(objections)
  }
}
