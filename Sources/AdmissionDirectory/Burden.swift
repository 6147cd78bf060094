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
    saturated(item.minutes, item.timesPerYear, communities(in: item.scope))
  }

  /// The same for what an application announces.
  public func minutesAYear(of application: Application) -> Int {
    saturated(
      application.burden.minutesEachTime, application.item.timesPerYear,
      communities(in: application.community.scope))
  }

  private func saturated(_ factors: Int...) -> Int {
    guard factors.allSatisfy({ $0 > 0 }) else { return 0 }
    return factors.reduce(1) { product, factor in
      let (next, overflows) = product.multipliedReportingOverflow(by: factor)
      return overflows ? .max : next
    }
  }
}
