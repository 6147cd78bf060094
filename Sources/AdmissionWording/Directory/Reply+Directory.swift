package import AdmissionCommittee
package import AdmissionDirectory
import AdmissionDisplay
import AdmissionReports
package import AdmissionVocabulary

extension Reply {
  /// The line that keeps made-up data from being taken for fact.
  package static func rehearsalMark(
    _ reconstructed: Bool, _ disclaimer: Disclaimer
  ) -> [Bilingual] {
    reconstructed ? [disclaimer.record] : []
  }

  /// The items that a day, or today, finds in the directory and that have every one of `words`, in groups
  /// where asked.
  ///
  /// - Throws: `BeforeEdition` where the office has no edition as old as that.
  package static func directory(
    _ words: [String] = [], by key: Grouping? = nil, on asked: CalendarDay? = nil,
    of today: Today, _ register: Register
  ) throws -> Reply {
    let (office, day) = (today.office, asked ?? today.day)
    let department: @Sendable (Department.ID) -> Bilingual = { register.name(of: $0) }
    guard let edition = office.edition(on: day) else {
      let start = office.charter.edition
      throw BeforeEdition(edition: start.name, date: start.date)
    }
    let items = office.directory.items(on: day).filter { item in
      let names = [item.kind.name, item.category.name, department(item.department)]
      return item.matches(
        words, or: names.flatMap { [$0.zh, $0.en] }, by: register.wordbook)
    }
    let columns = WorkItem.columns(
      withoutVote: office.directory.withoutVote, amended: office.directory.amended(by: day),
      naming: department)
    let all = Value.rows(Rows(items, columns))
    let groups = items.grouped(by: key, naming: department).map { name, group -> [Fact] in
      [
        .shown(Phrase(name + Bilingual(" · \(group.count)"))), .shown(Rows(group, columns)),
        .shown(Phrase(Bilingual(""))),
      ]
    }
    let isGrouped = key == .kind || key == .department
    let closing = Bilingual(
      zh: "版本 \(edition) · \(day) · 共 \(items.count) 项",
      en: "edition \(edition) · \(day) · \(items.count) items")
    let reconstructed = office.charter.reconstructed
    return Reply(
      .directory, nil,
      facts: [
        Fact("edition", .text(edition.text)), Fact("day", .text(day)),
        Fact("count", .number(items.count)), Fact("reconstructed", .truth(reconstructed)),
        isGrouped ? Fact("items", all) : .bare("items", all),
      ] + groups.joined(),
      notes: ([closing] + rehearsalMark(reconstructed, register.disclaimer)).map { Phrase($0) })
  }
}

extension WorkItem {
  /// What is said of each item of a directory.
  static func columns(
    withoutVote: Set<WorkItem.ID>, amended: Set<WorkItem.ID>,
    naming department: @escaping @Sendable (Department.ID) -> Bilingual
  ) -> [Rows.Column<WorkItem>] {
    @Sendable func marks(_ item: WorkItem) -> Bilingual {
      (withoutVote.contains(item.id)
        ? Bilingual(zh: "（未经表决）", en: " (without a vote)") : Bilingual(""))
        + (amended.contains(item.id)
          ? Bilingual(zh: "（经 \(item.source) 变更）", en: " (amended by \(item.source))")
          : Bilingual(""))
    }
    return [
      .init("id", Bilingual(zh: "编号", en: "Id")) { .text($0.id.text) },
      .init("name") { .text($0.name) }, .init("english") { .text($0.english) },
      .init(nil, Bilingual(zh: "事项", en: "Item"), shrinks: true, priority: 4) { item in
        .words(item.title + marks(item))
      },
      .init("kind", Bilingual(zh: "类型", en: "Kind")) { .coded($0.kind.rawValue, $0.kind.name) },
      .init("category", Bilingual(zh: "类别", en: "Category"), priority: 1) {
        .coded($0.category.rawValue, $0.category.name)
      },
      .init("department", Bilingual(zh: "部门", en: "Department"), shrinks: true, priority: 2) {
        .coded($0.department.text, department($0.department))
      },
      .init("until", Bilingual(zh: "有效期至", en: "Until"), priority: 3) { .text($0.until) },
      .init("enteredWithoutVote") { .truth(withoutVote.contains($0.id)) },
      .init("amendedBy") { .text(amended.contains($0.id) ? $0.source : nil) },
    ]
  }
}

extension [WorkItem] {
  /// Those of each kind or department, in its order; none where they are to stand together.
  fileprivate func grouped(
    by key: Grouping?, naming department: (Department.ID) -> Bilingual
  ) -> [(name: Bilingual, items: [WorkItem])] {
    let groups: [(name: Bilingual, items: [WorkItem])] =
      switch key {
      case .kind?: Kind.allCases.map { kind in (kind.name, filter { $0.kind == kind }) }
      case .department?:
        Set(map(\.department)).sorted().map { id in
          (department(id), filter { $0.department == id })
        }
      case .year?, nil: []
      }
    return groups.filter { !$0.items.isEmpty }
  }
}

extension Directory {
  /// What entered by emergency or order, whatever became of it.
  package var withoutVote: Set<WorkItem.ID> {
    Set(listings.filter { $0.entrance == .withoutVote }.map(\.item.id))
  }

  /// What reads by `day` as a later case has it, and not as it came in.
  package func amended(by day: CalendarDay) -> Set<WorkItem.ID> {
    let changed = listings.filter { listing in
      listing.earlier.first.map { $0.item.source != listing.item(on: day).source } ?? false
    }
    return Set(changed.map(\.item.id))
  }
}

extension Bilingual {
  package init(_ truth: Bool) {
    self.init(zh: truth ? "是" : "否", en: truth ? "yes" : "no")
  }
}
