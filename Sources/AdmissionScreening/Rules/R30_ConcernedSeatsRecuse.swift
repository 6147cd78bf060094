import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// A secretary whose community asked for a task, or is singled out by it, does not vote on it.
  ///
  /// Where every community is concerned alike, nobody is.
  static let concernedSeatsRecuse = ScreeningRule(
    "R30", says: Says.self, reads: [.scope]
  ) { question, objections in
    if question.isLetIn, !question.goesBeyondListing { return .notApplicable(.listed) }
    if question.application.community.scope == .all { return .notApplicable(.allCommunities) }
    if question.screening.circumstances.seats.isEmpty { return .notApplicable(.noSeatKnown) }
    if !question.recusedSeats.isEmpty { objections.add(.recuses) }
    return .satisfied
  }
}

private enum Says: String, Saying {
  case listed, allCommunities, noSeatKnown, recuses

  var sentence: Sentence {
    switch self {
    case .listed, .allCommunities, .noSeatKnown: .reason
    case .recuses: Sentence([.seats: { $0.question.recusedSeats.map(\.name).joined() }])
    }
  }
}

extension Fact {
  fileprivate static let seats = Fact("seats")
}

extension Question {
  /// Seats whose community is among those singled out.
  var recusedSeats: [Circumstances.TiedSeat] {
    guard case .some(let communities) = application.community.scope else { return [] }
    return screening.circumstances.seats.filter { communities.contains($0.community) }
  }
}
