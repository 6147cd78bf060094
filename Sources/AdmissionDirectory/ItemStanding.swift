public import AdmissionVocabulary

/// Where a listed item stands on a day; raw values are words of `expect` and of `--json`.
public enum ItemStanding: String, CaseIterable, Sendable {
  /// It has its number; its first day has not come.
  case registered
  case active
  /// In, and near enough to its end that the committee is asked whether it stays.
  case renewalDue = "renewal-due"
  /// In without a vote; the committee has not ratified it.
  case emergency
  /// In the list, but not to be asked for until what was promised has come.
  case suspended
  case removed, revoked, merged, completed, expired

  public var name: Bilingual {
    switch self {
    case .registered: Bilingual(zh: "已编号，未到进入日", en: "registered")
    case .active: Bilingual(zh: "在用", en: "active")
    case .renewalDue: Bilingual(zh: "临近到期", en: "renewal due")
    case .emergency: Bilingual(zh: "未经表决在用", en: "in without a vote")
    case .suspended: Bilingual(zh: "暂停", en: "suspended")
    case .removed: Bilingual(zh: "移出", en: "removed")
    case .revoked: Bilingual(zh: "撤销", en: "revoked")
    case .merged: Bilingual(zh: "并入", en: "merged")
    case .completed: Bilingual(zh: "办结退出", en: "completed")
    case .expired: Bilingual(zh: "到期", en: "expired")
    }
  }

  /// Whether communities may be asked for it.
  public var mayBeAsked: Bool {
    switch self {
    case .active, .renewalDue, .emergency: true
    case .registered, .suspended, .removed, .revoked, .merged, .completed, .expired: false
    }
  }
}

extension Directory.Listing {
  /// Where it stands on `day`, today or later; `renewalDays` calendar days before its end it falls
  /// due for renewal (R36).
  public func standing(on day: CalendarDay, renewalDays: Int) -> ItemStanding {
    switch departure {
    case .removed?, .notRatified?: return .removed
    case .merged?: return .merged
    case .revoked?: return .revoked
    case .completed?: return .completed
    case nil: break
    }
    guard isIn(on: day) else { return .expired }
    if suspension != nil { return .suspended }
    if let from = item.from, from > day { return .registered }
    if !isCounted(on: day) { return .emergency }
    if let until = item.until, let opens = until.advanced(by: -renewalDays), day >= opens {
      return .renewalDue
    }
    return .active
  }
}

extension Directory.Departure? {
  /// How an item left, in a word or two; `nil` is one whose time ran out.
  public var words: Bilingual {
    switch self {
    case .removed?: ItemStanding.removed.name
    case .merged(let into, _)?: Bilingual(zh: "并入 \(into)", en: "merged into \(into)")
    case .revoked(let ground, _)?:
      ItemStanding.revoked.name + Bilingual(zh: "（\(ground.name.zh)）", en: " (\(ground.name.en))")
    case .completed?: ItemStanding.completed.name
    case .notRatified?: Bilingual(zh: "未获追认", en: "not ratified")
    case nil: ItemStanding.expired.name
    }
  }
}
