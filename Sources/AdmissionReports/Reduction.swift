public import AdmissionCommittee
public import AdmissionDirectory
public import AdmissionVocabulary

/// How the count of items went from a base to now, every step with the case that caused it: 减项.
///
/// Always computed from the directory's history; net = admitted − removed − merged − expired.
public struct Reduction: Sendable {
  /// One item coming in or going.
  public struct Step: Hashable, Sendable {
    /// Raw values are words of `--json`.
    public enum Change: String, CaseIterable, Sendable {
      case removed, merged, expired, admitted, enteredWithoutVote

      public var name: Bilingual {
        switch self {
        case .removed: Bilingual(zh: "移出", en: "removed")
        case .merged: Bilingual(zh: "合并", en: "merged")
        case .expired: Bilingual(zh: "到期", en: "expired")
        case .admitted: Bilingual(zh: "准入", en: "admitted")
        case .enteredWithoutVote: Bilingual(zh: "未经表决进入", en: "entered without a vote")
        }
      }

      /// What it does to the count.
      public var sign: Int {
        switch self {
        case .removed, .merged, .expired: -1
        case .admitted: 1
        case .enteredWithoutVote: 0
        }
      }
    }

    public let change: Change
    public let item: WorkItem
    public let day: CalendarDay
    /// `nil` for an expiry, which no case causes.
    public let cause: Case.ID?
    /// What tells it from others of its kind: revoked or completed among those removed, an order
    /// among those that came without a vote, a ratification among those admitted.
    public let detail: Detail?

    /// Raw values are keys of `--json`.
    public enum Detail: String, CaseIterable, Sendable {
      case revoked, completed, notRatified, ordered, ratified

      public var name: Bilingual {
        switch self {
        case .revoked: Bilingual(zh: "撤销", en: "revoked")
        case .completed: Bilingual(zh: "办结退出", en: "completed")
        case .notRatified: Bilingual(zh: "未获追认退出", en: "gone, not ratified")
        case .ordered: Bilingual(zh: "上级交办", en: "by order")
        case .ratified: Bilingual(zh: "追认", en: "ratified")
        }
      }
    }

    init(
      change: Change, item: WorkItem, day: CalendarDay, cause: Case.ID?, detail: Detail? = nil
    ) {
      (self.change, self.item, self.day) = (change, item, day)
      (self.cause, self.detail) = (cause, detail)
    }
  }

  /// The edition the count is measured from.
  public let baseline: Edition.Name
  public let baselineItems: [WorkItem]
  /// The day the count is taken.
  public let day: CalendarDay
  /// By day, then in the order of the directory.
  public let steps: [Step]
  /// Items counted on ``day``.
  public let items: [WorkItem]
  /// Whether the data were made up to show the mechanism.
  public let reconstructed: Bool

  public var count: Int { baselineItems.count }
  public var now: Int { items.count }
  public var net: Int { now - count }

  public func number(of change: Step.Change) -> Int {
    steps.count { $0.change == change }
  }

  /// How many of the steps carry the detail.
  public func number(of detail: Step.Detail) -> Int {
    steps.count { $0.detail == detail }
  }

  /// Counts from the starting edition, or from one that was published later.
  ///
  /// - Throws: ``UnknownEdition`` when `edition` names neither, ``BeforeEdition`` when `day` is
  ///   earlier than the edition.
  public init(
    of today: Today, since edition: Edition.Name? = nil, on day: CalendarDay? = nil
  ) throws {
    let office = today.office
    let day = day ?? today.day
    let listings = office.directory.listings
    let base: Set<WorkItem.ID>
    let known: Int
    let since: CalendarDay
    if let edition, edition != office.charter.edition.name {
      guard let issue = office.publications.first(where: { $0.name == edition }) else {
        let names = [office.charter.edition.name] + office.publications.map(\.name)
        throw UnknownEdition(name: edition, known: names)
      }
      (baseline, base, known) = (edition, Set(issue.items), issue.listings)
      since = issue.date
      guard day >= issue.date else { throw BeforeEdition(edition: edition, date: issue.date) }
    } else {
      let start = office.charter.edition
      guard day >= start.date else { throw BeforeEdition(edition: start.name, date: start.date) }
      baseline = start.name
      base = Set(office.charter.edition.items.map(\.id))
      known = base.count
      since = start.date
    }
    let causes = office.causes
    var steps: [Step] = []
    for (place, listing) in listings.enumerated() where listing.since <= day {
      let item = listing.item
      let isBase =
        base.contains(item.id)
        && (listing.entrance != .withoutVote || listing.ratified.map { $0 <= since } ?? false)
      let isNew = place >= known
      guard isBase || isNew || listing.ratified.map({ $0 > since }) ?? false else { continue }
      let entering = causes.entering[item.id]
      if listing.entrance == .withoutVote, !isBase {
        if isNew {
          steps.append(
            Step(
              change: .enteredWithoutVote, item: item, day: listing.since, cause: entering,
              detail: entering.flatMap { office[$0]?.order }.map { _ in .ordered }))
        }
        guard let ratified = listing.ratified, ratified <= day else { continue }
        steps.append(
          Step(
            change: .admitted, item: item, day: ratified, cause: causes.ratifying[item.id],
            detail: .ratified))
      } else if !isBase {
        steps.append(
          Step(change: .admitted, item: item, day: listing.since, cause: entering))
      }
      if let step = Self.departure(of: listing, causes.leaving[item.id]), step.day <= day {
        steps.append(step)
      }
    }
    self.steps = steps.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    baselineItems = listings.filter {
      base.contains($0.item.id)
        && ($0.entrance != .withoutVote || $0.ratified.map { $0 <= since } ?? false)
    }.map { $0.item(on: since) }
    items = listings.filter { $0.isCounted(on: day) }.map { $0.item(on: day) }
    (self.day, reconstructed) = (day, office.charter.reconstructed)
  }

