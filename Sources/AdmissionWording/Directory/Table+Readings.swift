package import AdmissionDirectory
package import AdmissionDisplay
package import AdmissionReports
package import AdmissionVocabulary

/// The tables that are shown and exported alike.
extension Table {
  package init(
    of items: [WorkItem], withoutVote: Set<WorkItem.ID>, _ language: Language,
    naming department: (Department.ID) -> String
  ) {
    let mark = Bilingual(zh: "（未经表决）", en: " (without a vote)")[language]
    self.init(
      columns: [
        .init(Bilingual(zh: "编号", en: "Id")[language]),
        .init(Bilingual(zh: "事项", en: "Item")[language], shrinks: true, priority: 4),
        .init(Bilingual(zh: "类型", en: "Kind")[language]),
        .init(Bilingual(zh: "类别", en: "Category")[language], priority: 1),
        .init(Bilingual(zh: "部门", en: "Department")[language], shrinks: true, priority: 2),
        .init(Bilingual(zh: "有效期至", en: "Until")[language], priority: 3),
      ],
      rows: items.map { item in
        [
          item.id.text, item.title[language] + (withoutVote.contains(item.id) ? mark : ""),
          item.kind.name[language], item.category.name[language], department(item.department),
          item.until?.description ?? Table.none,
        ]
      })
  }

  package init(of steps: [Reduction.Step], _ language: Language) {
    self.init(
      columns: [
        .init(Bilingual(zh: "办公日", en: "Day")[language]),
        .init(Bilingual(zh: "变动", en: "Change")[language], priority: 2),
        .init(Bilingual(zh: "事项", en: "Item")[language], shrinks: true, priority: 3),
        .init(Bilingual(zh: "办件", en: "Case")[language], priority: 1),
      ],
      rows: steps.map { step in
        [
          step.day.description, step.words[language],
          "\(step.item.id) \(step.item.title[language])", step.cause?.text ?? Table.none,
        ]
      })
  }

  package init(of groups: [Reduction.Group], by key: Grouping, _ language: Language) {
    let changes = Reduction.Step.Change.allCases
    self.init(
      columns: [
        .init(key.name[language], shrinks: true),
        .init(Bilingual(zh: "基数", en: "Base")[language], .trailing, priority: 1),
      ] + changes.map { .init($0.name[language], .trailing) }
        + [.init(Bilingual(zh: "现有", en: "Now")[language], .trailing, priority: 2)],
      rows: groups.map { group in
        [group.name[language], "\(group.base)"]
          + changes.map { "\(group.number(of: $0))" } + ["\(group.now)"]
      })
  }
}

extension Bilingual {
  package init(_ truth: Bool) {
    self.init(zh: truth ? "是" : "否", en: truth ? "yes" : "no")
  }
}
