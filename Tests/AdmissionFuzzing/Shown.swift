import AdmissionConsole
import AdmissionDisplay
import AdmissionVocabulary
import Foundation

extension Reply {
  /// Shows a reply in every form; nothing of it may act on a terminal or be hidden from a reader.
  func showEverywhere() throws {
    for language in [Language.zh, .en] {
      let blocks = blocks(language)
      var csv = CSVWriter()
      let texts =
        ScreenRenderer(language, width: 80).lines(of: blocks)
        + ScreenRenderer(language, width: 9).lines(of: blocks)
        + PlainRenderer(language).lines(of: blocks)
        + [MarkdownRenderer().text(of: blocks), csv.text(of: blocks)]
      for text in texts {
        // CSV ends its lines as its standard says.
        let text = text.replacing("\r\n", with: "\n")
        try BrokenPromise.unless(
          Visible.escaped(text) == text, "shown raw: \(text.debugDescription)")
      }
    }
    let json = json
    try BrokenPromise.unless(
      !json.utf8.contains { $0 < 0x20 }, "a control character in \(json.debugDescription)")
    guard json.utf8.count < 2_000 else { return }
    try BrokenPromise.unless(
      (try? JSONSerialization.jsonObject(with: Data(json.utf8))) != nil, "no JSON: \(json)")
  }
}
