/// A text with every word of a reader found in it.
package struct MarkedText: Sendable {
  struct Found: Sendable {
    let word: Int32
    let start: Int32
    let end: Int32
  }

  package let folded: FoldedText
  /// Words that count, by where they start; those within a harmless phrase do not.
  private(set) var found: [Found] = []
  /// The most times a year that a word of the text says; 0 for none.
  private(set) var times: Int32 = 0

  init(_ text: String, _ reader: Reader) {
    folded = FoldedText(text, isSentence: true)
    find(reader)
  }

  private mutating func find(_ reader: Reader) {
    var all: [Found] = []
    var hasHarmless = false
    folded.units.withUnsafeBufferPointer { units in
      for start in units.indices {
        reader.trie.walk(units, from: start) { word, end in
          all.append(Found(word: Int32(word), start: Int32(start), end: Int32(end)))
          if reader.has(Int32(word), .harmless) || reader.has(Int32(word), .deniesNothing) {
            hasHarmless = true
          }
        }
        if let end = Quantity.end(in: units, from: start) {
          all.append(Found(word: Int32(reader.number), start: Int32(start), end: Int32(end)))
        }
      }
    }
    if hasHarmless { all = all.filter { Self.counts($0, among: all, reader) } }
    found = all
    for word in all { times = max(times, reader.times[Int(word.word)]) }
  }

  /// A word within a harmless phrase says nothing; a denial within one that denies nothing neither.
  private static func counts(_ word: Found, among all: [Found], _ reader: Reader) -> Bool {
    let isDenial = reader.has(word.word, .denies)
    return !all.contains { other in
      guard other.start <= word.start, word.end <= other.end else { return false }
      if reader.has(other.word, .harmless) { return other.word != word.word }
      return isDenial && reader.has(other.word, .deniesNothing)
    }
  }

  /// Calls `seen` with each sense that has a sign here, and how it is meant; perhaps more than once.
  func look(_ reader: Reader, _ seen: (_ sense: Int, Stance, _ range: Range<Int>) -> Void) {
    for anchor in found {
      for place in reader.begun[Int(anchor.word)] {
        let sign = reader.signs[Int(place)]
        guard let parts = parts(of: sign, near: anchor, reader) else { continue }
        let own = Int(anchor.start)..<Int(anchor.end)
        let topic = reader.senses[Int(sign.sense)].topic
        var stance = stance(of: own, by: topic, reader)
        if stance == .asserted, parts.contains(where: { isDenied($0, reader) }) { stance = .denied }
        seen(Int(sign.sense), stance, own)
      }
    }
  }

  /// Where something is denied that is worth holding the department to, whatever sign it is of.
  func promises(_ reader: Reader) -> [Range<Int>] {
    found.filter { reader.has($0.word, .promises) && isDenied($0, reader) }
      .map { Int($0.start)..<Int($0.end) }
  }

  /// The nearest words for each further part of a sign that begins with `anchor`.
  ///
  /// - Returns: `nil` unless all are near; what is not denied goes before what is.
  private func parts(
    of sign: Reader.ReadySign, near anchor: Found, _ reader: Reader
  ) -> [Found]? {
    var parts: [Found] = []
    for set in sign.others {
      guard let part = nearest(to: anchor, in: set, within: sign.within, reader) else { return nil }
      parts.append(part)
    }
    if sign.unless >= 0, nearest(to: anchor, in: sign.unless, within: 8, reader) != nil {
      return nil
    }
    return parts
  }

  private func nearest(
    to anchor: Found, in set: Int, within distance: Int, _ reader: Reader
  ) -> Found? {
    var best: Found?
    var least = Int32.max
    for other in found where reader.isMember(other.word, of: set) {
      let gap: Int32
      if other.end <= anchor.start {
        gap = anchor.start - other.end
      } else if anchor.end <= other.start {
        gap = other.start - anchor.end
      } else {
        continue
      }
      guard gap <= distance, !hasStop(between: other, and: anchor) else { continue }
      let weight = isDenied(other, reader) ? gap + 1_000 : gap
      if weight < least { (best, least) = (other, weight) }
    }
    return best
  }

  private func isDenied(_ word: Found, _ reader: Reader) -> Bool {
    let range = Int(word.start)..<Int(word.end)
    return isDenied(range, in: clause(around: range), reader)
  }

  private func hasStop(between left: Found, and right: Found) -> Bool {
    let range = Int(min(left.end, right.end))..<Int(max(left.start, right.start))
    return folded.units[range].contains(FoldedText.stop)
  }
}

