import Dispatch
import Glibc
import Testing

@testable import AdmissionLineEdit

@Suite struct HistoryFileTests {
  @Test func keepsEntriesForTheNextSession() throws {
    let folder = try ScratchFolder()
    let file = HistoryFile(path: folder.path + "/state/zhunru/history")
    #expect(file.entries() == [])
    file.append("预审 a.yaml")
    file.append("two\nlines")
    #expect(HistoryFile(path: file.path).entries() == ["预审 a.yaml", "two\nlines"])
  }

  @Test func isForItsOwnerOnly() throws {
    let folder = try ScratchFolder()
    let file = HistoryFile(path: folder.path + "/state/zhunru/history")
    file.append("a")
    #expect(mode(of: folder.path + "/state") == 0o700)
    #expect(mode(of: folder.path + "/state/zhunru") == 0o700)
    #expect(mode(of: file.path) == 0o600)
    chmod(file.path, 0o644)
    file.append("b")
    #expect(mode(of: file.path) == 0o600)
  }

  @Test func remembersOnlyTheLatest() throws {
    let folder = try ScratchFolder()
    let file = HistoryFile(path: folder.path + "/history")
    let lines = (1...HistoryText.limit * 2 + 1).map { "show \($0)" }
    try folder.write(lines.joined(separator: "\n") + "\n", to: "history")
    #expect(file.entries() == lines.suffix(HistoryText.limit))
    #expect(try folder.read("history").utf8.count { $0 == 0x0A } == HistoryText.limit)
    file.append("last")
    #expect(file.entries() == lines.suffix(HistoryText.limit - 1) + ["last"])
  }

  @Test func goesOnAfterALineThatWasCutOff() throws {
    let folder = try ScratchFolder()
    try folder.write("whole\ncut o", to: "history")
    HistoryFile(path: folder.path + "/history").append("next")
    #expect(try folder.read("history") == "whole\ncut o\nnext\n")
  }

  @Test func sessionsDoNotOverwriteEachOther() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/history"
    DispatchQueue.concurrentPerform(iterations: 4) { session in
      for line in 0..<50 { HistoryFile(path: path).append("\(session) \(line)") }
    }
    let entries = HistoryFile(path: path).entries()
    for session in 0..<4 {
      #expect(entries.filter { $0.hasPrefix("\(session) ") } == (0..<50).map { "\(session) \($0)" })
    }
  }

  /// A folder, a pipe, a folder that cannot be made: nothing is read, nothing fails, nothing waits.
  @Test(arguments: ["", "/pipe", "/file/below", "/dev-null"])
  func anUnusableFileIsNoFailure(_ name: String) throws {
    let folder = try ScratchFolder()
    mkfifo(folder.path + "/pipe", 0o600)
    symlink("/dev/null", folder.path + "/dev-null")
    try folder.write("", to: "file")
    let file = HistoryFile(path: folder.path + name)
    file.append("a")
    #expect(file.entries() == [])
  }

  private func mode(of path: String) -> mode_t {
    var found = stat()
    return stat(path, &found) == 0 ? found.st_mode & 0o777 : 0
  }
}
