import AdmissionDirectory
import AdmissionVocabulary

@testable import AdmissionScreening

/// R1 to R4: who applies, and what the directory lets in.
extension RuleModel {
  // R1
  func applicantIsInTheRegister() -> Answer {
    let id = application.department.text
    if register.departments.contains(where: { $0.id.text == id }) { return .satisfied }
    guard let nearest = nearest(to: id, among: register.departments.map(\.id.text)) else {
      return objects([objection("unknown")])
    }
    return objects([objection("misspelt", ["nearest": nearest])])
  }

  /// Left open: near enough is when at most a third of the longer id's letters differ; the first
  /// known of several.
  private func nearest(to word: String, among known: [String]) -> String? {
    var best: (word: String, distance: Int)?
    for candidate in known {
      let distance = Spelling.distance(
        Array(word.lowercased()), Array(candidate.lowercased()))
      if 3 * distance > max(word.count, candidate.count) { continue }
      if let sofar = best, sofar.distance <= distance { continue }
      best = (candidate, distance)
    }
    return best?.word
  }

  // R2
  func consentComesFirst() -> Answer {
    if isLetIn { return .notApplicable("listed") }
    if isOrderedEmergency { return .notApplicable("emergency") }
    // Left open: on the day of entry itself consent comes too late.
    if application.item.enters > day { return .satisfied }
    return objects([objection("entered")])
  }

  // R3
  func listedDutyEnters() -> Answer {
    guard let listed else {
      guard let id = application.item.id else { return .notApplicable("notListed") }
      guard let left = gone[id] else {
        return objects([objection("unknownItem", ["item": id.text])])
      }
      return objects([objection("goneItem", ["item": id.text, "day": left.description])])
    }
    var objections: [Objection] = []
    if listed.department != application.department {
      objections.append(objection("otherDepartment", ["item": listed.id.text]))
    }
    // Left open: a name that differs in filler words, synonyms or order only is the same.
    if application.item.id != nil, let given = application.item.name, given != listed.name,
      percentAlike(given, listed.name) < 100
    {
      objections.append(objection("otherName", ["item": listed.id.text]))
    }
    if !objections.isEmpty { return objects(objections) }
    return isOwnDuty ? .routes(.listed) : .notApplicable("notDuty")
  }

  // R4
  func listedAssistanceEntersFunded() -> Answer {
    guard let listed else { return .notApplicable("notListed") }
    if listed.category != .assist { return .notApplicable("notAssistance") }
    // Left open: the amount is what has to be stated here; source and payment are R12's business,
    // another department's number is R3's.
    if let funds = application.delivery.funds, funds.amount > 0 { return .routes(.listed) }
    return objects([objection("noFunds", ["item": listed.id.text])])
  }
}
