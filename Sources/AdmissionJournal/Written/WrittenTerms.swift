import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

struct WrittenVotingRule: Codable {
  struct Requirement: Codable {
    var base: String
    var threshold: String
  }

  var quorum: String
  var recusal: String
  var base: String
  var threshold: String
  var and: [Requirement]
  var veto: [Int]
  var tie: String
  var chair: Int?

  init(_ rule: VotingRule) {
    let words = rule.words
    (quorum, recusal, base) = (words.quorum, words.recusal, words.base)
    threshold = words.threshold
    and = words.and.map { Requirement(base: $0.base, threshold: $0.threshold) }
    (veto, tie, chair) = (words.veto, words.tie, words.chair)
  }

  func rule() throws -> VotingRule {
    try VotingRule(
      VotingRule.Words(
        quorum: quorum, recusal: recusal, base: base, threshold: threshold,
        and: and.map { VotingRule.RequirementWords(base: $0.base, threshold: $0.threshold) },
        veto: veto, tie: tie, chair: chair))
  }
}

struct WrittenSeat: Codable {
  var seat: Int
  var name: Bilingual
  /// Absent when the committee does not say whose seat it is.
  var community: String?

  static func roster(_ written: [WrittenSeat]) throws -> Roster {
    let seats = try written.map {
      Seat(number: $0.seat, name: $0.name, community: try $0.community.map { try Reading.id($0) })
    }
    guard seats.map(\.number) == Array(1...max(1, seats.count)) else {
      throw UnreadableForm(what: "roster")
    }
    return Roster(seats)
  }

  static func written(_ roster: Roster) -> [WrittenSeat] {
    roster.seats.map {
      WrittenSeat(seat: $0.number, name: $0.name, community: $0.community?.text)
    }
  }
}

struct WrittenCharter: Codable {
  var mode: String
  var assurance: String
  var committee: Bilingual
  var clerk: Bilingual
  var numberPrefix: String
  var reconstructed: Bool
  var edition: WrittenEdition
  var roster: [WrittenSeat]
  var votingRule: WrittenVotingRule
  var ruleBook: String
  /// Absent where the office proceeds as usual.
  var procedure: WrittenProcedure?
  var day: String

  init(_ charter: Charter) {
    (mode, assurance) = (charter.mode.rawValue, charter.assurance.rawValue)
    (committee, clerk) = (charter.committee, charter.clerk)
    (numberPrefix, reconstructed) = (charter.numberPrefix, charter.reconstructed)
    edition = WrittenEdition(charter.edition)
    roster = WrittenSeat.written(charter.roster)
    votingRule = WrittenVotingRule(charter.votingRule)
    (ruleBook, day) = (charter.ruleBook.hex, charter.day.description)
    procedure = charter.procedure == .usual ? nil : WrittenProcedure(charter.procedure)
  }

  func charter() throws -> Charter {
    Charter(
      mode: try Reading.word(mode), assurance: try Reading.word(assurance), committee: committee,
      clerk: clerk, numberPrefix: numberPrefix, reconstructed: reconstructed,
      edition: try edition.edition(), roster: try WrittenSeat.roster(roster),
      votingRule: try votingRule.rule(), ruleBook: try Reading.digest(ruleBook),
      procedure: try procedure?.procedure() ?? .usual, day: try Reading.day(day))
  }
}

struct WrittenPollTerms: Codable {
  var round: Int
  var revision: Int
  var openedOn: String
  var until: String?
  var roster: [WrittenSeat]
  var votingRule: WrittenVotingRule
  var ruleBook: String
  var edition: String
  /// Absent, as the rest, where there is nothing to say.
  var closesFrom: String?
  var recusals: [WrittenRecusal]?
  var vacant: [Int]?
  var conditions: [WrittenCondition]?
  var floor: WrittenFloor?

  init(_ terms: PollTerms) {
    (round, revision) = (terms.round, terms.revision)
    (openedOn, until) = (terms.openedOn.description, terms.until?.description)
    roster = WrittenSeat.written(terms.roster)
    votingRule = WrittenVotingRule(terms.votingRule)
    (ruleBook, edition) = (terms.ruleBook.hex, terms.edition.text)
    closesFrom = terms.closesFrom?.description
    recusals =
      terms.recusals.isEmpty
      ? nil
      : terms.recusals.map { WrittenRecusal(seat: $0.seat, ground: $0.ground.rawValue) }
    vacant = terms.vacant.isEmpty ? nil : terms.vacant
    conditions =
      terms.conditions.isEmpty ? nil : terms.conditions.map { WrittenCondition.written($0) }
    floor = terms.floor.map {
      WrittenFloor(sitting: $0.sitting.text, attending: $0.attending, last: $0.last)
    }
  }

  func terms() throws -> PollTerms {
    PollTerms(
      round: round, revision: revision, openedOn: try Reading.day(openedOn),
      until: try until.map(Reading.day), closesFrom: try closesFrom.map(Reading.day),
      roster: try WrittenSeat.roster(roster), votingRule: try votingRule.rule(),
      ruleBook: try Reading.digest(ruleBook), edition: try Reading.id(edition),
      recusals: try (recusals ?? []).map {
        RecusedSeat(seat: $0.seat, ground: try Reading.word($0.ground))
      },
      vacant: vacant ?? [], conditions: try (conditions ?? []).map { try $0.condition() },
      floor: try floor.map {
        PollTerms.Floor(
          sitting: try Reading.id($0.sitting), attending: $0.attending, last: $0.last)
      })
  }
}

