public import AdmissionDirectory
public import AdmissionScreening
public import AdmissionVocabulary

/// One motion from filing to its end: 办件.
public struct Case: Hashable, Identifiable, Sendable {
  /// Such as `A2014-001`.
  public typealias ID = Identifier<Case>

  public let id: ID
  public let motion: Motion
  public let filedBy: Actor
  public let filedOn: CalendarDay
  /// What the rules said when an application was filed; `nil` for a proposal.
  public let verdict: Verdict?
  /// Polls that were closed, oldest first.
  public internal(set) var rounds: [ClosedPoll] = []
  public internal(set) var state: State

  /// A poll with how it ended.
  public struct ClosedPoll: Hashable, Sendable {
    public let poll: Poll
    public let outcome: Outcome
    public let closedOn: CalendarDay
  }

  /// Where the case stands, with what is true there and nothing else.
  public enum State: Hashable, Sendable {
    /// Waits for a poll.
    case accepted
    case voting(Poll)
    /// A poll came to nothing, for want of a quorum or by a tie; another may be opened.
    case deferred(Outcome)
    /// The rules sent it back, refused it, or found it to repeat an item.
    case screenedOut(Verdict.Outcome)
    /// Entered without a vote because the directory already has it.
    case registered(Grant)
    /// Entered without a vote because it could not wait.
    case emergencyAdmitted(Grant)
    case decided(Decision)
    case withdrawn
  }

  init(
    id: ID, motion: Motion, filedBy: Actor, filedOn: CalendarDay, verdict: Verdict?, state: State
  ) {
    (self.id, self.motion, self.filedBy, self.filedOn) = (id, motion, filedBy, filedOn)
    (self.verdict, self.state) = (verdict, state)
  }

  /// Whether a poll may open on it: none has decided, and none is open.
  var awaitsPoll: Bool {
    switch state {
    case .accepted, .deferred(.noQuorum), .deferred(.tied): true
    case .deferred(.passed), .deferred(.failed), .voting, .screenedOut, .registered,
      .emergencyAdmitted, .decided, .withdrawn:
      false
    }
  }

  /// Whether whoever filed it may take it back.
  var isWithdrawable: Bool {
    awaitsPoll || state == .screenedOut(.returned)
  }

  /// Whether it may still come to a decision.
  public var isPending: Bool {
    switch state {
    case .accepted, .voting, .deferred: true
    case .screenedOut, .registered, .emergencyAdmitted, .decided, .withdrawn: false
    }
  }

  /// The poll that is open.
  public var openPoll: Poll? {
    if case .voting(let poll) = state { poll } else { nil }
  }

  /// The poll last opened, open or closed.
  public var lastPoll: Poll? {
    openPoll ?? rounds.last?.poll
  }
}

extension Case.ID {
  /// The `number`th case of `year`.
  public init(year: Int, number: Int) {
    self = (try? Self(parsing: "A\(year)-\(padded(number))")) ?? "A"
  }
}

/// What came of a poll, beyond its outcome.
public enum Decision: Hashable, Sendable {
  case admitted(WorkItem, Grant)
  case notAdmitted
  case removed(WorkItem.ID)
  case merged([WorkItem.ID], into: WorkItem.ID)
  case retained(WorkItem.ID)
  /// A removal, merger or retention that found no majority: everything stays as it was.
  case notCarried
  /// It passed, but what it was about had meanwhile left the directory, or its time was over.
  case moot

  /// Raw values are words of the journal, of `expect` and of `--json`.
  public enum Kind: String, CaseIterable, Sendable {
    case admitted, notAdmitted = "not-admitted", removed, merged, retained
    case notCarried = "not-carried", moot

    public var name: Bilingual {
      switch self {
      case .admitted: Bilingual(zh: "准予进入", en: "admitted")
      case .notAdmitted: Bilingual(zh: "不予准入", en: "not admitted")
      case .removed: Bilingual(zh: "移出目录", en: "removed")
      case .merged: Bilingual(zh: "并入", en: "merged")
      case .retained: Bilingual(zh: "予以保留", en: "retained")
      case .notCarried: Bilingual(zh: "议题未通过，维持原状", en: "not carried, nothing changes")
      case .moot:
        Bilingual(zh: "议题已无对象（事项已离开或期限已过）", en: "moot: the item is gone or its time is over")
      }
    }
  }

  public var kind: Kind {
    switch self {
    case .admitted: .admitted
    case .notAdmitted: .notAdmitted
    case .removed: .removed
    case .merged: .merged
    case .retained: .retained
    case .notCarried: .notCarried
    case .moot: .moot
    }
  }
}

extension Case {
  /// Names of the states, as `expect` and `--json` know them.
  public enum Stage: String, CaseIterable, Sendable {
    case accepted, voting, deferred, returned, refused, duplicate, listed, emergency, decided
    case withdrawn

    public var name: Bilingual {
      switch self {
      case .accepted: Bilingual(zh: "已受理", en: "accepted")
      case .voting: Bilingual(zh: "表决中", en: "voting")
      case .deferred: Bilingual(zh: "缓议", en: "deferred")
      case .returned: Bilingual(zh: "退回补正", en: "returned")
      case .refused: Bilingual(zh: "不予准入", en: "refused")
      case .duplicate: Bilingual(zh: "重复", en: "duplicate")
      case .listed: Bilingual(zh: "目录内登记", en: "listed")
      case .emergency: Bilingual(zh: "应急准入", en: "emergency")
      case .decided: Bilingual(zh: "已核准", en: "decided")
      case .withdrawn: Bilingual(zh: "已撤回", en: "withdrawn")
      }
    }
  }

  public var stage: Stage {
    switch state {
    case .accepted: .accepted
    case .voting: .voting
    case .deferred: .deferred
    case .screenedOut(.returned): .returned
    case .screenedOut(.duplicate): .duplicate
    case .screenedOut: .refused
    case .registered: .listed
    case .emergencyAdmitted: .emergency
    case .decided: .decided
    case .withdrawn: .withdrawn
    }
  }

  /// The case's standing in a word or two, more telling than ``stage``.
  public var standing: Bilingual {
    switch state {
    case .decided(let decision): decision.kind.name
    case .deferred(let outcome):
      stage.name + Bilingual(zh: "（\(outcome.name.zh)）", en: " (\(outcome.name.en))")
    default: stage.name
    }
  }

  /// Every word that is true of the case: its stage, its decision, and how its last poll ended.
  public var words: Set<String> {
    var words: Set<String> = [stage.rawValue]
    if case .decided(let decision) = state { words.insert(decision.kind.rawValue) }
    if openPoll == nil, let last = rounds.last { words.insert(last.outcome.rawValue) }
    return words
  }
}