extension MarkedText {
  /// How the text means what stands in `range`.
  package func stance(of range: Range<Int>, by topic: Topic, _ reader: Reader) -> Stance {
    stance(of: range, isAct: topic.isAct, isSubject: topic.isSubject, reader)
  }

  package func stance(
    of range: Range<Int>, isAct: Bool, isSubject: Bool, _ reader: Reader
  ) -> Stance {
    let clause = clause(around: range)
    if isDenied(range, in: clause, reader) { return .denied }
    if isElsewhere(range, in: clause, isAct: isAct, reader) { return .elsewhere }
    if isNamed(range, in: clause, isSubject: isSubject, reader) { return .named }
    return .asserted
  }

  private func isDenied(_ range: Range<Int>, in clause: Range<Int>, _ reader: Reader) -> Bool {
    for word in found where clause.lowerBound <= word.start && word.end <= clause.upperBound {
      let (start, end) = (Int(word.start), Int(word.end))
      // 不 and its like reach no further than what they stand before; 不得 does.
      let reach = end - start == 1 ? 1 : 16
      // 不登记的 speaks of those who do not.
      if end < folded.units.count, folded.units[end] == Self.of { continue }
      if end <= range.lowerBound, reader.has(word.word, .denies),
        range.lowerBound - end <= reach, !isTurned(end..<range.lowerBound, reader)
      {
        return true
      }
      if range.upperBound <= start, start - range.upperBound <= 10,
        reader.has(word.word, .deniesBefore), !isTurned(range.upperBound..<start, reader)
      {
        return true
      }
    }
    return false
  }

  /// Whether something between a denial and what it might deny takes the denial away.
  private func isTurned(_ range: Range<Int>, _ reader: Reader) -> Bool {
    found.contains {
      range.lowerBound <= $0.start && $0.end <= range.upperBound
        && (reader.has($0.word, .inverts) || reader.has($0.word, .turns))
    }
  }

  /// 的, which makes what stands before it a description.
  private static let of: UInt32 = 0x7684

  /// Whether another than the community does it: 由城管查处, 民警上门, with no community in between.
  private func isElsewhere(
    _ range: Range<Int>, in clause: Range<Int>, isAct: Bool, _ reader: Reader
  ) -> Bool {
    var (isLed, isOther, hasCommunity) = (false, false, false)
    if !isAct, isAssessed(before: range, reader) { return false }
    for word in found where clause.lowerBound <= word.start && word.end <= clause.upperBound {
      let isBefore = word.end <= range.lowerBound
      if reader.has(word.word, .community) {
        hasCommunity = true
        if isBefore { isOther = false }
      }
      if reader.has(word.word, .leads) { isLed = true }
      if isBefore, reader.has(word.word, .others) { isOther = true }
    }
    return isAct && isOther || isLed && !hasCommunity
  }

