import AdmissionDirectory
import AdmissionVocabulary

@testable import AdmissionScreening

/// R30 to R44: who votes, how it ends, what it costs, and what was refused before.
extension RuleModel {
  // R30
  func concernedSeatsRecuse() -> Answer {
    if isLetIn { return .notApplicable("listed") }
    guard case .some(let communities) = application.community.scope else {
      return .notApplicable("allCommunities")
    }
    if circumstances.seats.isEmpty { return .notApplicable("noSeatKnown") }
    let concerned = circumstances.seats.filter { communities.contains($0.community) }
    if concerned.isEmpty { return .satisfied }
    let seats = concerned.map(\.name.zh).joined(separator: "、")
    return objects([objection("recuses", ["seats": seats])])
  }

  // R35
  func emergencyEnters() -> Answer {
    if application.basis.ground != .emergency { return .notApplicable("noEmergency") }
    return isOrderedEmergency ? .routes(.emergency) : .notApplicable("notOrdered")
  }

  // R38
  func exitIsArranged() -> Answer {
    if isLetIn { return .notApplicable("listed") }
    let (ends, exit) = (application.item.ends, application.exit)
    var objections: [Objection] = []
    if exit?.criteria == nil { objections.append(objection("noCriteria")) }
    if exit?.review == nil { objections.append(objection("noReview")) }
    if let review = exit?.review, let ends, review > ends {
      objections.append(objection("reviewAfterEnd"))
    }
    // Left open: beside a basis that is in force on the last day, none that ends is remarked on.
    let isOutlasted = application.basis.citations.contains { citation in
      guard let known = instrument(citation), let ends else { return false }
      return known.from <= ends && (known.until == nil || known.until.map { $0 >= ends } == true)
    }
    for citation in application.basis.citations {
      guard let until = instrument(citation)?.until, let ends else { continue }
      if application.item.enters <= until && until < ends && !isOutlasted {
        objections.append(
          objection(
            "basisEndsFirst", ["basis": words(for: citation), "until": until.description]))
      }
    }
    return objects(objections)
  }

  // R40
  func oneInOneOut() -> Answer {
    if listed != nil { return .notApplicable("listed") }
    let ground = application.basis.ground
    if ground == .law || ground == .emergency { return .notApplicable("exempt") }
    let added = hours(minutesAYear)
    guard let offset = application.offset else {
      return objects([objection("noOffset", ["hours": added])])
    }
    guard let item = items.first(where: { $0.id == offset }) else {
      return objects([objection("unknownOffset", ["item": offset.text])])
    }
    if item.department != application.department {
      return objects([objection("notYours", ["item": item.id.text])])
    }
    if minutesAYear(of: item) >= minutesAYear { return .satisfied }
    return objects([
      objection(
        "tooLight",
        ["item": item.id.text, "given": hours(minutesAYear(of: item)), "hours": added])
    ])
  }

  // R42
  func refusedItemsStayRefused() -> Answer {
    if circumstances.refusals.isEmpty { return .notApplicable("nothingRefused") }
    let earlier = circumstances.refusals.filter { isAgain($0.application) }
    // Left open: the last refusal of the same task is the one it is compared with.
    guard let last = earlier.last else { return .satisfied }
    if isContentAlike(last.application), isOnTheSameTerms(last.application) {
      let isRenamed = last.application.item.name != application.item.name
      return objects([objection(isRenamed ? "renamed" : "unchanged", ["case": last.filed])])
    }
    // Left open: the last refusal was a revision when one before it was of another content or on
    // other terms.
    let wasRevision = earlier.dropLast().contains { other in
      other.application.item.content != last.application.item.content
        || !areOnTheSameTerms(other.application, last.application)
    }
    if !wasRevision { return .satisfied }
    return objects([objection("revisedBefore", ["case": last.filed])])
  }

  /// Left open: only what the same department was refused, and by its name or its content.
  private func isAgain(_ refused: Application) -> Bool {
    if refused.department != application.department { return false }
    let nearlySame = number("nearlySame", of: "R42")
    let isNamedAlike = name.map { percentAlike($0, refused.item.name ?? "") >= nearlySame } ?? false
    let isSameItem = refused.item.id != nil && refused.item.id == application.item.id
    return isNamedAlike || isSameItem
      || (application.item.content != nil && isContentAlike(refused))
  }

  private func isContentAlike(_ refused: Application) -> Bool {
    if refused.item.content == application.item.content { return true }
    return percentAlike(refused.item.content ?? "", application.item.content ?? "")
      >= number("nearlySame", of: "R42")
  }

  /// Left open: a revision in substance is another kind, frequency, term, part, basis, delivery or
  /// burden; other days, another exit or another hearing are none.
  private func isOnTheSameTerms(_ refused: Application) -> Bool {
    areOnTheSameTerms(refused, application)
  }

  private func areOnTheSameTerms(_ one: Application, _ other: Application) -> Bool {
    one.item.kind == other.item.kind && one.item.timesPerYear == other.item.timesPerYear
      && one.item.term == other.item.term && one.community == other.community
      && one.basis == other.basis && one.delivery == other.delivery && one.burden == other.burden
  }

  // R43
  func bundlesAreCounted() -> Answer {
    if listed != nil { return .notApplicable("listed") }
    var parts = [name ?? ""]
    for separator in words("separators", of: "R43") {
      parts = parts.flatMap { $0.split(separator: separator).map(String.init) }
    }
    if parts.count < 2 { return .satisfied }
    let list = parts.joined(separator: " + ")
    return objects([objection("bundle", ["count": "\(parts.count)", "parts": list])])
  }

  // R44
  func hoursAreCounted() -> Answer {
    if listed != nil { return .notApplicable("listed") }
    guard let budget = circumstances.budget else { return .notApplicable("noBudget") }
    let own = application.burden.minutesEachTime * application.item.timesPerYear
    let after = own + loadBefore()
    if after <= budget.hoursPerCommunity * 60 { return .satisfied }
    let sentence = budget.effect == .blocks ? "blocked" : "overBudget"
    return objects([
      objection(sentence, ["hours": hours(minutesAYear), "after": hours(after)])
    ])
  }

  /// Minutes a year that the most burdened of the communities concerned spends on what is listed.
  private func loadBefore() -> Int {
    var communities: [Community.ID]
    switch application.community.scope {
    case .some(let ids): communities = ids
    case .all:
      communities = register.communities.map(\.id)
      for item in items {
        if case .some(let ids) = item.scope { communities += ids }
      }
    }
    var most = 0
    for community in communities {
      var minutes = 0
      for item in items {
        if case .some(let ids) = item.scope, !ids.contains(community) { continue }
        minutes += item.minutes * item.timesPerYear
      }
      most = max(most, minutes)
    }
    return most
  }
}
