package import AdmissionDirectory
package import AdmissionVocabulary

extension WorkItem {
  /// An assist item of the civil affairs bureau without an end.
  package static func sample(
    id: WorkItem.ID = "002", name: String = "社会救助申请代办", english: String? = nil,
    kind: Kind = .task, category: Category = .assist, department: Department.ID = "civil-affairs",
    basis: Citation? = Citation(instrument: "elderly-rights-law", article: nil),
    role: CommunityRole = .assists, scope: CommunityScope = .all, timesPerYear: Int = 12,
    minutes: Int = 60,
    fields: [ArchiveField.ID] = ["resident.name"], ledgers: [String] = [], from: CalendarDay? = nil,
    until: CalendarDay? = nil, source: String = "sample"
  ) -> WorkItem {
    WorkItem(
      id: id, name: name, english: english, kind: kind, category: category, department: department,
      basis: basis, role: role, scope: scope, timesPerYear: timesPerYear, minutes: minutes,
      fields: fields, ledgers: ledgers, from: from, until: until, source: source)
  }
}

extension Edition {
  /// Four items, one of each category.
  package static func sample(
    name: Edition.Name = "baseline", date: CalendarDay = day("2014-01-01"),
    items: [WorkItem] = sampleItems
  ) -> Edition {
    Edition(
      name: name, title: Bilingual(zh: "样本目录", en: "Sample directory"), date: date,
      reconstructed: true, note: Bilingual(zh: "测试用", en: "For tests"), items: items)
  }

  package static var sampleItems: [WorkItem] {
    [
      .sample(
        id: "001", name: "调解民间纠纷", category: .statutory, department: "judicial", role: .responsible),
      .sample(id: "002"),
      .sample(id: "003", name: "居家养老助餐", category: .commissioned),
      .sample(id: "004", name: "村改居清产任务", category: .prohibited, department: "finance", basis: nil),
    ]
  }
}

extension Directory {
  package static func sample(items: [WorkItem] = Edition.sampleItems) -> Directory {
    Directory(.sample(items: items))
  }
}
