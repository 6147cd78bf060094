/// One slip of the pen or the key.
enum Misspelling {
  /// Whether two texts differ in exactly one character too many, missing, or another.
  ///
  /// With `exchanges`, also whether two neighbours have changed places.
  static func divides(_ left: [UInt32], _ right: [UInt32], exchanges: Bool = false) -> Bool {
    guard abs(left.count - right.count) <= 1 else { return false }
    let shorter = min(left.count, right.count)
    var start = 0
    while start < shorter, left[start] == right[start] { start += 1 }
    var end = 0
    while end < shorter - start, left[left.count - 1 - end] == right[right.count - 1 - end] {
      end += 1
    }
    let (mine, theirs) = (left.count - start - end, right.count - start - end)
    if max(mine, theirs) == 1 { return true }
    return exchanges && mine == 2 && theirs == 2 && left[start] == right[start + 1]
      && left[start + 1] == right[start]
  }
}
