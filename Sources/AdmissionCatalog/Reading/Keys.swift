import AdmissionPages
import AdmissionVocabulary

/// The keys of one map, as they are asked for.
final class Keys {
  let place: Place
  /// In file order.
  private let pairs: [Written.Pair]
  private let trail: Trail?
  private var asked: [String] = []
  /// Where the pair stands that is likely to be asked for next, as files are in the reader's order.
  private var likely = 0

  init(_ pairs: [Written.Pair], of place: Place) {
    self.place = place
    self.pairs = pairs
    trail = place.trail
    asked.reserveCapacity(pairs.count)
  }

  /// The value; a missing or empty one is noted.
  func required(_ key: String) -> Place? {
    present(key, orNone: false).flatMap { child(of: $0, mayBe: .never) }
  }

  /// The value, or nothing where it says `none`; a missing or empty one is noted.
  func orNone<Value>(_ key: String, _ read: (Place) -> Value?) -> Value?? {
    present(key, orNone: true).flatMap { child(of: $0, mayBe: .none) }?.orNone(read)
  }

  /// The value, or nothing where the key is missing; an empty one is noted.
  func ifPresent<Value>(_ key: String, _ read: (Place) -> Value?) -> Value?? {
    asked.append(key)
    guard let pair = pair(key) else { return .some(nil) }
    return child(of: pair, mayBe: .leftOut).flatMap(read).map(Optional.some)
  }

  /// Whether the key is there; asking makes it known, as reading it does.
  func has(_ key: String) -> Bool {
    asked.append(key)
    return pair(key) != nil
  }

  /// Where the key's value begins, or its element of that position, from 1.
  ///
  /// The map's own line when the key is missing.
  func line(_ key: String, element position: Int? = nil) -> Int {
    guard let value = pair(key)?.value else { return place.written.line }
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
    let strangers = pairs.filter { !asked.contains($0.key) }
    guard !strangers.isEmpty else { return }
    // A key may have been asked for more than once.
    let known = asked.enumerated().filter { asked.firstIndex(of: $1) == $0 }.map(\.element)
    for pair in strangers {
      place.margin.note(
        at: pair.line, .unknownKey(pair.key, below: place.name, known: known))
    }
  }

  private func pair(_ key: String) -> Written.Pair? {
    if likely < pairs.count, pairs[likely].key == key {
      likely += 1
      return pairs[likely - 1]
    }
    guard let place = pairs.firstIndex(where: { $0.key == key }) else { return nil }
    likely = place + 1
    return pairs[place]
  }

  private func present(_ key: String, orNone: Bool) -> Written.Pair? {
    asked.append(key)
    guard let pair = pair(key) else {
      place.note(.missingKey(place.name.isEmpty ? key : place.name + "." + key, orNone: orNone))
      return nil
    }
    return pair
  }

  private func child(of pair: Written.Pair, mayBe absence: Notice.Absence) -> Place? {
    let child = Place(pair, inside: trail, place.margin)
    if case .refused = pair.value.shape { return nil }
    guard pair.value.isNull else { return child }
    child.note(.nullValue(child.name, mayBe: absence))
    return nil
  }
}
