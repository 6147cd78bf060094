import AdmissionVocabulary

/// The keys of one map, as they are asked for.
final class Keys {
  let place: Place
  private let pairs: [String: Written.Pair]
  private let inFileOrder: [Written.Pair]
  private var asked: [String] = []

  init(_ pairs: [Written.Pair], of place: Place) {
    self.place = place
    inFileOrder = pairs
    self.pairs = Dictionary(pairs.map { ($0.key, $0) }) { first, _ in first }
  }

  /// The value; a missing or empty one is noted.
  func required(_ key: String) -> Place? {
    present(key, orNone: false).flatMap { child(of: $0, orNone: false) }
  }

  /// The value, or nothing where it says `none`; a missing or empty one is noted.
  func orNone<Value>(_ key: String, _ read: (Place) -> Value?) -> Value?? {
    present(key, orNone: true).flatMap { child(of: $0, orNone: true) }?.orNone(read)
  }

  /// The value, or nothing where the key is missing; an empty one is noted.
  func ifPresent<Value>(_ key: String, _ read: (Place) -> Value?) -> Value?? {
    asked.append(key)
    guard let pair = pairs[key] else { return .some(nil) }
    return child(of: pair, orNone: false).flatMap(read).map(Optional.some)
  }

  /// Whether the key is there; asking makes it known, as reading it does.
  func has(_ key: String) -> Bool {
    asked.append(key)
    return pairs[key] != nil
  }

  /// Where the key's value begins, or its element of that position, from 1.
  ///
  /// The map's own line when the key is missing.
  func line(_ key: String, element position: Int? = nil) -> Int {
    guard let value = pairs[key]?.value else { return place.written.line }
    guard let position, case .list(let elements) = value.shape,
      elements.indices.contains(position - 1)
    else { return value.line }
    return elements[position - 1].line
  }

  func note(at key: String, _ notice: @autoclosure () -> Notice) {
    place.margin.note(at: line(key), notice())
  }

  /// Notes every key nobody asked for.
  func noteStrangers() {
    for pair in inFileOrder where !asked.contains(pair.key) {
      place.margin.note(
        at: pair.line, .unknownKey(pair.key, below: place.name, known: asked))
    }
  }

  private func present(_ key: String, orNone: Bool) -> Written.Pair? {
    asked.append(key)
    guard let pair = pairs[key] else {
      place.note(.missingKey(place.name.isEmpty ? key : place.name + "." + key, orNone: orNone))
      return nil
    }
    return pair
  }

  private func child(of pair: Written.Pair, orNone: Bool) -> Place? {
    let child = place.child(pair)
    if case .refused = pair.value.shape { return nil }
    guard pair.value.isNull else { return child }
    child.note(.nullValue(child.name, orNone: orNone))
    return nil
  }
}
