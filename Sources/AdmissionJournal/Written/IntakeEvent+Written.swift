import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

extension IntakeEvent: WrittenDown {
  enum Kind: String, CaseIterable {
    case filed = "application-filed.1"
    case corrected = "application-corrected.1"
    case amendmentFiled = "amendment-filed.1"
    case proposed = "motion-proposed.1"
    case withdrawn = "case-withdrawn.1"
    case registered = "item-registered.1"
    case orderRecorded = "order-recorded.1"
    case enteredWithoutVote = "entered-without-vote.1"
    case accepted = "case-accepted.1"
    case returned = "case-returned.1"
  }

  func written() throws -> (kind: Kind, fields: any Encodable) {
    switch self {
    case .filed(_, let application, let verdict):
      return (
        .filed,
        WrittenFiling(
          application: WrittenApplication(application), verdict: WrittenVerdict(verdict))
      )
    case .corrected(_, let revision, let application, let verdict):
      return (
        .corrected,
        WrittenCorrection(
          revision: revision, application: WrittenApplication(application),
          verdict: WrittenVerdict(verdict))
      )
    case .amendmentFiled(_, let item, let application, let verdict):
      return (
        .amendmentFiled,
        WrittenAmendment(
          item: item.text, application: WrittenApplication(application),
          verdict: WrittenVerdict(verdict))
      )
    case .proposed(_, let filer, let motion):
      guard let written = WrittenMotion(motion) else { throw UnreadableForm(what: "motion") }
      return (
        .proposed, WrittenProposal(by: WrittenActor.text(filer), motion: written)
      )
    case .withdrawn: return (.withdrawn, WrittenNothing())
    case .registered(_, let grant): return (.registered, WrittenGrant(grant))
    case .orderRecorded(_, let order):
      return (
        .orderRecorded, WrittenOrder(level: order.level.rawValue, document: order.document)
      )
    case .enteredWithoutVote(_, let item, let grant):
      return (
        .enteredWithoutVote,
        WrittenEntrance(item: WrittenItem(item), grant: WrittenGrant(grant))
      )
    case .accepted: return (.accepted, WrittenNothing())
    case .returned(_, let reason): return (.returned, WrittenWords(text: reason))
    }
  }

  init(_ kind: Kind, from entry: EntryFields) throws {
    switch kind {
    case .filed:
      let filing = try entry.fields(WrittenFiling.self)
      self = .filed(
        try entry.caseID(), try filing.application.application(), try filing.verdict.verdict())
    case .corrected:
      let written = try entry.fields(WrittenCorrection.self)
      self = .corrected(
        try entry.caseID(), revision: written.revision, try written.application.application(),
        try written.verdict.verdict())
    case .amendmentFiled:
      let written = try entry.fields(WrittenAmendment.self)
      self = .amendmentFiled(
        try entry.caseID(), try Reading.id(written.item), try written.application.application(),
        try written.verdict.verdict())
    case .proposed:
      let proposal = try entry.fields(WrittenProposal.self)
      self = .proposed(
        try entry.caseID(), by: try WrittenActor.actor(proposal.by), try proposal.motion.domain())
    case .withdrawn: self = .withdrawn(try entry.caseID())
    case .registered:
      self = .registered(try entry.caseID(), try entry.fields(WrittenGrant.self).grant())
    case .orderRecorded:
      let written = try entry.fields(WrittenOrder.self)
      self = .orderRecorded(
        try entry.caseID(),
        Order(level: try Reading.word(written.level), document: written.document))
    case .enteredWithoutVote:
      let entrance = try entry.fields(WrittenEntrance.self)
      self = .enteredWithoutVote(
        try entry.caseID(), try entrance.item.item(), try entrance.grant.grant())
    case .accepted: self = .accepted(try entry.caseID())
    case .returned:
      self = .returned(try entry.caseID(), reason: try entry.fields(WrittenWords.self).words())
    }
  }
}

struct WrittenFiling: Codable {
  var application: WrittenApplication
  var verdict: WrittenVerdict
}

struct WrittenCorrection: Codable {
  var revision: Int
  var application: WrittenApplication
  var verdict: WrittenVerdict
}

struct WrittenAmendment: Codable {
  var item: String
  var application: WrittenApplication
  var verdict: WrittenVerdict
}

struct WrittenProposal: Codable {
  var by: String
  var motion: WrittenMotion
}

struct WrittenOrder: Codable {
  var level: String
  var document: String
}

struct WrittenEntrance: Codable {
  var item: WrittenItem
  var grant: WrittenGrant
}
