import AdmissionDirectory
import AdmissionPages
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionCatalog

/// No two names of a catalogue look alike, and no name is made of signs that pass for others.
@Suite struct LookAlikeTests {
  /// Two departments whose names differ in one sign only.
  private static func defects(_ first: String, _ second: String) -> [CatalogDefect] {
    let page = """
      departments:
        - {id: a, name: {zh: \(first), en: A}, type: party, evidence: x}
        - {id: b, name: {zh: \(second), en: B}, type: party, evidence: x}
      """
    let margin = Margin(file: "departments.yaml")
    guard let place = Place(page: Array(page.utf8), margin) else { return margin.defects }
    _ = DepartmentsFile.read(place, Roll(home: "departments.yaml"), NameRoll())
    return margin.defects
  }

  @Test func everyLookAlikeOfAnIdeographIsRefused() {
    let samples = LookAlikeSamples.ideographs
    #expect(samples.count == 1_350)
    for (sign, ideograph) in samples {
      let defects = Self.defects("表\(ideograph)表", "表\(sign)表")
      // One that is the same text in NFC is the same name.
      let isSame = String(sign) == String(ideograph)
      #expect(
        defects.map(\.notice.code) == [isSame ? "looks-alike" : "look-alike-character"],
        "\(sign.codePoint)")
      #expect(defects.first?.line == 3)
      guard !isSame else { continue }
      let notice = defects.first?.notice
      for text in [notice?.message.zh, notice?.message.en] {
        #expect(text?.contains(sign.codePoint) ?? false)
        #expect(text?.contains(ideograph.codePoint) ?? false)
      }
    }
  }

  @Test func saysWhichNamesLookAlike() throws {
    let notice = try #require(Self.defects("CRRB网格", "ＣＲＲВ 网格").first).notice
    #expect(notice.code == "mixed-scripts")
    let whole = try #require(Self.defects("СОР网格", "COP网格").first)
    #expect(whole.line == 3 && whole.notice.code == "looks-alike")
    #expect(
      whole.notice.message
        == Bilingual(
          zh: "`COP网格` 看起来与 `СОР网格`（第 2 行）一样：C U+0043 不是 С U+0421",
          en: "`COP网格` looks like `СОР网格` (line 2): C U+0043 is not С U+0421"))
    #expect(whole.notice.hint != nil)
  }

  @Test(arguments: [
    ("民政局", "财政局"), ("CRRB网格", "B超办公室"), ("人口办", "入口办"), ("μg办", "g办"),
  ])
  func takesWhatCanBeToldApart(_ first: String, _ second: String) {
    #expect(Self.defects(first, second).isEmpty)
  }

  /// What is written in place of a name, and where the defect then stands.
  @Test(
    arguments: [
      ("departments.yaml", "zh: 财政局", "zh: 民政 局", 7, "looks-alike"),
      ("departments.yaml", "en: Finance Bureau", "en: Civil Αffairs Bureau", 7, "mixed-scripts"),
      ("departments.yaml", "en: Finance Bureau", "en: civil affairs bureau", 7, "looks-alike"),
      ("communities.yaml", "zh: 桥社区", "zh: ⽊社区", 8, "look-alike-character"),
      ("communities.yaml", "zh: 桥社区", "zh: 民政局", 8, "looks-alike"),
      ("communities.yaml", "en: West Street", "en: East  Street", 11, "looks-alike"),
      ("committee.yaml", "zh: 席位二", "zh: 席位㊀", 9, "looks-alike"),
      ("committee.yaml", "zh: 席位二", "zh: 柳社区", 9, "looks-alike"),
      ("committee.yaml", "clerk: {zh: 办公室", "clerk: {zh: 财政局", 3, "looks-alike"),
      ("directory/baseline.yaml", "name: 经费台账", "name: 津贴核査", nil, nil),
      ("directory/baseline.yaml", "name: 经费台账", "name: ALLOWANCE CHECK", 25, "looks-alike"),
      ("directory/baseline.yaml", "name: 经费台账", "name: 津贴核查", nil, nil),
      ("directory/baseline.yaml", "name: 经费台账", "name: 津 贴核查", 25, "looks-alike"),
    ] as [(String, String, String, Int?, String?)])
  func everyRollIsWatched(
    _ file: String, _ old: String, _ new: String, _ line: Int?, _ code: String?
  ) throws {
    let files = try Fixture.whole(file) { text in
      #expect(text.contains(old))
      return text.replacing(old, with: new, maxReplacements: 1)
    }
    let expected = line.flatMap { line in code.map { Spot(file: file, line: line, code: $0) } }
    #expect(spots(in: files) == [expected].compactMap(\.self))
  }

  @Test func titlesOfRulesToo() throws {
    let files = try Fixture.whole("rules.yaml") {
      $0.replacing("zh: 规则 R2,", with: "zh: 规则 Ｒ１,")
    }
    #expect(spots(in: files).map(\.code) == ["looks-alike"])
  }

  @Test func textsAreKeptInNFC() throws {
    let files = try Fixture.whole("departments.yaml") {
      $0.replacing("en: Finance Bureau", with: "en: Cafe\u{301} \u{212B}")
    }
    let name = try Catalog(files: files).register[Department.ID(stringLiteral: "finance")]?.name.en
    #expect(name.map { Array($0.unicodeScalars) } == Array("Café Å".unicodeScalars))
  }
}
