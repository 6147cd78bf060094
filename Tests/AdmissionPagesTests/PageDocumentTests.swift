import AdmissionVocabulary
import Testing

@testable import AdmissionPages

/// A file is taken apart where its documents end, and nowhere else.
@Suite struct PageDocumentTests {
  /// The documents of a text, each with the line where it begins.
  static func parts(of text: String, _ form: DocumentForm? = nil) -> [String] {
    var splitter = DocumentSplitter(form)
    var documents: [PageDocument] = []
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      if let document = splitter.add(Array(line)[...]) { documents.append(document) }
    }
    if let document = splitter.end() { documents.append(document) }
    return documents.map { "\($0.line) \(String(decoding: $0.bytes, as: UTF8.self))" }
  }

  @Test(arguments: [
    ("a: b\n", ["1 a: b\n"]), ("a: b", ["1 a: b\n"]), ("", []), ("\n \n# x\n", []),
    ("---\na: b\n", ["1 ---\na: b\n"]), ("# x\n---\na: b\n", ["1 # x\n---\na: b\n"]),
    ("%YAML 1.2\n---\na\n", ["1 %YAML 1.2\n---\na\n"]),
    ("a\n---\nb\n", ["1 a\n", "2 ---\nb\n"]), ("a\n---\n", ["1 a\n"]),
    ("---\n---\nb\n", ["2 ---\nb\n"]), ("a\n---\n# x\n---\nb\n", ["1 a\n", "4 ---\nb\n"]),
    ("a\n...\nb\n...\n", ["1 a\n...\n", "3 b\n...\n"]),
    ("--- a\n--- b\n", ["1 --- a\n", "2 --- b\n"]), ("---\ta\n", ["1 ---\ta\n"]),
    ("a: |\n  ---\n  x\n", ["1 a: |\n  ---\n  x\n"]), ("---x\n--\n", ["1 ---x\n--\n"]),
    ("\u{FEFF}---\na\n", ["1 ---\na\n"]),
    ("{a: b,\n c: d}\n", ["1 {a: b,\n c: d}\n"]),
  ])
  func pagesAreApart(_ text: String, _ parts: [String]) {
    #expect(Self.parts(of: text) == parts)
    #expect(Self.parts(of: text, .pages) == parts)
  }

  @Test(arguments: [
    ("{\"a\": 1}\n", ["1 {\"a\": 1}"]),
    ("\n{\"a\": 1}\n\n {\"b\": 2} \n", ["2 {\"a\": 1}", "4  {\"b\": 2} "]),
    ("# x\n{\"a\": 1}\n{broken\n{}\n", ["2 {\"a\": 1}", "3 {broken", "4 {}"]),
    ("\u{FEFF}{}\n{}\n", ["1 {}", "2 {}"]),
  ])
  func linesOfJSONAreApart(_ text: String, _ parts: [String]) {
    #expect(Self.parts(of: text) == parts)
  }

  @Test(
    arguments: [
      ("list.jsonl", .jsonLines), ("LIST.NDJSON", .jsonLines), ("a.b.yaml", .pages),
      ("a.yml", .pages), ("a.json", nil), ("-", nil), ("jsonl", .jsonLines),
    ] as [(String, DocumentForm?)])
  func theNameSaysTheForm(_ name: String, _ form: DocumentForm?) {
    #expect(DocumentForm(fileName: name) == form)
  }

  /// Of a document that is far too long no more is held than shows it.
  @Test func noMoreIsHeldThanADocumentMayHave() throws {
    var splitter = DocumentSplitter(.pages)
    let line = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20)
    for _ in 0..<9 { #expect(splitter.add(line[...]) == nil) }
    let whole = splitter.add(Array("---".utf8)[...])
    let document = try #require(whole)
    #expect(document.bytes.count == PageText.mostBytes + 1 && document.line == 1)
    let margin = Margin(file: "x", PageDocument(bytes: document.bytes, line: 7))
    #expect(Written(page: document.bytes, margin) == nil)
    #expect(margin.remarks.map(\.line) == [7])
    #expect(margin.remarks.map(\.notice.code) == ["too-large"])
    #expect(splitter.add(Array("b".utf8)[...]) == nil)
    #expect(splitter.end() == PageDocument(bytes: Array("---\nb\n".utf8), line: 10))
  }

  /// Halves are joined where they are halves, and only in JSON.
  @Test(arguments: [
    (#"{"a": "\ud83d\ude00"}"#, #"{"a": "\U0001f600"}"#),
    (#"["\uD842\uDFB7\n"]"#, #"["\U00020bb7\n"]"#),
    (#"{"a": "\\ud83d\ude00"}"#, #"{"a": "\\ud83d\ude00"}"#),
    (#"{"a": "\ud83d x \ude00"}"#, #"{"a": "\ud83d x \ude00"}"#),
    (#"{"a": "\ud83d"#, #"{"a": "\ud83d"#), (#"{"a": "\"#, #"{"a": "\"#),
    (#"{"a": "\u4e2d"}"#, #"{"a": "\u4e2d"}"#),
    (#"a: '\ud83d\ude00'"#, #"a: '\ud83d\ude00'"#),
  ])
  func halvesAreJoined(_ text: String, _ joined: String) {
    #expect(String(decoding: JSONEscapes.joined(in: Array(text.utf8)), as: UTF8.self) == joined)
  }
}
