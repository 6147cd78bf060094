package import AdmissionDirectory
import AdmissionDisplay
package import AdmissionReports
import AdmissionVocabulary

/// What is asked of communities under one name: a department's, or everybody's together.
private struct Asked: Sendable {
  /// `nil` for all.
  var id: Department.ID?
  let name: Bilingual
  let account: BurdenReport.Account

  static let columns: [Rows.Column<Self>] =
    [
      .init("name", Bilingual(zh: "部门", en: "Department"), shrinks: true) { .words($0.name) },
      .init("department") { .text($0.id?.text) },
    ] + BurdenReport.Account.columns.map { $0.of(\.account) }
}

extension Reply {
  /// The hours a year of the whole directory, and each department's balance.
  package static func burden(
    _ report: BurdenReport, budget: BudgetUse?, _ register: Register
  ) -> Reply {
    let total = report.total
    // Whoever asks most of communities now comes first.
    let departments = report.departments.map { (id: $0, account: report.account(of: $0)) }
      .sorted { ($1.account.now.minutes, $0.id) < ($0.account.now.minutes, $1.id) }
      .map { Asked(id: $0.id, name: register.name(of: $0.id), account: $0.account) }
    let all = Asked(name: Bilingual(zh: "合计", en: "all"), account: total)
    let (before, now) = (
      report.hoursPerCommunity(total.before), report.hoursPerCommunity(total.now)
    )
    let shown = [
      Bilingual(
        zh: "平均每个社区 \(before) → \(now) 小时；\(report.communities) 个社区，"
          + "原 \(total.before.items) 项，现 \(total.now.items) 项",
        en: "\(before) → \(now) in the average community; \(report.communities) communities,"
          + " \(total.before.items) items before, \(total.now.items) now"),
      total.apart, budget?.words, report.measured,
    ].compactMap(\.self).map { Fact.shown(Phrase($0)) }
    return Reply(
      .burden, total.headline,
      facts: shown + report.facts + BurdenReport.Account.columns.facts(of: total) + [
        Fact("department", .absent), Fact("item", .absent),
        Fact("communities", .number(report.communities)),
        Fact(
          "perCommunity",
          .group([Fact("hoursBefore", .number(before)), Fact("hoursNow", .number(now))])),
        Fact("budget", budget?.value ?? .absent),
        Fact("departments", .rows(Rows(departments, Asked.columns))),
        .shown(Rows(departments + [all], Asked.columns)),
        Fact("items", .rows(Rows(report.lines, BurdenReport.Line.columns))),
      ],
      notes: (legend + rehearsalMark(report.reconstructed, register.disclaimer)).map { Phrase($0) })
  }

  private static var legend: [Bilingual] {
    [
      Bilingual(
        zh: "数字为小时（项）。差额 = 引入 − 退出，为正则尚须退出相当的工时（R40）；法定和应急事项豁免",
        en:
          "hours (items). balance = brought in - given up; above 0 as much is still to be given up"
          + " (R40); what the law or an emergency demands is exempt"),
      Bilingual(zh: "单个部门或事项：负担 部门|事项", en: "one of them: burden DEPARTMENT|ITEM"),
    ]
  }

  /// What one department asks of communities, item by item.
  package static func burden(
    _ report: BurdenReport, of department: Department.ID, _ register: Register
  ) -> Reply {
    let account = report.account(of: department)
    let name = register.name(of: department)
    let lines = report.lines.filter { $0.item.department == department }
    let items = Value.rows(Rows(lines, BurdenReport.Line.columns))
    return Reply(
      .burden, name + Bilingual(" · ") + account.headline,
      facts: [account.settlement, account.apart, report.measured].compactMap(\.self)
        .map { .shown(Phrase($0)) }
        + report.facts + BurdenReport.Account.columns.facts(of: account) + [
          Fact("department", .text(department.text)), Fact("item", .absent),
          Fact("name", .words(name)), lines.isEmpty ? Fact("items", items) : .bare("items", items),
        ],
      notes: rehearsalMark(report.reconstructed, register.disclaimer).map { Phrase($0) })
  }

  /// What one item asks of communities, and how that is worked out.
  package static func burden(
    _ line: BurdenReport.Line, of report: BurdenReport, _ register: Register
  ) -> Reply {
    let item = line.item
    let shown = [
      BurdenLine(item, register).words,
      Bilingual(
        zh: "每年 \(item.timesPerYear) 次 × 每次 \(item.minutes) 分钟 × \(line.communities) 个社区"
          + " = \(line.minutes) 分钟",
        en: "\(item.timesPerYear) times a year × \(item.minutes) minutes × \(line.communities)"
          + " communities = \(line.minutes) minutes"),
      line.standing,
    ]
    return Reply(
      .burden,
      Bilingual("\(item.id) ") + item.title + Bilingual(" · ")
        + register.name(of: item.department),
      facts: shown.map { .shown(Phrase($0)) } + report.facts
        + BurdenReport.Line.columns.facts(of: line)
        + [Fact("items", .rows(Rows([line], BurdenReport.Line.columns)))],
      notes: rehearsalMark(report.reconstructed, register.disclaimer).map { Phrase($0) })
  }
}
