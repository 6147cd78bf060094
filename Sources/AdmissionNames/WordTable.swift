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
private struct Steps: Sendable {
  struct Step: Hashable {
    let place: Int
    let unit: UInt32

    var key: UInt64 { UInt64(place) << 32 | UInt64(unit) }
  }

  private let table: KeyTable

  init(_ steps: [Step: Int]) { table = KeyTable(steps.lazy.map { ($0.key.key, $0.value) }) }

  func next(from place: Int, by unit: UInt32) -> Int? {
    table[Step(place: place, unit: unit).key]
  }
}

/// The scalars of a text, which is how words are kept here.
func units(of text: some StringProtocol) -> [UInt32] { text.unicodeScalars.map(\.value) }
