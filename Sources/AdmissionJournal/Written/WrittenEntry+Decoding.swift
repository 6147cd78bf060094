import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

extension WrittenEntry {
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    sequence = try container.decode(Int.self, forKey: .sequence)
    time = try container.decode(String.self, forKey: .time)
    day = try container.decode(String.self, forKey: .day)
    by = try container.decode(String.self, forKey: .by)
    caseID = try container.decodeIfPresent(String.self, forKey: .caseID)
    previous = try container.decode(String.self, forKey: .previous)
    clock = try container.decodeIfPresent(String.self, forKey: .clock)
    request = try container.decodeIfPresent(String.self, forKey: .request)
    event = try Self.event(in: container, of: caseID)
  }

  private static func event(
    in container: KeyedDecodingContainer<Key>, of caseText: String?
  ) throws -> Event {
    func fields<Fields: Decodable>(_ type: Fields.Type) throws -> Fields {
      try container.decode(type, forKey: .fields)
    }
    func id() throws -> Case.ID {
      guard let caseText else { throw UnreadableForm(what: "case") }
      return try Reading.id(caseText)
    }
    let kind = try container.decode(WrittenKind.self, forKey: .event)
    switch kind {
    case .officeOpened: return .opened(try fields(WrittenCharter.self).charter())
    case .dayAdvanced: return .dayAdvanced(try Reading.day(fields(WrittenDay.self).day))
    case .catalogueAdopted: return .ruleBookAdopted(try fields(WrittenRuleBook.self).ruleBook)
    case .applicationFiled:
      let filing = try fields(WrittenFiling.self)
      return .filed(
        try id(), try filing.application.application(), try filing.verdict.verdict())
    case .itemRegistered: return .registered(try id(), try fields(WrittenGrant.self).grant())
    case .enteredWithoutVote:
      let entrance = try fields(WrittenEntrance.self)
      return .enteredWithoutVote(try id(), try entrance.item.item(), try entrance.grant.grant())
    case .motionProposed:
      let proposal = try fields(WrittenProposal.self)
      return .proposed(
        try id(), by: try WrittenActor.actor(proposal.by), try proposal.motion.domain())
    case .caseWithdrawn: return .withdrawn(try id())
    case .pollOpened: return .pollOpened(try id(), try fields(WrittenPollTerms.self).terms())
    case .ballotCast: return .ballotCast(try id(), try fields(WrittenBallot.self).ballot())
    case .attendanceNoted:
      let written = try fields(WrittenAttendance.self)
      return .attendanceNoted(
        try id(), round: written.round, seat: written.seat, present: written.present)
    case .handsCounted:
      let written = try fields(WrittenHands.self)
      guard
        [written.yes, written.no, written.abstain, written.recused]
          .allSatisfy({ (0...1_000).contains($0) })
      else { throw UnreadableForm(what: "hands") }
      return .handsCounted(
        try id(), round: written.round,
        HandsCount(
          yes: written.yes, no: written.no, abstain: written.abstain, recused: written.recused))
    case .pollClosed:
      let written = try fields(WrittenClose.self)
      return .pollClosed(
        try id(), round: written.round, try Reading.word(written.outcome))
    case .caseDecided: return .decided(try id(), try fields(WrittenDecision.self).domain())
    case .editionPublished:
      let written = try fields(WrittenPublication.self)
      return .editionPublished(
        try Reading.id(written.edition), items: try Reading.ids(written.items))
    default:
      guard let event = try life(kind, in: container, of: id) else {
        throw UnreadableForm(what: kind.rawValue)
      }
      return event
    }
  }
}
