/// A number of items and the minutes a year they take; of a balance either may be below 0.
public struct Workload: Hashable, Sendable {
  public let items: Int
  public let minutes: Int

  public init(items: Int, minutes: Int) {
    (self.items, self.minutes) = (items, minutes)
  }

  public static let none = Workload(items: 0, minutes: 0)

  /// Whole hours a year, halves rounded up.
  public var hours: Int { minutes.dividedRoundingHalfUp(by: 60) }

  /// A sum beyond what an `Int` holds stays at its end.
  public static func + (left: Self, right: Self) -> Self {
    Self(
      items: left.items + right.items,
      minutes: saturated(left.minutes.addingReportingOverflow(right.minutes), right.minutes > 0))
  }

  /// A difference beyond what an `Int` holds stays at its end.
  public static func - (left: Self, right: Self) -> Self {
    Self(
      items: left.items - right.items,
      minutes: saturated(
        left.minutes.subtractingReportingOverflow(right.minutes), right.minutes < 0))
  }

  private static func saturated(
    _ result: (partialValue: Int, overflow: Bool), _ upward: Bool
  ) -> Int {
    guard result.overflow else { return result.partialValue }
    return upward ? .max : .min
  }
}

extension Int {
  /// The nearest whole number; of two equally near the greater.
  ///
  /// `divisor` is 1 or more.
  func dividedRoundingHalfUp(by divisor: Int) -> Int {
    precondition(divisor > 0, "nothing is shared among nobody")
    var (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    if remainder < 0 { (quotient, remainder) = (quotient - 1, remainder + divisor) }
    return remainder >= divisor - remainder ? quotient + 1 : quotient
  }
}
