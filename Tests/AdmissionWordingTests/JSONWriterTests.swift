import AdmissionCommittee
import AdmissionSamples
import Foundation
import Testing

@testable import AdmissionWording

/// What is written is what Foundation would write, byte for byte.
@Suite struct JSONWriterTests {
  /// A value as Foundation is given it.
  private struct Reference: Encodable {
    let value: JSONValue

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch value {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      case .hundredths(let number): try container.encode(Double(number) / 100)
      case .truth(let truth): try container.encode(truth)
      case .list(let values): try container.encode(values.map(Reference.init))
      case .object(let values): try container.encode(values.mapValues(Reference.init))
      case .none: try container.encodeNil()
      }
    }
  }

  private static func written(_ value: JSONValue) -> String {
    var writer = JSONWriter()
    writer.add(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func expected(_ value: JSONValue) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(Reference(value: value)), as: UTF8.self)
  }

  private static func value(_ dice: inout Dice, depth: Int = 0) -> JSONValue {
    switch Int.random(in: 0..<(depth < 4 ? 8 : 5), using: &dice) {
    case 0: .text(text(&dice))
    case 1: .number(Int(truncatingIfNeeded: dice.next() >> UInt64.random(in: 0..<64, using: &dice)))
    case 2: .hundredths(Int.random(in: -100_000...1_000_000, using: &dice))
    case 3: .truth(dice.hits(oneIn: 2))
    case 4: .none
    case 5:
      .list((0..<Int.random(in: 0...4, using: &dice)).map { _ in value(&dice, depth: depth + 1) })
    default:
      .object(
        Dictionary(
          (0..<Int.random(in: 0...8, using: &dice)).map { _ in
            (key(&dice), value(&dice, depth: depth + 1))
          }
        ) { $1 })
    }
  }

  /// As keys are: letters and digits of ASCII, one often the beginning of another.
  private static func key(_ dice: inout Dice) -> String {
    let letters = Array("aAbBIDdi019")
    return String(
      (0..<Int.random(in: 0...5, using: &dice)).compactMap { _ in
        letters.randomElement(using: &dice)
      })
  }

  private static func text(_ dice: inout Dice) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &dice) {
      let most: UInt32 = dice.hits(oneIn: 2) ? 0xA0 : 0x1_FFFF
      if let scalar = Unicode.Scalar(UInt32.random(in: 0..<most, using: &dice)) {
        text.append(scalar)
      }
    }
    return String(text)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func writesWhatFoundationWrites(_ seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let value = Self.value(&dice)
    #expect(try Self.written(value) == Self.expected(value))
  }

  @Test func everySignIsWrittenAsFoundationWritesIt() throws {
    for value in UInt32(0)...0x3_0000 {
      guard let scalar = Unicode.Scalar(value), value < 0x3000 || value % 97 == 0 else { continue }
      let text = JSONValue.text("a\(scalar)/")
      #expect(try Self.written(text) == Self.expected(text), "\(value)")
    }
  }

  @Test(arguments: [
    0, 1, 5, 10, 50, 93, 100, 101, 110, 12_345, -7, 99_999_999, 100_000_000_000_000_000,
    1_234_567_890_123_456_789,
  ])
  func hundredthsAreAFraction(_ number: Int) throws {
    #expect(try Self.written(.hundredths(number)) == Self.expected(.hundredths(number)))
  }

  /// A line among many is the reply to its string alone.
  @Test func linesOfTalliesAreTheReplies() throws {
    let rule = try VotingRule(
      VotingRule.Words(
        quorum: ">= 1/2", recusal: "shrinks-roster", base: "cast", threshold: "> 1/2",
        and: [.init(base: "roster", threshold: ">= 1/3")], veto: [2], tie: "chair-decides", chair: 1
      ))
    let lines = TallyLines(under: rule)
    let letters: [BallotLetter] = [.yes, .no, .abstain, .recused, .present, .absent]
    var (bytes, expected): ([UInt8], String) = ([], "")
    for number in 0..<6 * 6 * 6 * 6 {
      let sheet = BallotSheet(
        [1, 6, 36, 216].map { letters[number / $0 % 6] } + [letters[number % 5]])
      lines.add(sheet, to: &bytes)
      expected += Reply.tally(sheet, under: rule).json + "\n"
    }
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }
}
