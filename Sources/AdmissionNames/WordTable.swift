/// Words to be found in a text, each with what it means.
struct WordTable<Meaning: Sendable>: Sendable {
  private let steps: Steps
  /// By place in the tree of words; `nil` where no word ends.
  private let meanings: [Meaning?]

  /// Of a word that comes twice the later counts; an empty word is passed over.
  init(_ words: [(word: [UInt32], meaning: Meaning)]) {
    var places: [Steps.Step: Int] = [:]
    var meanings: [Meaning?] = [nil]
    for (word, meaning) in words where !word.isEmpty {
      var place = 0
      for unit in word {
        let step = Steps.Step(place: place, unit: unit)
        if let next = places[step] {
          place = next
        } else {
          places[step] = meanings.count
          place = meanings.count
          meanings.append(nil)
        }
      }
      meanings[place] = meaning
    }
    (steps, self.meanings) = (Steps(places), meanings)
  }

  /// One pass from the left, the longest word at each place.
  ///
  /// `body` gets each stretch and its meaning, or `nil` where a unit stands for itself.
  func walk(_ text: [UInt32], _ body: (Range<Int>, Meaning?) -> Void) {
    var index = 0
    while index < text.count {
      var (end, meaning): (Int, Meaning?) = (index + 1, nil)
      var (place, reached) = (0, index)
      while reached < text.count, let next = steps.next(from: place, by: text[reached]) {
        (place, reached) = (next, reached + 1)
        if let found = meanings[place] { (end, meaning) = (reached, found) }
      }
      body(index..<end, meaning)
      index = end
    }
  }
}

/// A tree of words, flat: where each unit leads from each place.
///
/// A table with open addressing, as every screening walks every unit of its name through it.
private struct Steps: Sendable {
  struct Step: Hashable {
    let place: Int
    let unit: UInt32

    var key: UInt64 { UInt64(place) << 32 | UInt64(unit) }
  }

  /// `UInt64.max` where nothing is.
  private var keys: [UInt64]
  private var places: [Int32]
  private let shift: UInt64

  init(_ steps: [Step: Int]) {
    let bits = max(4, Int.bitWidth - (2 * steps.count).leadingZeroBitCount)
    shift = UInt64(64 - bits)
    keys = Array(repeating: .max, count: 1 << bits)
    places = Array(repeating: 0, count: 1 << bits)
    for (step, place) in steps {
      let slot = slot(of: step.key)
      (keys[slot], places[slot]) = (step.key, Int32(place))
    }
  }

  func next(from place: Int, by unit: UInt32) -> Int? {
    let key = Step(place: place, unit: unit).key
    let slot = slot(of: key)
    return keys[slot] == key ? Int(places[slot]) : nil
  }

  /// Where the key is, or would be; there is always an empty slot.
  private func slot(of key: UInt64) -> Int {
    var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while keys[slot] != key, keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }
}

/// The scalars of a text, which is how words are kept here.
func units(of text: some StringProtocol) -> [UInt32] { text.unicodeScalars.map(\.value) }