  /// How sure a sense is there.
  ///
  /// A question takes a word with who must answer for it, a number or a consequence; without one of
  /// them, or where it is residents who do it, the sign is only told.
  func strength(
    of sense: Lexicon.Sense, at range: Range<Int>, _ reader: Reader
  ) -> Lexicon.Strength {
    guard sense.strength > .tells else { return .tells }
    let clause = clause(around: range)
    if isDoneByResidents(range, in: clause, reader) { return .tells }
    guard sense.strength == .asks else { return sense.strength }
    let sentence = sentence(around: range)
    if isBinding(namesNobody(reader) ? sentence : clause, reader)
      || isHard(sentence, reader) || isCommunity(before: range, in: sentence, reader)
    {
      return .asks
    }
    return sense.topic.isProof && !isSoft(range, reader) ? .asks : .tells
  }

  /// Whether residents are the ones who do it, and nobody has them do it.
  private func isDoneByResidents(
    _ range: Range<Int>, in clause: Range<Int>, _ reader: Reader
  ) -> Bool {
    var isResident = false
    for word in found where clause.lowerBound <= word.start && word.end <= range.lowerBound {
      if reader.has(word.word, .drives) || reader.has(word.word, .community) { return false }
      if reader.has(word.word, .residents) { isResident = true }
    }
    return isResident
  }

  /// Whether a clause names the community, a number or a consequence, and does not deny it.
  private func isBinding(_ clause: Range<Int>, _ reader: Reader) -> Bool {
    found.contains { word in
      clause.lowerBound <= word.start && word.end <= clause.upperBound
        && (reader.has(word.word, .community) || reader.has(word.word, .hardens)
          || reader.isMember(word.word, of: Reader.numberSet))
        && !isDenied(word, reader)
    }
  }

  /// Whether a sentence names a consequence, and does not deny it.
  private func isHard(_ sentence: Range<Int>, _ reader: Reader) -> Bool {
    found.contains { word in
      sentence.lowerBound <= word.start && word.end <= sentence.upperBound
        && reader.has(word.word, .hardens) && !isDenied(word, reader)
    }
  }

  /// Whether communities are the last that a sentence names before `range`: it is they who do it,
  /// however many commas stand between (社区建门店底册，逐笔登记，年末移交).
  private func isCommunity(
    before range: Range<Int>, in sentence: Range<Int>, _ reader: Reader
  ) -> Bool {
    var isCommunity = false
    for word in found where sentence.lowerBound <= word.start && word.end <= range.lowerBound {
      if reader.has(word.word, .community) {
        isCommunity = !isPlace(word) && !isDenied(word, reader)
      } else if reader.has(word.word, .others) || reader.has(word.word, .residents)
        || reader.has(word.word, .leads) || reader.has(word.word, .softens)
      {
        isCommunity = false
      }
    }
    return isCommunity
  }

  /// Whether a community is where something is done, not who does it: 民警到社区讲课, 放社区保管.
  private func isPlace(_ word: Found) -> Bool {
    word.start > 0 && Self.towards.contains(folded.units[Int(word.start) - 1])
  }

  /// 到 在 放 进 来 去 至 入, which make a place of what follows.
  private static let towards: Set<UInt32> = [
    0x5230, 0x5728, 0x653E, 0x8FDB, 0x6765, 0x53BB, 0x81F3, 0x5165,
  ]

  /// Whether the text names nobody at all, so that the community is meant throughout.
  private func namesNobody(_ reader: Reader) -> Bool {
    !found.contains {
      reader.has($0.word, .community) || reader.has($0.word, .others)
        || reader.has($0.word, .residents) || reader.has($0.word, .softens)
    }
  }

  /// Whether the sentence makes the community's part a small one, and nothing takes that away.
  private func isSoft(_ range: Range<Int>, _ reader: Reader) -> Bool {
    let sentence = sentence(around: range)
    var isSoft = false
    for word in found where sentence.lowerBound <= word.start && word.end <= sentence.upperBound {
      if reader.has(word.word, .hardens), !isDenied(word, reader) { return false }
      if reader.has(word.word, .softens) { isSoft = true }
    }
    return isSoft
  }

