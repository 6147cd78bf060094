import AdmissionVocabulary

/// Finds every one of many words in a text; it makes no difference how many words there are.
package struct WordTrie: Sendable {
  /// The words as folded, one after the other, and where each ends; no two alike, none empty.
  private var letters: [UInt32] = []
  private var ends: [Int32] = []
  /// Node for each ideograph that begins a word; 0 for none.
  ///
  /// Other first units are among ``keys``, after node 0.
  private var roots = [Int32](repeating: 0, count: 0xA000 - 0x4E00)
  /// Nodes after nodes, by node and unit: open addressing, a power of two.
  private var keys: [UInt64] = [0]
  private var nexts: [Int32] = [0]
  private var filled = 0
  /// Place of the word that ends in a node; -1 for none.
  private var endings: [Int32] = [-1]

  package init() {}

  /// Takes a word in.
  ///
  /// - Returns: its place; `nil` for a word that says nothing.
  @discardableResult
  package mutating func add(_ word: String) -> Int? {
    let start = letters.count
    FoldedText.forEachUnit(of: word) { letters.append($0) }
    return letters.count == start ? nil : addLetters(from: start)
  }

  /// Takes in the word that the last letters are, which go again where it was taken in before.
  private mutating func addLetters(from start: Int) -> Int {
    var node: Int32 = 0
    for place in start..<letters.count {
      let unit = letters[place]
      if let next = next(node, unit) {
        node = next
      } else {
        let new = Int32(endings.count)
        endings.append(-1)
        insert(node, unit, new)
        node = new
      }
    }
    if endings[Int(node)] >= 0 {
      letters.removeLast(letters.count - start)
    } else {
      endings[Int(node)] = Int32(ends.count)
      ends.append(Int32(letters.count))
    }
    return Int(endings[Int(node)])
  }

  /// Place of a word taken in.
  package func place(of word: String) -> Int? {
    var node: Int32? = 0
    FoldedText.forEachUnit(of: word) { unit in node = node.flatMap { next($0, unit) } }
    return node.map { Int(endings[Int($0)]) }.flatMap { $0 < 0 ? nil : $0 }
  }

  /// How many words there are.
  package var count: Int { ends.count }

  /// How many units the word of a place has.
  package func length(of place: Int) -> Int { units(of: place).count }

  /// The words by place, as folded.
  package var words: [[UInt32]] { ends.indices.map { Array(letters[units(of: $0)]) } }

  private func units(of place: Int) -> Range<Int> {
    (place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place])
  }

  /// Calls `found` with the place and the end of every word that begins at `start`.
  @inline(__always)
  package func walk(
    _ units: UnsafeBufferPointer<UInt32>, from start: Int,
    _ found: (_ word: Int, _ end: Int) -> Void
  ) {
    let first = units[start]
    var node = next(0, first) ?? 0
    var place = start + 1
    while node != 0 {
      let ending = endings[Int(node)]
      if ending >= 0 { found(Int(ending), place) }
      guard place < units.count, let next = next(node, units[place]) else { return }
      node = next
      place += 1
    }
  }

  @inline(__always)
  private func next(_ node: Int32, _ unit: UInt32) -> Int32? {
    if node == 0, let place = Self.root(unit) {
      let root = roots[place]
      return root == 0 ? nil : root
    }
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(unit)
    var slot = Self.slot(of: key, in: keys.count)
    while keys[slot] != 0 {
      if keys[slot] == key { return nexts[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// Place of a first unit among ``roots``; `nil` for what is no ideograph.
  @inline(__always)
  private static func root(_ unit: UInt32) -> Int? {
    let place = Int(unit) - 0x4E00
    return place >= 0 && place < 0xA000 - 0x4E00 ? place : nil
  }

  private mutating func insert(_ node: Int32, _ unit: UInt32, _ next: Int32) {
    if node == 0, let place = Self.root(unit) {
      roots[place] = next
      return
    }
    if (filled + 1) * 2 > keys.count { grow() }
    store(UInt64(UInt32(bitPattern: node)) << 32 | UInt64(unit), next)
    filled += 1
  }

  private mutating func store(_ key: UInt64, _ next: Int32) {
    var slot = Self.slot(of: key, in: keys.count)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    (keys[slot], nexts[slot]) = (key, next)
  }

  private mutating func grow() {
    let old = zip(keys, nexts).filter { $0.0 != 0 }
    keys = [UInt64](repeating: 0, count: keys.count * 4)
    nexts = [Int32](repeating: 0, count: keys.count)
    for (key, next) in old { store(key, next) }
  }

  private static func slot(of key: UInt64, in count: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count - 1)
  }
}

extension WordTrie {
  /// Keeps the words alone, from which the nodes are made soon enough.
  func keep(in writer: inout KeptWriter) {
    writer.add(ends.indices) { writer, place in
      writer.add(letters[units(of: place)]) { $0.add(UInt64($1)) }
    }
  }

  init(kept reader: inout KeptReader) {
    let count = reader.count()
    ends.reserveCapacity(count)
    for _ in 0..<count {
      let start = letters.count
      for _ in 0..<reader.count() { letters.append(UInt32(reader.count())) }
      _ = addLetters(from: start)
    }
  }
}
