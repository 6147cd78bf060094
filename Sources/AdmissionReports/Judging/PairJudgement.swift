public import AdmissionDirectory
import AdmissionScreening
public import AdmissionVocabulary

/// What a rule book makes of a labelled table of pairs of names.
///
/// Each pair is two checks, one either way: a made-up item of the one name is added to the list, and
/// a task of the other name is asked for, with no content, by the same department.
public struct PairJudgement: Sendable {
  /// One name applied for, with the other in the list.
  public struct Check: Sendable {
    /// Raw values are words of `--json`.
    public enum Came: String, CaseIterable, Sendable {
      /// Kept out as a repetition.
      case same
      /// Told to the voters.
      case told
      case silent
    }

    public let pair: LabelledPair
    /// Whether it is the left name that is applied for.
    public let isReversed: Bool
    public let came: Came
    /// How many other listed names were told.
    public let others: Int

    public var applied: String { isReversed ? pair.left : pair.right }
    public var listed: String { isReversed ? pair.right : pair.left }

    /// Whether it came out as labelled: what is the same has at least to be told, what is merely
    /// related must not be kept out.
    public var isRight: Bool {
      switch pair.label {
      case .same: came != .silent
      case .related: came == .told
      case .unrelated: came == .silent
      }
    }
  }

  public let day: CalendarDay
  public let edition: Edition.Name
  /// Two for each pair, in the order of the table.
  public let checks: [Check]

  /// - Throws: `MissingCalendarYear` when working days cannot be counted.
  public init(of pairs: [LabelledPair], by desk: JudgingDesk) throws(MissingCalendarYear) {
    (day, edition) = (desk.day, desk.edition.name)
    var checks: [Check] = []
    for pair in pairs {
      for isReversed in [false, true] { checks.append(try desk.check(pair, isReversed)) }
    }
    self.checks = checks
  }

  public func count(_ label: LabelledPair.Label, _ came: Check.Came) -> Int {
    checks.count { $0.pair.label == label && $0.came == came }
  }

  public var misses: [Check] { checks.filter { !$0.isRight } }

  /// How well telling finds what is the same or related, keeping out what is the same, and how many
  /// names besides are told.
  public var figures: [JudgedFigure] {
    let told = retrieval({ $0 != .unrelated }, { $0 != .silent })
    let same = retrieval({ $0 == .same }, { $0 == .same })
    let others = checks.reduce(0) { $0 + $1.others }
    return told.figures(.told, precision: .atLeast(92), recall: .atLeast(75))
      + same.figures(.same, precision: .atLeast(97), recall: .atLeast(35))
      + [JudgedFigure(.told, .others, others, of: checks.count, .atMost(200))]
  }

  private func retrieval(
    _ isMeant: (LabelledPair.Label) -> Bool, _ isSaid: (Check.Came) -> Bool
  ) -> Retrieval {
    Retrieval(
      found: checks.count { isMeant($0.pair.label) && isSaid($0.came) },
      wrong: checks.count { !isMeant($0.pair.label) && isSaid($0.came) },
      missed: checks.count { isMeant($0.pair.label) && !isSaid($0.came) })
  }
}

extension JudgingDesk {
  fileprivate func check(
    _ pair: LabelledPair, _ isReversed: Bool
  ) throws(MissingCalendarYear) -> PairJudgement.Check {
    let (listed, applied) = isReversed ? (pair.right, pair.left) : (pair.left, pair.right)
    let department =
      (register.departments.first { $0.standing == .government } ?? register.departments.first)?.id
      ?? "department"
    var madeUp: WorkItem.ID = "001"
    let screening = screening { directory, _ in
      madeUp = directory.freeID
      directory.enter(
        WorkItem(
          id: madeUp, name: listed, english: nil, kind: .task, category: .commissioned,
          department: department, basis: nil, role: .assists, timesPerYear: 4, minutes: 60,
          fields: [], from: nil, until: nil, source: "labelled"),
        .inherited, on: edition.date)
    }
    var application = application(
      LabelledTask(
        id: pair.id, name: applied, content: applied, department: department, ground: .service,
        label: .vote), in: screening)
    application.item.content = nil
    let verdict = try screening.verdict(on: application)
    return PairJudgement.Check(pair: pair, isReversed: isReversed, verdict, of: madeUp)
  }
}

extension PairJudgement.Check {
  fileprivate init(
    pair: LabelledPair, isReversed: Bool, _ verdict: Verdict, of listed: WorkItem.ID
  ) {
    (self.pair, self.isReversed) = (pair, isReversed)
    let repeated = Set(
      verdict.findings.filter { $0.weight >= .returns }.compactMap(\.duplicates))
    let told = repeated.union(verdict.similar.map(\.item))
    came = repeated.contains(listed) ? .same : told.contains(listed) ? .told : .silent
    others = told.subtracting([listed]).count
  }
}
