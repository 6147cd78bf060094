public import AdmissionScreening
public import AdmissionVocabulary

/// One motion from filing to its end: 办件.
public struct Case: Hashable, Identifiable, Sendable {
  /// Such as `A2014-001`.
  public typealias ID = Identifier<Case>

  public let id: ID
  /// As it reads now; a correction puts another application in its place.
  public internal(set) var motion: Motion
  public let filedBy: Participant
  public let filedOn: CalendarDay
  /// What the rules said of the application as it reads now; `nil` for a proposal.
  public internal(set) var verdict: Verdict?
  /// 1 for what was filed, one more for each correction.
  public internal(set) var revision = 1
  /// Whether the one revision after a refusal was used.
  public internal(set) var wasReviewed = false
  /// What an order past the vote said; `nil` for everything else.
  public internal(set) var order: Order?
  /// The clocks that were started, each as it was last set.
  public internal(set) var deadlines: [Deadline.Clock: Deadline] = [:]
  /// What the office said was missing; `nil` when the rules sent it back, or nobody did.
  public internal(set) var returnReason: String?
  /// Whether the office has said once what was missing; it says everything at once (R24).
  public internal(set) var wasSentBack = false
  /// The sitting that put the case off, until a poll opens on it again.
  public internal(set) var putOffBy: Sitting.ID?
  /// Why the decision was put off; `nil` while it was not.
  public internal(set) var extensionReason: String?
  public internal(set) var consultation: Consultation?
  /// Whether the consultation is over, answered or not.
  public internal(set) var wasConsulted = false
  /// In the order of their numbers; those that findings ask for stand here since the last opening.
  public internal(set) var conditions: [Condition] = []
  /// The highest number that a condition of it ever had; 0 before the first.
  var lastCondition = 0
  /// In the order in which they were struck.
  public internal(set) var struck: [Condition.Struck] = []
  /// Seats that were recused by the office before a poll.
  public internal(set) var recused: [Int] = []
  /// The day on which the decision was handed over.
  public internal(set) var delivered: CalendarDay?
  /// Polls that were closed, oldest first.
  public internal(set) var rounds: [ClosedPoll] = []
  /// Polls that a correction ended before they were closed, oldest first.
  public internal(set) var voided: [Poll] = []
  public internal(set) var state: State

  /// A poll with how it ended.
  public struct ClosedPoll: Hashable, Sendable {
    public let poll: Poll
    public let outcome: Outcome
    public let closedOn: CalendarDay
  }

  /// Where the case stands, with what is true there and nothing else.
  public enum State: Hashable, Sendable {
    /// Waits for the office to say whether it is complete.
    case submitted
    /// Waits for a poll.
    case accepted
    /// Streets are being asked; the clock of the decision stands still.
    case consultation
    case voting(Poll)
    /// A poll came to nothing, for want of a quorum or by a tie, or a sitting put the case off
    /// (`nil`); another poll may be opened.
    case deferred(Outcome?)
    /// The rules sent it back, refused it, or found it to repeat an item.
    case screenedOut(Verdict.Outcome)
    /// Entered without a vote because the directory already has it.
    case registered(Grant)
    /// Entered without a vote because it could not wait, or was ordered.
    case enteredWithoutVote(Grant)
    /// It passed; what it was tied to is owed.
    case conditional
    case decided(Decision)
    /// Nobody decided in time: not admitted, and the delay is reported upward (R37).
    case overdue
    /// What was asked of the department did not come in time.
    case lapsed(Deadline.Clock)
    case bypass(Bypass.Step)
    case withdrawn
  }

  init(
    id: ID, motion: Motion, filedBy: Participant, filedOn: CalendarDay, verdict: Verdict?,
    state: State
  ) {
    (self.id, self.motion, self.filedBy, self.filedOn) = (id, motion, filedBy, filedOn)
    (self.verdict, self.state) = (verdict, state)
  }

  /// Whether a poll may open on it: none has decided, and none is open.
  var awaitsPoll: Bool {
    switch state {
    case .accepted, .deferred(.noQuorum), .deferred(.tied), .deferred(nil): true
    case .deferred(.passed), .deferred(.failed), .submitted, .consultation, .voting, .screenedOut,
      .registered, .enteredWithoutVote, .conditional, .decided, .overdue, .lapsed, .bypass,
      .withdrawn:
      false
    }
  }

  /// Whether whoever filed it may take it back.
  var isWithdrawable: Bool {
    switch state {
    case .submitted, .consultation, .screenedOut(.returned): true
    case .bypass(.reported): true
    default: awaitsPoll
    }
  }

