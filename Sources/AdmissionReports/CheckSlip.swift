public import AdmissionCommittee
public import AdmissionDirectory
import AdmissionNames
public import AdmissionScreening
public import AdmissionVocabulary

/// A community's question whether something it is asked to do may be asked, answered on one sheet:
/// 事项准入核查单.
public struct CheckSlip: Sendable {
  /// What the directory says.
  public enum Answer: Sendable {
    /// It is in; the number is the one asked for or the last valid one, `nil` where none was issued.
    case admitted(Directory.Listing, AdmissionNumber?, until: CalendarDay?)
    /// It is in, but on hold.
    case suspended(Directory.Listing)
    /// The directory lists it as something that no department may bring.
    case prohibited(Directory.Listing)
    /// It is in, but its first day has not come.
    case notYet(Directory.Listing, AdmissionNumber?, from: CalendarDay)
    /// It was in; `nil` says that its time, or its number's, ran out.
    case gone(Directory.Listing, Directory.Departure?, on: CalendarDay)
    /// It is before the committee.
    case pending(Case)
    case unlisted
  }

  /// How it was found; raw values are words of `--json`.
  public enum Match: String, CaseIterable, Sendable {
    case number, id, name
    /// The same name but for filler words, synonyms and order.
    case likeName = "like-name"
    /// The only listed item whose name has every word asked for; whether it is the same task is for
    /// people to say.
    case words
    case none

    public var name: Bilingual {
      switch self {
      case .number: Bilingual(zh: "按编号", en: "by its number")
      case .id: Bilingual(zh: "按目录编号", en: "by its id in the directory")
      case .name: Bilingual(zh: "按名称", en: "by its name")
      case .likeName: Bilingual(zh: "按名称（仅虚词、同义词或语序不同）", en: "by a name that says the same")
      case .words:
        Bilingual(zh: "按词语，请核对是否同一事项", en: "by words in its name: make sure it is the same task")
      case .none: Bilingual(zh: "未查到", en: "not found")
      }
    }
  }

  /// A rule that the answer rests on.
  public struct Clause: Hashable, Sendable {
    public let rule: String
    public let words: Bilingual
  }

  /// As typed, without blanks around it.
  public let asked: String
  /// Who asks; `nil` when nobody said.
  public let community: Community.ID?
  public let day: CalendarDay
  /// The edition in force, and how many items stand in the directory.
  public let edition: Edition.Name
  public let items: Int
  public let answer: Answer
  public let match: Match
  /// Listed items with a name like the one asked for, most alike first, at most
  /// ``mostNearest``; the one found is not among them.
  public let nearest: [Resemblance]
  /// What was refused, or left the directory, under a name like the one asked for.
  ///
  /// The likest first, at most ``mostNearest``; what the answer is about is not among them.
  public let decidedBefore: [DecidedBefore]
  /// Reports that what was promised for it has not come, since the last decision on it.
  public let undelivered: [Office.Lodged]
  /// What the item's admission is tied to, or of what is before the committee will be.
  public let conditions: [Condition]
  /// Whether they bind already.
  private let isBound: Bool
  /// By when the order of an emergency that came by word of mouth is due in writing; `nil` where
  /// nothing of the kind is owed.
  public let paperDue: CalendarDay?
  /// Whether the data were made up to show the mechanism.
  public let reconstructed: Bool
  package let register: Register
  package let committee: Bilingual
  package let clerk: Bilingual

  public static let mostNearest = 5
  private static let leastAlike = 15

