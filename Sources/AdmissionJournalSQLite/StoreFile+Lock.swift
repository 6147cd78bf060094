import AdmissionJournal
import Glibc

extension StoreFile {
  /// Runs `body` while no other process or thread opens or makes this store.
  ///
  /// The lock is on a file of its own beside the store, which is gone afterwards.
  ///
  /// - Throws: what `body` throws, `.busy` when somebody else holds the lock for ten seconds, and
  ///   `.unusable` when the folder takes no file.
  func locked<Result>(
    with patience: Patience, _ body: () throws(JournalFailure) -> Result
  ) throws(JournalFailure) -> Result {
    let lock = path + ".lock"
    let descriptor = try lockedDescriptor(of: lock, patience)
    defer {
      // Only what was made here is taken away; a file with content is somebody else's.
      if size(of: descriptor) == 0 { unlink(lock) }
      close(descriptor)
    }
    return try body()
  }

  /// The files by whose locks others are waited for.
  var lockable: [String] { [path, path + ".lock"] }

  private func lockedDescriptor(
    of lock: String, _ patience: Patience
  ) throws(JournalFailure) -> Int32 {
    var isFirst = true
    repeat {
      defer { isFirst = false }
      let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
      let descriptor = open(lock, flags, 0o600)
      guard descriptor >= 0 else { throw unusable(errno) }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0, isNamed(lock, descriptor) { return descriptor }
      close(descriptor)
    } while patience.holds(for: lockable, isFirst: isFirst)
    throw busy
  }

  /// Whether the file that was locked is still there for others to see.
  private func isNamed(_ path: String, _ descriptor: Int32) -> Bool {
    var (held, named) = (stat(), stat())
    return fstat(descriptor, &held) == 0 && lstat(path, &named) == 0
      && held.st_ino == named.st_ino && held.st_dev == named.st_dev
  }

  private func size(of descriptor: Int32) -> Int {
    var held = stat()
    return fstat(descriptor, &held) == 0 ? Int(held.st_size) : -1
  }
}
