public import AdmissionDirectory
public import AdmissionScreening
public import AdmissionVocabulary

/// One row of a labelled table, and what came of it.
public struct TaskTrial: Sendable {
  /// What a verdict is to voters: its outcome, and whether what goes to the vote goes with a word
  /// against it.
  ///
  /// Raw values are words of `--json`.
  public enum Came: String, CaseIterable, Sendable {
    case refused, returned, duplicate, emergency, listed
    /// To the vote, with a remark on what was read.
    case remarked
    /// To the vote, with nothing against it.
    case clean

    /// Whether it neither enters nor is voted on.
    public var isStopped: Bool {
      switch self {
      case .refused, .returned, .duplicate: true
      case .emergency, .listed, .remarked, .clean: false
      }
    }

    /// Whether it enters without a vote.
    public var isLetIn: Bool { self == .listed || self == .emergency }
  }

  public let task: LabelledTask
  public let verdict: Verdict
  public let came: Came
  /// Whether a rule that reads the text or knows what was decided before has something to say
  /// against it.
  public let isRemarked: Bool

  /// Whether it is kept out only because it is in already, as a duty that needs no vote, perhaps
  /// under another department.
  public let isInAsDuty: Bool

  init(_ task: LabelledTask, _ verdict: Verdict, in directory: Directory) {
    (self.task, self.verdict) = (task, verdict)
    isInAsDuty = verdict.outcome == .duplicate && verdict.repeatsDuty(of: directory)
    isRemarked = verdict.findings.contains { Self.remarking.contains($0.rule) }
    came =
      switch verdict.outcome {
      case .refused: .refused
      case .returned: .returned
      case .duplicate: .duplicate
      case .emergency: .emergency
      case .listed: .listed
      case .needsVote: isRemarked ? .remarked : .clean
      }
  }

  /// Rules whose findings are against the task; those about forms, hours, bundles, promises and
  /// duties by law say nothing against it.
  private static let remarking: Set<ScreeningRule.ID> = [
    "R20", "R42", "R46", "R47", "R48", "R49", "R50", "R51", "R52", "R53", "R54", "R55", "R56",
    "R57", "R58", "R60", "R62", "R63",
  ]

  /// Rules with findings, each once, in the order of the book.
  public var rules: [ScreeningRule.ID] {
    verdict.findings.map(\.rule).reduce(into: []) { rules, rule in
      if !rules.contains(rule) { rules.append(rule) }
    }
  }

  /// Whether neither the department nor voters are told that something is wrong.
  public var isSilent: Bool { !came.isStopped && !isRemarked }

  public var isRefusedOrReturned: Bool { came == .refused || came == .returned }

  /// Whether it came out as the second label has it.
  public var isRightByAlternative: Bool { task.alternative.map { came.fits($0) } ?? false }

  /// Whether it neither enters nor is voted on, and is not in already as a duty.
  public var isStopped: Bool { came.isStopped && !isInAsDuty }

  /// Whether a decision on it before was that it is not let in.
  var wasRefused: Bool { task.earlier?.decision == .refused }

  /// Whether it came out as its class wants it; a duty that is in already is let in under its
  /// number, and what left the list comes back by a vote that knows.
  public var isRight: Bool {
    if came.fits(task.taskClass) || isRightByAlternative { return true }
    return switch task.taskClass {
    case .duty: !isStopped
    case .refiled: !wasRefused && !isSilent
    default: false
    }
  }
}

extension Verdict {
  /// Whether something it repeats is listed as statutory or assist.
  fileprivate func repeatsDuty(of directory: Directory) -> Bool {
    findings.contains { finding in
      guard finding.weight >= .returns, let item = finding.duplicates else { return false }
      switch directory[item]?.item.category {
      case .statutory, .assist: return true
      case .commissioned, .prohibited, nil: return false
      }
    }
  }
}

extension TaskTrial.Came {
  /// Whether that is what the label says; a duty that a district has not listed may be voted on.
  func fits(_ label: TaskLabel) -> Bool {
    switch label {
    case .forbid: self == .refused || self == .returned
    case .vote: self == .remarked || self == .clean
    case .admit, .autonomy: self == .listed || self == .remarked || self == .clean
    case .emergency: self == .emergency
    }
  }

  /// Whether that is what a task of the class should come to.
  func fits(_ kind: TaskClass) -> Bool {
    switch kind {
    case .forbidden: self == .refused || self == .returned
    case .harmless: !isStopped && self != .remarked
    case .vote, .duty, .revised: !isStopped
    case .beyond, .pseudoEmergency: !isLetIn
    case .within: isLetIn
    case .emergency: self == .emergency
    case .refiled: self == .refused
    }
  }
}
