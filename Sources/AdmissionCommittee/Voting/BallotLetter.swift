/// What one seat's place on a ballot sheet says; the raw value is the letter's ASCII byte.
///
/// The raw values are the one table of ballot letters: text and byte streams are both read by it.
public enum BallotLetter: UInt8, CaseIterable, Sendable {
  /// `Y`
  case yes = 0x59
  /// `N`
  case no = 0x4E
  /// `A`
  case abstain = 0x41
  /// `R`: takes no part in this motion; whether the seat leaves the roster is up to the rule.
  case recused = 0x52
  /// `P`: there, without a ballot.
  case present = 0x50
  /// `.`
  case absent = 0x2E

  /// Upper case only; `nil` for anything but the six letters.
  public init?(_ letter: Character) {
    guard let byte = letter.asciiValue else { return nil }
    self.init(rawValue: byte)
  }

  public var letter: Character { Character(Unicode.Scalar(rawValue)) }
}
