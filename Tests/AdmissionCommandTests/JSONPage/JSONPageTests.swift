import AdmissionProgram
import AdmissionWording
import Foundation
import Testing

/// `JSON.md` says of every kind of reply which keys it has, and of no other.
@Suite struct JSONPageTests {
  private static let page = "Sources/Admission/Admission.docc/JSON.md"

  private static func read() throws -> JSONPage {
    JSONPage(try String(contentsOf: Program.root.appending(path: page), encoding: .utf8))
  }

  /// What only somebody at a keyboard reads, and what every command says better than that.
  private static let unseen: Set<ReplyKind> = [.notVoted, .done]

  @Test func everyKindIsDocumented() throws {
    #expect(Set(try Self.read().kinds.keys) == Set(ReplyKind.allCases.map(\.rawValue)))
  }

  @Test func everyKeyIsDocumentedAndEveryDocumentedKeyIsSeen() throws {
    let page = try Self.read()
    let corpus = try ReplyCorpus()
    let kinds = Set(corpus.seen.map(\.kind))
    #expect(kinds == Set(page.kinds.keys).subtracting(Self.unseen.map(\.rawValue)))
    var found: Set<JSONPage.Mention> = []
    for reply in corpus.seen {
      for path in reply.paths {
        guard let mention = page.kinds[reply.kind]?.mention(of: path) else {
          Issue.record("JSON.md does not document `\(path)` of `\(reply.kind)`")
          continue
        }
        found.insert(mention)
      }
    }
    let never = page.kinds.values.reduce(into: Set()) { $0.formUnion($1.all) }.subtracting(found)
    #expect(
      never.isEmpty, "\(never.map(\.description).sorted().joined(separator: "\n")) never comes")
  }

  /// The comparison above sees what it is to see.
  @Test func thePageIsReadAsItIsWritten() throws {
    let page = JSONPage(
      """
      ### `a`, `b`

      - `one`, `two[]` — words and `three`
        - `four.*`
      - the *shared* keys

      ### Shared keys

      - `five` — a key in common
      """)
    #expect(Set(page.kinds.keys) == ["a", "b"])
    let keys = try #require(page.kinds["b"])
    for path in ["one", "two", "two.four", "two.four.any.thing", "five"] {
      #expect(keys.mention(of: path) != nil, "\(path)")
    }
    for path in ["three", "four", "two.five", "one.other"] {
      #expect(keys.mention(of: path) == nil, "\(path)")
    }
    #expect(keys.mention(of: "five")?.description == "JSON.md:9: `five`")
  }
}
