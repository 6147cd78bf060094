import AdmissionPages
import AdmissionVocabulary
import Foundation

/// The names of one list, so that no two of them look alike.
final class NameRoll {
  struct Entry {
    let name: String
    let file: String
    let line: Int
  }

  /// Whether one name may stand for several things, as a task does that several departments ask for.
  private let repeats: Bool
  private var first: [TextKey: Entry] = [:]

  /// Whether the names were looked at before, and are not again.
  fileprivate let isVetted: Bool

  init(repeats: Bool = false, isVetted: Bool = false) {
    (self.repeats, self.isVetted) = (repeats, isVetted)
  }

  /// Enters a name; returns the one it looks like, if that is another thing's.
  fileprivate func enter(
    _ name: String, _ skeleton: Skeleton, at line: Int, of file: String
  ) -> Entry? {
    let text = skeleton.text
    let key = TextKey(text.isCommonplace ? text : text.precomposedStringWithCanonicalMapping)
    guard let first = first[key] else {
      first[key] = Entry(name: name, file: file, line: line)
      return nil
    }
    return repeats && first.name == name ? nil : first
  }
}

extension Keys {
  /// Enters the names of one thing, which may look alike, in `roll`, and notes those that look like
  /// another thing's.
  func enter(_ names: [String?], at key: String, in roll: NameRoll) {
    if roll.isVetted { return }
    var seen: [Skeleton] = []
    let file = place.margin.file
    for case let name? in names {
      let skeleton = Skeleton(name)
      guard !seen.contains(skeleton) else { continue }
      seen.append(skeleton)
      if let first = roll.enter(name, skeleton, at: line(key), of: file) {
        note(at: key, .looksAlike(name, first, file: file))
      }
    }
  }

  /// The names in both languages of somebody or something.
  func enter(_ name: Bilingual?, at key: String = "name", in roll: NameRoll) {
    enter([name?.zh, name?.en], at: key, in: roll)
  }
}
