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
  var day: String

  init(_ charter: Charter) {
    (mode, assurance) = (charter.mode.rawValue, charter.assurance.rawValue)
    (committee, clerk) = (charter.committee, charter.clerk)
    (numberPrefix, reconstructed) = (charter.numberPrefix, charter.reconstructed)
    edition = WrittenEdition(charter.edition)
    roster = WrittenSeat.written(charter.roster)
    votingRule = WrittenVotingRule(charter.votingRule)
    (ruleBook, day) = (charter.ruleBook, charter.day.description)
  }

  func charter() throws -> Charter {
    Charter(
      mode: try Reading.word(mode), assurance: try Reading.word(assurance), committee: committee,
      clerk: clerk, numberPrefix: numberPrefix, reconstructed: reconstructed,
      edition: try edition.edition(), roster: try WrittenSeat.roster(roster),
      votingRule: try votingRule.rule(), ruleBook: ruleBook, day: try Reading.day(day))
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

  init(_ terms: PollTerms) {
    (round, revision) = (terms.round, terms.revision)
    (openedOn, until) = (terms.openedOn.description, terms.until?.description)
    roster = WrittenSeat.written(terms.roster)
    votingRule = WrittenVotingRule(terms.votingRule)
    (ruleBook, edition) = (terms.ruleBook, terms.edition.text)
  }

  func terms() throws -> PollTerms {
    PollTerms(
      round: round, revision: revision, openedOn: try Reading.day(openedOn),
      until: try until.map(Reading.day), roster: try WrittenSeat.roster(roster),
      votingRule: try votingRule.rule(), ruleBook: ruleBook, edition: try Reading.id(edition))
  }
}

struct WrittenMotion: Codable {
  var motion: String
  var items: [String]
  var into: String?

  /// `nil` for a motion to admit, which is written as its application.
  init?(_ motion: Motion) {
    self.motion = motion.kind.rawValue
    switch motion {
    case .admit: return nil
    case .remove(let id), .retain(let id): (items, into) = ([id.text], nil)
    case .merge(let ids, let target): (items, into) = (ids.map(\.text), target.text)
    }
  }

  func domain() throws -> Motion {
    let ids: [WorkItem.ID] = try Reading.ids(items)
    switch try Reading.word(motion) as Motion.Kind {
    case .remove where ids.count == 1: return .remove(ids[0])
    case .retain where ids.count == 1: return .retain(ids[0])
    case .merge:
      guard let into, !ids.isEmpty else { throw UnreadableForm(what: motion) }
      return .merge(ids, into: try Reading.id(into))
    case .admit, .remove, .retain: throw UnreadableForm(what: motion)
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
    Grant(
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

  init(_ decision: Decision) {
    self.decision = decision.kind.rawValue
    switch decision {
    case .admitted(let item, let grant):
      (self.item, self.grant) = (WrittenItem(item), WrittenGrant(grant))
    case .removed(let id), .retained(let id): items = [id.text]
    case .merged(let ids, let target): (items, into) = (ids.map(\.text), target.text)
    case .notAdmitted, .notCarried, .moot: break
    }
  }

  func domain() throws -> Decision {
    let ids: [WorkItem.ID] = try Reading.ids(items ?? [])
    switch try Reading.word(decision) as Decision.Kind {
    case .admitted:
      guard let item, let grant else { throw UnreadableForm(what: decision) }
      return .admitted(try item.item(), try grant.grant())
    case .removed where ids.count == 1: return .removed(ids[0])
    case .retained where ids.count == 1: return .retained(ids[0])
    case .merged:
      guard let into, !ids.isEmpty else { throw UnreadableForm(what: decision) }
      return .merged(ids, into: try Reading.id(into))
    case .notAdmitted: return .notAdmitted
    case .notCarried: return .notCarried
    case .moot: return .moot
    case .removed, .retained: throw UnreadableForm(what: decision)
    }
  }
}