  /// Whether it may still come to a decision of the committee.
  public var isPending: Bool {
    switch state {
    case .submitted, .accepted, .consultation, .voting, .deferred, .conditional: true
    case .screenedOut, .registered, .enteredWithoutVote, .decided, .overdue, .lapsed, .bypass,
      .withdrawn:
      false
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

  /// The clocks that matter where the case stands, in the order of their days.
  public var runningClocks: [Deadline] {
    let clocks: Set<Deadline.Clock> =
      switch state {
      case .submitted: [.completeness, .decision]
      case .accepted, .voting, .deferred: [.decision]
      case .consultation: [.consultation, .decision]
      case .screenedOut(.returned): [.correction]
      case .screenedOut, .decided(.notAdmitted): wasReviewed ? [] : [.review]
      case .conditional: [.conditions]
      case .enteredWithoutVote:
        Set((delivered == nil ? [.delivery] : []) + (owesPaper ? [.paper] : []))
      case .registered, .decided(.admitted), .decided(.amended(_, .some)):
        delivered == nil ? [.delivery] : []
      case .decided(.suspended): [.cure]
      case .bypass(.reported), .bypass(.noticed): [.answer]
      case .decided, .overdue, .lapsed, .bypass, .withdrawn: []
      }
    return clocks.compactMap { deadlines[$0] }
      .sorted { ($0.due, $0.clock.rawValue) < ($1.due, $1.clock.rawValue) }
  }

  /// The number under which the case's item may be asked for.
  public var grant: Grant? {
    switch state {
    case .decided(.admitted(_, let grant)), .registered(let grant), .enteredWithoutVote(let grant):
      grant
    case .decided(.amended(_, let grant)): grant
    default: nil
    }
  }
}

extension Case {
  /// Whether its number is for an item that the directory had already, and ends by itself.
  public var isUnderListing: Bool {
    switch state {
    case .registered, .decided(.amended(_, .some)): true
    default: false
    }
  }
}

extension Case.ID {
  /// The `number`th case of `year`.
  public init(year: Int, number: Int) {
    self = (try? Self(parsing: "A\(year)-\(padded(number))")) ?? "A"
  }
}

extension Case {
  /// Names of the states, as `expect` and `--json` know them.
  public enum Stage: String, CaseIterable, Sendable {
    case submitted, accepted, consultation, voting, deferred, returned, refused, duplicate, listed
    case emergency, ordered
    case conditional = "approved-with-conditions"
    case decided, overdue, lapsed
    case bypassReported = "bypass-reported"
    case answered, regularised, noticed, withdrawn

    public var name: Bilingual {
      switch self {
      case .submitted: Bilingual(zh: "待受理", en: "submitted")
      case .accepted: Bilingual(zh: "已受理", en: "accepted")
      case .consultation: Bilingual(zh: "征求意见中", en: "in consultation")
      case .voting: Bilingual(zh: "表决中", en: "voting")
      case .deferred: Bilingual(zh: "缓议", en: "deferred")
      case .returned: Bilingual(zh: "退回补正", en: "returned")
      case .refused: Bilingual(zh: "不予准入", en: "refused")
      case .duplicate: Bilingual(zh: "重复", en: "duplicate")
      case .listed: Bilingual(zh: "目录内登记", en: "listed")
      case .emergency: Bilingual(zh: "应急准入", en: "emergency")
      case .ordered: Bilingual(zh: "上级交办进入", en: "entered by order")
      case .conditional: Bilingual(zh: "附条件通过", en: "approved with conditions")
      case .decided: Bilingual(zh: "已核准", en: "decided")
      case .overdue: Bilingual(zh: "逾期未决", en: "overdue")
      case .lapsed: Bilingual(zh: "失效", en: "lapsed")
      case .bypassReported: Bilingual(zh: "无号已报告", en: "bypass reported")
      case .answered: Bilingual(zh: "部门已答复", en: "answered")
      case .regularised: Bilingual(zh: "已补办申报", en: "regularised")
      case .noticed: Bilingual(zh: "已发出告诫", en: "noticed")
      case .withdrawn: Bilingual(zh: "已撤回", en: "withdrawn")
      }
    }
  }

  public var stage: Stage {
    switch state {
    case .submitted: .submitted
    case .accepted: .accepted
    case .consultation: .consultation
    case .voting: .voting
    case .deferred: .deferred
    case .screenedOut(.returned): .returned
    case .screenedOut(.duplicate): .duplicate
    case .screenedOut: .refused
    case .registered: .listed
    case .enteredWithoutVote: order == nil ? .emergency : .ordered
    case .conditional: .conditional
    case .decided: .decided
    case .overdue: .overdue
    case .lapsed: .lapsed
    case .bypass(.reported): .bypassReported
    case .bypass(.answered): .answered
    case .bypass(.regularised): .regularised
    case .bypass(.noticed): .noticed
    case .withdrawn: .withdrawn
    }
  }

  /// The case's standing in a word or two, more telling than ``stage``.
  public var standing: Bilingual {
    func of(_ more: Bilingual) -> Bilingual {
      stage.name + Bilingual(zh: "（\(more.zh)）", en: " (\(more.en))")
    }
    return switch state {
    case .decided(let decision): decision.kind.name
    case .deferred(let outcome?): of(outcome.name)
    case .deferred(nil): of(Bilingual(zh: "会议决定", en: "put off by a sitting"))
    case .overdue:
      motion.kind == .admit
        ? of(Bilingual(zh: "不予准入，上报督办", en: "not admitted, reported upward"))
        : of(Bilingual(zh: "维持原状，上报督办", en: "nothing changes, reported upward"))
    case .lapsed(.conditions):
      of(Bilingual(zh: "条件未按期落实", en: "conditions not delivered in time"))
    case .lapsed: of(Bilingual(zh: "未按期补正", en: "not corrected in time"))
    case .bypass(.noticed(let step)):
      Bypass.ladder.indices.contains(step - 1) ? of(Bypass.ladder[step - 1]) : stage.name
    default: stage.name
    }
  }

  /// Every word that is true of the case: its stage, its decision, and how its last poll ended.
  public var words: Set<String> {
    var words: Set<String> = [stage.rawValue]
    if case .decided(let decision) = state { words.insert(decision.kind.rawValue) }
    if case .overdue = state {
      let kind: Decision.Kind = motion.kind == .admit ? .notAdmitted : .notCarried
      words.insert(kind.rawValue)
    }
    if openPoll == nil, let last = rounds.last { words.insert(last.outcome.rawValue) }
    return words
  }
}
