public import AdmissionVocabulary

/// How many seats did what.
public struct BallotCounts: Hashable, Sendable {
  public internal(set) var yes: Int
  public internal(set) var no: Int
  public internal(set) var abstain: Int
  public internal(set) var recused: Int
  /// There without a ballot (`P`); everybody there is ``attending``.
  public internal(set) var present: Int
  public internal(set) var absent: Int

  /// Trusts its caller: every number at least 0 and no more than 1,000 seats together.
  ///
  /// Numbers a person typed go through ``init(byHands:no:abstain:recused:present:seats:)``.
  public init(yes: Int, no: Int, abstain: Int, recused: Int, present: Int, absent: Int) {
    let numbers = [yes, no, abstain, recused, present, absent]
    let most = BallotSheet.seatCounts.upperBound
    precondition(
      numbers.allSatisfy((0...most).contains) && numbers.reduce(0, +) <= most,
      "counts are of 0 to 1000 seats")
    (self.yes, self.no, self.abstain) = (yes, no, abstain)
    (self.recused, self.present, self.absent) = (recused, present, absent)
  }

  public init(_ sheet: BallotSheet) {
    self.init()
    for letter in sheet.letters { add(letter) }
  }

  /// Takes over a show of hands; seats nobody counted are absent.
  ///
  /// `seats` is the committee's, 1 to 1,000.
  ///
  /// - Throws: ``MiscountedHands`` when a number is negative, or there are more hands than seats.
  public init(
    byHands yes: Int, no: Int, abstain: Int = 0, recused: Int = 0, present: Int = 0, seats: Int
  ) throws(MiscountedHands) {
    guard BallotSheet.seatCounts.contains(seats) else { throw MiscountedHands(seats: seats) }
    var absent = seats
    for number in [yes, no, abstain, recused, present] {
      guard (0...absent).contains(number) else { throw MiscountedHands(seats: seats) }
      absent -= number
    }
    self.init(
      yes: yes, no: no, abstain: abstain, recused: recused, present: present, absent: absent)
  }

  public var seats: Int { yes + no + abstain + recused + present + absent }

  /// Everybody there who is not recused: yes, no, abstain and present without a ballot.
  public var attending: Int { yes + no + abstain + present }

  public subscript(letter: BallotLetter) -> Int {
    switch letter {
    case .yes: yes
    case .no: no
    case .abstain: abstain
    case .recused: recused
    case .present: present
    case .absent: absent
    }
  }
}

extension BallotCounts {
  /// Of no seat at all.
  init() {
    (yes, no, abstain, recused, present, absent) = (0, 0, 0, 0, 0, 0)
  }

  mutating func add(_ letter: BallotLetter, _ seats: Int = 1) {
    switch letter {
    case .yes: yes += seats
    case .no: no += seats
    case .abstain: abstain += seats
    case .recused: recused += seats
    case .present: present += seats
    case .absent: absent += seats
    }
  }

  func adding(_ letter: BallotLetter) -> BallotCounts {
    var sum = self
    sum.add(letter)
    return sum
  }
}

/// A show of hands that cannot have happened in a committee of this size.
public struct MiscountedHands: Explainable, Hashable {
  public let seats: Int

  public init(seats: Int) {
    self.seats = seats
  }

  public var notice: Notice {
    Notice(
      "miscounted-hands", zh: "票数与 \(seats) 个席位不符", en: "the counts do not fit \(seats) seats",
      hint: Bilingual(
        zh: "各项不小于 0，合计不超过席位数",
        en: "give numbers of 0 or more that together are no more than the seats"))
  }
}
