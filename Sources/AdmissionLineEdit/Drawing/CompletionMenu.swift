/// What a word may become.
package struct Completion: Equatable, Sendable {
  package struct Candidate: Equatable, Sendable {
    /// What is put into the line.
    package let text: String
    /// What it stands for, for a reader.
    package let detail: String
    /// Whether the word ends with it, so that a blank may follow.
    package let isWhole: Bool

    package init(_ text: String, detail: String = "", isWhole: Bool = true) {
      (self.text, self.detail, self.isWhole) = (text, detail, isWhole)
    }
  }

  /// The characters of the line that a candidate takes the place of.
  package let range: Range<Int>
  package let candidates: [Candidate]

  package init(range: Range<Int>, candidates: [Candidate]) {
    (self.range, self.candidates) = (range, candidates)
  }
}

/// The candidates under a line, one of them perhaps chosen already.
struct CompletionMenu {
  let candidates: [Completion.Candidate]
  /// The line before anything was put in.
  let origin: EditedLine
  /// The scalars of ``origin`` that a candidate takes the place of.
  private let range: Range<Int>
  private(set) var chosen: Int?

  /// The line as Tab leaves it, and the menu when there is more than one way to go on.
  static func open(_ completion: Completion, on line: EditedLine) -> (EditedLine, CompletionMenu?) {
    let range = line.scalarRange(completion.range)
    let menu = CompletionMenu(candidates: completion.candidates, origin: line, range: range)
    guard completion.candidates.count > 1 else {
      return (menu.line(with: completion.candidates.first), nil)
    }
    var longer = line
    let typed = EditedLine.text(line.scalars[range])
    let shared = commonBeginning(completion.candidates.map(\.text))
    if shared.hasPrefix(typed) { longer.replace(range, with: shared) }
    guard longer == line else {
      let grown = range.lowerBound..<longer.cursor
      return (
        longer, CompletionMenu(candidates: completion.candidates, origin: longer, range: grown)
      )
    }
    return (line, menu)
  }

  private init(candidates: [Completion.Candidate], origin: EditedLine, range: Range<Int>) {
    (self.candidates, self.origin, self.range) = (candidates, origin, range)
  }

  /// Goes to the next candidate, or the one before, and answers the line with it.
  mutating func step(forward: Bool) -> EditedLine {
    let last = candidates.count - 1
    chosen =
      switch chosen {
      case nil: forward ? 0 : last
      case let place?: forward ? (place == last ? 0 : place + 1) : (place == 0 ? last : place - 1)
      }
    return line(with: chosen.map { candidates[$0] })
  }

  private func line(with candidate: Completion.Candidate?) -> EditedLine {
    guard let candidate else { return origin }
    var line = origin
    let isFollowed = range.upperBound < line.scalars.count && line.scalars[range.upperBound] == " "
    line.replace(
      range, with: candidate.text + (candidate.isWhole && !isFollowed ? " " : ""))
    return line
  }

  /// At most `rows` rows of it, with the one chosen among them; `more` says how many are left out.
  func notes(rows: Int, more: (Int) -> String) -> [Picture.Note] {
    let room = candidates.count <= rows ? rows : max(1, rows - 1)
    let start = max(0, min((chosen ?? 0) - room / 2, candidates.count - room))
    let shown = candidates.indices[start..<min(candidates.count, start + room)]
    var notes = shown.map { place in
      let candidate = candidates[place]
      let text = candidate.text + (candidate.detail.isEmpty ? "" : "  \(candidate.detail)")
      return Picture.Note(
        text: (place == chosen ? "> " : "  ") + text, tint: place == chosen ? .chosen : .plain)
    }
    let left = candidates.count - shown.count
    if left > 0 { notes.append(Picture.Note(text: "  " + more(left), tint: .quiet)) }
    return notes
  }

  /// What all texts begin with, in whole characters.
  static func commonBeginning(_ texts: [String]) -> String {
    guard var shared = texts.first else { return "" }
    for text in texts.dropFirst() {
      shared = String(zip(shared, text).prefix { $0 == $1 }.map(\.0))
    }
    return shared
  }
}
