import AdmissionDirectory
import AdmissionNames
import AdmissionVocabulary

@testable import AdmissionScreening

/// R14 to R17: what is in already, and what is held already.
extension RuleModel {
  // R14
  func noDuplicates() -> Answer {
    if isLetIn { return .notApplicable("listed") }
    // Left open: a name of signs alone is none.
    guard let name, !names(name).isEmpty else { return .notApplicable("noName") }
    let nearlySame = number("nearlySame", of: "R14")
    var repeated: [(percent: Int, item: WorkItem)] = []
    for item in items {
      let percent = percentAlike(name, item)
      let isSameSubject = item.department == application.department && hasSubject(item, of: name)
      if percent >= nearlySame || isSameSubject { repeated.append((percent, item)) }
    }
    // Left open: most alike first, then by number.
    repeated.sort { ($1.percent, $0.item.id.text) < ($0.percent, $1.item.id.text) }
    return objects(
      repeated.map { percent, item in
        if let told = application.item.distinctions.first(where: { $0.item == item.id }) {
          return objection(
            "distinct", ["item": item.id.text, "percent": "\(percent)", "how": told.how])
        }
        return percent >= nearlySame
          ? objection(
            "nearlySameName", ["item": item.id.text, "percent": "\(percent)"], repeats: item.id)
          : objection("sameSubject", ["item": item.id.text], repeats: item.id)
      })
  }

  private func hasSubject(_ item: WorkItem, of name: String) -> Bool {
    if names(item.name).hasSubject(of: names(name)) { return true }
    guard let english = item.english else { return false }
    return names(english).hasSubject(of: names(name))
  }

  // R15
  func recordsAreNotAskedAgain() -> Answer {
    if isLetIn { return .notApplicable("listed") }
    let burden = application.burden
    // Left open: whatever its kind, a task with a ledger collects.
    if !isOfKind("collecting", of: "R15") && burden.ledgers.isEmpty {
      return .notApplicable("collectsNothing")
    }
    if burden.fields.isEmpty { return .notApplicable("asksNothing") }
    let held = held
    if held.isEmpty { return .satisfied }
    let fresh = burden.fields.filter { !held.contains($0) }
      .compactMap { id in register.fields.first { $0.id == id }?.name.zh }
    // Left open: the time goes evenly to the fields asked for.
    let again = minutesAYear * held.count / burden.fields.count
    return objects([
      objection(
        burden.whyRecordsDoNotSuffice == nil ? "held" : "heldForAReason",
        ["fresh": fresh.isEmpty ? "无" : fresh.joined(separator: "、"), "hours": hours(again)])
    ])
  }

  // R16
  func sampleBeforeCensus() -> Answer {
    if isLetIn { return .notApplicable("listed") }
    if !isOfKind("surveys", of: "R16") { return .notApplicable("noSurvey") }
    if application.community.scope != .all { return .notApplicable("someCommunities") }
    return application.burden.whyRecordsDoNotSuffice == nil
      ? objects([objection("fullCount")]) : .satisfied
  }

  // R17
  func platformBeforeLedger() -> Answer {
    if isLetIn { return .notApplicable("listed") }
    let burden = application.burden
    let hasLedger = kind == .ledger || !burden.ledgers.isEmpty
    if !hasLedger && kind != .platform { return .notApplicable("noLedger") }
    if burden.whyRecordsDoNotSuffice != nil { return .satisfied }
    let ledger =
      burden.ledgers.isEmpty ? (name ?? "") : burden.ledgers.joined(separator: "、")
    var objections: [Objection] = []
    if hasLedger, burden.fields.isEmpty {
      objections.append(objection("unexplained", ["ledger": ledger]))
    }
    if hasLedger, !burden.fields.isEmpty, held == burden.fields {
      objections.append(objection("producible", ["ledger": ledger]))
    }
    if kind == .platform, !held.isEmpty { objections.append(objection("reuse")) }
    return objects(objections)
  }
}