  private static func departure(of listing: Directory.Listing, _ cause: Case.ID?) -> Step? {
    func gone(_ change: Step.Change, _ day: CalendarDay, _ detail: Step.Detail? = nil) -> Step {
      Step(change: change, item: listing.item, day: day, cause: cause, detail: detail)
    }
    return switch listing.departure {
    case .removed(let day): gone(.removed, day)
    case .merged(_, let day): gone(.merged, day)
    case .revoked(_, let day): gone(.removed, day, .revoked)
    case .completed(let day): gone(.removed, day, .completed)
    case .notRatified(let day): gone(.removed, day, .notRatified)
    case nil:
      listing.expiry.map { Step(change: .expired, item: listing.item, day: $0, cause: nil) }
    }
  }
}

extension Reduction {
  /// One line of a break-down.
  public struct Group: Sendable {
    /// The kind, the department's id, or the year.
    public let id: String
    public let name: Bilingual
    public let base: Int
    /// Steps of the group, in order.
    public let steps: [Step]

    public var now: Int { base + steps.reduce(0) { $0 + $1.change.sign } }

    public func number(of change: Step.Change) -> Int {
      steps.count { $0.change == change }
    }
  }

  /// The same numbers in groups; their sums are the totals.
  ///
  /// A year's base is the year before's now.
  public func grouped(by key: Grouping, naming department: (Department.ID) -> Bilingual) -> [Group]
  {
    switch key {
    case .kind:
      return Kind.allCases.map { kind in
        group(kind.rawValue, kind.name) { $0.kind == kind }
      }.filter { $0.base > 0 || !$0.steps.isEmpty }
    case .department:
      let ids = Set(baselineItems.map(\.department) + steps.map(\.item.department))
      return ids.sorted().map { id in group(id.text, department(id)) { $0.department == id } }
    case .year:
      var base = count
      return Set(steps.map(\.day.year)).sorted().map { year in
        let group = Group(
          id: String(year), name: Bilingual(String(year)), base: base,
          steps: steps.filter { $0.day.year == year })
        base = group.now
        return group
      }
    }
  }

  private func group(
    _ id: String, _ name: Bilingual, _ belongs: (WorkItem) -> Bool
  ) -> Group {
    Group(
      id: id, name: name, base: baselineItems.count(where: belongs),
      steps: steps.filter { belongs($0.item) })
  }
}

/// A day on which the edition asked about was not there yet.
public struct BeforeEdition: Explainable, Hashable {
  public let edition: Edition.Name
  public let date: CalendarDay

  public init(edition: Edition.Name, date: CalendarDay) {
    (self.edition, self.date) = (edition, date)
  }

  public var notice: Notice {
    Notice(
      "before-edition", zh: "版本 \(edition) 自 \(date) 起才有",
      en: "edition \(edition) begins on \(date)",
      hint: Bilingual(zh: "写 \(date) 或以后的日期", en: "give \(date) or a later day"))
  }
}

/// A name under which no edition was issued.
public struct UnknownEdition: Explainable, Hashable {
  public let name: Edition.Name
  public let known: [Edition.Name]

  public var notice: Notice {
    let list = known.map(\.text)
    return Notice(
      "unknown-edition", zh: "没有版本 `\(name)`", en: "there is no edition `\(name)`",
      hint: Bilingual(
        zh: "已有：" + list.joined(separator: "、"), en: "there are: " + list.joined(separator: ", ")))
  }
}

extension Office {
  /// The case that brought each item in, ratified it or took it out.
  var causes:
    (
      entering: [WorkItem.ID: Case.ID], ratifying: [WorkItem.ID: Case.ID],
      leaving: [WorkItem.ID: Case.ID]
    )
  {
    var entering: [WorkItem.ID: Case.ID] = [:]
    var ratifying: [WorkItem.ID: Case.ID] = [:]
    var leaving: [WorkItem.ID: Case.ID] = [:]
    for filed in cases {
      switch filed.state {
      case .decided(.admitted(let item, _)): entering[item.id] = filed.id
      case .enteredWithoutVote(let grant): entering[grant.item] = filed.id
      case .decided(.ratified(let item, _)): ratifying[item] = filed.id
      case .decided(.removed(let item)), .decided(.revoked(let item, _)),
        .decided(.completed(let item)), .decided(.notRatified(let item)):
        leaving[item] = filed.id
      case .decided(.merged(let items, _)): for item in items { leaving[item] = filed.id }
      case .decided(.notAdmitted), .decided(.retained), .decided(.renewed), .decided(.amended),
        .decided(.suspended), .decided(.notCarried), .decided(.moot), .submitted, .accepted,
        .consultation, .voting, .deferred, .screenedOut, .registered, .conditional, .overdue,
        .lapsed, .bypass, .withdrawn:
        continue
      }
    }
    return (entering, ratifying, leaving)
  }
}
