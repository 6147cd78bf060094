public import AdmissionVocabulary

/// One poll's ballots, a letter per seat.
public struct BallotSheet: Hashable, Sendable {
  /// How many seats a sheet may have.
  public static let seatCounts = 1...1_000

  /// In seat order, seat 1 first; never empty, at most 1,000.
  public var letters: [BallotLetter] {
    didSet { precondition(Self.seatCounts.contains(letters.count), "a sheet has 1 to 1000 seats") }
  }

  public init(_ letters: [BallotLetter]) {
    precondition(Self.seatCounts.contains(letters.count), "a sheet has 1 to 1000 seats")
    self.letters = letters
  }

  /// Reads letters such as `YYNYA.RP`, without spaces.
  ///
  /// - Throws: ``MalformedBallots`` for the first thing wrong.
  public init(parsing text: String) throws(MalformedBallots) {
    let bytes = Array(text.utf8)
    try MalformedBallots.check(lengthOf: bytes.span)
    var letters: [BallotLetter] = []
    letters.reserveCapacity(bytes.count)
    for (place, byte) in bytes.enumerated() {
      guard let letter = BallotLetter(rawValue: byte) else {
        throw MalformedBallots(at: place, in: bytes.span)
      }
      letters.append(letter)
    }
    self.letters = letters
  }

  public var text: String { String(letters.map(\.letter)) }

  /// The letter of a seat counted from 1; a seat beyond the sheet is absent.
  public subscript(seat seat: Int) -> BallotLetter {
    seat > 0 && seat <= letters.count ? letters[seat - 1] : .absent
  }
}

/// Text that is no ballot sheet.
public enum MalformedBallots: Explainable, Hashable {
  case empty
  /// More than 1,000.
  case tooMany
  /// What stands at the place of a seat, counted from 1; the earlier places are well formed.
  case unknownLetter(Unicode.Scalar, seat: Int)

  public var notice: Notice {
    let hint = Bilingual(
      zh: "按席位顺序写：Y 同意、N 不同意、A 弃权、R 回避、P 到会未投、. 缺席",
      en: "write one per seat: Y yes, N no, A abstain, R recused, P present, . absent")
    return switch self {
    case .empty:
      Notice("malformed-ballots", zh: "没有任何表决票", en: "there are no ballots", hint: hint)
    case .tooMany:
      Notice(
        "malformed-ballots", zh: "表决票超过 1000 席", en: "there are ballots of more than 1000 seats",
        hint: hint)
    case .unknownLetter(let scalar, let seat):
      Notice(
        "malformed-ballots", zh: "第 \(seat) 席的 `\(Self.shown(scalar))` 不是表决票字母",
        en: "`\(Self.shown(scalar))` at seat \(seat) is not a ballot letter", hint: hint)
    }
  }

  /// Nothing a terminal would obey, or hide, is repeated to it.
  private static func shown(_ scalar: Unicode.Scalar) -> String {
    if (0x20...0x7E).contains(scalar.value) || scalar.properties.isAlphabetic {
      return String(scalar)
    }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension MalformedBallots {
  static func check(lengthOf letters: Span<UInt8>) throws(MalformedBallots) {
    if letters.isEmpty { throw .empty }
    if letters.count > BallotSheet.seatCounts.upperBound { throw .tooMany }
  }

  /// Names what stands at `place`, from 0; bytes that are no UTF-8 are named U+FFFD.
  ///
  /// Every letter is one byte, so up to the first wrong one bytes, characters and seats agree.
  init(at place: Int, in letters: Span<UInt8>) {
    var bytes: [UInt8] = []
    for index in place..<min(place + 4, letters.count) { bytes.append(letters[index]) }
    let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first
    self = .unknownLetter(scalar ?? "\u{FFFD}", seat: place + 1)
  }
}
