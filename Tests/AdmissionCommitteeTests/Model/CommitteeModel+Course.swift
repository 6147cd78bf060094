import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

// What happens to a case before its vote, and after it.
extension CommitteeModel {
  mutating func accept(_ id: Case.ID) throws {
    let place = try place(id)
    try need(affairs[place].stage == .submitted)
    affairs[place].stage = .accepted
    affairs[place].due[.decision] = try ModelDays.working(15, after: today)
  }

  mutating func sendBack(_ id: Case.ID, _ reason: String) throws {
    let place = try place(id)
    try need(affairs[place].stage == .submitted && !reason.isEmpty)
    try need(!affairs[place].wasSentBack)
    affairs[place].wasSentBack = true
    affairs[place].stage = .returned
    affairs[place].due[.correction] = try ModelDays.working(15, after: today)
  }

  mutating func consult(_ id: Case.ID, _ answer: Consultation?) throws {
    try need(procedure.consults)
    let place = try place(id)
    var affair = affairs[place]
    if let answer {
      try need(affair.stage == .consultation)
      try need(answer.asked > 0 && answer.inFavour >= 0 && answer.inFavour <= answer.asked)
      if let asked = affair.due[.consultation], let decision = affair.due[.decision] {
        let left = ModelDays.workingDays(after: asked, through: decision)
        affair.due[.decision] = try ModelDays.working(left, after: today)
      }
      (affair.stage, affair.wasConsulted, affair.streets) = (.accepted, true, answer)
    } else {
      try need(affair.awaitsVote && affair.isEntry && !affair.wasConsulted)
      let asked = try ModelDays.working(10, after: today)
      if let decision = affair.due[.decision] {
        let left = ModelDays.workingDays(after: today, through: decision)
        affair.due[.decision] = try ModelDays.working(left, after: asked)
      }
      affair.due[.consultation] = asked
      affair.stage = .consultation
    }
    affairs[place] = affair
  }

  mutating func extend(_ id: Case.ID, _ reason: String) throws {
    let place = try place(id)
    let affair = affairs[place]
    try need(affair.awaitsVote || affair.stage == .voting)
    guard !affair.wasExtended, !reason.isEmpty, let due = affair.due[.decision], today <= due
    else { throw Refused() }
    affairs[place].wasExtended = true
    affairs[place].due[.decision] = try ModelDays.working(10, after: due)
  }

  mutating func condition(_ id: Case.ID, _ text: String) throws {
    let place = try place(id)
    try need(affairs[place].awaitsVote && affairs[place].isEntry && !text.isEmpty)
    try need(!affairs[place].conditions.contains { $0.text == text })
    add(text, isOwn: true, to: place)
  }

  private mutating func add(_ text: String, isOwn: Bool, to place: Int) {
    affairs[place].highestCondition += 1
    let number = affairs[place].highestCondition
    affairs[place].conditions.append((number, text, isOwn, false))
  }

  /// What the one rule that conditions asks of an application.
  private func asked(of affair: Affair) -> [String] {
    guard affair.isEntry, let delivery = affair.motion.application?.delivery else { return [] }
    return (delivery.powers == nil ? ["powers"] : [])
      + (delivery.training == nil ? ["training"] : [])
  }

  /// What a vote that begins, or goes on with another text, is tied to.
  mutating func bind(_ place: Int) {
    let affair = affairs[place]
    let binding = asked(of: affair).filter { !affair.struck.contains($0) }
    affairs[place].conditions.removeAll { !$0.isOwn && !binding.contains($0.text) }
    let held = affairs[place].conditions.filter { !$0.isOwn }.map(\.text)
    for text in binding where !held.contains(text) { add(text, isOwn: false, to: place) }
  }

  mutating func strike(_ id: Case.ID, _ number: Int?, _ reason: String) throws {
    let place = try place(id)
    try need(affairs[place].awaitsVote && affairs[place].isEntry && !reason.isEmpty)
    let asked = asked(of: affairs[place])
    let meant = number.map { asked.indices.contains($0 - 1) ? [asked[$0 - 1]] : [] } ?? asked
    try need(!affairs[place].struck.isSuperset(of: meant))
    affairs[place].struck.formUnion(meant)
    affairs[place].conditions.removeAll { !$0.isOwn && meant.contains($0.text) }
  }

  mutating func fulfil(_ id: Case.ID, _ number: Int) throws {
    let place = try place(id)
    try need(affairs[place].stage == .conditional)
    let found = affairs[place].conditions.firstIndex { $0.number == number && !$0.isMet }
    guard let found else { throw Refused() }
    affairs[place].conditions[found].isMet = true
    if affairs[place].conditions.allSatisfy(\.isMet) { try decide(place) }
  }

  mutating func deliver(_ id: Case.ID) throws {
    let place = try place(id)
    let affair = affairs[place]
    try need(
      [.listed, .emergency, .ordered].contains(affair.stage) || affair.decision == .admitted)
    try need(!affair.isDelivered)
    affairs[place].isDelivered = true
  }