  public init(
    asking asked: String, of today: Today, by orders: StandingOrders,
    from community: Community.ID? = nil
  ) {
    let office = today.office
    let asked = asked.trimmed
    let wordbook = orders.register.wordbook
    let inquiry = Inquiry(
      office: office, renewalDays: orders.renewalDays(on: today.day), by: wordbook)
    let (answer, match) = inquiry.answer(to: asked)
    let found = answer.listing
    (self.asked, self.community, day) = (asked, community, today.day)
    edition = office.edition(on: today.day) ?? office.edition
    items = inquiry.listed.count
    (self.answer, self.match) = (answer, match)
    nearest =
      match == .number
      ? []
      : inquiry.names.matches(
        of: ComparableName(found?.item.name ?? asked, by: wordbook), atLeast: Self.leastAlike
      )
      .map { match in
        let item = inquiry.listed[match.place].item
        return Resemblance(item: item.id, name: item.name, percent: match.percent)
      }
      .filter { $0.item != found?.item.id }.prefix(Self.mostNearest).map(\.self)
    decidedBefore = Array(
      inquiry.decidedBefore(like: found?.item.name ?? asked, except: found?.item.id)
        .prefix(Self.mostNearest))
    undelivered =
      found.map { office.standingComplaints(about: $0.item.id) }?
      .filter { $0.complaint.kind == .undelivered } ?? []
    let granting = found.flatMap { found in
      office.cases(about: found.item.id).last { $0.grant?.item == found.item.id }
    }
    let filed = answer.filed ?? granting
    conditions = filed?.tied ?? []
    isBound = filed.map { $0.grant != nil || $0.state == .conditional } ?? false
    paperDue = filed.flatMap { $0.owesPaper ? $0.deadlines[.paper]?.due : nil }
    (reconstructed, register) = (office.charter.reconstructed, orders.register)
    (self.committee, clerk) = (office.charter.committee, office.charter.clerk)
  }

  /// What was decided on the very task asked for; `nil` where nothing was, or the answer says it.
  package var refusedBefore: DecidedBefore? {
    guard case .unlisted = answer else { return nil }
    return decidedBefore.first { $0.percent == 100 }
  }

  /// How it was found, and in what a name that only looks like the item's differs from it.
  package var found: Bilingual {
    guard match == .likeName, let item = answer.listing?.item,
      let disguised = [item].disguised(as: asked)
    else { return match.name }
    return Bilingual(
      zh: "按看起来一样的名称，请核对：\(disguised.look.difference.zh)",
      en: "by a name that only looks the same, make sure: \(disguised.look.difference.en)")
  }

  /// Conditions that are still owed to communities; the paper of an order is owed to the office.
  public var unmet: [Condition] {
    paperDue == nil && isBound ? conditions.filter(\.isOwed) : []
  }

  /// Whether the community has to take it on today.
  public var mayBeAsked: Bool {
    if case .admitted = answer { true } else { false }
  }

  /// Whether the community may refuse because of what was promised and has not come (R34).
  public var lacksDelivery: Bool { isReported || !unmet.isEmpty }

  /// Whether a community, or the committee, has said that what was promised has not come.
  public var isReported: Bool {
    if case .suspended(let listing) = answer, listing.suspension?.ground == .unfunded {
      return true
    }
    return !undelivered.isEmpty
  }

  /// The rules it rests on, by number.
  public var clauses: [Clause] {
    var clauses = [
      Clause(
        rule: "R2",
        words: Bilingual(
          zh: "部门工作先准入，后进社区", en: "a task is admitted before it comes to a community")),
      Clause(
        rule: "R32",
        words: Bilingual(
          zh: "表格、台账和通知须写明准入编号、目录版本和有效期",
          en: "forms, ledgers and notices show the number, the edition and the expiry")),
      Clause(
        rule: "R33",
        words: Bilingual(
          zh: "没有有效编号的，社区可以不接，且不得因此扣分",
          en: "a community may decline what has no valid number, and that is not held against it")),
    ]
    if case .prohibited = answer {
      clauses.insert(
        Clause(
          rule: "R5",
          words: Bilingual(
            zh: "列为禁入的事项，任何部门不得交给社区",
            en: "what is listed as prohibited may not be brought to communities by anybody")), at: 1
      )
    }
    if lacksDelivery {
      clauses.append(
        Clause(
          rule: "R34",
          words: Bilingual(
            zh: "承诺的经费或权限没有到位的，社区也可以不接",
            en: "it may also decline while promised funds or powers have not come")))
    }
    return clauses
  }
}

extension CheckSlip.Answer {
  /// The item it is about.
  public var listing: Directory.Listing? {
    switch self {
    case .admitted(let listing, _, _), .suspended(let listing), .prohibited(let listing),
      .notYet(let listing, _, _), .gone(let listing, _, _):
      listing
    case .pending, .unlisted: nil
    }
  }

  /// The case that is before the committee.
  public var filed: Case? {
    if case .pending(let filed) = self { filed } else { nil }
  }

  /// Word of `--json`.
  public var word: String {
    switch self {
    case .admitted: "admitted"
    case .suspended: "suspended"
    case .prohibited: "prohibited"
    case .notYet: "not-yet"
    case .gone: "gone"
    case .pending: "pending"
    case .unlisted: "unlisted"
    }
  }
}
