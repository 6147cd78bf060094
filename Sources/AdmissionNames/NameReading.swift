/// A name cut into the pieces that the comparison sees, each with its place in the name.
struct NameReading {
  struct Piece: Equatable {
    /// Which scalars of the name, blanks and punctuation after the piece not included.
    let range: Range<Int>
    /// What the piece stands for; empty when it says nothing.
    let meaning: [UInt32]
    /// Whether it says something even when nothing beside it does.
    let isWord: Bool
  }

  private(set) var pieces: [Piece] = []

  init(_ name: FoldedName, byWords: Bool, _ wordbook: Wordbook) {
    if byWords {
      for range in name.words {
        append(range, EnglishWords.read(name.units[range]), isWord: true, of: name)
      }
    } else {
      wordbook.table.walk(name.units) { range, part in
        append(
          range, part?.standard ?? [name.units[range.lowerBound]], isWord: part != nil, of: name)
      }
    }
    // A name of fillers only is read as it stands, as the comparison does.
    guard pieces.allSatisfy(\.meaning.isEmpty) else { return }
    pieces = []
    for index in name.units.indices {
      append(index..<index + 1, [name.units[index]], isWord: false, of: name)
    }
  }

  private mutating func append(
    _ range: Range<Int>, _ meaning: [UInt32], isWord: Bool, of name: FoldedName
  ) {
    guard let first = range.first, let last = range.last else { return }
    pieces.append(
      Piece(
        range: name.origins[first]..<name.origins[last] + 1, meaning: meaning, isWord: isWord))
  }
}
