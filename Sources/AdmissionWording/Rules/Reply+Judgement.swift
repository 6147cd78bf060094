package import AdmissionDirectory
import AdmissionDisplay
package import AdmissionReports
import AdmissionScreening
import AdmissionVocabulary

extension Reply {
  /// What the rule book makes of a labelled table of tasks.
  package static func judgement(
    _ judgement: TaskJudgement, of table: LabelledTable, named name: String
  ) -> Reply {
    let confusion = Rows(judgement.labels, TaskLabel.columns(judgement))
    let head = Bilingual(
      zh: "预审 \(judgement.trials.count) 个加注事项，\(judgement.misses.count) 个与标签不符"
        + "；第二标签（alternative）也算对，法定职责已列入目录（判为重复）的不算拦下",
      en: "\(judgement.trials.count) labelled tasks screened, \(judgement.misses.count) not as"
        + " labelled; a second label (alternative) counts as right, and a duty that is listed already"
        + " (duplicate) as not stopped")
    return Reply(
      .judgement, head + circumstances(judgement.day, judgement.edition),
      facts: facts(
        "tasks", table, name, judgement.day, judgement.edition, confusion, judgement.figures,
        misses: Rows(judgement.misses, TaskTrial.columns),
        rows: Rows(judgement.trials, TaskTrial.columns)),
      notes: notes(table))
  }

  /// What the rule book makes of a labelled table of pairs.
  package static func judgement(
    _ judgement: PairJudgement, of table: LabelledTable, named name: String
  ) -> Reply {
    let confusion = Rows(
      LabelledPair.Label.allCases, LabelledPair.Label.columns(judgement))
    let head = Bilingual(
      zh: "\(judgement.checks.count / 2) 对名称，正反各查一次，\(judgement.misses.count) 次与标签不符",
      en: "\(judgement.checks.count / 2) pairs of names, each checked both ways,"
        + " \(judgement.misses.count) checks not as labelled")
    return Reply(
      .judgement, head + circumstances(judgement.day, judgement.edition),
      facts: facts(
        "pairs", table, name, judgement.day, judgement.edition, confusion, judgement.figures,
        misses: Rows(judgement.misses, PairJudgement.Check.columns),
        rows: Rows(judgement.checks, PairJudgement.Check.columns)),
      notes: notes(table))
  }

  private static func circumstances(_ day: CalendarDay, _ edition: Edition.Name) -> Bilingual {
    Bilingual(zh: "（\(day)，版本 \(edition)）", en: " (\(day), edition \(edition))")
  }

  private static func facts(
    _ subject: String, _ table: LabelledTable, _ name: String, _ day: CalendarDay,
    _ edition: Edition.Name, _ confusion: Rows, _ figures: [JudgedFigure], misses: Rows, rows: Rows
  ) -> [Fact] {
    [
      Fact("of", .text(subject)), Fact("table", .text(name)), Fact("day", .text(day)),
      Fact("edition", .text(edition.text)), Fact("unread", .texts(table.unread)),
      .section(
        Phrase(Bilingual(zh: "标签与结果", en: "what was labelled, and what came")),
        [.bare("confusion", .rows(confusion))]),
      .section(
        Phrase(Bilingual(zh: "指标", en: "figures")),
        [.bare("figures", .rows(Rows(figures, JudgedFigure.columns)))]),
      misses.cells().isEmpty
        ? Fact("misses", .rows(misses))
        : .section(
          Phrase(Bilingual(zh: "不符的", en: "not as labelled")), [.bare("misses", .rows(misses))]),
      Fact("rows", .rows(rows)),
    ]
  }

  private static func notes(_ table: LabelledTable) -> [Phrase] {
    guard !table.unread.isEmpty else { return [] }
    let names = table.unread.map { Bilingual("`\($0)`") }.joined()
    return [
      Phrase(
        Bilingual(zh: "未使用的列：", en: "columns passed over: ") + names)
    ]
  }
}

extension TaskLabel {
  fileprivate static func columns(_ judgement: TaskJudgement) -> [Rows.Column<TaskLabel>] {
    [.init("label", Bilingual(zh: "标签", en: "Label")) { $0.value }]
      + TaskTrial.Came.allCases.map { came in
        .init(came.rawValue, came.name, .trailing) { .number(judgement.count($0, came)) }
      }
  }

