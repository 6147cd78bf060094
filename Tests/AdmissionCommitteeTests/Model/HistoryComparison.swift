import AdmissionCommittee
import AdmissionDirectory
import AdmissionReports
import AdmissionSamples
import AdmissionVocabulary

/// One office, and the model that hears the same commands.
struct HistoryComparison {
  private let orders: StandingOrders
  private(set) var office: Office
  private(set) var model: CommitteeModel
  private var history: RandomHistory

  init(seed: UInt64, _ orders: StandingOrders) throws {
    self.orders = orders
    history = RandomHistory(seed: seed)
    let charter = try Charter.model(history.rule, history.procedure, from: history.firstDay)
    office = try Office(openedBy: .office(.opened(charter)))
    model = CommitteeModel(
      history.rule, history.procedure, charter.edition, from: history.firstDay)
  }

  /// The first difference between office and model; `nil` when there is none.
  mutating func difference(noting seen: inout Seen) -> String? {
    for step in 1...history.length {
      let (actor, command) = history.next(model)
      let refusal = carryOut(command, by: actor)
      let accepted = model.accepts(command, by: actor)
      seen.note(accepted, command)
      func at(_ difference: String) -> String {
        "\(difference) after step \(step) on \(model.today), \(actor): \(command);"
          + " \(history.rule), \(history.procedure)"
      }
      if accepted != (refusal == nil) {
        return at(refusal.map { "office refuses \($0)" } ?? "model refuses")
      }
      // What is refused changes neither.
      if accepted, let difference = differenceOfCases ?? differenceOfItems { return at(difference) }
    }
    seen.note(model)
    return differenceOfReduction.map { "at the end, \($0)" }
  }

  /// Why the office refuses; `nil` when it carried the command out.
  private mutating func carryOut(_ command: Command, by actor: Participant) -> (any Error)? {
    do {
      let events = try orders.decide(command, by: actor, in: office, seeing: "head")
      for event in events { try office.evolve(event) }
      return nil
    } catch {
      return error
    }
  }

  private var differenceOfCases: String? {
    let today = office.now.office.cases
    guard today.map(\.id) == model.affairs.map(\.id) else { return "cases \(today.map(\.id))" }
    for (filed, affair) in zip(today, model.affairs) {
      let stage = filed.stage
      if stage != affair.stage {
        return "\(filed.id) office \(stage) model \(affair.stage)"
      }
      var decision: Decision.Kind?
      if case .decided(let decided) = filed.state { decision = decided.kind }
      if decision != affair.decision {
        return "\(filed.id) office \(decision.text) model \(affair.decision.text)"
      }
      let outcomes = filed.rounds.map(\.outcome)
      if outcomes != affair.outcomes {
        return "\(filed.id) office \(outcomes) model \(affair.outcomes)"
      }
      let due = filed.deadlines.mapValues(\.due)
      if due != affair.due { return "\(filed.id) office \(due) model \(affair.due)" }
      let conditions = filed.conditions.map(\.number)
      if conditions != affair.conditions.map(\.number) {
        return "\(filed.id) office \(conditions) model \(affair.conditions)"
      }
      if let poll = filed.openPoll, let vote = affair.vote {
        let letters = poll.sheet.text
        if letters != String(vote.letters) {
          return "\(filed.id) office \(letters) model \(String(vote.letters))"
        }
      }
    }
    return nil
  }

  private var differenceOfItems: String? {
    let listings = office.directory.listings
    guard listings.map(\.item.id) == model.items.map(\.id) else {
      return "items \(listings.map(\.item.id)) model \(model.items.map(\.id))"
    }
    for (listing, item) in zip(listings, model.items) {
      let standing = listing.standing(on: office.today, renewalDays: 30)
      if standing != model.standing(item) {
        return "item \(item.id) office \(standing) model \(model.standing(item))"
      }
      if listing.item.until != item.until || listing.item.name != item.name {
        return "item \(item.id) office until \(listing.item.until.text) model \(item.until.text)"
      }
      if listing.isIn(on: office.today) != model.isIn(item) {
        return "item \(item.id) is in or not"
      }
    }
    let count = office.directory.count(on: office.today)
    return count == model.count ? nil : "count \(count) model \(model.count)"
  }

  private var differenceOfReduction: String? {
    guard let reduction = try? Reduction(of: office.now) else { return "no reduction" }
    let counted = model.items.filter(\.counts)
    let expected: [Reduction.Step.Change: Int] = [
      .admitted: counted.count { !$0.isInherited }, .merged: counted.count { $0.gone == .merged },
      .removed: counted.count { [.removed, .revoked, .completed].contains($0.gone) },
      .expired: counted.count { model.standing($0) == .expired },
      .enteredWithoutVote: model.items.count(where: \.cameWithoutVote),
    ]
    for (change, number) in expected where reduction.number(of: change) != number {
      return "\(change) office \(reduction.number(of: change)) model \(number)"
    }
    let net = model.count - model.items.count(where: \.isInherited)
    return reduction.net == net ? nil : "net office \(reduction.net) model \(net)"
  }
}

extension Optional {
  fileprivate var text: String { map { "\($0)" } ?? "-" }
}
