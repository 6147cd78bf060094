extension NameReading.Piece {
  var says: Bool { !meaning.isEmpty }
}

/// The pieces that two names share, found from the longest common stretch down to the shortest.
///
/// Each piece is used once. A lone character is no stretch: 人 here and 人 there are chance.
struct SharedPieces {
  typealias Piece = NameReading.Piece

  private var isFree: (mine: [Bool], theirs: [Bool])
  private let pieces: (mine: [Piece], theirs: [Piece])

  init(_ mine: [Piece], _ theirs: [Piece]) {
    pieces = (mine, theirs)
    isFree = (mine.map { _ in true }, theirs.map { _ in true })
    while let stretch = longestStretch() {
      for offset in 0..<stretch.length {
        isFree.mine[stretch.mine + offset] = false
        isFree.theirs[stretch.theirs + offset] = false
      }
    }
  }

  /// The shared pieces of the first name, in its order.
  var mine: [Piece] { zip(pieces.mine, isFree.mine).filter { !$0.1 }.map(\.0) }
  /// The shared pieces of the second name, in its order.
  var theirs: [Piece] { zip(pieces.theirs, isFree.theirs).filter { !$0.1 }.map(\.0) }

  private typealias Stretch = (mine: Int, theirs: Int, length: Int)

  /// The leftmost of the longest stretches of free pieces that mean the same on both sides.
  private func longestStretch() -> Stretch? {
    var best: Stretch?
    var lengths = Array(repeating: 0, count: pieces.theirs.count + 1)
    for i in pieces.mine.indices {
      // From the right, as each length builds on the one to its left in the row above.
      for j in pieces.theirs.indices.reversed() {
        let isSame =
          isFree.mine[i] && isFree.theirs[j] && pieces.mine[i].meaning == pieces.theirs[j].meaning
        lengths[j + 1] = isSame ? lengths[j] + 1 : 0
        let length = lengths[j + 1]
        guard length > (best?.length ?? 0), length > 1 || pieces.mine[i].isWord else { continue }
        best = (mine: i + 1 - length, theirs: j + 1 - length, length: length)
      }
    }
    return best
  }
}
