package import AdmissionCommittee
package import AdmissionDirectory
package import AdmissionDisplay
package import AdmissionJournal
package import AdmissionReports
package import AdmissionScreening
package import AdmissionVocabulary

extension Reply {
  package static func burden(
    _ report: BurdenReport, budget: BudgetUse?, disclaimer: Disclaimer,
    naming name: @escaping @Sendable (Department.ID) -> Bilingual
  ) -> Reply {
    let total = report.total
    // Whoever asks most of communities now comes first.
    let accounts = report.departments.map { (id: $0, account: report.account(of: $0)) }
      .sorted { ($1.account.now.minutes, $0.id) < ($0.account.now.minutes, $1.id) }
    let fields = report.fields.merging(total.fields) { $1 }.merging([
      "department": .none, "item": .none, "communities": .number(report.communities),
      "perCommunity": .object([
        "hoursBefore": .number(report.hoursPerCommunity(total.before)),
        "hoursNow": .number(report.hoursPerCommunity(total.now)),
      ]),
      "budget": budget.map { .object($0.fields) } ?? .none,
      "departments": .list(
        accounts.map { id, account in
          .object(
            account.fields.merging(["department": .text(id.text), "name": .words(name(id))]) { $1 })
        }),
      "items": .list(report.lines.map { .object($0.fields) }),
    ]) { $1 }
    return Reply(old: "burden", fields: fields) { language -> [Block] in
      var lines = [
        total.headline[language],
        Bilingual(
          zh: "  平均每个社区 \(report.hoursPerCommunity(total.before)) → "
            + "\(report.hoursPerCommunity(total.now)) 小时；\(report.communities) 个社区，"
            + "原 \(total.before.items) 项，现 \(total.now.items) 项",
          en: "  \(report.hoursPerCommunity(total.before)) → "
            + "\(report.hoursPerCommunity(total.now)) in the average community;"
            + " \(report.communities) communities, \(total.before.items) items before,"
            + " \(total.now.items) now")[language],
      ]
      lines += [total.apart, budget?.words, report.measured].compactMap { $0 }
        .map { "  " + $0[language] }
      let rows =
        accounts.map { id, account in [name(id)[language]] + account.cells(language) }
        + [[Bilingual(zh: "合计", en: "all")[language]] + total.cells(language)]
      let table = Table(
        columns: [.init(Bilingual(zh: "部门", en: "Department")[language], shrinks: true)]
          + BurdenReport.Account.columns(language),
        rows: rows)
      let legend = [
        Bilingual(
          zh: "数字为小时（项）。差额 = 引入 − 退出，为正则尚须退出相当的工时（R40）；法定和应急事项豁免",
          en:
            "hours (items). balance = brought in - given up; above 0 as much is still to be given up"
            + " (R40); what the law or an emergency demands is exempt")[language],
        Bilingual(zh: "单个部门或事项：负担 部门|事项", en: "one of them: burden DEPARTMENT|ITEM")[language],
      ]
      return lines.blocks + [.table(table)]
        + (legend + rehearsalMark(report.reconstructed, disclaimer).map { $0[language] }).blocks
    }
  }

  package static func burden(
    _ report: BurdenReport, of department: Department.ID, disclaimer: Disclaimer,
    naming name: (Department.ID) -> Bilingual
  ) -> Reply {
    let account = report.account(of: department)
    let name = name(department)
    let items = report.lines.filter { $0.item.department == department }
    let fields = report.fields.merging(account.fields) { $1 }.merging([
      "department": .text(department.text), "item": .none, "name": .words(name),
      "items": .list(items.map { .object($0.fields) }),
    ]) { $1 }
    return Reply(old: "burden", fields: fields) { language -> [Block] in
      var lines = [(name + Bilingual(" · ") + account.headline)[language]]
      lines += [account.settlement, account.apart, report.measured].compactMap { $0 }
        .map { "  " + $0[language] }
      let table = Table(
        columns: [
          .init(Bilingual(zh: "编号", en: "Id")[language]),
          .init(Bilingual(zh: "事项", en: "Item")[language], shrinks: true, priority: 3),
          .init(Bilingual(zh: "社区", en: "Places")[language], .trailing),
          .init(Bilingual(zh: "原有", en: "Before")[language], .trailing, priority: 1),
          .init(Bilingual(zh: "现有", en: "Now")[language], .trailing, priority: 2),
          .init(Bilingual(zh: "状态", en: "Standing")[language], priority: 1),
        ],
        rows: items.map { line in
          let hours = "\(line.workload.hours)"
          return [
            line.item.id.text, line.item.title[language], "\(line.communities)",
            line.wasListed ? hours : Table.none, line.isListed ? hours : Table.none,
            line.standing[language],
          ]
        })
      return lines.blocks + (items.isEmpty ? [] : [.table(table)])
        + rehearsalMark(report.reconstructed, disclaimer).map { .line($0[language]) }
    }
  }

  package static func burden(
    _ line: BurdenReport.Line, of report: BurdenReport, _ register: Register
  ) -> Reply {
    let item = line.item
    let place = BurdenLine(item, register)
    return Reply(
      old: "burden",
      fields: report.fields.merging([
        "department": .text(item.department.text), "items": .list([.object(line.fields)]),
      ]) { $1 }.merging(line.fields) { $1 }
    ) { language in
      [
        "\(item.id) \(item.title[language]) · \(register.name(of: item.department)[language])",
        "  " + place.words[language],
        Bilingual(
          zh: "  每年 \(item.timesPerYear) 次 × 每次 \(item.minutes) 分钟 × \(line.communities) 个社区"
            + " = \(line.minutes) 分钟",
          en: "  \(item.timesPerYear) times a year × \(item.minutes) minutes × \(line.communities)"
            + " communities = \(line.minutes) minutes")[language],
        "  " + line.standing[language],
      ] + rehearsalMark(report.reconstructed, register.disclaimer).map { $0[language] }
    }
  }
}
