/// That a journal goes on from a backup, and what was left behind.
public struct Restoration: Hashable, Sendable {
  /// The last entry that the backup held.
  public let from: Int
  /// Where the store stood whose place the backup took; `nil` when there was none, or it could not
  /// be read.
  public let left: Left?

  /// The end of the branch that nobody goes on with.
  public struct Left: Hashable, Sendable {
    public let sequence: Int
    /// Digest of its last entry, 64 hexadecimal digits.
    public let digest: String

    public init(sequence: Int, digest: String) {
      (self.sequence, self.digest) = (sequence, digest)
    }
  }

  public init(from: Int, left: Left?) {
    (self.from, self.left) = (from, left)
  }

  /// Entries of the branch left behind that are not in this journal; 0 when none are known of.
  public var lost: Int { max(0, (left?.sequence ?? from) - from) }
}
