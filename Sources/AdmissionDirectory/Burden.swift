/// The hours that everything listed together may ask of one community in a year.
///
/// Source: `catalog/committee.yaml`, key `budget`.
public struct HoursBudget: Hashable, Sendable {
  /// What happens to an application that would go beyond it; raw values are the words of
  /// `committee.yaml`.
  public enum Effect: String, CaseIterable, Sendable {
    case advises, blocks
  }

  /// Whole hours a year, 1 or more.
  public let hoursPerCommunity: Int
  public let effect: Effect

  public init(hoursPerCommunity: Int, effect: Effect) {
    (self.hoursPerCommunity, self.effect) = (hoursPerCommunity, effect)
  }

  /// At most what an `Int` holds.
  package var minutesPerCommunity: Int { hoursPerCommunity.saturatingTimes(60) }
}

/// What items cost communities in time: rule R44.
extension Register {
  /// How many communities a scope means: ``communityCount``, or the different ids named.
  public func communities(in scope: CommunityScope) -> Int {
    switch scope {
    case .all: communityCount
    case .some(let ids): Set(ids).count
    }
  }

  /// Minutes a year in all communities together: minutes each time × times a year × communities.
  ///
  /// An estimate, as good as the minutes somebody wrote down (R44). 0 or more; a product beyond
  /// what an `Int` holds is `Int.max`.
  public func minutesAYear(of item: WorkItem) -> Int {
    saturatedProduct(item.minutes, item.timesPerYear, communities(in: item.scope))
  }

  /// The same for what an application announces.
  public func minutesAYear(of application: Application) -> Int {
    saturatedProduct(
      application.burden.minutesEachTime, application.item.timesPerYear,
      communities(in: application.community.scope))
  }

  /// The same for several items together.
  public func minutesAYear(of items: some Sequence<WorkItem>) -> Int {
    items.reduce(0) { $0.saturatingPlus(minutesAYear(of: $1)) }
  }

  /// Minutes a year that the items ask of the one community they ask most of.
  ///
  /// A community that no scope names has the items meant for all.
  public func mostMinutesAYear(inOneCommunity items: some Sequence<WorkItem>) -> Int {
    CommunityLoad(items).heaviest(in: .all)
  }
}

/// Minutes a year that items ask of communities, one by one.
public struct CommunityLoad: Sendable {
  /// Of every community.
  private var common = 0
  /// Of some, beside the common load.
  private var extra: [Community.ID: Int] = [:]

  public init(_ items: some Sequence<WorkItem>) {
    for item in items {
      let minutes = saturatedProduct(item.minutes, item.timesPerYear)
      switch item.scope {
      case .all: common = common.saturatingPlus(minutes)
      case .some(let ids):
        for id in Set(ids) { extra[id] = extra[id, default: 0].saturatingPlus(minutes) }
      }
    }
  }

  /// The load of the most burdened community among those concerned.
  public func heaviest(in scope: CommunityScope) -> Int {
    let most =
      switch scope {
      case .all: extra.values.max() ?? 0
      case .some(let ids): ids.lazy.map { extra[$0, default: 0] }.max() ?? 0
      }
    return common.saturatingPlus(most)
  }
}

/// 0 when a factor is.
private func saturatedProduct(_ factors: Int...) -> Int {
  guard factors.allSatisfy({ $0 > 0 }) else { return 0 }
  return factors.reduce(1) { $0.saturatingTimes($1) }
}

extension Int {
  /// At most the largest number there is; both are 0 or more.
  package func saturatingPlus(_ other: Int) -> Int {
    let (sum, overflows) = addingReportingOverflow(other)
    return overflows ? .max : sum
  }

  /// At most the largest number there is; both are 0 or more.
  package func saturatingTimes(_ other: Int) -> Int {
    let (product, overflows) = multipliedReportingOverflow(by: other)
    return overflows ? .max : product
  }
}