  fileprivate var value: Value { .coded(rawValue, name) }

  /// The table's own word, and what it means.
  private var name: Bilingual {
    switch self {
    case .forbid: Bilingual(zh: "FORBID 不得进入", en: "FORBID")
    case .vote: Bilingual(zh: "VOTE 应表决", en: "VOTE")
    case .admit: Bilingual(zh: "ADMIT 应准入", en: "ADMIT")
    case .autonomy: Bilingual(zh: "AUTONOMY 居民自治", en: "AUTONOMY")
    case .emergency: Bilingual(zh: "EMERGENCY 应急", en: "EMERGENCY")
    }
  }
}

extension LabelledPair.Label {
  fileprivate static func columns(_ judgement: PairJudgement) -> [Rows.Column<Self>] {
    [.init("label", Bilingual(zh: "标签", en: "Label")) { $0.value }]
      + PairJudgement.Check.Came.allCases.map { came in
        .init(came.rawValue, came.name, .trailing) { .number(judgement.count($0, came)) }
      }
  }

  fileprivate var value: Value {
    let name =
      switch self {
      case .same: Bilingual(zh: "同一事项", en: "same")
      case .related: Bilingual(zh: "相关", en: "related")
      case .unrelated: Bilingual(zh: "无关", en: "unrelated")
      }
    return .coded(rawValue, name)
  }
}

extension TaskTrial.Came {
  fileprivate var name: Bilingual {
    switch self {
    case .refused: Bilingual(zh: "不予准入", en: "refused")
    case .returned: Bilingual(zh: "退回", en: "returned")
    case .duplicate: Bilingual(zh: "重复", en: "duplicate")
    case .emergency: Bilingual(zh: "应急", en: "emergency")
    case .listed: Bilingual(zh: "已列", en: "listed")
    case .remarked: Bilingual(zh: "表决有提示", en: "remarked")
    case .clean: Bilingual(zh: "表决无意见", en: "clean")
    }
  }
}

extension PairJudgement.Check.Came {
  fileprivate var name: Bilingual {
    switch self {
    case .same: Bilingual(zh: "判为重复", en: "kept out")
    case .told: Bilingual(zh: "提示相近", en: "told")
    case .silent: Bilingual(zh: "未提示", en: "silent")
    }
  }
}

extension TaskTrial {
  fileprivate static let columns: [Rows.Column<TaskTrial>] = [
    .init("id", Bilingual(zh: "编号", en: "Id")) { .text($0.task.id) },
    .init("name", Bilingual(zh: "事项", en: "Task"), shrinks: true, priority: 3) {
      .text($0.task.name)
    },
    .init("class", Bilingual(zh: "类", en: "Class"), priority: 1) {
      .coded($0.task.taskClass.rawValue, $0.task.taskClass.name)
    },
    .init("label", Bilingual(zh: "标签", en: "Label")) { .text($0.task.label.rawValue) },
    .init("alternative") { .text($0.task.alternative?.rawValue) },
    .init("came", Bilingual(zh: "结果", en: "Came")) { .coded($0.came.rawValue, $0.came.name) },
    .init("rules", Bilingual(zh: "意见", en: "Findings"), priority: 2) {
      .texts($0.rules.map(\.text))
    },
    .init("outcome") { .text($0.verdict.outcome.rawValue) },
    .init("silent") { .truth($0.isSilent) }, .init("right") { .truth($0.isRight) },
  ]
}

extension PairJudgement.Check {
  fileprivate static let columns: [Rows.Column<Self>] = [
    .init("id", Bilingual(zh: "编号", en: "Id")) { .text($0.pair.id) },
    .init("listed", Bilingual(zh: "已列", en: "Listed"), shrinks: true, priority: 2) {
      .text($0.listed)
    },
    .init("applied", Bilingual(zh: "申请", en: "Applied for"), shrinks: true, priority: 2) {
      .text($0.applied)
    },
    .init("label", Bilingual(zh: "标签", en: "Label")) { $0.pair.label.value },
    .init("came", Bilingual(zh: "结果", en: "Came")) { .coded($0.came.rawValue, $0.came.name) },
    .init("others", Bilingual(zh: "另提示", en: "Others"), .trailing) { .number($0.others) },
    .init("right") { .truth($0.isRight) },
  ]
}

