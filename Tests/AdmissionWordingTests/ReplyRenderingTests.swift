import AdmissionDisplay
import AdmissionSamples
import AdmissionVocabulary
import Foundation
import Testing

@testable import AdmissionWording

/// Every kind of reply in every form and both languages.
@Suite struct ReplyRenderingTests {
  enum Form: CaseIterable { case screen, plain, csv, markdown, json }

  /// Kinds whose replies are tables that a spreadsheet is given.
  private static let tables: Set<ReplyKind> = [
    .screening, .docket, .directory, .reduction, .burden, .history, .rules, .tally, .review,
    .judgement,
  ]

  @Test(arguments: ReplyKind.allCases)
  func everyKindHasASample(_ kind: ReplyKind) throws {
    let samples = try Sample.replies.get()
    #expect(samples[kind] != nil, "\((samples[.refusal] ?? []).map(\.json))")
  }

  @Test(arguments: ReplyKind.allCases, Form.allCases)
  func rendersInBothLanguages(_ kind: ReplyKind, _ form: Form) throws {
    let replies = try Sample.replies.get()[kind] ?? []
    for reply in replies {
      for language in Language.allCases {
        let text = Self.text(of: reply, as: form, language)
        #expect(form == .csv || !text.isEmpty, "\(reply.json)")
        let control = text.unicodeScalars.first {
          $0 != "\n" && $0.properties.generalCategory == .control
        }
        #expect(control == nil, "\(text)")
        switch form {
        case .screen, .plain: break
        case .markdown: #expect(text.hasSuffix("\n"))
        case .csv:
          let rows = try #require(CSV.read(text), "\(text)")
          let places = reply.blocks(language).compactMap(\.table).map(\.columns.count)
          #expect(rows.allSatisfy { $0 == [""] || places.contains($0.count) }, "\(text)")
        case .json: try Self.check(JSONSerialization.jsonObject(with: Data(text.utf8)), text)
        }
      }
    }
    if form == .csv, Self.tables.contains(kind) {
      #expect(replies.contains { !Self.text(of: $0, as: .csv, .en).isEmpty })
    }
  }

  /// A label stands before a value, or over lines further in.
  @Test(arguments: ReplyKind.allCases, Language.allCases)
  func noLabelIsWithoutAValue(_ kind: ReplyKind, _ language: Language) throws {
    for reply in try Sample.replies.get()[kind] ?? [] {
      let lines = ScreenRenderer(language, width: nil).lines(of: reply.blocks(language))
      for (place, line) in lines.enumerated() {
        guard let last = line.last(where: { $0 != " " }), last == "：" || last == ":" else {
          continue
        }
        let next = place + 1 < lines.count ? lines[place + 1] : ""
        #expect(Self.indent(next) > Self.indent(line), "\(line)")
      }
    }
  }

  /// The same lines and the same cells, in other words.
  @Test(arguments: ReplyKind.allCases)
  func bothLanguagesHaveTheSameFacts(_ kind: ReplyKind) throws {
    for reply in try Sample.replies.get()[kind] ?? [] {
      let (zh, en) = (reply.blocks(.zh), reply.blocks(.en))
      #expect(zh.count == en.count, "\(reply.json)")
      for (one, other) in zip(zh, en) {
        #expect(one.table?.columns.count == other.table?.columns.count)
        #expect(one.table?.rows.count == other.table?.rows.count)
        let (words, theirs) = (one.table?.rows ?? [], other.table?.rows ?? [])
        for (row, translated) in zip(words, theirs) {
          #expect(row.map(Self.isBlank) == translated.map(Self.isBlank), "\(row) \(translated)")
        }
      }
    }
  }

  private static func isBlank(_ cell: String) -> Bool { cell.isEmpty || cell == Table.none }

  private static func indent(_ line: String) -> Int {
    line.isEmpty ? -1 : line.prefix { $0 == " " }.count
  }

  /// Every text has words in both languages or in none.
  private static func check(_ value: Any, _ reply: String) throws {
    switch value {
    case let list as [Any]: for part in list { try check(part, reply) }
    case let words as [String: String] where Set(words.keys) == ["zh", "en"]:
      #expect(words["zh"]?.isEmpty == words["en"]?.isEmpty, "\(words)")
    case let parts as [String: Any]: for part in parts.values { try check(part, reply) }
    default: break
    }
  }

  private static func text(of reply: Reply, as form: Form, _ language: Language) -> String {
    let blocks = reply.blocks(language)
    switch form {
    case .screen:
      return ScreenRenderer(language, width: 80).lines(of: blocks).joined(separator: "\n")
    case .plain: return PlainRenderer(language).lines(of: blocks).joined(separator: "\n")
    case .csv:
      var writer = CSVWriter()
      return writer.text(of: blocks)
    case .markdown: return MarkdownRenderer().text(of: blocks)
    case .json: return reply.json
    }
  }
}
