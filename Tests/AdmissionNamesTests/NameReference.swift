import AdmissionSamples

@testable import AdmissionNames

/// The comparison written a second time, slowly and from the definition, to check the fast one.
enum NameReference {
  /// How alike two names without known words are, in percent, before slips in the name as written.
  static func percentAlike(_ left: [UInt32], _ right: [UInt32]) -> Int {
    if left.isEmpty || right.isEmpty { return 0 }
    let spelled = percentSpelled(left, right)
    let meaning = percentShared(
      (left + left).map { [$0] } + pairs(of: left), (right + right).map { [$0] } + pairs(of: right))
    return max(meaning, spelled < 60 ? spelled / 2 : spelled)
  }

  static func percentSpelled(_ left: [UInt32], _ right: [UInt32]) -> Int {
    let characters = percentShared(left.map { [$0] }, right.map { [$0] })
    if characters == 100 { return 100 }
    let longer = max(left.count, right.count)
    let pairs = percentShared(pairs(of: left), pairs(of: right))
    return max(100 * (longer - distance(left, right)) / longer, (characters + pairs) / 2)
  }

  static func pairs(of text: [UInt32]) -> [[UInt32]] {
    text.indices.dropLast().map { [text[$0], text[$0 + 1]] }
  }

  static func percentShared(_ left: [[UInt32]], _ right: [[UInt32]]) -> Int {
    if left.isEmpty && right.isEmpty { return 0 }
    var rest = right
    for part in left {
      if let place = rest.firstIndex(of: part) { rest.remove(at: place) }
    }
    return 200 * (right.count - rest.count) / (left.count + right.count)
  }

  /// The whole table, as every textbook has it.
  static func distance(_ left: [UInt32], _ right: [UInt32]) -> Int {
    var table = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in 0...left.count {
      for j in 0...right.count {
        if i == 0 || j == 0 {
          table[i][j] = i + j
        } else {
          let replaced = table[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
          table[i][j] = min(replaced, table[i - 1][j] + 1, table[i][j - 1] + 1)
        }
      }
    }
    return table[left.count][right.count]
  }
}

extension Dice {
  /// A text over few characters, so that many are shared; now and then a long one.
  mutating func text(upTo most: Int) -> [UInt32] {
    let length = Int.random(in: 0...most, using: &self)
    let alphabet = UInt32.random(in: 1...12, using: &self)
    return (0..<length).map { _ in 0x7532 + UInt32.random(in: 0..<alphabet, using: &self) }
  }

  /// `text` with some characters dropped, doubled, or another.
  mutating func slipped(_ text: [UInt32]) -> [UInt32] {
    text.flatMap { unit -> [UInt32] in
      switch Int.random(in: 0..<12, using: &self) {
      case 0: []
      case 1: [unit, unit]
      case 2: [unit + 1]
      default: [unit]
      }
    }
  }
}