  /// Up to the next stop on either side.
  private func sentence(around range: Range<Int>) -> Range<Int> {
    let units = folded.units
    var (low, high) = (range.lowerBound, range.upperBound)
    while low > 0, units[low - 1] != FoldedText.stop { low -= 1 }
    while high < units.count, units[high] != FoldedText.stop { high += 1 }
    return low..<high
  }

  /// Whether communities stand before it in the sentence as those whom it is about.
  private func isAssessed(before range: Range<Int>, _ reader: Reader) -> Bool {
    let sentence = sentence(around: range)
    return found.contains {
      sentence.lowerBound <= $0.start && $0.end <= range.lowerBound
        && reader.has($0.word, .assessed)
    }
  }

  private func isNamed(
    _ range: Range<Int>, in clause: Range<Int>, isSubject: Bool, _ reader: Reader
  ) -> Bool {
    for word in found where clause.lowerBound <= word.start && word.end <= clause.upperBound {
      let (start, end) = (Int(word.start), Int(word.end))
      if range.upperBound <= start, start - range.upperBound <= 4,
        reader.has(word.word, .namesBefore)
      {
        return true
      }
      if end <= range.lowerBound, range.lowerBound - end <= (isSubject ? 6 : 3),
        reader.has(word.word, .names)
      {
        return true
      }
    }
    return false
  }

  /// The clause around `range`: up to the next comma or stop on either side.
  func clause(around range: Range<Int>) -> Range<Int> {
    let units = folded.units
    var (low, high) = (range.lowerBound, range.upperBound)
    while low > 0, units[low - 1] != FoldedText.comma, units[low - 1] != FoldedText.stop {
      low -= 1
    }
    while high < units.count, units[high] != FoldedText.comma, units[high] != FoldedText.stop {
      high += 1
    }
    return low..<high
  }

  /// The same as it stands in `text`, without blanks around it.
  func clause(around range: Range<Int>, of text: String) -> String {
    let clause = text.scalars(written(clause(around: range), of: text.unicodeScalars.count))
    let isBlank = \Unicode.Scalar.properties.isWhitespace
    let kept = clause.unicodeScalars.drop { $0[keyPath: isBlank] }
    guard let last = kept.lastIndex(where: { !$0[keyPath: isBlank] }) else { return "" }
    return String(kept[...last])
  }

  /// What is left of `text` without the clause and the sign that parts it from its neighbour.
  func rest(around range: Range<Int>, of text: String) -> String? {
    let count = text.unicodeScalars.count
    let clause = written(clause(around: range), of: count)
    var (before, after) = (0..<clause.lowerBound, clause.upperBound..<count)
    // The sign after it goes with it; the last clause takes the one before it.
    if !after.isEmpty {
      after = (after.lowerBound + 1)..<count
    } else if !before.isEmpty {
      before = 0..<(before.upperBound - 1)
    }
    let rest = text.scalars(before) + text.scalars(after)
    return FoldedText(rest).units.contains {
      $0 >= 0x30 && $0 != FoldedText.listing
        && $0 != FoldedText.comma && $0 != FoldedText.stop
    } ? rest : nil
  }

  /// A clause as scalars of the text, of which there are `count`: all between the signs that part
  /// it from its neighbours, so that a mark of quotation stays with its twin.
  private func written(_ clause: Range<Int>, of count: Int) -> Range<Int> {
    let origins = folded.origins
    // The stop before the text is none of its scalars.
    let low = clause.lowerBound > 1 ? Int(origins[clause.lowerBound - 1]) + 1 : 0
    let high = clause.upperBound < origins.count ? Int(origins[clause.upperBound]) : count
    return low..<max(low, high)
  }
}

extension String {
  fileprivate func scalars(_ range: Range<Int>) -> String {
    let scalars = unicodeScalars
    let low = scalars.index(scalars.startIndex, offsetBy: range.lowerBound)
    let high = scalars.index(low, offsetBy: range.count)
    return String(scalars[low..<high])
  }
}
