import AdmissionSamples
import Foundation
import Testing

@testable import AdmissionJournal

/// What the reader of entries takes, beside the reader that comes with the system.
@Suite struct StoredJSONTests {
  struct Texts: Codable, Equatable {
    var number: Int?
    var text: String?
    var truth: Bool?
    var texts: [String]?
    var named: [String: [Int]]?
  }

  @Test(arguments: [
    "{}", #" { "number" : -12 , "truth" : false , "text" : null } "#, #"{"number":0}"#,
    #"{"number":9223372036854775807}"#, #"{"number":-9223372036854775808}"#,
    #"{"text":"名单 \"已有\"\\ \/ \b\f\n\r\t \u4e2d\ud83d\ude00 末"}"#, #"{"text":""}"#,
    #"{"texts":[],"named":{"a":[],"中":[1,2]}}"#, #"{"texts":["一","二"],"unknown":{"x":[{}]}}"#,
  ])
  func readsAsTheSystemDoes(_ text: String) throws {
    let expected = try JSONDecoder().decode(Texts.self, from: Data(text.utf8))
    #expect(try Texts(from: StoredJSON(Array(text.utf8))) == expected)
  }

  @Test(arguments: [
    "", "{", "}", "{}{}", "[1,]", #"{"number":1,}"#, #"{"number":01}"#, #"{"number":1.5}"#,
    #"{"number":1e2}"#, #"{"number":-}"#, #"{"number":9223372036854775808}"#, #"{"number":"1"}"#,
    #"{"text":1}"#, #"{"text":"a"#, #"{"text":"\x"}"#, #"{"text":"\u12"}"#, #"{"text":"\ud83d"}"#,
    #"{"text":"\ud83d\u0041"}"#, "{\"text\":\"\n\"}", #"{"truth":tru}"#, #"{"texts":{}}"#, "{1:2}",
    #"{"number" 1}"#, String(repeating: "[", count: 10_000),
  ])
  func refuses(_ text: String) {
    #expect(throws: (any Error).self) { try Texts(from: StoredJSON(Array(text.utf8))) }
  }

  /// Hostile texts and every shape of value, beside the encoder that comes with the system.
  @Test(arguments: [
    Texts(), Texts(number: .min, text: "", truth: false, texts: [], named: [:]),
    Texts(
      number: 0,
      text: "一/二\\三\"四\n\r\t\u{8}\u{C}\u{0}\u{1F}\u{7F}\u{2028}\u{FEFF}😀",
      truth: true),
    Texts(text: String((0..<0x30).compactMap(Unicode.Scalar.init).map(Character.init))),
    Texts(texts: ["é", "e\u{301}", "中"], named: ["b": [2, 1], "B": [], "a/b": [-1], "中": [0]]),
  ])
  func writesAsTheSystemDoes(_ sample: Texts) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let expected = try encoder.encode(sample)
    let written = try StoredJSON(encoding: sample).bytes
    #expect(written == Array(expected), "\(String(decoding: written, as: UTF8.self))")
  }

  @Test func everyShapeIsWrittenAsTheSystemDoes() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for sample in Sample.all {
      let fields = try sample.event.written.fields
      #expect(
        try StoredJSON(encoding: fields).bytes == Array(encoder.encode(fields)), "\(sample.name)")
    }
  }

  struct Fraction: Encodable { let half = 0.5 }

  @Test func writesNoFractions() {
    #expect(throws: UnreadableForm.self) { try StoredJSON(encoding: Fraction()) }
  }

  @Test func refusesWhatIsNoText() {
    let bytes = Array(#"{"text":""#.utf8) + [0xFF] + Array(#""}"#.utf8)
    #expect(throws: (any Error).self) { try StoredJSON(bytes) }
  }
}

/// A text that two readers could take for two things is no entry.
@Suite struct AmbiguousJSONTests {
  @Test(arguments: [
    #"{"a":1,"a":1}"#, #"{"a":1,"a":2}"#, #"{"a":1,"\u0061":2}"#, #"{"x":{"a":1,"b":2,"a":3}}"#,
    #"[{"a":1,"a":null}]"#, #"{"":1,"":2}"#, "{\"é\":1,\"e\u{301}\":2}",
    #"{"a":\#(String(repeating: "9", count: 100_000))}"#,
    "{" + (0..<65).map { "\"k\($0)\":1" }.joined(separator: ",") + "}",
    String(repeating: "[", count: 65) + String(repeating: "]", count: 65),
  ])
  func isRefused(_ text: String) {
    #expect(throws: UnreadableForm.self) { try StoredJSON(Array(text.utf8)) }
  }

  /// Every pair of equal keys among eight, however many stand between them.
  @Test func aKeyStandsTwiceNowhere() {
    for first in 0..<8 {
      for second in (first + 1)..<8 {
        let keys = (0..<8).map { $0 == second ? first : $0 }
        let text = "{" + keys.map { "\"k\($0)\":\($0)" }.joined(separator: ",") + "}"
        #expect(throws: UnreadableForm.self) { try StoredJSON(Array(text.utf8)) }
      }
    }
  }
}
