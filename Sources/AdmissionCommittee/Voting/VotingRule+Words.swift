public import AdmissionVocabulary

extension VotingRule {
  /// A voting rule as committee.yaml and the journal write it, before anything is checked.
  public struct Words: Hashable, Sendable {
    /// `none` or a threshold.
    public var quorum: String
    /// `stays-on-roster` or `shrinks-roster`.
    public var recusal: String
    public var base: String
    public var threshold: String
    public var and: [RequirementWords]
    public var veto: [Int]
    /// `fails` or `chair-decides`.
    public var tie: String
    public var chair: Int?

    public init(
      quorum: String, recusal: String, base: String, threshold: String,
      and: [RequirementWords] = [], veto: [Int] = [], tie: String = Tie.fails.rawValue,
      chair: Int? = nil
    ) {
      (self.quorum, self.recusal, self.base, self.threshold) = (quorum, recusal, base, threshold)
      (self.and, self.veto, self.tie, self.chair) = (and, veto, tie, chair)
    }
  }

  /// One `and` pair as written.
  public struct RequirementWords: Hashable, Sendable {
    public var base: String
    public var threshold: String

    public init(base: String, threshold: String) {
      (self.base, self.threshold) = (base, threshold)
    }
  }

  /// Crosses from words to a rule.
  ///
  /// Whether a chair or veto seat exists is left open: one beyond the sheet counts as absent.
  ///
  /// - Throws: ``VotingRuleDefects`` with every defect, in the order of the keys.
  public init(_ words: Words) throws(VotingRuleDefects) {
    var reader = WordReader()
    let quorum =
      words.quorum == noQuorumWord ? nil : reader.threshold(words.quorum, key: "quorum")
    let recusal = reader.word(words.recusal, as: Recusal.self, key: "recusal", code: "recusal")
    let main = reader.requirement(
      RequirementWords(base: words.base, threshold: words.threshold),
      baseKey: "base", thresholdKey: "threshold")
    var further: [Requirement?] = []
    for (index, pair) in words.and.enumerated() {
      further.append(
        reader.requirement(pair, baseKey: "and", thresholdKey: "and", position: index + 1))
    }
    reader.checkVeto(words.veto)
    let tie = reader.word(words.tie, as: Tie.self, key: "tie", code: "tie")
    if let chair = words.chair { reader.checkSeat(chair, key: "chair", position: nil) }
    guard reader.defects.isEmpty, let recusal, let main, let tie else {
      throw VotingRuleDefects(all: reader.defects)
    }
    self.init(
      quorum: quorum, shrinksRoster: recusal == .shrinksRoster, main: main,
      further: further.compactMap(\.self),
      veto: words.veto, tie: tie, chair: words.chair)
  }

  /// The rule in words again; thresholds in their plain spelling, `≥ 2/3` as `>= 2/3`.
  public var words: Words {
    Words(
      quorum: quorum?.text ?? noQuorumWord,
      recusal: (shrinksRoster ? Recusal.shrinksRoster : .staysOnRoster).rawValue,
      base: main.base.rawValue, threshold: main.threshold.text,
      and: further.map {
        RequirementWords(base: $0.base.rawValue, threshold: $0.threshold.text)
      },
      veto: veto, tie: tie.rawValue, chair: chair)
  }
}

private let noQuorumWord = "none"

private enum Recusal: String, CaseIterable {
  case staysOnRoster = "stays-on-roster"
  case shrinksRoster = "shrinks-roster"
}

/// One thing wrong with the words of a voting rule.
public struct VotingRuleDefect: Hashable, Sendable {
  /// The key in committee.yaml: `quorum`, `recusal`, `base`, `threshold`, `and`, `veto`, `tie`, `chair`.
  public let key: String
  /// Which entry of the `and` or `veto` list, from 1; `nil` for the other keys.
  public let position: Int?
  public let notice: Notice

  public init(key: String, position: Int? = nil, notice: Notice) {
    (self.key, self.position, self.notice) = (key, position, notice)
  }
}

/// Everything wrong with the words of a voting rule.
public struct VotingRuleDefects: Explainable, Hashable {
  /// Never empty; in the order of the keys.
  public let all: [VotingRuleDefect]

  public init(all: [VotingRuleDefect]) {
    self.all = all
  }

  public var notice: Notice {
    Notice(
      "bad-voting-rule",
      Bilingual(zh: "表决规则有误：", en: "the voting rule cannot be used: ")
        + all.map { Bilingual($0.key + ": ") + $0.notice.message }.joined(zh: "；", en: "; "),
      hint: all.first?.notice.hint)
  }
}

/// Reads words and remembers what was wrong with them.
private struct WordReader {
  var defects: [VotingRuleDefect] = []

  mutating func threshold(
    _ text: String, key: String, position: Int? = nil
  ) -> VotingRule.Threshold? {
    do {
      return try VotingRule.Threshold(parsing: text)
    } catch {
      defects.append(VotingRuleDefect(key: key, position: position, notice: error.notice))
      return nil
    }
  }

  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ text: String, as kind: Word.Type, key: String, position: Int? = nil, code: String
  ) -> Word? {
    if let word = kind.init(rawValue: text) { return word }
    let known = kind.allCases.map(\.rawValue)
    let hint =
      if let nearest = Spelling.nearest(to: text, among: known) {
        Bilingual.didYouMean(nearest)
      } else {
        Bilingual(zh: "可用：", en: "use ")
          + known.map { Bilingual("`\($0)`") }.joined(en: " or ")
      }
    defects.append(
      VotingRuleDefect(
        key: key, position: position,
        notice: Notice(
          "unknown-\(code)", zh: "`\(text)` 不是可用的词", en: "`\(text)` is not a known word",
          hint: hint)))
    return nil
  }

  mutating func requirement(
    _ words: VotingRule.RequirementWords, baseKey: String, thresholdKey: String,
    position: Int? = nil
  ) -> VotingRule.Requirement? {
    let base = word(
      words.base, as: VotingRule.Base.self, key: baseKey, position: position, code: "base")
    let threshold = threshold(words.threshold, key: thresholdKey, position: position)
    guard let base, let threshold else { return nil }
    return VotingRule.Requirement(base: base, threshold: threshold)
  }

  mutating func checkVeto(_ seats: [Int]) {
    for (index, seat) in seats.enumerated() {
      checkSeat(seat, key: "veto", position: index + 1)
      guard seats[..<index].contains(seat) else { continue }
      defects.append(
        VotingRuleDefect(
          key: "veto", position: index + 1,
          notice: Notice(
            "seat-named-twice", zh: "席位 \(seat) 重复", en: "seat \(seat) is named twice",
            hint: Bilingual(zh: "每个席位只写一次", en: "name each seat once"))))
    }
  }

  mutating func checkSeat(_ seat: Int, key: String, position: Int?) {
    guard !BallotSheet.seatCounts.contains(seat) else { return }
    defects.append(
      VotingRuleDefect(
        key: key, position: position,
        notice: Notice(
          "no-such-seat", zh: "`\(seat)` 不是席位号", en: "`\(seat)` is not a seat number",
          hint: Bilingual(zh: "席位号从 1 到 1000", en: "seats are numbered from 1 to 1000"))))
  }
}
