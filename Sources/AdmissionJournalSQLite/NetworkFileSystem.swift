import Foundation
import Glibc

/// The kinds of file system whose locks other machines do not see, or not in time.
enum NetworkFileSystem {
  /// As the system's list of mounts calls them.
  static let kinds: Set = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "virtiofs", "afs", "coda", "ncpfs", "vboxsf",
    "ceph",
    "glusterfs", "fuse.sshfs", "fuse.glusterfs", "fuse.ceph-fuse", "fuse.rclone", "fuse.s3fs",
    "fuse.davfs", "fuse.smbnetfs", "fuse.curlftpfs",
  ]

  /// The kind of network file system that a path lies on, or would lie on once it is made; `nil`
  /// on a disk of this machine.
  static func kind(at path: String) -> String? {
    guard let mounts = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8) else {
      return nil
    }
    return kind(at: path, mounts)
  }

  /// The same where the list of mounts is `mounts`.
  static func kind(at path: String, _ mounts: String) -> String? {
    guard let device = device(of: path) else { return nil }
    // As in `36 35 0:52 / /srv rw,nosuid shared:1 - nfs4 server:/srv rw`.
    let lines = mounts.split(separator: "\n").map { $0.split(separator: " ") }
    let line = lines.last { $0.count > 2 && $0[2] == device }
    let kind = line?.drop { $0 != "-" }.dropFirst().first.map(String.init)
    return kind.flatMap { kinds.contains($0) ? $0 : nil }
  }

  /// The device that a path is on, or would be, in the words of that list.
  ///
  /// Asked of the file and not by its name, for a link on the way leads to where it leads.
  private static func device(of path: String) -> String? {
    var place = path
    var found = stat()
    while stat(place.isEmpty ? "/" : place, &found) != 0 {
      guard errno == ENOENT, let end = place.lastIndex(of: "/") else { return nil }
      place = String(place[..<end])
    }
    let device = UInt64(found.st_dev)
    let major = (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
    let minor = device & 0xFF | (device >> 12) & ~0xFF
    return "\(major):\(minor)"
  }
}
