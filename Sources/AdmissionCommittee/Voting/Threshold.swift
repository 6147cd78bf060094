public import AdmissionVocabulary

extension VotingRule {
  /// A comparison with an exact part of a whole: `> 1/2` (超过), `>= 2/3` (以上).
  ///
  /// Two thresholds are equal when they are written alike: `> 2/4` is not `> 1/2`, though nothing
  /// is ever decided differently by them.
  public struct Threshold: Hashable, Sendable {
    /// How large a numerator or denominator may be, so that no product can overflow.
    public static let largest = 1_000_000

    /// Whether the exact part is too little: `>` rather than `>=`.
    public let strict: Bool
    /// 0 to ``denominator``; 0 only when strict.
    public let numerator: Int
    /// 1 to 1,000,000.
    public let denominator: Int

    /// Reads `>` or `>=` (also `＞`, `≥`, `≧`) and a fraction such as `2/3`, or 0 or 1.
    ///
    /// - Throws: ``MalformedThreshold``, also for `>= 0`, which would hold for everything.
    public init(parsing text: String) throws(MalformedThreshold) {
      guard let (strict, share) = Self.comparison(text) else {
        throw MalformedThreshold(text: text, reason: .unreadable)
      }
      let parts = share.split(separator: "/", omittingEmptySubsequences: false)
      guard (1...2).contains(parts.count), let numerator = Self.number(parts[0]),
        let denominator = parts.count == 1 ? 1 : Self.number(parts[1])
      else { throw MalformedThreshold(text: text, reason: .unreadable) }
      guard numerator <= Self.largest, denominator <= Self.largest else {
        throw MalformedThreshold(text: text, reason: .tooLarge)
      }
      guard denominator > 0, numerator <= denominator else {
        throw MalformedThreshold(text: text, reason: .notAPart)
      }
      guard strict || numerator > 0 else {
        throw MalformedThreshold(text: text, reason: .alwaysHolds)
      }
      (self.strict, self.numerator, self.denominator) = (strict, numerator, denominator)
    }

    /// As committee.yaml writes it: `> 1/2`, `>= 1`.
    public var text: String {
      (strict ? "> " : ">= ") + String(numerator) + (denominator == 1 ? "" : "/\(denominator)")
    }

    private static func comparison(_ text: String) -> (strict: Bool, share: Substring)? {
      let text = text.drop { $0 == " " }
      for (sign, strict) in [
        (">=", false), ("＞＝", false), ("＞=", false), ("≥", false), ("≧", false), (">", true),
        ("＞", true),
      ] where text.hasPrefix(sign) {
        let share = text.dropFirst(sign.count).drop { $0 == " " }
        return (strict, share)
      }
      return nil
    }

    /// `nil` unless digits only, spaces around them aside; too large a number is `Int.max`.
    private static func number(_ text: Substring) -> Int? {
      let digits = text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
      guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
      return Int(String(digits)) ?? .max
    }
  }
}

extension VotingRule.Threshold {
  /// Whether `part` of `whole` is enough; of a whole of 0, nothing ever is.
  func holds(_ part: Int, of whole: Int) -> Bool {
    guard whole > 0 else { return false }
    let (reached, wanted) = (part * denominator, whole * numerator)
    return strict ? reached > wanted : reached >= wanted
  }

  /// The least part of `whole` that is enough, at least 1; more than `whole` for `> 1`.
  func least(of whole: Int) -> Int {
    let wanted = whole * numerator
    let exact = wanted / denominator
    return max(1, strict || exact * denominator < wanted ? exact + 1 : exact)
  }

  /// `> 1/2` by value, however it is written: the only threshold that knows ties.
  var isSimpleMajority: Bool { strict && numerator * 2 == denominator }
}

/// Text that is no threshold.
public struct MalformedThreshold: Explainable, Hashable {
  public enum Reason: Hashable, Sendable {
    case unreadable, tooLarge
    /// The numerator is larger than the denominator, or the denominator is 0.
    case notAPart
    case alwaysHolds
  }

  public let text: String
  public let reason: Reason

  public init(text: String, reason: Reason) {
    (self.text, self.reason) = (text, reason)
  }

  public var notice: Notice {
    let message =
      switch reason {
      case .unreadable:
        Bilingual(zh: "`\(text)` 不是比例要求", en: "`\(text)` is not a threshold")
      case .tooLarge:
        Bilingual(zh: "`\(text)` 的数字超过 1000000", en: "`\(text)` has a number above 1000000")
      case .notAPart:
        Bilingual(zh: "`\(text)` 不是整体的一部分", en: "`\(text)` is not a part of a whole")
      case .alwaysHolds:
        Bilingual(zh: "`\(text)` 无票也算达到", en: "`\(text)` is reached without a single vote")
      }
    return Notice(
      "malformed-threshold", message,
      hint: Bilingual(
        zh: "写“> 1/2”（超过半数）或“>= 2/3”（三分之二以上）这样的比较",
        en:
          "write a comparison such as \"> 1/2\" (more than half) or \">= 2/3\" (two thirds or more)"
      ))
  }
}
