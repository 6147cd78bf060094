public import AdmissionCommittee
public import AdmissionVocabulary

/// Every closed poll of the past, counted again under a draft voting rule: a pure reading.
///
/// The ballots are those of the poll, replaced ones left out; the roster is the poll's own.
public struct VotesReplay: Sendable {
  /// A poll that would have ended otherwise.
  public struct Flip: Sendable {
    public let filed: Case.ID
    public let motion: Motion
    /// 1 for the case's first poll.
    public let round: Int
    public let closedOn: CalendarDay
    /// One letter a seat; `nil` where hands were counted.
    public let letters: String?
    /// As recorded, under the rule frozen when the poll opened.
    public let before: Tally
    public let after: Tally
  }

  /// A poll by hands that the draft cannot count, since it asks who voted.
  public struct Uncountable: Hashable, Sendable {
    public let filed: Case.ID
    public let round: Int
  }

  /// How many polls were counted again.
  public let counted: Int
  /// In the order of filing, then of rounds.
  public let flips: [Flip]
  public let uncountable: [Uncountable]

  public init(_ office: Office, under draft: VotingRule) {
    var counted = 0
    var flips: [Flip] = []
    var uncountable: [Uncountable] = []
    for filed in office.cases {
      for closed in filed.rounds {
        let poll = closed.poll
        guard let after = poll.tally(under: draft) else {
          uncountable.append(Uncountable(filed: filed.id, round: poll.terms.round))
          continue
        }
        counted += 1
        guard after.outcome != closed.outcome else { continue }
        flips.append(
          Flip(
            filed: filed.id, motion: filed.motion, round: poll.terms.round,
            closedOn: closed.closedOn, letters: poll.hands == nil ? poll.sheet.text : nil,
            before: poll.tally, after: after))
      }
    }
    (self.counted, self.flips, self.uncountable) = (counted, flips, uncountable)
  }
}

extension Poll {
  /// The same ballots or hands under another rule; `nil` where it asks whose hands they were.
  fileprivate func tally(under rule: VotingRule) -> Tally? {
    guard hands != nil else { return Tally(sheet, under: rule) }
    return rule.namesSeats ? nil : Tally(tally.counts, under: rule)
  }
}
