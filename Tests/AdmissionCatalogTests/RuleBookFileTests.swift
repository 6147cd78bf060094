import AdmissionCatalog
import AdmissionScreening
import AdmissionShipped
import AdmissionVocabulary
import Testing

/// A draft of some rules is read over the book in use.
@Suite struct RuleBookFileTests {
  private func catalog() throws -> Catalog {
    try Catalog(
      files: Dictionary(
        uniqueKeysWithValues: Shipped.files.filter { $0.key.hasPrefix("catalog/") }.map {
          (String($0.key.dropFirst("catalog/".count)), Array($0.value.utf8))
        }))
  }

  private static let switchedOff = """
    rules:
      - id: R43
        title: {zh: 照实计数, en: Bundles}
        says: {zh: 照实计数。, en: Bundles are counted.}
        tag: D
        adopted: 2015-01-01
        on: false
        weight: advises
        citations: CITATIONS
        parameters:
          separators: [{from: 2015-01-01, value: [和], source: D}]
          joiners: [{from: 2015-01-01, value: [并], source: D}]
          doings: [{from: 2015-01-01, value: [登记], source: D}]
          fillers: [{from: 2015-01-01, value: [工作], source: D}]
        sentences:
          listed: {message: {zh: 已在目录内, en: listed}}
          bundle: {message: {zh: 多项, en: several}}
    """

  private func draft(_ citations: String) throws -> RuleBook {
    let catalog = try catalog()
    let text = Self.switchedOff.split(separator: "CITATIONS").joined(separator: citations)
    return try RuleBookFile.read(
      Array(text.utf8), file: "draft.yaml", register: catalog.register, over: catalog.ruleBook)
  }

  @Test func rulesLeftOutStandAsTheyAre() throws {
    let (book, draft) = (try catalog().ruleBook, try draft("[]"))
    #expect(draft.rules.map(\.rule.id) == book.rules.map(\.rule.id))
    for (rule, entry) in draft.rules where rule.id != "R43" {
      #expect(entry == book.entry(rule.id))
    }
    #expect(draft.entry("R43")?.isOn == false)
  }

  @Test func whatItCitesIsInTheRegister() throws {
    #expect(try draft("[{instrument: us-pra, article: none}]").entry("R43")?.citations.count == 1)
    let defects = #expect(throws: CatalogDefects.self) {
      try draft("[{instrument: us-pro, article: none}]")
    }
    #expect(defects?.all.map(\.notice.code) == ["unknown-reference"])
    #expect(defects?.all.map(\.line) == [9] && defects?.all.first?.file == "draft.yaml")
  }
}
