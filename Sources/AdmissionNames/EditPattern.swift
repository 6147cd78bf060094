/// A text prepared for counting the slips between it and many others.
///
/// A slip is a character too many, missing, or another.
struct EditPattern: Sendable {
  private let text: [UInt32]
  /// The different characters, sorted, and the places where each stands, a bit for a place.
  private let characters: [UInt32]
  private let places: [UInt64]

  init(_ text: [UInt32]) {
    self.text = text
    var (characters, places): ([UInt32], [UInt64]) = ([], [])
    if text.count <= 64 {
      characters.reserveCapacity(text.count)
      places.reserveCapacity(text.count)
      // A character and its place in one number, which sorts faster.
      for standing in text.indices.map({ UInt64(text[$0]) << 32 | UInt64($0) }).sorted() {
        let character = UInt32(standing >> 32)
        if characters.last != character {
          characters.append(character)
          places.append(0)
        }
        places[places.count - 1] |= 1 << (standing & 63)
      }
    }
    self.characters = characters
    self.places = places
  }

  /// Insertions, deletions and replacements from the pattern's text to `other`.
  func distance(to other: [UInt32]) -> Int {
    if text.isEmpty { return other.count }
    return text.count <= 64 ? bitParallel(other) : row(other)
  }

  /// A column of the table at a time, its steps up and down held as bits.
  ///
  /// Myers 1999, in the form of Hyyrö 2003.
  private func bitParallel(_ other: [UInt32]) -> Int {
    var (up, down) = (UInt64.max, UInt64(0))
    var distance = text.count
    let last = UInt64(1) << UInt64(text.count - 1)
    for character in other {
      let equal = places(of: character)
      let diagonal = (((equal & up) &+ up) ^ up) | equal | down
      var rises = down | ~(diagonal | up)
      var falls = up & diagonal
      if rises & last != 0 { distance += 1 }
      if falls & last != 0 { distance -= 1 }
      rises = rises << 1 | 1
      falls = falls << 1
      up = falls | ~(diagonal | rises)
      down = rises & diagonal
    }
    return distance
  }

  private func places(of character: UInt32) -> UInt64 {
    var (low, high) = (0, characters.count)
    while low < high {
      let middle = (low + high) / 2
      if characters[middle] < character { low = middle + 1 } else { high = middle }
    }
    return low < characters.count && characters[low] == character ? places[low] : 0
  }

  /// The plain table, a row at a time, for names too long for the bits of a word.
  private func row(_ other: [UInt32]) -> Int {
    var row = Array(0...other.count)
    for (i, character) in text.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, theirs) in other.enumerated() {
        let replaced = diagonal + (character == theirs ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[other.count]
  }
}
