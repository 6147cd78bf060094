import AdmissionDirectory
import AdmissionPages
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionCatalog

/// Whatever stands in a text of a file, it is taken as a text or refused with words that may be
/// shown.
@Suite struct NaughtyFieldTests {
  /// What is written in the application of the tests next to this one, once for each text it has.
  private static let fields = [
    "高龄老人津贴入户核查", "每季度核查一次", "document: none", "资格审批与发放", "\"33\"", "district budget",
    "powers: none", "1 liaison per street", "half a day", "津贴台账", "whyRecordsDoNotSuffice: none",
    "系统上线", "department: civil-affairs", "level: district", "instrument: elderly-law",
    "fields: [resident.name]", "scope: [willow, bridge]", "enters: 2014-06-03",
    "offset: none", "timesPerYear: 4", "台风登陆", "区防汛指挥部", "不设户数要求", "R46",
  ]

  /// The names of a catalogue and the words of its rules.
  private static let names = [
    ("departments.yaml", "民政局"), ("departments.yaml", "Civil Affairs Bureau"),
    ("communities.yaml", "东街道"), ("communities.yaml", "柳社区"), ("communities.yaml", "Willow"),
    ("committee.yaml", "编制委员会"), ("committee.yaml", "办公室"), ("committee.yaml", "席位一"),
    ("committee.yaml", "Seat 1"), ("committee.yaml", "试社准"),
    ("directory/baseline.yaml", "津贴核查"), ("directory/baseline.yaml", "Allowance check"),
    ("directory/baseline.yaml", "清查表"), ("rules.yaml", "规则 R1"), ("rules.yaml", "Rule R1"),
    ("rules.yaml", "zh: 说明"), ("rules.yaml", "zh: 话"), ("departments.yaml", "id: finance"),
  ]

  /// The text as it is between single quotes, and spelled out.
  private static func spellings(_ text: String) -> [String] {
    let spelled = text.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16)
      return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }
    return ["'" + text.replacing("'", with: "''") + "'", "\"" + spelled.joined() + "\""]
  }

  /// `old` with its value, what stands behind a colon if there is one, replaced.
  private static func replacement(for old: String, with value: String) -> String {
    guard let colon = old.firstIndex(of: ":") else { return value }
    return old[...colon] + " " + value
  }

  private static func read(
    _ page: String, _ register: Register
  ) -> Result<Application, CatalogDefects> {
    Result { () throws(CatalogDefects) in
      try ApplicationFile.read(Array(page.utf8), file: "application.yaml", register: register)
    }
  }

  private static func read(_ files: [String: [UInt8]]) -> Result<Catalog, CatalogDefects> {
    Result { () throws(CatalogDefects) in try Catalog(files: files) }
  }

  private static func expectShowable(_ defects: [CatalogDefect], _ field: String) {
    #expect(!defects.isEmpty)
    for defect in defects {
      let notice = defect.notice
      for text in [notice.message, notice.hint ?? Bilingual("")] {
        for words in [text.zh, text.en] {
          let raw = words.unicodeScalars.filter { $0.isInvisible || $0 == "\n" }
          #expect(raw.isEmpty, "\(field): \(words.debugDescription)")
        }
      }
      #expect(!notice.message.zh.isEmpty && !notice.message.en.isEmpty)
    }
  }

  @Test(arguments: fields)
  func everyFieldOfAnApplicationIsSafe(_ field: String) throws {
    let register = try Catalog(files: Fixture.whole()).register
    #expect(ApplicationFileTests.text.contains(field))
    let offset = Self.fields.firstIndex(of: field) ?? 0
    var (taken, refused) = (0, 0)
    let texts =
      NaughtyText.sequences + NaughtyText.misleading
      + Scale.share(of: NaughtyText.invisible, part: offset, of: 7)
    for text in texts {
      for value in Self.spellings(text) {
        let page = ApplicationFileTests.text.replacing(
          field, with: Self.replacement(for: field, with: value), maxReplacements: 1)
        switch Self.read(page, register) {
        case .success(let read):
          taken += 1
          // What is taken may be written to a file again, and holds nothing that cannot be seen.
          let kept = ApplicationFile.written(read).unicodeScalars.filter {
            $0.isInvisible && $0 != "\n"
          }
          #expect(kept.isEmpty, "\(field) \(text.debugDescription)")
        case .failure(let error):
          refused += 1
          Self.expectShowable(error.all, field)
        }
      }
    }
    #expect(taken + refused == 2 * texts.count && refused > 100)
  }

  @Test(arguments: names.indices)
  func everyNameOfACatalogueIsSafe(_ place: Int) throws {
    let (file, old) = Self.names[place]
    let text = String(decoding: try Fixture.whole()[file] ?? [], as: UTF8.self)
    #expect(text.contains(old))
    // With every build a third of the texts, each through one of the names.
    let texts = Scale.share(of: NaughtyText.all, part: place * 3, of: Self.names.count * 3)
    var refused = 0
    for naughty in texts {
      for value in Self.spellings(naughty) {
        let files = try Fixture.whole(file) {
          $0.replacing(
            old, with: Self.replacement(for: old, with: value), maxReplacements: 1)
        }
        guard case .failure(let error) = Self.read(files) else { continue }
        refused += 1
        Self.expectShowable(error.all, file)
      }
    }
    #expect(refused > texts.count)
  }
}
