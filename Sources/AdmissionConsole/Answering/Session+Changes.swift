import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
import AdmissionLanguage
import AdmissionScreening
import AdmissionVocabulary
import AdmissionWording

extension Session {
  /// A case for each item.
  func proposals(
    _ typed: [Token], _ motion: (Office, WorkItem.ID) -> Motion
  ) throws -> [Reply] {
    let office = registrar.current.office
    return each(try names.items(typed)) { .propose(motion(office, $0)) }
  }

  /// One condition delivered, or all that are owed; where none is, the refusal says so.
  func fulfil(_ filed: Case, _ number: Int?, _ evidence: String?) throws -> [Reply] {
    let owed = filed.conditions.filter(\.isOwed).map(\.number)
    guard number == nil, filed.stage == .conditional else {
      return [try change(.fulfil(filed.id, condition: number ?? 1, evidence: evidence))]
    }
    return each(owed) { .fulfil(filed.id, condition: $0, evidence: evidence) }
  }

  /// The seats named; for all of them those that `everybody` gives.
  private func seats(
    _ named: SeatsNamed, _ everybody: (Office) -> [Int]
  ) throws -> [Int] {
    switch named {
    case .some(let typed): return try names.seats(typed)
    case .everybody:
      let office = registrar.current.office
      let seats = everybody(office)
      return seats.isEmpty ? office.filledSeats : seats
    }
  }

  func sit(_ request: SittingRequest) throws -> [Reply] {
    let names = agendaNames
    func sitting(_ command: SittingCommand) throws -> [Reply] {
      [try change(.sitting(command))]
    }
    switch request {
    case .open(let day, let typed):
      return try sitting(.open(on: day, agenda: names.cases(typed).map(\.id)))
    case .agenda(let typed): return try sitting(.agenda(names.cases(typed).map(\.id)))
    case .attend(let typed): return try sitting(.attend(seats(typed) { $0.filledSeats }))
    case .leave(let typed): return try sitting(.leave(seats(typed) { $0.sitting?.attending ?? [] }))
    case .observers(let list): return try sitting(.observers(text(list)))
    case .preside(let name): return try sitting(.preside(names.seat(name)))
    case .record(let name):
      let isNumber = Int(name.text) != nil
      let actor = isNumber ? .seat(try names.seat(name)) : try name.read { try names.actor($0) }
      return try sitting(.record(by: actor))
    case .take(let name, let votes):
      return try sitting(.take(names.filed(name).id, votes))
    case .putOff(let typed, let reason):
      let reason = try reason.map { try text($0) }
      return each(try names.cases(typed)) { .sitting(.putOff($0.id, reason: reason)) }
    case .close: return try sitting(.close)
    }
  }
}

extension Office {
  /// The seats somebody holds.
  fileprivate var filledSeats: [Int] {
    charter.roster.seats.map(\.number).filter { !vacant.contains($0) }
  }
}
