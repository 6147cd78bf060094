public import AdmissionCommittee
import AdmissionDirectory
public import AdmissionJournal
public import AdmissionVocabulary

/// The record of a sitting (会议纪要) or of the votes on one case (表决纪要), ready to be signed.
///
/// Plain values and bilingual texts, so that it can be written down as JSON as it is; people's own
/// words stand as they wrote them.
public struct Minutes: Hashable, Codable, Sendable {
  public enum Kind: String, Codable, Sendable {
    case sitting, vote

    public var name: Bilingual {
      switch self {
      case .sitting: Bilingual(zh: "会议纪要", en: "Minutes of the sitting")
      case .vote: Bilingual(zh: "表决纪要", en: "Minutes of the vote")
      }
    }
  }

  /// Who was there.
  public struct Attendance: Hashable, Codable, Sendable {
    /// 应到: every seat of the roster, vacant ones too; no names where ballots are not shown.
    public let entitled: [Bilingual]
    public let entitledCount: Int
    /// 实到: every seat that was in the room at some time.
    public let attending: [Bilingual]
    public let attendingCount: Int
    /// The others, vacant ones said to be so.
    public let absent: [Bilingual]
    public let absentCount: Int
    /// 列席, in the office's words; `nil` when nobody was noted.
    public let observers: String?
    /// `nil` while nobody was named.
    public let presiding: Bilingual?
    public let recording: Bilingual?
  }

  /// What became of a case; raw values are words of `--json`.
  public enum Course: String, CaseIterable, Codable, Sendable {
    case taken
    case putOff = "put-off"
    case notReached = "not-reached"
    /// It was taken up and its poll is still open.
    case voting

    public var name: Bilingual {
      switch self {
      case .taken: Bilingual(zh: "已表决", en: "voted on")
      case .putOff: Bilingual(zh: "缓议", en: "put off")
      case .notReached: Bilingual(zh: "未议", en: "not reached")
      case .voting: Bilingual(zh: "表决中", en: "vote still open")
      }
    }
  }

  public struct Matter: Hashable, Codable, Sendable {
    public let filed: String
    public let motion: Bilingual
    public let course: Course
    /// How the case stood at the end of the record.
    public let standing: Bilingual
    /// Why it was put off; `nil` when nobody said.
    public let putOffReason: String?
    /// Oldest first.
    public let rounds: [Round]
  }

  /// One closed poll with what followed from it at once.
  public struct Round: Hashable, Codable, Sendable {
    public let round: Int
    public let revision: Int
    public let openedOn: String
    public let closedOn: String
    /// Where it was taken; `nil` for a poll by circulation.
    public let sitting: String?
    public let byHands: Bool
    public let recusals: [Recusal]
    /// What an approval was tied to, with the rule where a finding asked for it.
    public let conditions: [Bilingual]
    /// What findings asked for and was struck before the vote, by whom and why.
    public let struck: [Bilingual]
    public let counts: Counts
    /// What the outcome hung on: votes in favour that were needed, seats there and seats needed.
    public let needed: Int
    public let attending: Int
    public let neededToAttend: Int
    /// Word of the outcome, such as `no-quorum`.
    public let outcome: String
    public let outcomeName: Bilingual
    /// `nil` where none followed.
    public let decision: Bilingual?
    /// Dissent, and whoever gave a reason; `nil` where single ballots may not be shown or hands were
    /// counted.
    public let voices: [Voice]?
    /// Clocks that started with it.
    public let deadlines: [Term]
  }

  public struct Recusal: Hashable, Codable, Sendable {
    public let seat: Int
    public let name: Bilingual
    public let ground: Bilingual
  }

  public struct Counts: Hashable, Codable, Sendable {
    public let yes: Int
    public let no: Int
    public let abstain: Int
    public let recused: Int
    /// There without a ballot.
    public let present: Int
    public let absent: Int
  }

  public struct Voice: Hashable, Codable, Sendable {
    public let seat: Int
    public let name: Bilingual
    public let choice: Bilingual
    /// Whether the ballot went against the outcome.
    public let dissents: Bool
    /// In the voter's own words.
    public let reason: String?
  }

  public struct Term: Hashable, Codable, Sendable {
    public let clock: Bilingual
    /// The rule that sets it.
    public let rule: String
    public let workingDays: Int
    public let due: String
    public let derivation: Bilingual
  }

  /// Where the journal stood, so that the record can be checked against it.
  public struct Seal: Hashable, Codable, Sendable {
    public let sequence: Int
    /// Short, for people to compare.
    public let checkCode: String
    /// In hexadecimal.
    public let digest: String
  }

