import AdmissionDirectory
import AdmissionVocabulary

@testable import AdmissionScreening

/// R5 to R13: what may be asked, on what ground, and what comes with it.
extension RuleModel {
  // R5
  func prohibitedItemsStayOut() -> Answer {
    var objections = prohibitions(.any)
    if let listed, listed.category == .prohibited {
      objections.append(objection("listedAsProhibited", ["item": listed.id.text]))
    }
    return objects(objections)
  }

  // R6
  func communityIsNotResponsible() -> Answer {
    let mentioned = prohibitions(.responsible)
    if mentioned.isEmpty { return .notApplicable("notMentioned") }
    return application.community.role == .responsible ? objects(mentioned) : .satisfied
  }

  /// One objection for each entry of the negative list that the task mentions.
  private func prohibitions(_ scope: Prohibition.Scope) -> [Objection] {
    var objections: [Objection] = []
    for entry in register.prohibitions where entry.scope == scope {
      guard let term = firstWord(entry.terms) else { continue }
      objections.append(
        objection(
          "prohibited",
          ["entry": entry.name.zh, "term": term, "basis": words(for: entry.citation)]))
    }
    return objections
  }

  // R7
  func departmentKeepsItsDuty() -> Answer {
    if isOwnDuty { return .notApplicable("ownDuty") }
    return application.community.departmentKeeps == nil
      ? objects([objection("keepsNothing")]) : .satisfied
  }

  // R8
  func admissibleGround() -> Answer {
    var objections: [Objection] = []
    let ground = application.basis.ground
    // Left open: what is let in with a basis of its own needs no ground.
    if ground == nil, !(isLetIn && listed?.basis != nil) {
      objections.append(objection("noGround"))
    }
    if ground == .law || ground == .policy, !citesAnything {
      objections.append(objection("noCitation"))
    }
    if ground == .emergency, application.origin.document == nil {
      objections.append(objection("noOrder"))
    }
    if ground == .request, application.consultation == nil {
      objections.append(objection("noConsultation"))
    }
    // Left open: an instrument cited twice is remarked on once.
    var named: [Instrument.ID] = []
    for citation in application.basis.citations where instrument(citation) == nil {
      if named.contains(citation.instrument) { continue }
      named.append(citation.instrument)
      objections.append(
        objection("unknownInstrument", ["instrument": citation.instrument.text]))
    }
    return objects(objections)
  }

  // R9
  func basisIsInForce() -> Answer {
    let enters = application.item.enters
    let known = application.basis.citations.filter { instrument($0) != nil }
    if known.isEmpty { return .notApplicable("nothingCited") }
    var objections: [Objection] = []
    for citation in known {
      guard let instrument = instrument(citation) else { continue }
      let basis = words(for: citation)
      if instrument.from > enters {
        objections.append(
          objection("notYet", ["basis": basis, "from": instrument.from.description]))
      }
      if let until = instrument.until, until < enters, instrument.from <= enters {
        objections.append(objection("noLonger", ["basis": basis, "until": until.description]))
      }
    }
    return objects(objections)
  }

  // R10
  func everyKindIsGated() -> Answer {
    if isLetIn { return .notApplicable("listed") }
    if kind == nil { return .notApplicable("noKind") }
    return isOfKind("kinds", of: "R10") ? .routes(.vote) : .notApplicable("notGated")
  }

  // R11
  func requiredContents() -> Answer {
    var objections: [Objection] = []
    // Left open: of whatever the directory lists it says the content.
    if application.item.content == nil, listed == nil { objections.append(objection("noContent")) }
    if application.origin.document == nil, !citesAnything {
      objections.append(objection("noAuthority"))
    }
    if application.item.ends == nil { objections.append(objection("noEnd")) }
    if let ends = application.item.ends, ends < application.item.enters {
      objections.append(objection("endsBeforeItEnters"))
    }
    // Left open: money for what is let in is the business of R4 and R12.
    if application.delivery.funds == nil, !isLetIn { objections.append(objection("noFunds")) }
    return objects(objections)
  }

  // R12
  func fundsFollowTheTask() -> Answer {
    if isOwnDuty { return .notApplicable("ownDuty") }
    guard let funds = application.delivery.funds else { return .notApplicable("noFunds") }
    var objections: [Objection] = []
    if funds.amount == 0 { objections.append(objection("noAmount")) }
    if funds.source == nil { objections.append(objection("noSource")) }
    if funds.rule == nil { objections.append(objection("noRule")) }
    let term = application.item.term
    if term == .routine, funds.rule == .byWorkload {
      objections.append(objection("routineByWorkload"))
    }
    if term == .temporary, funds.rule == .officeFunds || funds.rule == .servicePurchase {
      objections.append(objection("temporaryNotByWorkload"))
    }
    return objects(objections)
  }

  // R13
  func powersAndStaffFollowToo() -> Answer {
    if isLetIn { return .notApplicable("listed") }
    var objections: [Objection] = []
    if application.delivery.powers == nil { objections.append(objection("noPowers")) }
    if application.delivery.staff == nil { objections.append(objection("noStaff")) }
    if application.delivery.training == nil { objections.append(objection("noTraining")) }
    return objects(objections)
  }
}
