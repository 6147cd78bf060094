/// What Up and Down walk through: earlier sessions' lines, then this one's.
struct LineHistory {
  private let file: HistoryFile?
  /// Oldest first.
  private(set) var entries: [String]
  /// Where Up and Down have come to; the count of entries at the line being typed.
  private var place = 0
  /// The line being typed, while another is looked at.
  private var typed = EditedLine()

  init(file: HistoryFile?) {
    self.file = file
    entries = file?.entries() ?? []
  }

  /// Remembers a line that is worth it.
  mutating func add(_ line: String) {
    guard HistoryText.keeps(line, after: entries.last) else { return }
    entries.append(line)
    if entries.count > 2 * HistoryText.limit { entries.removeFirst(HistoryText.limit) }
    file?.append(line)
  }

  /// Begins at a new line.
  mutating func restart() { place = entries.count }

  /// The entry before or after the one come to, or the line being typed again; `nil` at the ends.
  mutating func step(older: Bool, leaving line: EditedLine) -> EditedLine? {
    let next = place + (older ? -1 : 1)
    guard (0...entries.count).contains(next) else { return nil }
    if place == entries.count { typed = line }
    place = next
    return place == entries.count ? typed : EditedLine(entries[place])
  }

  /// The rest of the latest one-line entry that begins like `line` and goes on.
  func suggestion(for line: String) -> String {
    guard !line.isEmpty else { return "" }
    let found = entries.last {
      $0.utf8.count > line.utf8.count && $0.hasPrefix(line) && !$0.utf8.contains(UInt8(ascii: "\n"))
    }
    return found.map { String($0.dropFirst(line.count)) } ?? ""
  }
}
