import CEditLine
import Glibc

/// What Up and Down walk through: earlier sessions' lines, then this one's.
final class LineHistory {
  private let list: OpaquePointer
  private let file: HistoryFile?
  /// The same entries for searching and suggesting, oldest first.
  private(set) var entries: [String] = []

  /// Fills libedit's list from the file.
  init?(file: HistoryFile?, editor: OpaquePointer) {
    guard let list = history_winit() else { return nil }
    (self.list, self.file) = (list, file)
    ce_set_history_size(list, Int32(HistoryText.limit))
    ce_set_history_unique(list)
    ce_use_history(editor, list)
    for entry in file?.entries() ?? [] { enter(entry) }
  }

  deinit { history_wend(list) }

  /// Remembers a line that is worth it.
  func add(_ line: String) {
    guard HistoryText.keeps(line, after: entries.last) else { return }
    enter(line)
    file?.append(line)
  }

  /// The rest of the latest one-line entry that begins like `line` and goes on.
  func suggestion(for line: String) -> String {
    guard !line.isEmpty else { return "" }
    let found = entries.last {
      $0.utf8.count > line.utf8.count && $0.hasPrefix(line) && !$0.utf8.contains(UInt8(ascii: "\n"))
    }
    return found.map { String($0.dropFirst(line.count)) } ?? ""
  }

  private func enter(_ entry: String) {
    ce_enter_history(list, entry.wide)
    entries.append(entry)
    if entries.count > 2 * HistoryText.limit { entries.removeFirst(HistoryText.limit) }
  }
}
