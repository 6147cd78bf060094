/// A text with every word of a reader found in it.
///
/// Whatever is asked of a place looks at the words near it only, so that a text takes as long to read
/// as it is long.
package struct MarkedText: Sendable {
  struct Found: Sendable {
    let word: Int32
    let start: Int32
    let end: Int32
    let marks: Marks

    func has(_ mark: Lexicon.Mark) -> Bool { marks.contains(Marks(mark)) }
  }

  package let folded: FoldedText
  /// Words that count, by where they start; those within a harmless phrase do not.
  private(set) var found: [Found] = []
  /// Marks of any of the words.
  private var marks: Marks = []
  /// The most times a year that a word of the text says; 0 for none.
  private(set) var times: Int32 = 0

  /// So many units to either side of a word are searched at the most for whoever does it, where
  /// nothing parts the text.
  private static let farthest = 200
  /// A longer number counts nothing.
  static let longestNumber = 32

  init(_ text: String, _ reader: Reader) {
    folded = FoldedText(text, isSentence: true)
    find(reader)
  }

  private mutating func find(_ reader: Reader) {
    let (found, marks) = Self.words(in: folded.units, reader)
    (self.found, self.marks) = (found, marks)
    if marks.contains(any: .setsAside) { setAside() }
    for word in self.found { times = max(times, reader.times[Int(word.word)]) }
  }

  private static func words(in units: [UInt32], _ reader: Reader) -> ([Found], Marks) {
    var (found, marks): ([Found], Marks) = ([], [])
    units.withUnsafeBufferPointer { units in
      func note(_ word: Int, _ start: Int, _ end: Int) {
        let own = reader.marks[word]
        marks.formUnion(own)
        found.append(
          Found(word: Int32(word), start: Int32(start), end: Int32(end), marks: own))
      }
      for start in units.indices {
        reader.trie.walk(units, from: start) { word, end in note(word, start, end) }
        if let end = Quantity.end(in: units, from: start), end - start <= longestNumber {
          note(reader.number, start, end)
        }
      }
    }
    return (found, marks)
  }

  /// A word within a harmless phrase says nothing; a denial within one that denies nothing neither.
  private mutating func setAside() {
    var isAside = [Bool](repeating: false, count: found.count)
    for phrase in found where phrase.marks.contains(any: .setsAside) {
      for place in places(startingIn: Int(phrase.start)..<Int(phrase.end))
      where found[place].end <= phrase.end {
        let word = found[place]
        if phrase.has(.harmless) {
          if word.word != phrase.word { isAside[place] = true }
        } else if word.marks.contains(any: .denials) {
          isAside[place] = true
        }
      }
      // 不得不考核: a denial that begins within such a phrase is one half of two.
      for place in places(startingIn: Int(phrase.start) + 1..<Int(phrase.end))
      where phrase.has(.deniesNothing) && found[place].end > phrase.end
        && found[place].has(.denies)
      {
        isAside[place] = true
      }
    }
    found = zip(found, isAside).filter { !$1 }.map(\.0)
  }

  /// Calls `seen` with each sense that has a sign here, how it is meant and how sure it is at the
  /// most; perhaps more than once.
  ///
  /// Outright is only what one clause says, or what communities are named before: 社区成立小组，书记任组长
  /// and not 为军属挂牌，社区带路.
  func look(
    _ reader: Reader,
    _ seen: (Reader.ReadySign, Stance, _ range: Range<Int>, Lexicon.Strength) -> Void
  ) {
    for anchor in found {
      for place in reader.signs(begunBy: anchor.word) {
        let sign = reader.signs[place]
        guard let parts = parts(of: sign, near: anchor, reader) else { continue }
        let own = Int(anchor.start)..<Int(anchor.end)
        let stance = stance(of: own, by: sign.topic, reader)
        if stance == .asserted, let denied = parts.denied {
          seen(sign, .denied, denied, .tells)
          continue
        }
        let isOutright =
          parts.isOneClause || isCommunity(before: own, in: sentence(around: own), reader)
        seen(sign, stance, own, isOutright ? sign.strength : min(sign.strength, .asks))
      }
    }
  }

  /// Where something is denied that is worth holding the department to, whatever sign it is of.
  func promises(_ reader: Reader) -> [Range<Int>] {
    guard marks.contains(Marks(.promises)) else { return [] }
    return found.filter { $0.has(.promises) && isDenied($0, reader) }
      .map { Int($0.start)..<Int($0.end) }
  }

  /// Where a further part of a sign that begins with `anchor` is denied, and whether all stand in its
  /// clause; `nil` unless all are near.
  ///
  /// What is not denied goes before what is.
  private func parts(
    of sign: Reader.ReadySign, near anchor: Found, _ reader: Reader
  ) -> (denied: Range<Int>?, isOneClause: Bool)? {
    var parts: (denied: Range<Int>?, isOneClause: Bool) = (nil, true)
    for place in sign.others {
      guard
        let part = nearest(
          to: anchor, in: Int(reader.others[Int(place)]), within: Int(sign.within), reader)
      else { return nil }
      if part.isDenied { parts.denied = part.range }
      if !part.isInClause { parts.isOneClause = false }
    }
    if sign.unless >= 0,
      nearest(to: anchor, in: Int(sign.unless), within: 8, inClause: true, reader) != nil
    {
      return nil
    }
    return parts
  }

  private func nearest(
    to anchor: Found, in set: Int, within distance: Int, inClause: Bool = false, _ reader: Reader
  ) -> (range: Range<Int>, isDenied: Bool, isInClause: Bool)? {
    var best: (range: Range<Int>, isDenied: Bool, isInClause: Bool)?
    var least = Int.max
    let (start, end) = (Int(anchor.start), Int(anchor.end))
    let window = start - distance - reader.longest..<end + distance + 1
    for place in places(startingIn: window) where reader.isMember(found[place].word, of: set) {
      let other = found[place]
      let between: Range<Int>
      if other.end <= anchor.start {
        between = Int(other.end)..<start
      } else if anchor.end <= other.start {
        between = end..<Int(other.start)
      } else {
        continue
      }
      guard between.count <= distance, !hasStop(between) else { continue }
      let isInClause = !between.contains { folded.units[$0] == FoldedText.comma }
      if inClause, !isInClause { continue }
      if isNamedConsequence(other, reader) { continue }
      let isDenied = isDenied(other, reader)
      let weight = isDenied ? between.count + 1_000 : between.count
      if weight < least {
        (best, least) = ((Int(other.start)..<Int(other.end), isDenied, isInClause), weight)
      }
    }
    return best
  }

  private func isDenied(_ word: Found, _ reader: Reader) -> Bool {
    guard marks.contains(any: .denials) else { return false }
    let range = Int(word.start)..<Int(word.end)
    return isDenied(range, in: near(range), reader)
  }

  /// Whether a consequence is only spoken of, and follows for nobody: 话剧《通报》.
  private func isNamedConsequence(_ word: Found, _ reader: Reader) -> Bool {
    guard word.has(.hardens), marks.contains(any: .naming) else { return false }
    let range = Int(word.start)..<Int(word.end)
    return isNamed(range, in: near(range), isSubject: true, reader)
  }

  private func hasStop(_ range: Range<Int>) -> Bool {
    range.contains { folded.units[$0] == FoldedText.stop }
  }

  /// Places among the words found of those that start in `range`.
  private func places(startingIn range: Range<Int>) -> Range<Int> {
    let first = firstPlace(startingAt: range.lowerBound)
    var end = first
    while end < found.count, found[end].start < range.upperBound { end += 1 }
    return first..<end
  }

  /// The first of the words found that start at `unit` or later.
  private func firstPlace(startingAt unit: Int) -> Int {
    var (low, high) = (0, found.count)
    while low < high {
      let middle = (low + high) / 2
      if found[middle].start < unit { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The words found that lie within `range`.
  private func words(within range: Range<Int>) -> some Sequence<Found> {
    found[places(startingIn: range)].lazy.filter { $0.end <= range.upperBound }
  }

  /// Those of a clause or a sentence that stand before `range`; none where that opens it.
  private func words(within stretch: Range<Int>, before range: Range<Int>) -> some Sequence<Found> {
    words(within: stretch.lowerBound..<max(stretch.lowerBound, range.lowerBound))
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
    guard marks.contains(any: .turning) else { return .asserted }
    let clause = near(range)
    if isDenied(range, in: clause, reader) { return .denied }
    if isElsewhere(range, in: clause, isAct: isAct) { return .elsewhere }
    if isNamed(range, in: clause, isSubject: isSubject, reader) { return .named }
    return .asserted
  }

  private func isDenied(_ range: Range<Int>, in clause: Range<Int>, _ reader: Reader) -> Bool {
    guard marks.contains(any: .denials) else { return false }
    if isOver(range, in: clause) { return true }
    let low = max(clause.lowerBound, range.lowerBound - Self.denialReach - reader.longest)
    let high = min(clause.upperBound, range.upperBound + Self.denialReach)
    for place in places(startingIn: low..<max(low, high))
    where found[place].marks.contains(any: .denials) && found[place].end <= clause.upperBound {
      let word = found[place]
      let (start, end) = (Int(word.start), Int(word.end))
      // 不 and its like reach no further than what they stand before; 不得 does.
      let reach = end - start == 1 ? 1 : Self.denialReach
      // 不登记的 speaks of those who do not, and so does 不签责任书的通报.
      if end < folded.units.count, folded.units[end] == Self.of { continue }
      if end <= range.lowerBound, isCondition(range) { continue }
      if end <= range.lowerBound, word.has(.denies),
        range.lowerBound - end <= reach, !isTurned(end..<range.lowerBound)
      {
        return true
      }
      if range.upperBound <= start, start - range.upperBound <= 10,
        word.has(.deniesBefore) || (word.has(.ends) && isLast(word)),
        !isTurned(range.upperBound..<start)
      {
        return true
      }
    }
    return false
  }

  private static let denialReach = 16

  /// Whether a clause ends with it, so that what stands before is what is over: 排名通报停发, and not
  /// 撤销先进称号.
  private func isLast(_ word: Found) -> Bool {
    let units = folded.units
    var end = Int(word.end)
    if end < units.count, units[end] == Self.done { end += 1 }
    // 排名评定取消告知 tells of it.
    if words(within: end..<min(units.count, end + 4)).contains(where: {
      Int($0.start) == end && $0.has(.namesBefore)
    }) {
      return true
    }
    return end >= units.count || units[end] == FoldedText.comma || units[end] == FoldedText.stop
  }

  /// 了, which says that something is done.
  private static let done: UInt32 = 0x4E86

  /// Whether a clause says how it was, and its sentence that this is over.
  private func isOver(_ range: Range<Int>, in clause: Range<Int>) -> Bool {
    guard marks.contains(Marks(.past)) else { return false }
    return words(within: clause, before: range).contains { $0.has(.past) }
      && words(within: range.upperBound..<sentence(around: range).upperBound)
        .contains { $0.has(.deniesBefore) || $0.has(.ends) }
  }

  /// Whether something between a denial and what it might deny takes the denial away.
  private func isTurned(_ range: Range<Int>) -> Bool {
    words(within: range).contains { $0.marks.contains(any: .turns) }
  }

  /// Whether what is denied describes those on whom something follows.
  private func isCondition(_ range: Range<Int>) -> Bool {
    guard marks.contains(Marks(.hardens)) else { return false }
    let near = folded.units[range.upperBound...].prefix(6).prefix { $0 != FoldedText.comma }
    guard let end = near.firstIndex(of: Self.of) else { return false }
    return found[places(startingIn: end + 1..<end + 7)].contains { $0.has(.hardens) }
  }

  /// 的, which makes what stands before it a description.
  private static let of: UInt32 = 0x7684

  /// Whether another than the community does it: 由城管查处, 民警上门, with no community in between.
  private func isElsewhere(
    _ range: Range<Int>, in clause: Range<Int>, isAct: Bool
  ) -> Bool {
    guard marks.contains(any: .leading) else { return false }
    var (isLed, isOther, hasCommunity) = (false, false, false)
    if !isAct, isAssessed(before: range) { return false }
    for word in words(within: clause) {
      let isBefore = word.end <= range.lowerBound
      if word.has(.community) {
        hasCommunity = true
        if isBefore { isOther = false }
      }
      if word.has(.leads) { isLed = true }
      if isBefore, word.has(.others) { isOther = true }
    }
    return isAct && isOther || isLed && !hasCommunity
  }

  /// How sure a sense is there.
  ///
  /// A question takes a word with who must answer for it, a number or a consequence; without one of
  /// them, or where it is residents who do it, the sign is only told.
  func strength(
    _ strength: Lexicon.Strength, of topic: Topic, at range: Range<Int>, _ reader: Reader
  ) -> Lexicon.Strength {
    guard strength > .tells else { return .tells }
    let clause = near(range)
    if isDoneByResidents(range, in: clause) || isPlayedDown(range, in: clause, reader) {
      return .tells
    }
    guard strength == .asks else { return strength }
    let sentence = sentence(around: range)
    if isBinding(namesNobody ? sentence : clause, reader) || isHard(sentence, reader)
      || isCommunity(before: range, in: sentence, reader)
    {
      return .asks
    }
    return topic.isProof && !isSoft(range, reader) ? .asks : .tells
  }

  /// Whether its clause only speaks of it, or its sentence goes on to free communities of it, and
  /// neither names a community or a number beside: that is told, whatever else it would be.
  private func isPlayedDown(
    _ range: Range<Int>, in clause: Range<Int>, _ reader: Reader
  ) -> Bool {
    guard marks.contains(any: .playingDown) else { return false }
    if words(within: clause).contains(where: { $0.has(.explains) }), !isAsked(within: clause) {
      return true
    }
    let rest = range.upperBound..<max(range.upperBound, sentence(around: range).upperBound)
    return words(within: rest).contains { word in
      word.has(.frees) && !isDenied(word, reader)
        && !isAsked(within: clause.lowerBound..<max(clause.lowerBound, Int(word.start)))
    }
  }

  /// Whether a community or a number stands there.
  private func isAsked(within range: Range<Int>) -> Bool {
    words(within: range).contains { $0.marks.contains(any: .asked) }
  }

  /// Whether residents are the ones who do it, and nobody has them do it.
  private func isDoneByResidents(_ range: Range<Int>, in clause: Range<Int>) -> Bool {
    guard marks.contains(Marks(.residents)) else { return false }
    var isResident = false
    for word in words(within: clause, before: range) {
      if word.has(.drives) || word.has(.community) { return false }
      if word.has(.residents) { isResident = true }
    }
    return isResident
  }

  /// Whether a clause names the community, a number or a consequence, and does not deny it.
  private func isBinding(_ clause: Range<Int>, _ reader: Reader) -> Bool {
    words(within: clause).contains {
      $0.marks.contains(any: .binding) && isMeant($0, reader)
    }
  }

  private func isMeant(_ word: Found, _ reader: Reader) -> Bool {
    !isDenied(word, reader) && !isNamedConsequence(word, reader)
  }

  /// Whether a sentence names a consequence, and does not deny it.
  private func isHard(_ sentence: Range<Int>, _ reader: Reader) -> Bool {
    marks.contains(Marks(.hardens))
      && words(within: sentence).contains {
        $0.has(.hardens) && isMeant($0, reader)
      }
  }

  /// Whether communities are the last that a sentence names before `range`: it is they who do it,
  /// however many commas stand between (社区建门店底册，逐笔登记，年末移交).
  private func isCommunity(
    before range: Range<Int>, in sentence: Range<Int>, _ reader: Reader
  ) -> Bool {
    guard marks.contains(Marks(.community)) else { return false }
    var isCommunity = false
    for word in words(within: sentence, before: range) {
      if word.has(.community) {
        isCommunity = !isPlace(word) && !isDenied(word, reader)
      } else if word.marks.contains(any: .doers) {
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
  private var namesNobody: Bool { !marks.contains(any: .somebody) }

  /// Whether the sentence makes the community's part a small one, and nothing takes that away.
  private func isSoft(_ range: Range<Int>, _ reader: Reader) -> Bool {
    guard marks.contains(Marks(.softens)) else { return false }
    var isSoft = false
    for word in words(within: sentence(around: range)) {
      if word.has(.hardens), !isDenied(word, reader) { return false }
      if word.has(.softens) { isSoft = true }
    }
    return isSoft
  }

  /// Whether communities stand before it in the sentence as those whom it is about.
  private func isAssessed(before range: Range<Int>) -> Bool {
    guard marks.contains(Marks(.assessed)) else { return false }
    return words(within: sentence(around: range), before: range)
      .contains { $0.has(.assessed) }
  }

  private func isNamed(
    _ range: Range<Int>, in clause: Range<Int>, isSubject: Bool, _ reader: Reader
  ) -> Bool {
    guard marks.contains(any: .naming) else { return false }
    let (before, after) = (isSubject ? 6 : 3, 4)
    let low = max(clause.lowerBound, range.lowerBound - before - reader.longest)
    let high = min(clause.upperBound, range.upperBound + after + 1)
    for place in places(startingIn: low..<max(low, high))
    where found[place].end <= clause.upperBound {
      let word = found[place]
      let (start, end) = (Int(word.start), Int(word.end))
      if range.upperBound <= start, start - range.upperBound <= after, word.has(.namesBefore),
        !isAsked(within: range.upperBound..<start)
      {
        return true
      }
      if end <= range.lowerBound, range.lowerBound - end <= before, word.has(.names),
        !isAsked(within: end..<range.lowerBound)
      {
        return true
      }
    }
    return false
  }

  /// The clause around `range`: up to the next comma or stop on either side.
  private func clause(around range: Range<Int>) -> Range<Int> {
    stretch(around: range, upTo: folded.units.count) {
      $0 == FoldedText.comma || $0 == FoldedText.stop
    }
  }

  /// As much of the clause as is searched.
  private func near(_ range: Range<Int>) -> Range<Int> {
    stretch(around: range, upTo: Self.farthest) { $0 == FoldedText.comma || $0 == FoldedText.stop }
  }

  /// Up to the next stop on either side, as far as is searched.
  private func sentence(around range: Range<Int>) -> Range<Int> {
    stretch(around: range, upTo: Self.farthest) { $0 == FoldedText.stop }
  }

  private func stretch(
    around range: Range<Int>, upTo farthest: Int, endsAt isEnd: (UInt32) -> Bool
  ) -> Range<Int> {
    let lowest = max(0, range.lowerBound - farthest)
    let highest = min(folded.units.count, range.upperBound + farthest)
    var (low, high) = (range.lowerBound, range.upperBound)
    if low < high, isEnd(folded.units[low]) {
      // A word that begins with a comma, such as ，社区, is of the clause that the comma opens.
      low += 1
    } else {
      while low > lowest, !isEnd(folded.units[low - 1]) { low -= 1 }
    }
    while high < highest, !isEnd(folded.units[high]) { high += 1 }
    return low..<high
  }

  /// Whether both stand in one clause, as far as is searched.
  func isSameClause(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let clause = near(left)
    return clause.lowerBound <= right.lowerBound && right.upperBound <= clause.upperBound
  }

  /// The same as it stands in `text`, without blanks around it; of a text that nothing parts, as much
  /// as is searched.
  func quotation(around range: Range<Int>, of text: String) -> String {
    let clause = text.scalars(written(near(range), of: text.unicodeScalars.count))
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
