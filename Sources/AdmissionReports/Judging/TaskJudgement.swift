public import AdmissionDirectory
import AdmissionScreening
public import AdmissionVocabulary

/// What a rule book makes of a labelled table of tasks.
public struct TaskJudgement: Sendable {
  public let day: CalendarDay
  public let edition: Edition.Name
  /// In the order of the table.
  public let trials: [TaskTrial]

  /// Screens every row; a row that says what was decided before, against that.
  ///
  /// - Throws: `MissingCalendarYear` when working days cannot be counted.
  public init(of tasks: [LabelledTask], by desk: JudgingDesk) throws(MissingCalendarYear) {
    (day, edition) = (desk.day, desk.edition.name)
    let plain = desk.screening()
    var trials: [TaskTrial] = []
    for task in tasks {
      var screening = plain
      if let earlier = task.earlier {
        screening = try desk.screening(after: earlier, of: task, from: plain)
      }
      let verdict = try screening.verdict(on: desk.application(task, in: screening))
      trials.append(TaskTrial(task, verdict, in: screening.directory))
    }
    self.trials = trials
  }

  /// How many rows of the label came to that.
  public func count(_ label: TaskLabel, _ came: TaskTrial.Came) -> Int {
    trials.count { $0.task.label == label && $0.came == came }
  }

  /// Labels that the table has, in their order.
  public var labels: [TaskLabel] {
    TaskLabel.allCases.filter { label in trials.contains { $0.task.label == label } }
  }

  /// Rows that came out as neither class nor second label have it.
  public var misses: [TaskTrial] { trials.filter { !$0.isRight } }

  /// What each class that the table has is measured by, and how well being refused or returned tells
  /// what no community may be given.
  ///
  /// A row that came out as its second label has it never counts against the book.
  public var figures: [JudgedFigure] {
    TaskClass.allCases.flatMap(figures) + retrieval.figures(.label(.forbid))
  }

  private func figures(of kind: TaskClass) -> [JudgedFigure] {
    let rows = trials.filter { $0.task.taskClass == kind }
    guard !rows.isEmpty else { return [] }
    return kind.goals.map { measure, goal in
      let asked = rows.filter(measure.isAsked)
      let count = asked.count { trial in
        switch goal {
        case .atLeast: measure.holds(of: trial) || trial.isRightByAlternative
        case .atMost: measure.holds(of: trial) && !trial.isRightByAlternative
        }
      }
      return JudgedFigure(.taskClass(kind), measure, count, of: asked.count, goal)
    }
  }

  private var retrieval: Retrieval {
    let stopped = trials.filter(\.isRefusedOrReturned)
    return Retrieval(
      found: stopped.count { $0.task.label == .forbid },
      wrong: stopped.count { $0.task.label != .forbid && !$0.isRight },
      missed: trials.count { $0.task.label == .forbid && !$0.isRefusedOrReturned && !$0.isRight })
  }
}

extension TaskClass {
  /// What the class is measured by, with what the shipped book is to reach.
  fileprivate var goals: [(JudgedFigure.Measure, JudgedFigure.Goal)] {
    switch self {
    case .forbidden: [(.silent, .atMost(5)), (.refusedOrReturned, .atLeast(70))]
    case .harmless: [(.stopped, .atMost(0)), (.remarked, .atMost(15))]
    case .vote, .duty: [(.stopped, .atMost(0))]
    case .beyond: [(.notLetIn, .atLeast(95))]
    case .within: [(.letIn, .atLeast(90))]
    case .pseudoEmergency: [(.letIn, .atMost(0))]
    case .emergency: [(.kept, .atLeast(100))]
    case .refiled: [(.silent, .atMost(5)), (.refusedAgain, .atLeast(70)), (.refused, .atLeast(70))]
    case .revised: [(.letOn, .atLeast(100))]
    }
  }
}

extension JudgedFigure.Measure {
  /// Whether the row is one that it is a share of.
  fileprivate func isAsked(_ trial: TaskTrial) -> Bool {
    self == .refusedAgain ? trial.wasRefused : true
  }

  fileprivate func holds(of trial: TaskTrial) -> Bool {
    switch self {
    case .silent: trial.isSilent
    case .stopped: trial.isStopped
    case .remarked: trial.came == .remarked
    case .refused, .refusedAgain: trial.came == .refused
    case .kept: trial.came == .emergency
    case .refusedOrReturned: trial.isRefusedOrReturned
    case .letIn: trial.came.isLetIn
    case .notLetIn: !trial.came.isLetIn
    case .letOn: !trial.came.isStopped
    case .precision, .recall, .others: false
    }
  }
}
