import AdmissionPages
import AdmissionVocabulary

/// A written value, what it goes by, and where to note what is wrong with it.
///
/// Every reading method gives `nil` after noting why; the caller reads on and gives up at its end.
struct Place {
  let written: Written
  let margin: Margin
  /// The keys of the maps around it.
  private let outer: Trail?
  /// Its own key; `nil` for a page as a whole.
  private let key: String?

  /// A page as a whole.
  init(page written: Written, _ margin: Margin) {
    self.init(written, inside: nil, key: nil, margin)
  }

  init(_ pair: Written.Pair, inside outer: Trail?, _ margin: Margin) {
    self.init(pair.value, inside: outer, key: pair.key, margin)
  }

  private init(_ written: Written, inside outer: Trail?, key: String?, _ margin: Margin) {
    (self.written, self.margin, self.outer, self.key) = (written, margin, outer, key)
  }

  /// Another value in its place.
  func replaced(by written: Written) -> Place {
    Place(written, inside: outer, key: key, margin)
  }

  /// Keys that lead here, such as `burden.fields`; empty for the page as a whole.
  var name: String { trail?.name ?? "" }

  /// The keys that lead here, for what is inside.
  var trail: Trail? { key.map { Trail(inside: outer, key: $0) } }

  /// The page as a whole; `nil` when it cannot be parsed.
  init?(page bytes: [UInt8], _ margin: Margin) {
    guard let written = Written(page: bytes, margin) else { return nil }
    self.init(page: written, margin)
  }

  func note(_ notice: @autoclosure () -> Notice) {
    margin.note(at: written.line, notice())
  }

  /// Notes that the value is of the right kind but not one that will do.
  func noteMalformed(_ message: @autoclosure () -> Bilingual, hint: @autoclosure () -> Bilingual?) {
    note(.malformed(name, message(), hint: hint()))
  }
}

extension Place {
  /// Reads a map, and notes the keys that `read` never asked for.
  ///
  /// With `open`, other keys are none of our business.
  func map<Result>(open: Bool = false, _ read: (Keys) -> Result?) -> Result? {
    guard case .map(let pairs) = written.shape else {
      noteShape(.map)
      return nil
    }
    let keys = Keys(pairs, of: self)
    let result = read(keys)
    if !open { keys.noteStrangers() }
    return result
  }

  /// Reads every element, also after one that is wrong; `nil` when any is, or there are too many.
  func list<Element>(
    atLeast least: Int = 0, atMost most: Int = .max, _ reading: (Place) -> Element?
  ) -> [Element]? {
    guard case .list(let elements) = written.shape else {
      noteShape(.list)
      return nil
    }
    guard elements.count >= least else {
      noteMalformed(
        Bilingual(zh: "列表是空的", en: "the list is empty"),
        hint: Bilingual(zh: "至少写 \(least) 项", en: "give at least \(least)"))
      return nil
    }
    guard elements.count <= most else {
      noteMalformed(
        Bilingual(
          zh: "列了 \(elements.count) 项，最多 \(most) 项",
          en: "\(elements.count) are listed, at most \(most) may be"),
        hint: Bilingual(zh: "只列用得着的", en: "list what is needed"))
      return nil
    }
    var read: [Element] = []
    read.reserveCapacity(elements.count)
    for written in elements {
      if let element = replaced(by: written).unlessNull.flatMap(reading) { read.append(element) }
    }
    return read.count == elements.count ? read : nil
  }

  /// Reads a list in which nothing may stand twice.
  func distinct<Element: Hashable>(
    atMost most: Int, _ read: (Place) -> Element?
  ) -> [Element]? {
    var seen: Set<Element> = []
    return list(atMost: most) { element in
      guard let value = read(element) else { return nil }
      guard seen.insert(value).inserted else {
        element.noteMalformed(
          Bilingual(zh: "`\(value)` 已列过", en: "`\(value)` is listed already"),
          hint: Bilingual(zh: "每项只列一次", en: "list each once"))
        return nil
      }
      return value
    }
  }

  /// Reads a map whose keys are names of the writer's own, in file order.
  func named<Value>(_ read: (Place) -> Value?) -> [(name: String, value: Value)]? {
    guard case .map(let pairs) = written.shape else {
      noteShape(.map)
      return nil
    }
    let trail = trail
    let results = pairs.map { pair in
      Place(pair, inside: trail, margin).unlessNull.flatMap(read).map {
        (name: pair.key, value: $0)
      }
    }
    let good = results.compactMap(\.self)
    return good.count == results.count ? good : nil
  }

  /// What `read` makes of it, or nothing where somebody wrote `none`.
  func orNone<Value>(_ read: (Place) -> Value?) -> Value?? {
    if written.isNone { return .some(nil) }
    return read(self).map(Optional.some)
  }

  /// `nil`, noted, when nothing is written; also when it was refused before.
  var unlessNull: Place? {
    if case .refused = written.shape { return nil }
    guard written.isNull else { return self }
    note(.nullValue(name, mayBe: .leftOut))
    return nil
  }

  func noteShape(_ wanted: Notice.Shape) {
    let found: Notice.Shape
    switch written.shape {
    case .text: found = .text
    case .list: found = .list
    case .map: found = .map
    case .refused: return
    }
    note(.wrongShape(name, wanted: wanted, found: found))
  }
}

/// Keys one inside the other, put together to a name only where something is to be said.
final class Trail {
  private let outer: Trail?
  private let key: String

  init(inside outer: Trail?, key: String) {
    (self.outer, self.key) = (outer, key)
  }

  var name: String {
    guard let outer = outer?.name, !outer.isEmpty else { return key }
    return outer + "." + key
  }
}