  mutating func cure(_ id: WorkItem.ID) throws {
    guard let item = item(id), isIn(item), let last = item.cureBy else { throw Refused() }
    try need(today <= last)
    change(id) { $0.cureBy = nil }
  }

  /// Seats that are not to vote on it, whoever says so.
  func recused(from affair: Affair) -> Set<Int> {
    var recused = affair.recused
    if procedure.recusesProposers, let seat = affair.filer.seat { recused.insert(seat) }
    let concerned =
      affair.motion.application?.community.scope.singled
      ?? affair.motion.items.flatMap { item($0)?.communities ?? [] }
    for (seat, community) in modelSeatCommunities where concerned.contains(community) {
      recused.insert(seat)
    }
    return recused
  }

  mutating func recuse(_ id: Case.ID, _ seat: Int) throws {
    let place = try place(id)
    try need((1...8).contains(seat) && affairs[place].awaitsVote)
    try need(!recused(from: affairs[place]).contains(seat))
    affairs[place].recused.insert(seat)
  }

  mutating func change(_ seat: Int, _ isFilled: Bool) throws {
    try need((1...8).contains(seat) && vacant.contains(seat) == isFilled)
    if isFilled { vacant.remove(seat) } else { vacant.insert(seat) }
    if !isFilled { meeting?.room.remove(seat) }
    for place in affairs.indices {
      affairs[place].vote?.unseated.insert(seat)
      if !isFilled { affairs[place].vote?.room.remove(seat) }
    }
  }
}

// What comes of a vote.
extension CommitteeModel {
  mutating func conclude(_ place: Int, _ outcome: Outcome) throws {
    affairs[place].outcomes.append(outcome)
    let owes = affairs[place].conditions.contains { !$0.isMet }
    affairs[place].vote = nil
    switch outcome {
    case .noQuorum, .tied:
      affairs[place].stage = .deferred
      fall(&affairs[place])
    case .failed: try turnDown(place)
    case .passed where owes:
      affairs[place].stage = .conditional
      affairs[place].due[.conditions] = try ModelDays.working(20, after: today)
    case .passed: try decide(place)
    }
  }

  private mutating func turnDown(_ place: Int) throws {
    affairs[place].stage = .decided
    affairs[place].decision = affairs[place].isEntry ? .notAdmitted : .notCarried
    if affairs[place].motion.application != nil {
      affairs[place].due[.review] = try ModelDays.working(10, after: today)
    }
    if case .ratify(let id, _) = affairs[place].motion, isIn(id) {
      affairs[place].decision = .notRatified
      change(id) { $0.gone = .removed }
    }
  }

  private mutating func decide(_ place: Int) throws {
    affairs[place].stage = .decided
    affairs[place].decision = try effect(place) ?? .moot
  }

  /// Whether a vote that passed now would do anything, as far as days can be counted.
  func hasSomethingToDecide(_ place: Int) -> Bool {
    // A report comes to no vote, and whoever made it has it taken back.
    if affairs[place].motion.kind == .bypass { return true }
    var trial = self
    do { return try trial.effect(place) != nil } catch { return true }
  }

  /// Does what the motion asks; `nil` when there is nothing left to do it to.
  private mutating func effect(_ place: Int) throws -> Decision.Kind? {
    let motion = affairs[place].motion
    if let keeping = motion.keeping, !isIn(keeping) { return nil }
    let leaving = motion.leaving.filter { isIn($0) }
    if !motion.leaving.isEmpty, leaving.isEmpty { return nil }
    switch motion {
    case .admit(let application):
      guard today <= application.asksUntil else { return nil }
      try enter(application, until: application.asksUntil, withoutVote: false)
      affairs[place].due[.delivery] = try ModelDays.working(10, after: today)
      return .admitted
    case .remove(let id):
      change(id) { $0.gone = .removed }
      return .removed
    case .merge:
      for id in leaving { change(id) { $0.gone = .merged } }
      return .merged
    case .retain: return .retained
    case .renew(let id, let until):
      guard let end = item(id)?.until, end < until else { return nil }
      change(id) { $0.until = until }
      return .renewed
    case .amend(let id, let application):
      let ends = [item(id)?.until, application.item.ends].compactMap(\.self).min()
      if let ends, ends < today { return nil }
      change(id) {
        $0.name = application.item.name ?? ""
        $0.letsIn = application.letsIn
        $0.communities = application.community.scope.singled
        ($0.from, $0.until) = (application.item.enters, ends)
      }
      return .amended
    case .suspend(let id, _):
      guard item(id)?.cureBy == nil else { return nil }
      let last = try ModelDays.working(20, after: today)
      change(id) { $0.cureBy = last }
      affairs[place].due[.cure] = last
      return .suspended
    case .revoke(let id, let ground):
      change(id) { $0.gone = ground == .finished ? .completed : .revoked }
      return ground == .finished ? .completed : .revoked
    case .ratify(let id, let until):
      guard today <= until, item(id)?.counts == false else { return nil }
      change(id) { ($0.isRatified, $0.until) = (true, until) }
      return .ratified
    case .bypass: return nil
    }
  }
}
