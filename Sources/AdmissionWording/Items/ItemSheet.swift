package import AdmissionCommittee
package import AdmissionDirectory
import AdmissionReports
import AdmissionVocabulary

/// All that is known of one item: where it stands, its basis, what it costs and its cases.
package struct ItemSheet {
  private let listing: Directory.Listing
  private let orders: StandingOrders
  private let naming: Naming
  /// The case that last was about it, explained; `nil` where that is not asked.
  private let last: ((Case) -> CaseSheet)?

  /// With `last` the item is explained by the case that last was about it.
  package init(
    _ listing: Directory.Listing, by orders: StandingOrders, _ naming: Naming,
    last: ((Case) -> CaseSheet)? = nil
  ) {
    (self.listing, self.orders, self.naming, self.last) = (listing, orders, naming, last)
  }

  private var item: WorkItem { listing.item }
  private var cases: [Case] { naming.office.cases(about: item.id) }

  package var reply: Reply {
    Reply(
      last == nil ? .item : .explanation, Bilingual("\(item.id) ") + item.title,
      facts: facts + load + tied + past + explanation)
  }

  private var facts: [Fact] {
    let today = naming.office.today
    let standing = listing.standingWords(
      on: today, renewalDays: orders.renewalDays(on: today), naming)
    return [
      Fact("item", .text(item.id.text)), Fact("name", .text(item.name)),
      Fact("in", .truth(listing.isIn(on: today))), .bare("standing", .words(standing)),
      Fact("category", .text(item.category.rawValue)),
      Fact("department", .text(item.department.text)), Fact("source", .text(item.source)),
      .shown(
        Phrase(
          item.kind.name + Bilingual(" · ") + item.category.name + Bilingual(" · ")
            + naming.name(of: item.department))),
      .shown(
        Bilingual(zh: "依据", en: "basis"),
        item.basis.map { naming.register.words(for: $0) } ?? Bilingual(zh: "无", en: "none")),
    ]
  }

  private var load: [Fact] {
    let place = BurdenLine(item, naming.register)
    return [
      .shown(
        Phrase(
          Bilingual(
            zh: "每年 \(item.timesPerYear) 次，每次 \(item.minutes) 分钟 · 来源 \(item.source)",
            en:
              "\(item.timesPerYear == 1 ? "once" : "\(item.timesPerYear) times") a year, \(item.minutes) minutes each"
              + " · source \(item.source)"))), .shown(Phrase(place.words)),
      Fact("minutesAYear", .number(place.workload.minutes)),
      Fact("hoursAYear", .number(place.workload.hours)),
      Fact("communities", .number(place.communities)),
    ]
  }

  /// What the case that let it in is tied to.
  private var tied: [Fact] {
    let tied = cases.last { $0.grant?.item == item.id }?.tied ?? []
    return [Fact("conditions", .rows(Rows(tied)))]
      + tied.map {
        .shown(
          Bilingual(zh: "所附条件 \($0.number)", en: "condition \($0.number)"),
          $0.words + $0.delivery)
      }
  }

  private var past: [Fact] {
    let words = cases.map { Bilingual("\($0.id) ") + $0.standing }
    return [
      .bare("changes", .list(changes.map { .words($0) })),
      Fact("cases", .texts(cases.map(\.id.text))),
      words.isEmpty
        ? .shown(
          Phrase(Bilingual(zh: "没有办件，自起始版本沿用", en: "no case; it stands since the starting edition"))
        )
        : .shown(Bilingual(zh: "办件", en: "cases"), words.joined(zh: "; ", en: "; ")),
    ]
  }

  /// «2014-05-06 变更（A2014-001）：每年次数：12 → 24», a line for each time it was changed.
  private var changes: [Bilingual] {
    let readings = listing.earlier.map(\.item) + [item]
    return zip(listing.earlier, zip(readings, readings.dropFirst())).map { version, pair in
      let (before, after) = pair
      let source =
        before.source == after.source
        ? Bilingual("") : Bilingual(zh: "（\(after.source)）", en: " (\(after.source))")
      return Bilingual(zh: "\(version.until) 变更", en: "changed on \(version.until)") + source
        + Bilingual(zh: "：", en: ": ")
        + before.changes(to: after, in: naming.register).joined(zh: "，", en: ", ")
    }
  }

  private var explanation: [Fact] {
    guard let sheet = cases.last.flatMap({ filed in last?(filed) }) else {
      return [Fact("explanation", .absent)]
    }
    return [.section(sheet.headline, [.bare("explanation", .group(sheet.facts))])]
  }
}