extension TaskClass {
  fileprivate var name: Bilingual {
    switch self {
    case .forbidden: Bilingual(zh: "不得进入", en: "forbidden")
    case .harmless: Bilingual(zh: "用语敏感、实则无害", en: "alarming but harmless")
    case .vote: Bilingual(zh: "应表决", en: "vote")
    case .duty: Bilingual(zh: "法定职责", en: "duty")
    case .beyond: Bilingual(zh: "超出目录所列", en: "beyond")
    case .within: Bilingual(zh: "目录所列之内", en: "within")
    case .pseudoEmergency: Bilingual(zh: "假应急", en: "pseudo-emergency")
    case .emergency: Bilingual(zh: "真应急", en: "emergency")
    case .refiled: Bilingual(zh: "换名再报", en: "refiled")
    case .revised: Bilingual(zh: "确已修改", en: "revised")
    }
  }
}

extension JudgedFigure {
  fileprivate static let columns: [Rows.Column<JudgedFigure>] = [
    .init("subject", Bilingual(zh: "对象", en: "Of"), shrinks: true) {
      .coded($0.subject.word, $0.subject.name)
    },
    .init("measure", Bilingual(zh: "指标", en: "Figure"), shrinks: true) {
      .coded($0.measure.rawValue, $0.measure.name)
    },
    .init("count", Bilingual(zh: "数", en: "Count"), .trailing) { .number($0.count) },
    .init("total", Bilingual(zh: "总数", en: "Of all"), .trailing) { .number($0.total) },
    .init("share", Bilingual(zh: "比率", en: "Share"), .trailing) { $0.share },
    .init("goal", Bilingual(zh: "目标", en: "Goal"), .trailing, priority: 1) { $0.goalValue },
    .init("reached", Bilingual(zh: "达到", en: "Reached"), priority: 1) { figure in
      figure.isReached.map { isReached in
        .told(
          .truth(isReached),
          as: isReached ? Bilingual(zh: "是", en: "yes") : Bilingual(zh: "否", en: "no"))
      } ?? .absent
    },
  ]

  /// A mean is no share of anything, and told as the number it is.
  private func shown(_ hundredths: Int) -> Bilingual {
    guard measure == .others else { return Bilingual("\(hundredths)%") }
    let cents = hundredths % 100
    return Bilingual("\(hundredths / 100).\(cents < 10 ? "0" : "")\(cents)")
  }

  private var share: Value {
    hundredths.map { .told(.hundredths($0), as: shown($0)) } ?? .absent
  }

  private var goalValue: Value {
    switch goal {
    case nil: .absent
    case .atMost(let most): .told(.text("<= \(most)"), as: Bilingual("≤ ") + shown(most))
    case .atLeast(let least): .told(.text(">= \(least)"), as: Bilingual("≥ ") + shown(least))
    }
  }
}

extension JudgedFigure.Subject {
  fileprivate var name: Bilingual {
    switch self {
    case .taskClass(let kind): kind.name
    case .label: Bilingual(zh: "FORBID 被拒或退回", en: "FORBID, refused or returned")
    case .told: Bilingual(zh: "相同或相关者提示", en: "same or related, told")
    case .same: Bilingual(zh: "相同者判为重复", en: "same, kept out")
    }
  }
}

extension JudgedFigure.Measure {
  fileprivate var name: Bilingual {
    switch self {
    case .silent: Bilingual(zh: "未作任何提示", en: "silent")
    case .stopped: Bilingual(zh: "被拦下", en: "stopped")
    case .remarked: Bilingual(zh: "表决时有提示", en: "remarked")
    case .refused: Bilingual(zh: "不予准入", en: "refused")
    case .refusedAgain: Bilingual(zh: "曾不予准入的再次不予准入", en: "refused again, of those refused before")
    case .kept: Bilingual(zh: "仍按应急准入", en: "kept")
    case .precision: Bilingual(zh: "精确率", en: "precision")
    case .recall: Bilingual(zh: "召回率", en: "recall")
    case .refusedOrReturned: Bilingual(zh: "不予准入或退回", en: "refused or returned")
    case .letIn: Bilingual(zh: "未经表决进入", en: "let in")
    case .notLetIn: Bilingual(zh: "未放进", en: "not let in")
    case .letOn: Bilingual(zh: "未被拦下", en: "let on")
    case .others: Bilingual(zh: "每次另提示的名称", en: "other names a check")
    }
  }
}
