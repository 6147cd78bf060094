/// A value that has been set anew from time to time.
public struct Dated<Value: Sendable>: Sendable {
  /// First day in force with the value from then on; ascending, never empty.
  public let steps: [Step]

  public struct Step: Sendable {
    public let from: CalendarDay
    public let value: Value

    public init(from: CalendarDay, value: Value) {
      (self.from, self.value) = (from, value)
    }
  }

  /// `nil` without a step; steps may come in any order.
  public init?(_ steps: [Step]) {
    guard !steps.isEmpty else { return nil }
    self.steps = steps.sorted { $0.from < $1.from }
  }

  /// The value in force on `day`; `nil` before the first step.
  public func value(on day: CalendarDay) -> Value? {
    steps.last { $0.from <= day }?.value
  }
}

extension Dated.Step: Equatable where Value: Equatable {}
extension Dated.Step: Hashable where Value: Hashable {}
extension Dated: Equatable where Value: Equatable {}
extension Dated: Hashable where Value: Hashable {}
