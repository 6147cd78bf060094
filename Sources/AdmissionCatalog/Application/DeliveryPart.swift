import AdmissionDirectory
import AdmissionVocabulary

/// Reads what comes with the task: `delivery` of an application.
enum DeliveryPart {
  static func read(_ keys: Keys) -> Application.Delivery? {
    let funds = keys.orNone("funds") { $0.map(Self.funds) }
    let powers = keys.orNone("powers") { $0.text(.prose) }
    let staff = keys.orNone("staff") { $0.text(.prose) }
    let training = keys.orNone("training") { $0.text(.prose) }
    guard let funds, let powers, let staff, let training else { return nil }
    return Application.Delivery(funds: funds, powers: powers, staff: staff, training: training)
  }

  private static func funds(_ keys: Keys) -> Application.Delivery.Funds? {
    let amount = keys.required("amount")?.number(Bounds.amount)
    let source = keys.orNone("source") { $0.text() }
    let rule: Application.Delivery.Funds.Rule?? = keys.orNone("rule") { $0.word() }
    guard let amount, let source, let rule else { return nil }
    return Application.Delivery.Funds(amount: amount, source: source, rule: rule)
  }
}
