import Foundation
import Testing

/// A working folder with a regular file, links of every kind, a FIFO and a folder in it; beside it
/// a file that is none of its business.
struct StagedFolder: ~Copyable {
  let top: URL
  let path: String

  init() throws {
    let files = FileManager.default
    top = files.temporaryDirectory.appending(path: UUID().uuidString)
    let folder = top.appending(path: "work")
    path = folder.path(percentEncoded: false)
    for name in ["work/in", "other"] {
      try files.createDirectory(
        at: top.appending(path: name), withIntermediateDirectories: true)
    }
    for (file, text) in [
      ("outside.md", "not yours"), ("other/x.md", "not yours"), ("work/there.md", "kept"),
      ("work/in/x.md", "inside"),
    ] {
      try text.write(to: top.appending(path: file), atomically: true, encoding: .utf8)
    }
    for (link, target) in [
      ("link.md", "there.md"), ("out.md", "../outside.md"), ("dangling.md", "../nowhere.md"),
      ("outer", "../other"), ("inner", "in"), ("self.md", "self.md"), ("device.md", "/dev/null"),
    ] {
      try files.createSymbolicLink(
        atPath: folder.appending(path: link).path(percentEncoded: false),
        withDestinationPath: target)
    }
    #expect(mkfifo(folder.appending(path: "fifo.md").path(percentEncoded: false), 0o600) == 0)
  }

  deinit { try? FileManager.default.removeItem(at: top) }

  /// Everything that is there, below the folder and beside it.
  func contents() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: top.path(percentEncoded: false)).sorted()
  }

  func text(of name: String) throws -> String {
    try String(contentsOf: top.appending(path: name), encoding: .utf8)
  }
}
