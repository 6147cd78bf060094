import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
import AdmissionLanguage
import AdmissionReports
import AdmissionScreening
import AdmissionVocabulary
import AdmissionWording

extension Session {
  /// A case for each item.
  func proposals(
    _ typed: [Token], _ motion: (Office, WorkItem.ID) -> Motion
  ) throws -> [Reply] {
    let office = clerk.current.office
    return each(try names.items(typed)) { .propose(motion(office, $0)) }
  }

  /// A condition in somebody's words, or one for each thing the rules would tie it to.
  func conditions(on filed: Case, _ text: String?) throws -> [Reply] {
    if let text { return [try change(.condition(filed.id, text: text))] }
    let findings = filed.verdict?.findings.filter { $0.weight == .conditions } ?? []
    guard !findings.isEmpty else { throw FindsNoConditions(filed: filed.id) }
    // Conditions are kept in the office's first language.
    return each(findings) { finding in
      .condition(filed.id, text: "\(finding.rule) \((finding.fix ?? finding.message).zh)")
    }
  }

  /// The seats named; for all of them those that `everybody` gives.
  private func seats(
    _ named: SeatsNamed, _ everybody: (Office) -> [Int]
  ) throws -> [Int] {
    switch named {
    case .some(let typed): return try names.seats(typed)
    case .everybody:
      let office = clerk.current.office
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

  /// What a step in the life of a case came to: its events in words, then the clocks they started.
  func step(_ command: Command, _ entries: [Entry]) -> Reply {
    let naming = naming
    let register = clerk.orders.register
    let filed = entries.lazy.compactMap(\.event.caseID).first.flatMap { clerk.current.office[$0] }
    var said: [Bilingual] = []
    var clocks: [Bilingual] = []
    var fields: [String: JSONValue] = [
      "case": .text(filed?.id.text), "state": .text(filed?.stage.rawValue),
      "entries": .list(entries.map { .number($0.sequence) }),
    ]
    for entry in entries {
      switch entry.event {
      case .course(.clockStarted(_, let deadline)):
        clocks.append(naming.words(for: entry.event))
        fields["due"] = .text(deadline.due.description)
        fields["clock"] = .text(deadline.clock.rawValue)
      case .office(.ruleBookAdopted), .office(.dayAdvanced): continue
      case .office, .intake, .course, .poll, .sitting, .bypass:
        said.append(naming.words(for: entry.event))
      }
    }
    if let grant = filed?.grant {
      fields["number"] = .text(grant.number.text)
      fields["expires"] = .text(grant.expires.description)
    }
    let name = filed.map { Bilingual("\($0.id) ") } ?? Bilingual("")
    let voided = filed?.openPoll.map { poll in poll.revision > 1 ? poll.voided : [] } ?? []
    let isCorrection = if case .correct = command { true } else { false }
    if isCorrection, !voided.isEmpty {
      let seats = Set(voided.map(\.seat)).sorted()
      let whose =
        naming.showsBallots
        ? seats.map(naming.name(ofSeat:)).joined()
        : Bilingual(
          zh: "\(seats.count) 席", en: seats.count == 1 ? "1 seat" : "\(seats.count) seats")
      said.append(Bilingual(zh: "作废的票，须重新投：", en: "void, to be cast again: ") + whose)
      fields["voidedSeats"] =
        naming.showsBallots ? .list(seats.map { .number($0) }) : .number(seats.count)
    }
    let verdict = isCorrection ? filed?.verdict : nil
    let head = name + said.joined(zh: "；", en: "; ")
    return Reply(old: command.word, fields: fields.merging(verdict?.fields(register) ?? [:]) { $1 }) {
      [clocks] language in
      [head[language]] + (verdict?.lines(language, register) ?? [])
        + clocks.map { "  " + $0[language] }
    }
  }
}

extension Command {
  /// The `kind` of its reply.
  var word: String {
    switch self {
    case .file, .amend, .regularise: "filed"
    case .correct: "corrected"
    case .propose: "proposed"
    case .withdraw: "withdrawn"
    case .accept: "accepted"
    case .sendBack: "returned"
    case .consult: "consultation"
    case .extend: "extended"
    case .condition: "condition"
    case .fulfil: "fulfilled"
    case .recuse: "recusal"
    case .deliver: "delivered"
    case .open: "opened"
    case .cast: "ballot"
    case .record, .recordHands: "recorded"
    case .close: "closed"
    case .sitting: "sitting"
    case .seat: "roster"
    case .enter: "ordered"
    case .cure: "cured"
    case .complain: "complaint"
    case .report: "bypass"
    case .answer: "answer"
    case .escalate: "notice"
    case .publish: "published"
    case .advance: "day"
    }
  }
}

/// A case for which the rules ask no conditions.
struct FindsNoConditions: Explainable {
  let filed: Case.ID

  var notice: Notice {
    Notice(
      "no-conditions-found", zh: "办件 \(filed) 的审查意见中没有“附条件”的",
      en: "no finding on \(filed) asks for a condition",
      hint: Bilingual(
        zh: "自己写：附条件 \(filed) \"内容\"", en: "write one: condition \(filed) \"text\""))
  }
}

extension Office {
  /// The seats somebody holds.
  fileprivate var filledSeats: [Int] {
    charter.roster.seats.map(\.number).filter { !vacant.contains($0) }
  }
}
