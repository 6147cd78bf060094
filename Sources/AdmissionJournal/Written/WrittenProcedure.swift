import AdmissionCommittee

struct WrittenProcedure: Codable {
  var intake: String
  var consultation: Bool
  var notice: Int?
  var presidingVotesLast: Bool
  var recusesProposers: Bool

  init(_ procedure: Procedure) {
    (intake, consultation) = (procedure.intake.rawValue, procedure.consults)
    (notice, presidingVotesLast) = (procedure.notice, procedure.presidingVotesLast)
    recusesProposers = procedure.recusesProposers
  }

  func procedure() throws -> Procedure {
    Procedure(
      intake: try Reading.word(intake), consults: consultation, notice: notice,
      presidingVotesLast: presidingVotesLast, recusesProposers: recusesProposers)
  }
}
