import CEditLine
import Glibc

/// What Up and Down walk through: earlier sessions' lines, then this one's.
final class LineHistory {
  private let list: OpaquePointer
  private let file: HistoryFile?
  private var latest: String?

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
    guard HistoryText.keeps(line, after: latest) else { return }
    enter(line)
    file?.append(line)
  }

  private func enter(_ entry: String) {
    ce_enter_history(list, entry.wide)
    latest = entry
  }
}
