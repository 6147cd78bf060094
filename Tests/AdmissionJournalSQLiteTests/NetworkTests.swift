import AdmissionJournal
import AdmissionSeal
import AdmissionVocabulary
import Foundation
import Testing

@testable import AdmissionJournalSQLite

/// Where locks do not protect a store it is read and never written.
@Suite struct NetworkTests {
  private let scratch: ScratchFolder
  private let path: String
  private let entry = StoredEntry(sequence: 1, bytes: [1], digest: Digest(of: [1]))

  init() throws {
    scratch = try ScratchFolder()
    path = scratch.path("office")
  }

  private func remote(_ name: String) -> StoreFile { StoreFile(name) { _ in "nfs4" } }

  @Test func aStoreAcrossANetworkIsOnlyRead() throws {
    _ = try SQLiteJournal(creating: path, holding: [entry])
    let before = try scratch.contents()
    let journal = try SQLiteJournal(remote(path), ifMissing: .fails, ifThere: .isTaken)
    #expect(journal.isOnlyRead)
    #expect(try journal.condition().network == "nfs4")
    #expect(try journal.entries(after: 0) == [entry])
    let failure = JournalFailure.remote(store: path, kind: "nfs4")
    #expect(throws: failure) { try journal.transact(since: 0) { _ in [] } }
    #expect(try scratch.contents() == before)
    #expect(failure.notice.message.en.contains("nfs4"))
    #expect(failure.notice.advice == .copyToOwnDisk(store: path))
  }

  @Test func noneIsMadeThere() throws {
    let path = scratch.path("folder/office")
    #expect(throws: JournalFailure.remote(store: path, kind: "nfs4")) {
      try SQLiteJournal(remote(path), ifMissing: .isTaken, ifThere: .isTaken)
    }
    #expect(try scratch.contents().isEmpty)
  }

  @Test(arguments: [
    ("nfs", true), ("nfs4", true), ("cifs", true), ("smb3", true), ("9p", true), ("ceph", true),
    ("virtiofs", true), ("fuse.sshfs", true), ("fuse.rclone", true), ("ext4", false),
    ("xfs", false), ("btrfs", false), ("tmpfs", false), ("overlay", false), ("fuseblk", false),
    ("fuse.ntfs-3g", false),
  ])
  func theListOfMountsTells(_ kind: String, _ isNetwork: Bool) throws {
    let mounts = try String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)
      .replacing(#/ - \S+ /#, with: " - \(kind) ")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("link"), withDestinationPath: scratch.path(""))
    // The file, one that is to be made, and both by way of a link.
    for name in ["", "folder/office", "link/office"] {
      let found = NetworkFileSystem.kind(at: scratch.path(name), mounts)
      #expect(found == (isNetwork ? kind : nil), "\(name)")
    }
  }

  @Test func thisMachinesDiskIsNone() { #expect(NetworkFileSystem.kind(at: path) == nil) }
}