struct WrittenMotion: Codable {
  var motion: String
  var items: [String]
  var into: String?
  var until: String?
  var ground: String?

  /// `nil` for motions that are written with what was filed: an application, or a report.
  init?(_ motion: Motion) {
    self.motion = motion.kind.rawValue
    switch motion {
    case .admit, .amend, .bypass: return nil
    case .remove(let id), .retain(let id): items = [id.text]
    case .merge(let ids, let target): (items, into) = (ids.map(\.text), target.text)
    case .renew(let id, let day), .ratify(let id, let day):
      (items, until) = ([id.text], day.description)
    case .suspend(let id, let reason), .revoke(let id, let reason):
      (items, ground) = ([id.text], reason.rawValue)
    }
  }

  func domain() throws -> Motion {
    let ids: [WorkItem.ID] = try Reading.ids(items)
    let kind: Motion.Kind = try Reading.word(motion)
    if kind == .merge, let into, !ids.isEmpty { return .merge(ids, into: try Reading.id(into)) }
    guard ids.count == 1, let id = ids.first else { throw UnreadableForm(what: motion) }
    switch (kind, until, ground) {
    case (.remove, _, _): return .remove(id)
    case (.retain, _, _): return .retain(id)
    case (.renew, let day?, _): return .renew(id, until: try Reading.day(day))
    case (.ratify, let day?, _): return .ratify(id, until: try Reading.day(day))
    case (.suspend, _, let word?): return .suspend(id, try Reading.word(word))
    case (.revoke, _, let word?): return .revoke(id, try Reading.word(word))
    default: throw UnreadableForm(what: motion)
    }
  }
}

struct WrittenGrant: Codable {
  var prefix: String
  var year: Int
  var number: Int
  var item: String
  var expires: String

  init(_ grant: Grant) {
    (prefix, year) = (grant.number.prefix, grant.number.year)
    (number, item) = (grant.number.number, grant.item.text)
    expires = grant.expires.description
  }

  func grant() throws -> Grant {
    guard (1...999_999_999).contains(number) else { throw UnreadableForm(what: "number") }
    return Grant(
      number: AdmissionNumber(prefix: prefix, year: year, number: number),
      item: try Reading.id(item), expires: try Reading.day(expires))
  }
}

struct WrittenDecision: Codable {
  var decision: String
  var item: WrittenItem?
  var grant: WrittenGrant?
  var items: [String]?
  var into: String?
  var until: String?
  var ground: String?

  init(_ decision: Decision) {
    self.decision = decision.kind.rawValue
    switch decision {
    case .admitted(let item, let grant):
      (self.item, self.grant) = (WrittenItem(item), WrittenGrant(grant))
    case .amended(let item, let grant):
      (self.item, self.grant) = (WrittenItem(item), grant.map(WrittenGrant.init))
    case .removed(let id), .retained(let id), .completed(let id), .notRatified(let id):
      items = [id.text]
    case .merged(let ids, let target): (items, into) = (ids.map(\.text), target.text)
    case .renewed(let id, let day), .ratified(let id, let day):
      (items, until) = ([id.text], day.description)
    case .suspended(let id, let reason, let day):
      (items, ground, until) = ([id.text], reason.rawValue, day.description)
    case .revoked(let id, let reason): (items, ground) = ([id.text], reason.rawValue)
    case .notAdmitted, .notCarried, .moot: break
    }
  }

  func domain() throws -> Decision {
    let ids: [WorkItem.ID] = try Reading.ids(items ?? [])
    let day = try until.map(Reading.day)
    let reason: ExitGround? = try ground.map { try Reading.word($0) }
    switch (try Reading.word(decision) as Decision.Kind, ids.first, day, reason) {
    case (.admitted, _, _, _):
      guard let item, let grant else { throw UnreadableForm(what: decision) }
      return .admitted(try item.item(), try grant.grant())
    case (.amended, _, _, _):
      guard let item else { throw UnreadableForm(what: decision) }
      return .amended(try item.item(), try grant?.grant())
    case (.merged, _?, _, _):
      guard let into else { throw UnreadableForm(what: decision) }
      return .merged(ids, into: try Reading.id(into))
    case (.notAdmitted, _, _, _): return .notAdmitted
    case (.notCarried, _, _, _): return .notCarried
    case (.moot, _, _, _): return .moot
    case (.removed, let id?, _, _) where ids.count == 1: return .removed(id)
    case (.retained, let id?, _, _) where ids.count == 1: return .retained(id)
    case (.completed, let id?, _, _) where ids.count == 1: return .completed(id)
    case (.notRatified, let id?, _, _) where ids.count == 1: return .notRatified(id)
    case (.renewed, let id?, let day?, _) where ids.count == 1: return .renewed(id, until: day)
    case (.ratified, let id?, let day?, _) where ids.count == 1:
      return .ratified(id, until: day)
    case (.suspended, let id?, let day?, let reason?) where ids.count == 1:
      return .suspended(id, reason, cureBy: day)
    case (.revoked, let id?, _, let reason?) where ids.count == 1: return .revoked(id, reason)
    case (.removed, _, _, _), (.retained, _, _, _), (.completed, _, _, _),
      (.notRatified, _, _, _), (.renewed, _, _, _), (.ratified, _, _, _), (.suspended, _, _, _),
      (.revoked, _, _, _), (.merged, _, _, _):
      throw UnreadableForm(what: decision)
    }
  }
}

struct WrittenRecusal: Codable {
  var seat: Int
  var ground: String
}

struct WrittenFloor: Codable {
  var sitting: String
  var attending: [Int]
  var last: Int?
}
