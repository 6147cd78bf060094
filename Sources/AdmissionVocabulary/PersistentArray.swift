/// An array of which a copy costs nothing, and a change of a copied one no more than the way to the
/// place that is changed: both keep the rest in common.
///
/// Made here, because the persistent collections there are keep no order. Sixteen branches at each
/// fork, one element at each end.
public struct PersistentArray<Element> {
  @usableFromInline var root = Node.fork([])
  /// Forks on the way to an element.
  @usableFromInline var height = 1
  public internal(set) var count = 0

  @usableFromInline enum Node {
    case fork([Node])
    /// One, in an array, so that copies share it.
    case end([Element])

    @usableFromInline mutating func append(_ element: Element, at place: Int, below height: Int) {
      // Taken out while it is changed, so that nobody else holds it.
      guard case .fork(var branches) = self else { return }
      self = .fork([])
      let branch = Self.branch(place, at: height)
      if branch == branches.count { branches.append(height == 1 ? .end([element]) : .fork([])) }
      if height > 1 { branches[branch].append(element, at: place, below: height - 1) }
      self = .fork(branches)
    }

    @inlinable mutating func change<Answer, Failure>(
      at place: Int, below height: Int, _ change: (inout Element) throws(Failure) -> Answer
    ) throws(Failure) -> Answer {
      switch self {
      case .fork(var branches):
        self = .fork([])
        defer { self = .fork(branches) }
        return try branches[Self.branch(place, at: height)]
          .change(at: place, below: height - 1, change)
      case .end(var elements):
        self = .fork([])
        defer { self = .end(elements) }
        return try change(&elements[0])
      }
    }

    @inlinable static func branch(_ place: Int, at height: Int) -> Int {
      (place >> (4 * (height - 1))) & 15
    }
  }

  public init() {}

  public mutating func append(_ element: Element) {
    if count == 1 << (4 * height) {
      root = .fork([root])
      height += 1
    }
    root.append(element, at: count, below: height)
    count += 1
  }

  /// Changes one element in its place.
  ///
  /// - Throws: what `change` throws; the element is then as `change` left it.
  @inlinable public mutating func change<Answer, Failure>(
    _ place: Int, _ change: (inout Element) throws(Failure) -> Answer
  ) throws(Failure) -> Answer {
    precondition(place >= 0 && place < count, "no such place")
    return try root.change(at: place, below: height, change)
  }
}

extension PersistentArray: RandomAccessCollection {
  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { count }

  @inlinable public subscript(place: Int) -> Element {
    guard case .end(let elements) = node(at: place) else {
      preconditionFailure("an end without element")
    }
    return elements[0]
  }

  @inlinable func node(at place: Int) -> Node {
    precondition(place >= 0 && place < count, "no such place")
    var node = root
    var height = height
    while case .fork(let branches) = node {
      node = branches[Node.branch(place, at: height)]
      height -= 1
    }
    return node
  }
}

extension PersistentArray: Sendable where Element: Sendable {}
extension PersistentArray.Node: Sendable where Element: Sendable {}

extension PersistentArray.Node where Element: Equatable {
  /// What two have in common is not looked into.
  func isEqual(to other: Self) -> Bool {
    switch (self, other) {
    case (.fork(let own), .fork(let others)):
      Self.areOne(own, others)
        || own.count == others.count && zip(own, others).allSatisfy { $0.isEqual(to: $1) }
    case (.end(let own), .end(let others)): Self.areOne(own, others) || own == others
    default: false
    }
  }

  private static func areOne<Part>(_ left: [Part], _ right: [Part]) -> Bool {
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer {
        left.baseAddress == $0.baseAddress && left.count == $0.count
      }
    }
  }
}

extension PersistentArray: Equatable where Element: Equatable {
  public static func == (left: Self, right: Self) -> Bool {
    left.count == right.count && left.root.isEqual(to: right.root)
  }

  /// Whether both have equals at a place that both have.
  package func agrees(with other: Self, at place: Int) -> Bool {
    node(at: place).isEqual(to: other.node(at: place))
  }
}

extension PersistentArray: Hashable where Element: Hashable {
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for element in self { hasher.combine(element) }
  }
}

extension PersistentArray: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Element...) { self.init(elements) }

  public init(_ elements: some Sequence<Element>) {
    for element in elements { append(element) }
  }
}
