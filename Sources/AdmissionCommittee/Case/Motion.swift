public import AdmissionDirectory
public import AdmissionVocabulary

/// What a case is about: what its poll decides, if it comes to one.
public enum Motion: Hashable, Sendable {
  /// To bring in what the case's application describes.
  case admit(Application)
  case remove(WorkItem.ID)
  /// To fold one or more items into another that stays; the ids are distinct.
  case merge([WorkItem.ID], into: WorkItem.ID)
  case retain(WorkItem.ID)
  /// To let an item stay, unchanged, beyond its last day (R36).
  case renew(WorkItem.ID, until: CalendarDay)
  /// To let an item read as an application describes it.
  case amend(WorkItem.ID, Application)
  /// To put an item on hold until what is missing is made good (R34, R38).
  case suspend(WorkItem.ID, ExitGround)
  /// To take an item out for a ground of R38.
  case revoke(WorkItem.ID, ExitGround)
  /// To take into the list what came in without a vote, up to a last day (R35).
  case ratify(WorkItem.ID, until: CalendarDay)
  /// Nothing to vote on: a task that a community met without a number (R41).
  case bypass(Bypass)

  /// Items that go if the motion passes.
  public var leaving: [WorkItem.ID] {
    switch self {
    case .remove(let id), .revoke(let id, _): [id]
    case .merge(let ids, _): ids
    case .admit, .retain, .renew, .amend, .suspend, .ratify, .bypass: []
    }
  }

  /// The listed item that the motion needs to stay.
  public var keeping: WorkItem.ID? {
    switch self {
    case .merge(_, let id), .retain(let id), .renew(let id, _), .amend(let id, _),
      .suspend(let id, _), .ratify(let id, _):
      id
    case .admit, .remove, .revoke, .bypass: nil
    }
  }

  /// Every listed item it is about.
  public var items: [WorkItem.ID] { leaving + [keeping].compactMap(\.self) }

  /// What a department filed.
  public var application: Application? {
    switch self {
    case .admit(let application), .amend(_, let application): application
    case .remove, .merge, .retain, .renew, .suspend, .revoke, .ratify, .bypass: nil
    }
  }

  /// Raw values are words of the journal and of `--json`.
  public enum Kind: String, CaseIterable, Sendable {
    case admit, remove, merge, retain, renew, amend, suspend, revoke, ratify, bypass

    public var name: Bilingual {
      switch self {
      case .admit: Bilingual(zh: "准入", en: "admit")
      case .remove: Bilingual(zh: "移出", en: "remove")
      case .merge: Bilingual(zh: "合并", en: "merge")
      case .retain: Bilingual(zh: "保留", en: "retain")
      case .renew: Bilingual(zh: "续期", en: "renew")
      case .amend: Bilingual(zh: "变更", en: "amend")
      case .suspend: Bilingual(zh: "暂停", en: "suspend")
      case .revoke: Bilingual(zh: "撤销", en: "revoke")
      case .ratify: Bilingual(zh: "追认", en: "ratify")
      case .bypass: Bilingual(zh: "无号事项", en: "task without a number")
      }
    }
  }

  public var kind: Kind {
    switch self {
    case .admit: .admit
    case .remove: .remove
    case .merge: .merge
    case .retain: .retain
    case .renew: .renew
    case .amend: .amend
    case .suspend: .suspend
    case .revoke: .revoke
    case .ratify: .ratify
    case .bypass: .bypass
    }
  }
}

/// The number under which a task may be asked of communities; on every form, with its expiry.
public struct AdmissionNumber: Hashable, Comparable, Sendable {
  /// Such as 示社准.
  public let prefix: String
  public let year: Int
  /// 1 or more, counted anew each year.
  public let number: Int

  public init(prefix: String, year: Int, number: Int) {
    (self.prefix, self.year, self.number) = (prefix, year, number)
  }

  /// As printed: 示社准〔2014〕001号.
  public var text: String { "\(prefix)〔\(year)〕\(padded(number))号" }

  /// As typed: `2014-001`.
  public var typed: String { "\(year)-\(padded(number))" }

  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

/// A number with the item it stands for and the last day it holds.
public struct Grant: Hashable, Sendable {
  public let number: AdmissionNumber
  public let item: WorkItem.ID
  public let expires: CalendarDay

  public init(number: AdmissionNumber, item: WorkItem.ID, expires: CalendarDay) {
    (self.number, self.item, self.expires) = (number, item, expires)
  }
}

/// At least so many digits.
func padded(_ number: Int, to least: Int = 3) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, least - digits.count)) + digits
}
