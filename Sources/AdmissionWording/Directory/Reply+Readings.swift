package import AdmissionCommittee
package import AdmissionDirectory
package import AdmissionDisplay
package import AdmissionJournal
package import AdmissionReports
package import AdmissionScreening
package import AdmissionVocabulary

extension Reply {
  /// The line that keeps made-up data from being taken for fact.
  package static func rehearsalMark(
    _ reconstructed: Bool, _ disclaimer: Disclaimer
  ) -> [Bilingual] {
    reconstructed ? [disclaimer.record] : []
  }

  /// A list of items, in groups where asked.
  package static func directory(
    _ items: [WorkItem], of edition: Edition.Name, by key: Grouping?, on day: CalendarDay,
    reconstructed: Bool, disclaimer: Disclaimer, withoutVote: Set<WorkItem.ID>,
    naming department: @escaping @Sendable (Department.ID) -> Bilingual
  ) -> Reply {
    Reply(
      old: "directory",
      fields: [
        "edition": .text(edition.text), "day": .text(day.description),
        "count": .number(items.count), "reconstructed": .truth(reconstructed),
        "items": .list(
          items.map { item in
            .object([
              "id": .text(item.id.text), "name": .text(item.name), "english": .text(item.english),
              "kind": .text(item.kind.rawValue), "category": .text(item.category.rawValue),
              "department": .text(item.department.text),
              "until": .text(item.until?.description),
              "enteredWithoutVote": .truth(withoutVote.contains(item.id)),
            ])
          }),
      ]
    ) { language -> [Block] in
      func table(_ items: [WorkItem]) -> Block {
        .table(
          Table(of: items, withoutVote: withoutVote, language) { department($0)[language] })
      }
      var blocks: [Block] = []
      switch key {
      case .kind?:
        for kind in Kind.allCases {
          let group = items.filter { $0.kind == kind }
          if !group.isEmpty {
            blocks += [.line("\(kind.name[language]) · \(group.count)"), table(group), .line("")]
          }
        }
      case .department?:
        for id in Set(items.map(\.department)).sorted() {
          let group = items.filter { $0.department == id }
          blocks += [
            .line("\(department(id)[language]) · \(group.count)"), table(group), .line(""),
          ]
        }
      case .year?, nil: blocks.append(table(items))
      }
      let closing = Bilingual(
        zh: "版本 \(edition) · \(day) · 共 \(items.count) 项",
        en: "edition \(edition) · \(day) · \(items.count) items")
      return blocks
        + ([closing] + rehearsalMark(reconstructed, disclaimer)).map { .line($0[language]) }
    }
  }

  /// Base, now and the difference, in items and beside them in hours.
  package static func reduction(
    _ reduction: Reduction, by key: Grouping?, before: Workload, now: Workload,
    disclaimer: Disclaimer,
    naming department: @escaping @Sendable (Department.ID) -> Bilingual
  ) -> Reply {
    let groups = key.map { reduction.grouped(by: $0, naming: department) } ?? []
    func count(_ change: Reduction.Step.Change) -> Int { reduction.number(of: change) }
    let head = Bilingual(
      zh: "基数 \(reduction.count) · 现有 \(reduction.now) · "
        + (reduction.net <= 0 ? "减少 \(-reduction.net)" : "增加 \(reduction.net)"),
      en: "base \(reduction.count) · now \(reduction.now) · "
        + (reduction.net <= 0 ? "\(-reduction.net) fewer" : "\(reduction.net) more"))
    func of(_ details: [Reduction.Step.Detail]) -> Bilingual {
      let some = details.filter { reduction.number(of: $0) > 0 }
      guard !some.isEmpty else { return Bilingual("") }
      return Bilingual(zh: "（", en: " (")
        + some.map { detail in
          let count = reduction.number(of: detail)
          return Bilingual(
            zh: "其中\(detail.name.zh) \(count)", en: "of these \(count) \(detail.name.en)")
        }.joined() + Bilingual(zh: "）", en: ")")
    }
    let gone = of([.revoked, .completed, .notRatified])
    let come = of([.ratified])
    let past = of([.ordered])
    let detail = Bilingual(
      zh:
        "移出 \(count(.removed))\(gone.zh)、合并 \(count(.merged))、到期 \(count(.expired))、准入 \(count(.admitted))\(come.zh)"
        + "（净 \(reduction.net)）；未经表决进入 \(count(.enteredWithoutVote))\(past.zh)，另计",
      en:
        "removed \(count(.removed))\(gone.en), merged \(count(.merged)), expired \(count(.expired)),"
        + " admitted \(count(.admitted))\(come.en) (net \(reduction.net));"
        + " entered without a vote \(count(.enteredWithoutVote))\(past.en), counted apart")
    let measured = Bilingual(
      zh: "自版本 \(reduction.baseline) 起，截至 \(reduction.day)；只计事项",
      en: "since edition \(reduction.baseline), as of \(reduction.day); items only")
    let hours = Bilingual(
      zh: "全年工时：原 \(before.hours)，现 \(now.hours) 小时",
      en: "hours a year: before \(before.hours), now \(now.hours)")
    let changes = Reduction.Step.Change.allCases
    var fields: [String: JSONValue] = [
      "baseline": .object([
        "edition": .text(reduction.baseline.text), "count": .number(reduction.count),
      ]),
      "now": .number(reduction.now), "net": .number(reduction.net),
      "hoursBefore": .number(before.hours), "hoursNow": .number(now.hours),
      "minutesBefore": .number(before.minutes), "minutesNow": .number(now.minutes),
      "reconstructed": .truth(reduction.reconstructed), "day": .text(reduction.day.description),
      "cases": .list(
        reduction.steps.map { step in
          .object([
            "case": .text(step.cause?.text), "change": .text(step.change.rawValue),
            "item": .text(step.item.id.text), "name": .text(step.item.name),
            "day": .text(step.day.description), "detail": .text(step.detail?.rawValue),
          ])
        }),
    ]
    for change in changes { fields[change.rawValue] = .number(count(change)) }
    for detail in Reduction.Step.Detail.allCases {
      fields[detail.rawValue] = .number(reduction.number(of: detail))
    }
    if let key {
      fields["by"] = .text(key.rawValue)
      fields["groups"] = .list(
        groups.map { group in
          var values: [String: JSONValue] = [
            "name": .words(group.name), "base": .number(group.base), "now": .number(group.now),
          ]
          for change in changes { values[change.rawValue] = .number(group.number(of: change)) }
          return .object(values)
        })
    }
    return Reply(old: "reduction", fields: fields) { language -> [Block] in
      var blocks: [Block] = [
        head, Bilingual("  ") + detail, Bilingual("  ") + measured, Bilingual("  ") + hours,
      ].map { .line($0[language]) }
      if let key {
        blocks.append(.table(Table(of: groups, by: key, language)))
      } else if !reduction.steps.isEmpty {
        blocks += [
          .table(Table(of: reduction.steps, language)),
          .line(
            Bilingual(zh: "逐项依据：理由 办件", en: "for the grounds of any step: why CASE")[language]),
        ]
      }
      return blocks + rehearsalMark(reduction.reconstructed, disclaimer).map { .line($0[language]) }
    }
  }
}

extension Directory {
  /// What entered by emergency or order, whatever became of it.
  package var withoutVote: Set<WorkItem.ID> {
    Set(listings.filter { $0.entrance == .withoutVote }.map(\.item.id))
  }
}
