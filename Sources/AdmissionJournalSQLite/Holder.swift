import AdmissionVocabulary
import Foundation
import Glibc

/// Who holds a lock on a file, as the system tells it.
///
/// Asked of the system's own list of locks: opening the file to ask would drop our locks on it.
struct Holder: Hashable, Sendable {
  let process: Int32
  /// What runs there; `nil` when nobody may know.
  let program: String?
  let user: String?

  /// Whoever holds one of the files and is not this process; `nil` when the system does not tell.
  static func find(of paths: [String]) -> Holder? {
    let inodes = Set(
      paths.compactMap { path in
        var found = stat()
        return lstat(path, &found) == 0 ? String(found.st_ino) : nil
      })
    guard let locks = try? String(contentsOfFile: "/proc/locks", encoding: .utf8) else {
      return nil
    }
    for line in locks.split(separator: "\n") {
      // As in `1: POSIX  ADVISORY  WRITE 4711 fe:01:1234 0 EOF`; `->` marks one that waits itself.
      let words = line.split(separator: " ")
      guard words.count >= 6, words[1] != "->", let process = Int32(words[4]), process > 0,
        process != getpid(), let inode = words[5].split(separator: ":").last,
        inodes.contains(String(inode))
      else { continue }
      return Holder(process: process)
    }
    return nil
  }

  private init(process: Int32) {
    self.process = process
    let name = try? String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8)
    program = name?.trimmingCharacters(in: .whitespacesAndNewlines)
    var found = stat()
    let isThere = stat("/proc/\(process)", &found) == 0
    user = isThere ? getpwuid(found.st_uid).map { String(cString: $0.pointee.pw_name) } : nil
  }

  /// Such as `process 4711 (zhunru, user clerk)`.
  var words: Bilingual {
    let details = [
      program.map { Bilingual($0) },
      user.map { Bilingual(zh: "用户 \($0)", en: "user \($0)") },
    ].compactMap(\.self)
    let process = Bilingual(zh: "进程 \(process)", en: "process \(process)")
    guard !details.isEmpty else { return process }
    return process + Bilingual(zh: "（", en: " (")
      + Bilingual(
        zh: details.map(\.zh).joined(separator: "，"), en: details.map(\.en).joined(separator: ", "))
      + Bilingual(zh: "）", en: ")")
  }
}
