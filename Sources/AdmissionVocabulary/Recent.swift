/// What was made lately, by what it was made for; so many at the most, the oldest goes first.
package struct Recent<Key: Hashable, Value> {
  private var values: [Key: Value] = [:]
  /// Oldest first.
  private var order: [Key] = []
  private let most: Int

  /// - Precondition: `most` is at least 1.
  package init(most: Int) {
    precondition(most > 0, "something is kept")
    self.most = most
  }

  package var count: Int { order.count }

  /// What was made for the key, or what `make` makes of it now.
  package mutating func value(
    for key: Key, made make: () throws -> Value
  ) rethrows -> Value {
    if let value = values[key] { return value }
    let value = try make()
    if order.count == most { values[order.removeFirst()] = nil }
    values[key] = value
    order.append(key)
    return value
  }
}

extension Recent: Sendable where Key: Sendable, Value: Sendable {}
