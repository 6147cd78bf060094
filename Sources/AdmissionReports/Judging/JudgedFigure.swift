public import AdmissionDirectory

/// A share that a table comes to, and what it should come to.
public struct JudgedFigure: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    case taskClass(TaskClass)
    /// Rows of the label, and what is refused or returned.
    case label(TaskLabel)
    /// Names told to the voters that are the same or related.
    case told
    /// Names kept out as the same.
    case same

    /// As programs know it.
    public var word: String {
      switch self {
      case .taskClass(let kind): kind.rawValue
      case .label(let label): label.rawValue
      case .told: "told"
      case .same: "same"
      }
    }
  }

  /// Raw values are words of `--json`.
  public enum Measure: String, CaseIterable, Sendable {
    case silent, stopped, remarked, refused, kept, precision, recall
    /// Refused, of what was refused before; what left the list may come back by a vote.
    case refusedAgain = "refused-again"
    case refusedOrReturned = "refused-or-returned"
    case letIn = "let-in"
    case notLetIn = "not-let-in"
    case letOn = "let-on"
    /// Names told that nobody asked about, for each check.
    case others
  }

  /// In hundredths.
  public enum Goal: Hashable, Sendable {
    case atMost(Int)
    case atLeast(Int)
  }

  public let subject: Subject
  public let measure: Measure
  public let count: Int
  public let total: Int
  /// `nil` where nobody has set one.
  public let goal: Goal?

  init(_ subject: Subject, _ measure: Measure, _ count: Int, of total: Int, _ goal: Goal?) {
    (self.subject, self.measure, self.goal) = (subject, measure, goal)
    (self.count, self.total) = (count, total)
  }

  /// Rounded; `nil` of nothing.
  public var hundredths: Int? { total == 0 ? nil : (count * 100 + total / 2) / total }

  /// Whether the goal is reached, by the count itself; `nil` without one, and of nothing.
  public var isReached: Bool? {
    guard total > 0, let goal else { return nil }
    return switch goal {
    case .atMost(let most): count * 100 <= most * total
    case .atLeast(let least): count * 100 >= least * total
    }
  }
}

/// How well an answer tells what it is meant for.
struct Retrieval {
  let found: Int
  let wrong: Int
  let missed: Int

  func figures(
    _ subject: JudgedFigure.Subject, precision: JudgedFigure.Goal? = nil,
    recall: JudgedFigure.Goal? = nil
  ) -> [JudgedFigure] {
    [
      JudgedFigure(subject, .precision, found, of: found + wrong, precision),
      JudgedFigure(subject, .recall, found, of: found + missed, recall),
    ]
  }
}
