import Foundation
import Testing

/// The page of refusal codes says what the sources say.
@Suite struct RefusalCodesTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func thePageIsCurrent() throws {
    let sources = Self.root.appending(path: "Sources").path(percentEncoded: false)
    let page = Self.root.appending(path: "Sources/Admission/Admission.docc/Codes.md")
    let codes = try RefusalCodes(below: sources)
    if ProcessInfo.processInfo.environment["ZHUNRU_RENEW"] == "pages" {
      try codes.page.write(to: page, atomically: true, encoding: .utf8)
    }
    let published = try String(contentsOf: page, encoding: .utf8)
    #expect(
      published == codes.page, "ZHUNRU_RENEW=pages swift test --filter RefusalCodesTests")
  }

  @Test(arguments: [
    (
      "Notice(\"a-b\", zh: \"没有 `\\(x)`\", en: \"no \" + \"`\\(f(\"q\"))`\", hint: h)",
      ["a-b 没有 `…` no `…`"]
    ),
    ("Notice(\n  w ? \"one\" : \"two\", zh: \"一\", en: \"1\")", ["one 一 1", "two 一 1"]),
    ("Notice(\"x\", Bilingual(zh: \"甲\", en: \"a\"), hint: nil)", ["x 甲 a"]),
    ("Notice(\"unknown-\\(code)\", zh: \"\", en: \"\")", ["unknown-…  "]),
    ("Notice(code, message)", []), ("// no call", []),
  ])
  func readsSources(_ text: String, _ expected: [String]) {
    #expect(RefusalCodes.codes(in: text).map { "\($0.code) \($0.zh) \($0.en)" } == expected)
  }
}
