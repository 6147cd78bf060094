import Foundation

/// What one person's sessions remember of each other, in their state folder.
enum StateFolder {
  /// `XDG_STATE_HOME`, else `.local/state`, then `zhunru`.
  static func path(_ name: String) -> String {
    let state =
      Environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? NSHomeDirectory() + "/.local/state"
    return state + "/zhunru/" + name
  }

  /// Empty when there is no such file.
  static func read(_ name: String) -> String {
    (try? String(contentsOfFile: path(name), encoding: .utf8)) ?? ""
  }

  /// A folder that cannot be written is no reason to stop; the text is then forgotten.
  static func write(_ text: String, to name: String) {
    let file = URL(filePath: path(name))
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try? Data(text.utf8).write(to: file, options: .atomic)
  }
}
