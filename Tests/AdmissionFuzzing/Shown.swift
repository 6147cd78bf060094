import AdmissionCatalog
import AdmissionConsole
import AdmissionDisplay
import AdmissionLanguage
import AdmissionVocabulary
import AdmissionWording
import Foundation

/// Shows what was answered; nothing of it may act on a terminal or be hidden from a reader.
package enum Showing: Sendable {
  /// In every form and language.
  case everywhere
  /// In one, which the answer itself picks: among thousands of answers each has its turn.
  case oneWay

  func callAsFunction(_ reply: Reply) throws {
    let json = reply.json
    try BrokenPromise.unless(
      !json.utf8.contains { $0 < 0x20 }, "a control character in \(json.debugDescription)")
    let ways = Way.allCases.flatMap { way in [(way, Language.zh), (way, .en)] }
    switch self {
    case .everywhere: for (way, language) in ways { try way.show(reply, language) }
    case .oneWay:
      let pick = json.utf8.reduce(0 as UInt) { ($0 &* 31) &+ UInt($1) }
      let (way, language) = ways[Int(pick % UInt(ways.count))]
      try way.show(reply, language)
    }
  }

  func callAsFunction(_ defects: CatalogDefects) throws {
    try BrokenPromise.unless(!defects.all.isEmpty, "refused without a reason")
    let all = defects.all.map {
      UnusableFile.Defect(file: $0.file, line: $0.line, notice: $0.notice)
    }
    try self(Reply(UnusableFile(what: Bilingual("a.yaml"), defects: all)))
  }
}

private enum Way: CaseIterable {
  case screen, narrow, plain, markdown, csv, json

  func show(_ reply: Reply, _ language: Language) throws {
    for text in try texts(of: reply, language) {
      try BrokenPromise.unless(
        Visible.escaped(text) == text, "shown raw: \(text.debugDescription)")
    }
  }

  private func texts(of reply: Reply, _ language: Language) throws -> [String] {
    switch self {
    case .screen: return ScreenRenderer(language, width: 80).lines(of: reply.blocks(language))
    case .narrow: return ScreenRenderer(language, width: 9).lines(of: reply.blocks(language))
    case .plain: return PlainRenderer(language).lines(of: reply.blocks(language))
    case .markdown: return [MarkdownRenderer().text(of: reply.blocks(language))]
    case .csv:
      var csv = CSVWriter()
      // CSV ends its lines as its standard says.
      return [csv.text(of: reply.blocks(language)).replacing("\r\n", with: "\n")]
    case .json:
      let json = reply.json
      guard json.utf8.count < 2_000 else { return [] }
      try BrokenPromise.unless(
        (try? JSONSerialization.jsonObject(with: Data(json.utf8))) != nil, "no JSON: \(json)")
      return []
    }
  }
}
