extension VotingRule {
  /// How a poll with these ballots ends.
  public func outcome(of sheet: BallotSheet) -> Outcome {
    outcome(
      of: BallotCounts(sheet), chair: chair.map { sheet[seat: $0] } ?? .absent,
      vetoed: veto.contains { sheet[seat: $0] == .no })
  }

  /// How a poll ends, from what alone can matter: quorum, veto, requirements, tie, in this order.
  ///
  /// An empty roster has no quorum; where none is asked for it fails, since a base of 0 never
  /// passes. `chair` is the chair's own ballot, contained in `counts`, and absent when there is no
  /// chair. `vetoed` says that a veto seat's ballot, contained in `counts`, is no.
  public func outcome(of counts: BallotCounts, chair: BallotLetter, vetoed: Bool) -> Outcome {
    if let quorum, !quorum.holds(counts.attending, of: roster(of: counts)) { return .noQuorum }
    if vetoed { return .failed }
    if isMet(by: counts) { return .passed }
    return isTie(counts) ? outcomeOfTie(chair: chair) : .failed
  }

  /// Seats entitled to this motion.
  func roster(of counts: BallotCounts) -> Int {
    shrinksRoster ? counts.seats - counts.recused : counts.seats
  }

  func size(of base: Base, in counts: BallotCounts) -> Int {
    switch base {
    case .cast: counts.yes + counts.no
    case .present: counts.attending
    case .roster: roster(of: counts)
    case .rosterLessAbstentions: roster(of: counts) - counts.abstain
    case .abstainCountsYes: counts.yes + counts.no + counts.abstain
    }
  }

  private func isMet(by counts: BallotCounts) -> Bool {
    guard holds(main, in: counts) else { return false }
    for pair in further where !holds(pair, in: counts) { return false }
    return true
  }

  private func holds(_ pair: Requirement, in counts: BallotCounts) -> Bool {
    pair.threshold.holds(pair.base.favour(in: counts), of: size(of: pair.base, in: counts))
  }

  private func isTie(_ counts: BallotCounts) -> Bool {
    knowsTies && counts.no != 0 && main.base.favour(in: counts) == counts.no
  }

  /// Whether a tie can come about at all.
  var knowsTies: Bool {
    switch main.base {
    case .cast, .abstainCountsYes: main.threshold.isSimpleMajority
    case .present, .roster, .rosterLessAbstentions: false
    }
  }

  private func outcomeOfTie(chair: BallotLetter) -> Outcome {
    switch (tie, chair) {
    case (.fails, _): .failed
    case (.chairDecides, .yes): .passed
    case (.chairDecides, .no): .failed
    case (.chairDecides, .abstain): main.base.isAbstentionInFavour ? .passed : .tied
    case (.chairDecides, .recused), (.chairDecides, .present), (.chairDecides, .absent): .tied
    }
  }
}

extension VotingRule.Base {
  /// What is measured against the base.
  func favour(in counts: BallotCounts) -> Int {
    isAbstentionInFavour ? counts.yes + counts.abstain : counts.yes
  }

  var isAbstentionInFavour: Bool {
    switch self {
    case .abstainCountsYes: true
    case .cast, .present, .roster, .rosterLessAbstentions: false
    }
  }
}

extension VotingRule {
  /// The outcome of one line of ballot letters, in seat order, without a line end.
  ///
  /// Made for a million lines: reads ASCII bytes where they lie and allocates nothing.
  ///
  /// - Throws: ``MalformedBallots`` exactly as ``BallotSheet/init(parsing:)`` does.
  public func outcome(ofLetters letters: Span<UInt8>) throws(MalformedBallots) -> Outcome {
    try MalformedBallots.check(lengthOf: letters)
    var counts = BallotCounts()
    for place in letters.indices {
      guard let letter = BallotLetter(rawValue: letters[place]) else {
        throw MalformedBallots(at: place, in: letters)
      }
      counts.add(letter)
    }
    return outcome(
      of: counts, chair: chair.flatMap { Self.letter(ofSeat: $0, in: letters) } ?? .absent,
      vetoed: isVetoed(by: letters))
  }

  private func isVetoed(by letters: Span<UInt8>) -> Bool {
    for seat in veto where Self.letter(ofSeat: seat, in: letters) == .no { return true }
    return false
  }

  private static func letter(ofSeat seat: Int, in letters: Span<UInt8>) -> BallotLetter? {
    letters.indices.contains(seat - 1) ? BallotLetter(rawValue: letters[seat - 1]) : nil
  }
}
