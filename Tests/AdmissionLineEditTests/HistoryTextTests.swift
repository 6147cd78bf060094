import Testing

@testable import AdmissionLineEdit

@Suite struct HistoryTextTests {
  @Test(arguments: [
    ("vote A2014-001 yes", "vote A2014-001 yes\n"), ("申报 文件.yaml", "申报 文件.yaml\n"),
    (#"a\b"#, #"a\\b"# + "\n"), ("a\nb", #"a\nb"# + "\n"), ("a\r\nb", #"a\r\nb"# + "\n"),
    (#"\n"#, #"\\n"# + "\n"), ("e\u{301}", "e\u{301}\n"), (#"\"#, #"\\"# + "\n"),
  ])
  func writesAnEntryOnOneLine(_ entry: String, _ line: String) {
    #expect(HistoryText.line(for: entry) == line)
    #expect(HistoryText.entries(in: line.utf8) == [entry])
  }

  @Test(arguments: [
    ("", []), ("\n\n", []), ("a\nb", ["a", "b"]), ("a\r\nb\n", ["a\r", "b"]),
    (#"a\xb"#, [#"a\xb"#]), (#"a\"#, [#"a\"#]), ("\u{301}\n入", ["\u{301}", "入"]),
  ])
  func readsWhatSomebodyElseMayHaveWritten(_ text: String, _ entries: [String]) {
    #expect(HistoryText.entries(in: text.utf8) == entries)
  }

  @Test func replacesWhatIsNotUTF8() {
    #expect(HistoryText.entries(in: [0x61, 0xFF, 0x0A, 0x62]) == ["a\u{FFFD}", "b"])
  }

  @Test(arguments: [
    ("show", nil, true), ("show", "help", true), ("show", "show", false), ("", nil, false),
    (" show", nil, false), ("\u{3000}show", nil, false), ("\t", nil, false),
  ])
  func keeps(_ entry: String, _ previous: String?, _ isKept: Bool) {
    #expect(HistoryText.keeps(entry, after: previous) == isKept)
  }
}
