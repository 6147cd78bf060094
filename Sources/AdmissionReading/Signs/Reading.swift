/// One text of an application, and which it is.
public struct Passage: Hashable, Sendable {
  public enum Part: Hashable, Sendable {
    case name, content, ledger, exit
    /// What the department goes on doing itself.
    case departmentKeeps
    /// What comes with the task, or is said for it: powers, staff, training, reasons.
    case delivery
    /// What the department says when asked.
    case answer
    /// A text that is no application, such as a notice.
    case notice
  }

  public let part: Part
  public let text: String

  public init(_ part: Part, _ text: String) {
    (self.part, self.text) = (part, text)
  }
}

/// How a text means what a sign says.
public enum Stance: Hashable, Sendable {
  case asserted, denied
  /// Somebody else does it.
  case elsewhere
  /// It is what something is about or called after.
  case named
}

/// A sign found.
public struct Sighting: Hashable, Sendable {
  /// Place among the reader's senses.
  public let sense: Int
  public let stance: Stance
  /// What the sense has, or ``Lexicon/Strength/tells`` where the community's part is small, or it is
  /// residents who do it.
  public let strength: Lexicon.Strength
  /// Place among the passages read.
  public let passage: Int
  /// Among the units of the passage as folded.
  let range: Range<Int>

  init(
    sense: Int, stance: Stance, strength: Lexicon.Strength, passage: Int, range: Range<Int>
  ) {
    (self.sense, self.stance, self.strength) = (sense, stance, strength)
    (self.passage, self.range) = (passage, range)
  }

  /// A word that is no sense of a reader's, asserted.
  package init(passage: Int, range: Range<Int>) {
    self.init(
      sense: -1, stance: .asserted, strength: .names, passage: passage, range: range)
  }
}

/// What a reader makes of some texts.
public struct Reading: Sendable {
  public let reader: Reader
  public let passages: [Passage]
  package let texts: [MarkedText]
  /// What is asserted, each sense once, where it is first found.
  public private(set) var asserted: [Sighting] = []
  /// What is denied, each sense once, where it is first found; it may be asserted elsewhere.
  public private(set) var denied: [Sighting] = []
  /// How often a year the texts say something is done at the most; `nil` where they do not say.
  public private(set) var timesPerYear: Int?

  init(_ reader: Reader, _ passages: [Passage]) {
    (self.reader, self.passages) = (reader, passages)
    texts = passages.map { MarkedText($0.text, reader) }
    var seen: [Sighting] = []
    var times: Int32 = 0
    for (place, text) in texts.enumerated() {
      text.look(reader) { sign, stance, range, most in
        if passages[place].part == .departmentKeeps, sign.topic.isAct { return }
        if stance == .elsewhere || stance == .named { return }
        let strength = text.strength(most, of: sign.topic, at: range, reader)
        let sighting = Sighting(
          sense: Int(sign.sense), stance: stance, strength: strength, passage: place, range: range)
        switch stance {
        case .asserted: note(sighting)
        case .denied: seen.append(sighting)
        case .elsewhere, .named: break
        }
      }
      if passages[place].part == .name || passages[place].part == .content {
        times = max(times, text.times)
      }
    }
    timesPerYear = times > 0 ? Int(times) : nil
    for (place, text) in texts.enumerated() {
      for range in text.promises(reader) {
        seen.append(
          Sighting(sense: -1, stance: .denied, strength: .tells, passage: place, range: range))
      }
    }
    for sighting in seen
    where sighting.sense < 0 || !denied.contains(where: { $0.sense == sighting.sense }) {
      denied.append(sighting)
    }
  }

  /// Of one sense the surest sighting stays, and of those the first.
  private mutating func note(_ sighting: Sighting) {
    guard let place = asserted.firstIndex(where: { $0.sense == sighting.sense }) else {
      asserted.append(sighting)
      return
    }
    if asserted[place].strength < sighting.strength { asserted[place] = sighting }
  }

  public func sense(of sighting: Sighting) -> Lexicon.Sense { reader.senses[sighting.sense] }

  /// What the sense of a sighting speaks of; the sense itself is not copied.
  package func topic(of sighting: Sighting) -> Topic { reader.senses[sighting.sense].topic }

  /// Whether both mean what goes by one name.
  package func isOfSameName(_ left: Sighting, _ right: Sighting) -> Bool {
    left.sense == right.sense || reader.senses[left.sense].name == reader.senses[right.sense].name
  }

  /// What is asserted of a topic at least so surely, in the order found.
  public func asserts(_ topic: Topic, atLeast strength: Lexicon.Strength = .tells) -> Sighting? {
    asserted.first {
      reader.senses[$0.sense].topic == topic && $0.strength >= strength
    }
  }

  /// Whether both stand in one clause of one text.
  package func isSameClause(_ left: Sighting, _ right: Sighting) -> Bool {
    left.passage == right.passage
      && texts[left.passage].isSameClause(left.range, right.range)
  }

  /// The text of a passage without the clause in which something was found; `nil` when nothing else
  /// is left of it.
  public func remainder(without sighting: Sighting) -> String? {
    texts[sighting.passage].rest(around: sighting.range, of: passages[sighting.passage].text)
  }

  /// The clause in which it was found, as written.
  public func quotation(of sighting: Sighting) -> String {
    texts[sighting.passage].quotation(around: sighting.range, of: passages[sighting.passage].text)
  }
}

extension Reader {
  /// Whether a text names something that happens to people and places, such as a typhoon.
  ///
  /// A reader without a lexicon knows no events and takes any.
  public func namesEvent(_ text: String) -> Bool {
    senses.isEmpty || hasWord(.events, in: text)
  }

  /// Whether a text says something else in place of an answer.
  public func evades(_ text: String) -> Bool { hasWord(.evades, in: text) }

  private func hasWord(_ mark: Lexicon.Mark, in text: String) -> Bool {
    MarkedText(text, self).found.contains { $0.has(mark) }
  }

  /// Reads texts together; signs are looked for in each by itself.
  public func read(_ passages: [Passage]) -> Reading { Reading(self, passages) }
}
