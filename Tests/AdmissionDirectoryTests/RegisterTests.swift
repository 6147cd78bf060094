import AdmissionDirectory
import AdmissionVocabulary
import Testing

@Suite struct RegisterTests {
  static let register = Register(
    departments: [
      Department(
        id: "civil-affairs", name: Bilingual(zh: "民政局", en: "Civil Affairs"), standing: .government)
    ],
    streets: [], communityCount: 74,
    instruments: [
      Instrument(
        id: "law1", name: Bilingual(zh: "居民委员会组织法", en: "Committees Act"), level: .law,
        from: day("1990-01-01"), until: day("2014-12-31"))
    ],
    prohibitions: [], barredCertificates: [], retainedCertificates: [], fields: [])

  @Test(
    arguments: [
      ("law1", "20", "《居民委员会组织法》第20条", "Committees Act, art. 20"),
      ("law1", nil, "《居民委员会组织法》", "Committees Act"),
      ("law9", "3", "《law9》第3条", "law9, art. 3"),
    ] as [(Instrument.ID, String?, String, String)])
  func citesInWords(
    _ instrument: Instrument.ID, _ article: String?, _ zh: String, _ en: String
  ) {
    let citation = Citation(instrument: instrument, article: article)
    #expect(Self.register.words(for: citation) == Bilingual(zh: zh, en: en))
  }

  @Test func namesWhomItKnows() {
    #expect(Self.register.name(of: "civil-affairs").zh == "民政局")
    #expect(Self.register.name(of: "nobody") == Bilingual("nobody"))
  }

  @Test(arguments: [
    ("1989-12-31", false), ("1990-01-01", true), ("2014-12-31", true), ("2015-01-01", false),
  ])
  func instrumentsHaveTheirTime(_ date: String, _ isInForce: Bool) throws {
    let law = try #require(Self.register["law1" as Instrument.ID])
    #expect(law.isInForce(on: Self.day(date)) == isInForce)
  }

  private static func duty(
    _ id: StatutoryDuty.ID, _ instrument: Instrument.ID?, _ article: String, isWhole: Bool = true,
    from: String? = nil, until: String? = nil
  ) -> StatutoryDuty {
    StatutoryDuty(
      id: id, name: Bilingual(id.text),
      law: StatutoryDuty.Law(
        title: Bilingual(zh: "消防法", en: "Fire Law"), instrument: instrument,
        from: from.map(day), until: until.map(day), isWhole: isWhole),
      article: article, verb: .shall, signs: [])
  }

  @Test(
    arguments: [
      ("law1", ["6", "32"]), ("law2", nil), ("law3", nil),
    ] as [(Instrument.ID, [String]?)])
  func articlesAreKnownWhereAllAreListed(_ instrument: Instrument.ID, _ articles: [String]?) {
    var register = Self.register
    register.duties = [
      Self.duty("a", "law1", "6"), Self.duty("b", "law1", "32"), Self.duty("c", "law1", "6"),
      Self.duty("d", "law2", "1", isWhole: false), Self.duty("e", nil, "9"),
    ]
    #expect(register.dutyArticles(of: instrument) == articles)
  }

  @Test(
    arguments: [
      (nil, nil, "1900-01-01", true), ("2009-05-01", nil, "2009-04-30", false),
      ("2009-05-01", nil, "2009-05-01", true), (nil, "2014-12-31", "2014-12-31", true),
      (nil, "2014-12-31", "2015-01-01", false),
    ] as [(String?, String?, String, Bool)])
  func dutiesHaveTheirTime(_ from: String?, _ until: String?, _ date: String, _ isInForce: Bool) {
    let duty = Self.duty("a", nil, "6", from: from, until: until)
    #expect(duty.law.isInForce(on: Self.day(date)) == isInForce)
    #expect(duty.place == Bilingual(zh: "《消防法》第6条", en: "Fire Law, art. 6"))
  }

  private static func day(_ text: String) -> CalendarDay {
    guard let day = try? CalendarDay(parsing: text) else { preconditionFailure(text) }
    return day
  }
}
