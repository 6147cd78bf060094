import AdmissionProgram
import Foundation

/// `JSON.md` as data: for each kind of reply, where which of its keys is documented.
///
/// A heading with kinds in backticks, or with the name of keys in common, is followed by bullets: keys
/// in backticks before the dash, or «the *name* keys»; bullets below a bullet are keys of its keys.
struct JSONPage {
  /// A key where the page documents it; one in common may serve several kinds.
  struct Mention: Hashable, CustomStringConvertible {
    /// 1-based.
    let line: Int
    let key: String

    var description: String { "JSON.md:\(line): `\(key)`" }
  }

  /// The keys of one kind.
  struct Keys {
    fileprivate(set) var mentions: [String: Mention] = [:]
    /// Of objects whose keys are data.
    fileprivate var open: [String: Mention] = [:]

    /// Where the key at a path such as `tally.yes` is documented.
    func mention(of path: String) -> Mention? {
      mentions[path]
        ?? open.first { path == $0.key || path.hasPrefix($0.key + ".") }?.value
    }

    var all: Set<Mention> { Set(mentions.values).union(open.values) }
  }

  private struct Bullet {
    let line: Int
    let keys: [String]
    /// The name of the keys in common that it stands for.
    let common: String?
    let parts: [Bullet]
  }

  private struct Line {
    let number: Int
    let depth: Int
    let text: String
  }

  private(set) var kinds: [String: Keys] = [:]

  init(_ text: String) {
    var common: [String: [Bullet]] = [:]
    var sections: [(kinds: [String], bullets: [Bullet])] = []
    for section in Self.sections(of: text) {
      var lines = section.lines[...]
      let bullets = Self.bullets(&lines, under: -1)
      let kinds = Self.quoted(section.title[...])
      guard kinds.isEmpty else {
        sections.append((kinds, bullets))
        continue
      }
      let name = section.title.prefix { $0 != " " }.lowercased()
      common[name] = bullets
    }
    for section in sections {
      var keys = Keys()
      Self.collect(section.bullets, at: "", common, into: &keys)
      for kind in section.kinds { kinds[kind] = keys }
    }
  }

  private static func sections(of text: String) -> [(title: String, lines: [Line])] {
    var sections: [(title: String, lines: [Line])] = []
    for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("### ") {
        sections.append((String(line.dropFirst(4)), []))
      } else if !sections.isEmpty, let bullet = line.wholeMatch(of: /( *)- (.*)/) {
        sections[sections.count - 1].lines.append(
          Line(number: place + 1, depth: bullet.1.count, text: String(bullet.2)))
      }
    }
    return sections
  }

  private static func quoted(_ text: Substring) -> [String] {
    text.matches(of: /`([^`]+)`/).map { String($0.1) }
  }

  private static func bullets(_ lines: inout ArraySlice<Line>, under depth: Int) -> [Bullet] {
    var bullets: [Bullet] = []
    while let line = lines.first, line.depth > depth {
      lines.removeFirst()
      let head = line.text.split(separator: " — ", maxSplits: 1).first ?? ""
      bullets.append(
        Bullet(
          line: line.number, keys: quoted(head),
          common: head.wholeMatch(of: /the \*([a-z]+)\* keys/).map { String($0.1) },
          parts: Self.bullets(&lines, under: line.depth)))
    }
    return bullets
  }

  private static func collect(
    _ bullets: [Bullet], at place: String, _ common: [String: [Bullet]], into keys: inout Keys
  ) {
    for bullet in bullets {
      if let name = bullet.common {
        collect(common[name] ?? [], at: place, common, into: &keys)
      }
      for key in bullet.keys {
        let mention = Mention(line: bullet.line, key: key)
        let path = place + key.replacing("[]", with: "")
        if path.hasSuffix(".*") {
          keys.open[String(path.dropLast(2))] = mention
        } else {
          keys.mentions[path] = mention
        }
        collect(bullet.parts, at: path + ".", common, into: &keys)
      }
    }
  }
}
