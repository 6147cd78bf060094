public import AdmissionCommittee
public import AdmissionDirectory
public import AdmissionVocabulary

/// The items that the committee has to look at again in a year, with what speaks for and against
/// each: 年度评估, rule R39.
///
/// Only what stands in the directory on the office's day; what has left needs no review.
public struct YearlyReview: Sendable {
  /// What to put before the committee.
  public enum Proposal: Hashable, Sendable {
    case renew
    case retain
    /// It is in without a vote; nothing else can be decided first.
    case ratify
    case revoke(ExitGround)

    /// Word of `--json`.
    public var word: String {
      switch self {
      case .renew: "renew"
      case .retain: "retain"
      case .ratify: "ratify"
      case .revoke: "revoke"
      }
    }

    public var name: Bilingual {
      switch self {
      case .renew: Motion.Kind.renew.name
      case .retain: Motion.Kind.retain.name
      case .ratify: Motion.Kind.ratify.name
      case .revoke(let ground):
        Motion.Kind.revoke.name + Bilingual(zh: "（\(ground.name.zh)）", en: " (\(ground.name.en))")
      }
    }
  }

  /// Why an item is on the list.
  public enum Cause: String, CaseIterable, Sendable {
    /// Its last day falls in the year.
    case ends
    /// Nothing was decided about it in the year.
    case undecided

    public var name: Bilingual {
      switch self {
      case .ends: Bilingual(zh: "本年到期", en: "ends in the year")
      case .undecided: Bilingual(zh: "本年未经评议", en: "not decided on in the year")
      }
    }
  }

  public struct Line: Sendable {
    public let item: WorkItem
    public let department: Bilingual
    public let causes: [Cause]
    public let standing: ItemStanding
    /// Minutes a year in all its communities together.
    public let minutes: Int
    /// Applications registered on it since the last decision about it, those of its day included.
    public let uses: Int
    /// Complaints since that decision, undelivered promises left out.
    public let complaints: Int
    /// Reports since that decision that something promised has not come.
    public let undelivered: Int
    /// When the committee last decided about it; `nil` when it never has.
    public let lastDecision: CalendarDay?
    public let proposal: Proposal
    /// The proposal as it can be put to the committee.
    public let motion: Motion
    /// Motions about it that are before the committee already.
    public let pending: [Case.ID]

    public var workload: Workload { Workload(items: 1, minutes: minutes) }
  }

  /// What lines come to together.
  public struct Sums: Sendable {
    public let workload: Workload
    public let uses: Int
    /// Items that nobody used since the last decision.
    public let unused: Int
    public let complaints: Int
    public let undelivered: Int
    /// How many times each proposal is made, by ``Proposal/word``.
    public let proposals: [String: Int]
  }

  public let year: Int
  public let day: CalendarDay
  /// In the order of the directory.
  public let lines: [Line]
  /// How many items stand in the directory, whether or not they are due.
  public let listed: Int
  /// Whether the data were made up to show the mechanism.
  public let reconstructed: Bool

  public init(of today: Today, for year: Int, by orders: StandingOrders) {
    let office = today.office
    let listings = office.directory.listings.filter { $0.isIn(on: today.day) }
    lines = listings.compactMap { Line($0, of: office, in: year, by: orders) }
    (self.year, day, listed) = (year, today.day, listings.count)
    reconstructed = office.charter.reconstructed
  }

  /// Of all lines.
  public var sums: Sums { Sums(of: lines) }

  public func sums(of department: Department.ID) -> Sums {
    Sums(of: lines.filter { $0.item.department == department })
  }

  /// Departments that have an item to be reviewed, in alphabetical order of their ids.
  public var departments: [Department.ID] {
    Set(lines.map(\.item.department)).sorted()
  }
}

extension YearlyReview.Line {
  /// `nil` when the item is not due.
  fileprivate init?(
    _ listing: Directory.Listing, of office: Office, in year: Int, by orders: StandingOrders
  ) {
    let item = listing.item
    let decided = office.lastDecision(on: item.id, counting: \.settlesTheYear)
    var causes: [YearlyReview.Cause] = []
    if item.until?.year == year { causes.append(.ends) }
    if decided?.year != year { causes.append(.undecided) }
    guard !causes.isEmpty else { return nil }
    self.item = item
    self.causes = causes
    department = orders.register.name(of: item.department)
    standing = listing.standing(
      on: office.today, renewalDays: orders.renewalDays(on: office.today))
    minutes = orders.register.minutesAYear(of: item)
    let since = office.lastDecision(on: item.id)
    lastDecision = since
    uses = office.cases.count { filed in
      guard case .registered(let grant) = filed.state, grant.item == item.id else { return false }
      return since.map { filed.filedOn >= $0 } ?? true
    }
    let standingComplaints = office.standingComplaints(about: item.id)
    undelivered = standingComplaints.count { $0.complaint.kind == .undelivered }
    complaints = standingComplaints.count - undelivered
    proposal = .init(for: listing, isUndelivered: undelivered > 0, on: office.today)
    motion =
      switch proposal {
      case .renew:
        office.renewalEnd(of: item.id).map { .renew(item.id, until: $0) } ?? .retain(item.id)
      case .retain: .retain(item.id)
      case .ratify: .ratify(item.id, until: office.ratificationEnd(of: item.id))
      case .revoke(let ground): .revoke(item.id, ground)
      }
    pending = office.pending(on: item.id).map(\.id)
  }
}

extension YearlyReview.Proposal {
  /// Promises that were not kept speak for revocation, and so does a suspension nobody ended.
  fileprivate init(for listing: Directory.Listing, isUndelivered: Bool, on day: CalendarDay) {
    if isUndelivered {
      self = .revoke(.unfunded)
    } else if let suspension = listing.suspension, day > suspension.cureBy {
      self = .revoke(suspension.ground)
    } else if listing.entrance == .withoutVote, listing.ratified == nil {
      self = .ratify
    } else {
      self = listing.item.until == nil ? .retain : .renew
    }
  }
}

extension YearlyReview.Sums {
  fileprivate init(of lines: [YearlyReview.Line]) {
    workload = lines.reduce(.none) { $0 + $1.workload }
    uses = lines.reduce(0) { $0 + $1.uses }
    unused = lines.count { $0.uses == 0 }
    complaints = lines.reduce(0) { $0 + $1.complaints }
    undelivered = lines.reduce(0) { $0 + $1.undelivered }
    proposals = Dictionary(grouping: lines, by: \.proposal.word).mapValues(\.count)
  }
}

extension Decision.Kind {
  /// Whether the committee said that the item stays as it is or as it reads now.
  fileprivate var settlesTheYear: Bool {
    switch self {
    case .admitted, .ratified, .retained, .renewed, .amended: true
    case .notAdmitted, .removed, .merged, .suspended, .revoked, .completed, .notRatified,
      .notCarried, .moot:
      false
    }
  }
}