  public let kind: Kind
  /// Number of the sitting or of the case.
  public let id: String
  public let committee: Bilingual
  public let clerk: Bilingual
  /// The day of the sitting, or on which the last poll closed; the office's day before that.
  public let day: String
  /// Whether it is finished: a sitting was closed, a case is no longer before the committee.
  public let isFinal: Bool
  /// Whether the data were made up to show the mechanism.
  public let reconstructed: Bool
  /// `nil` for the votes on one case.
  public let attendance: Attendance?
  /// In the order of the agenda.
  public let matters: [Matter]
  public let seal: Seal
}

extension Minutes {
  /// The record of a sitting, as it was at the time.
  ///
  /// `events` are all of the office's, oldest first; `head` is where their journal stands.
  ///
  /// - Throws: ``UnknownSitting``, `ImpossibleHistory`.
  public init(
    ofSitting id: Sitting.ID, in events: some Sequence<Event>, head: Head,
    by orders: StandingOrders,
    showsBallots: Bool
  ) throws {
    let reading = try MinutesReading(events, orders: orders, showsBallots: showsBallots) {
      $0.terms.floor?.sitting == id
    } endsAt: {
      $0 == .sitting(.closed(id))
    }
    let office = reading.office
    guard let sitting = office.sittings.first(where: { $0.id == id }) else {
      throw UnknownSitting(id: id, known: office.sittings.map(\.id))
    }
    let naming = reading.naming(office)
    self.init(
      kind: .sitting, id: id.text, committee: office.charter.committee,
      clerk: office.charter.clerk, day: sitting.day.description, isFinal: sitting.isOver,
      reconstructed: office.charter.reconstructed,
      attendance: Attendance(of: sitting, in: office, naming),
      matters: sitting.agenda.map { reading.matter($0, putOffBy: id) }, seal: Seal(head))
  }

  /// The record of the votes on one case, with how it stands today.
  ///
  /// - Throws: `Refusal`.unknownCase, `ImpossibleHistory`.
  public init(
    ofVotesOn id: Case.ID, in events: some Sequence<Event>, on day: CalendarDay, head: Head,
    by orders: StandingOrders, showsBallots: Bool
  ) throws {
    var reading = try MinutesReading(events, orders: orders, showsBallots: showsBallots) { _ in true
    }
    reading.look(on: day)
    let office = reading.office
    guard let filed = office[id] else { throw Refusal.unknownCase(id) }
    let matter = reading.matter(id)
    self.init(
      kind: .vote, id: id.text, committee: office.charter.committee, clerk: office.charter.clerk,
      day: matter.rounds.last?.closedOn ?? office.today.description, isFinal: !filed.isPending,
      reconstructed: office.charter.reconstructed,
      attendance: filed.lastPoll?.terms.floor.flatMap { floor in
        office.sittings.first { $0.id == floor.sitting }
      }.map { Attendance(of: $0, in: office, reading.naming(office)) }, matters: [matter],
      seal: Seal(head))
  }
}

extension Minutes.Attendance {
  /// Who was there, by name only where ballots may be shown: of a vote in which all agree, the
  /// names of those in the room are the ballots.
  init(of sitting: Sitting, in office: Office, _ naming: Naming) {
    let seats = office.charter.roster.seats.map(\.number)
    let others = seats.filter { !sitting.attended.contains($0) }
    func names(_ seats: [Int]) -> [Bilingual] {
      guard naming.showsBallots else { return [] }
      return seats.map { seat in
        let isVacant = office.vacant.contains(seat) && !sitting.attended.contains(seat)
        return naming.name(ofSeat: seat)
          + (isVacant ? Bilingual(zh: "（空缺）", en: " (vacant)") : Bilingual(""))
      }
    }
    (entitled, entitledCount) = (names(seats), seats.count)
    (attending, attendingCount) = (names(sitting.attended), sitting.attended.count)
    (absent, absentCount) = (names(others), others.count)
    observers = sitting.observers
    presiding = naming.showsBallots ? sitting.presiding.map(naming.name(ofSeat:)) : nil
    let isSeat = if case .seat = sitting.recording { true } else { false }
    recording = isSeat && !naming.showsBallots ? nil : sitting.recording.map(naming.name(of:))
  }
}

extension Minutes.Seal {
  init(_ head: Head) {
    self.init(sequence: head.sequence, checkCode: head.checkCode, digest: head.digestText)
  }
}

/// A number under which no sitting was called.
public struct UnknownSitting: Explainable, Hashable {
  public let id: Sitting.ID
  public let known: [Sitting.ID]

  public var notice: Notice {
    let list = known.map(\.text)
    return Notice(
      "unknown-sitting", zh: "没有会议 `\(id)`", en: "there is no sitting `\(id)`",
      hint: list.isEmpty
        ? Bilingual(zh: "还没有召集过会议", en: "none was called yet")
        : Bilingual(
          zh: "已有：" + list.joined(separator: "、"), en: "there are: " + list.joined(separator: ", "))
    )
  }
}
