import Glibc

/// The lines typed in earlier sessions, shared by all sessions of one user.
///
/// A file that cannot be read or written is no reason to stop: it then holds nothing, and what is
/// added to it is lost.
struct HistoryFile {
  let path: String

  /// Bytes read from the end of the file; what stands before them is too old.
  private static let window = 4 << 20

  /// The latest ``HistoryText/limit`` entries, oldest first.
  ///
  /// A file that has grown to twice that is cut down.
  func entries() -> [String] {
    opened { file in
      let all = HistoryText.entries(in: file.tail(Self.window))
      let latest = Array(all.suffix(HistoryText.limit))
      if all.count > 2 * HistoryText.limit {
        file.replace(with: latest.map(HistoryText.line).joined())
      }
      return latest
    } ?? []
  }

  /// Adds an entry at the end, whatever other sessions have added meanwhile.
  func append(_ entry: String) {
    opened { file in
      let startsALine = [[], [UInt8(ascii: "\n")]].contains(file.tail(1))
      file.write((startsALine ? "" : "\n") + HistoryText.line(for: entry))
    }
  }

  /// Runs `body` while no other session has the file; `nil` when it cannot be had.
  private func opened<Result>(_ body: (LockedFile) -> Result) -> Result? {
    if let slash = path.lastIndex(of: "/") { Self.makeFolder(String(path[..<slash])) }
    guard let file = LockedFile(path: path) else { return nil }
    defer { file.close() }
    return body(file)
  }

  /// Creates a folder, and those above it that are missing, for this user only.
  private static func makeFolder(_ path: String) {
    guard !path.isEmpty, mkdir(path, 0o700) != 0, errno == ENOENT else { return }
    guard let slash = path.lastIndex(of: "/") else { return }
    makeFolder(String(path[..<slash]))
    mkdir(path, 0o700)
  }
}
