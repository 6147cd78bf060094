public import AdmissionVocabulary

/// A point in which an application can ask for more than the directory lists.
public enum ListingPoint: CaseIterable, Sendable {
  case timesPerYear, minutes, role, kind, fields, ledgers, scope, ends
}

/// What an application asks for, beside what is listed.
extension WorkItem {
  /// In which points the application asks for more than this item, in the order of the cases.
  ///
  /// Less of anything is within. What an application leaves open is as listed; an item without a
  /// last day leaves the application's free.
  public func exceeded(by application: Application) -> [ListingPoint] {
    ListingPoint.allCases.filter { isExceeded(by: application, in: $0) }
  }

  private func isExceeded(by application: Application, in point: ListingPoint) -> Bool {
    switch point {
    case .timesPerYear: application.item.timesPerYear > timesPerYear
    case .minutes: application.burden.minutesEachTime > minutes
    case .role: role == .assists && application.community.role == .responsible
    case .kind: application.item.kind.map { $0 != kind } ?? false
    case .fields: !fieldsBeyond(application).isEmpty
    case .ledgers: !ledgersBeyond(application).isEmpty
    case .scope: !scope.covers(application.community.scope)
    case .ends:
      if let until, let ends = application.item.ends { ends > until } else { false }
    }
  }

  /// Fields asked for that are not listed, in the application's order.
  public func fieldsBeyond(_ application: Application) -> [ArchiveField.ID] {
    application.burden.fields.filter { !fields.contains($0) }
  }

  /// Ledgers asked for that are not listed, in the application's order; a listed ledger is itself
  /// one, whatever it is called.
  public func ledgersBeyond(_ application: Application) -> [String] {
    let others = application.burden.ledgers.filter { !ledgers.contains($0) }
    return kind == .ledger ? Array(others.dropFirst()) : others
  }

  /// The item as it reads once the application is let in: wider where that asks for more than is
  /// listed, and otherwise as it is.
  ///
  /// Times and minutes go together, since they make one load: where either is exceeded, both are as
  /// asked. What is less than listed narrows nothing; a change holds wherever the item does. No last
  /// day moves beyond `latest`; `source` is what the change rests on, by default what the item does.
  public func extended(
    by application: Application, noLaterThan latest: CalendarDay? = nil, source: String? = nil
  ) -> WorkItem {
    let points = exceeded(by: application)
    guard !points.isEmpty else { return self }
    let isHeavier = points.contains(.timesPerYear) || points.contains(.minutes)
    let asked = application.item.ends.map { ends in latest.map { min($0, ends) } ?? ends }
    return WorkItem(
      id: id, name: name, english: english, kind: application.item.kind ?? kind,
      category: category, department: department, basis: basis,
      role: points.contains(.role) ? application.community.role : role,
      scope: scope.joined(with: application.community.scope),
      timesPerYear: isHeavier ? application.item.timesPerYear : timesPerYear,
      minutes: isHeavier ? application.burden.minutesEachTime : minutes,
      fields: fields + fieldsBeyond(application), ledgers: ledgers + ledgersBeyond(application),
      from: from, until: until.map { max($0, asked ?? $0) },
      source: source ?? self.source)
  }
}

extension CommunityScope {
  /// Whether it has every community of the other.
  func covers(_ other: CommunityScope) -> Bool {
    switch (self, other) {
    case (.all, _): true
    case (.some, .all): false
    case (.some(let own), .some(let others)): Set(others).isSubset(of: own)
    }
  }

  /// The communities of both.
  func joined(with other: CommunityScope) -> CommunityScope {
    switch (self, other) {
    case (.all, _), (_, .all): .all
    case (.some(let own), .some(let others)): .some(own + others.filter { !own.contains($0) })
    }
  }
}

/// What an amendment changes.
extension WorkItem {
  /// In what another reading of the item differs from this one, each with before and after.
  public func changes(to other: WorkItem, in register: Register) -> [Bilingual] {
    func change(_ name: Bilingual, _ value: (WorkItem) -> Bilingual) -> Bilingual? {
      let (before, after) = (value(self), value(other))
      guard before != after else { return nil }
      return name + Bilingual(zh: "：", en: ": ") + before + Bilingual(" → ") + after
    }
    func texts(_ texts: [String]) -> Bilingual {
      texts.isEmpty ? Bilingual(zh: "无", en: "none") : texts.map { Bilingual($0) }.joined()
    }
    return [
      change(Bilingual(zh: "名称", en: "name")) { Bilingual($0.name) },
      change(Bilingual(zh: "类型", en: "kind"), \.kind.name),
      change(Bilingual(zh: "社区身份", en: "part of the community"), \.role.name),
      change(Bilingual(zh: "涉及社区", en: "communities concerned")) { register.words(for: $0.scope) },
      change(Bilingual(zh: "每年次数", en: "times a year")) { Bilingual("\($0.timesPerYear)") },
      change(Bilingual(zh: "每次分钟", en: "minutes each time")) { Bilingual("\($0.minutes)") },
      change(Bilingual(zh: "填报字段", en: "fields")) { texts($0.fields.map(\.text)) },
      change(Bilingual(zh: "台账", en: "ledgers")) { texts($0.ledgers) },
      change(Bilingual(zh: "有效期至", en: "until")) { Bilingual($0.until?.description ?? "—") },
    ].compactMap(\.self)
  }
}
