import Testing

@testable import AdmissionReading

@Suite struct ReadingTests {
  static func read(_ passages: (Passage.Part, String)...) -> Reading {
    Reader.sample.read(passages.map { Passage($0, $1) })
  }

  static func ids(_ sightings: [Sighting], _ reading: Reading) -> [String] {
    sightings.map { reading.sense(of: $0).id }
  }

  @Test func aSenseIsToldOnceWhereItIsFirstFound() throws {
    let reading = Self.read(
      (.name, "读书会"), (.content, "社区出具证明，社区再出具证明"), (.exit, "社区出具证明"))
    #expect(Self.ids(reading.asserted, reading) == ["proof"])
    let sighting = try #require(reading.asserted.first)
    #expect(sighting.passage == 1)
    #expect(reading.quotation(of: sighting) == "社区出具证明")
  }

  @Test func theSurestSightingStays() throws {
    let reading = Self.read((.name, "居民自愿开具证明"), (.content, "社区出具证明"))
    let sighting = try #require(reading.asserted.first)
    #expect(reading.asserted.count == 1)
    #expect(sighting.passage == 1 && sighting.strength == .asks)
  }

  /// Each place says what it says: a promise in one does not undo what another asks for.
  @Test func whatIsDeniedHereAndAssertedThereIsBoth() {
    let reading = Self.read((.name, "无须证明"), (.content, "社区出具证明，不作摸底"))
    #expect(Self.ids(reading.asserted, reading) == ["proof"])
    #expect(Self.ids(reading.denied, reading) == ["proof", "survey"])
  }

  @Test func signsAreLookedForInEachTextByItself() {
    let reading = Self.read((.name, "下载"), (.content, "3家"))
    #expect(reading.asserted.isEmpty && reading.denied.isEmpty)
  }

  /// What the department keeps is its own to do; what it says of rankings holds for communities.
  @Test func whatTheDepartmentKeepsIsNotAsked() {
    let reading = Self.read((.departmentKeeps, "摸底、处罚，考核通报"))
    #expect(Self.ids(reading.asserted, reading) == ["ranking"])
  }

  @Test(
    arguments: [
      // A word alone is nothing more than told; with the community, a number or a consequence it asks.
      ("摸底", .tells), ("社区摸底", .asks), ("网格员摸底", .asks), ("摸底30户", .asks), ("摸底，30户", .asks),
      ("摸底后通报", .asks), ("摸底后不通报", .tells),
      // A consequence counts anywhere in the sentence, a number in the clause where anybody is named.
      ("居民在场，摸底，通报", .asks), ("居民在场，摸底，不通报", .tells), ("居民在场，摸底。通报", .tells),
      ("居民在场，摸底，30户", .tells),
      // The community that the sentence last named does it; not where it is only the place.
      ("社区牵头，摸底", .asks), ("社区牵头。居民在场，摸底", .tells), ("社区牵头，居民在场，摸底", .tells), ("民警到社区，摸底", .tells),
      ("社区自愿，摸底", .tells), ("不由社区，摸底", .tells),
      // What a clause only speaks of, and what communities are freed of, is told; not where a community
      // or a number stands beside it, nor where the freeing is denied.
      ("讲的是出具证明", .tells), ("讲的是别的，出具证明", .asks), ("讲的是社区出具证明", .asks), ("讲的是出具证明3份", .asks),
      ("出具证明，与社区无关", .tells), ("末位排名，与社区无关", .tells), ("社区出具证明，与社区无关", .asks),
      ("出具证明3份，与社区无关", .asks), ("出具证明，不得与社区无关", .asks), ("与社区无关，出具证明", .asks),
      ("出具证明。与社区无关", .asks),
      // Residents do it, and nobody has them do it.
      ("居民摸底30户", .tells), ("组织居民摸底30户", .asks), ("社区和居民摸底", .asks),
      // A proof binds by itself, unless it is a small part.
      ("出具证明", .asks), ("自愿出具证明", .tells), ("自愿出具证明，通报", .asks), ("自愿报名。出具证明", .asks),
      ("出具证明，自愿", .tells), ("社区自愿出具证明", .asks),
      // What is named outright stays so, and what only tells never asks.
      ("末位排名", .names), ("居民末位排名", .tells), ("社区挂牌3块", .tells),
    ] as [(String, Lexicon.Strength)])
  func aQuestionTakesMoreThanAWord(_ text: String, _ expected: Lexicon.Strength) {
    #expect(Self.read((.content, text)).asserted.map(\.strength) == [expected])
  }

  @Test(
    arguments: [
      ([(.content, "每月一次")], 12), ([(.content, "每季度一次，每月一次")], 12), ([(.name, "每日报送")], 250),
      ([(.name, "每季度巡查"), (.content, "每月一次")], 12), ([(.content, "一次")], nil),
      // Of the department's own work, and of what is to end.
      ([(.departmentKeeps, "每日汇总")], nil), ([(.exit, "每月核对")], nil),
    ] as [([(Passage.Part, String)], Int?)])
  func readsHowOften(_ passages: [(Passage.Part, String)], _ expected: Int?) {
    #expect(Reader.sample.read(passages.map { Passage($0, $1) }).timesPerYear == expected)
  }

  @Test(
    arguments: [
      ("社区出具证明", "社区出具证明", nil),
      ("上门送餐，社区出具证明，陪同就医", "社区出具证明", "上门送餐，陪同就医"),
      ("社区出具证明。陪同就医", "社区出具证明", "陪同就医"),
      ("上门送餐；社区出具证明", "社区出具证明", "上门送餐"),
      ("上门送餐，社区出具证明。", "社区出具证明", "上门送餐，"),
      // As written, whatever was folded.
      ("上门送餐，社區出具 證 明！陪同", "社區出具 證 明", "上门送餐，陪同"),
      ("上门送餐， 社区出具证明 ，陪同", "社区出具证明", "上门送餐，陪同"),
      ("①送餐,社区出具“证明”,陪同", "社区出具“证明”", "①送餐,陪同"), ("“证明”社区出具", "“证明”社区出具", nil),
      ("上门送餐，社区出具“证明”", "社区出具“证明”", "上门送餐"),
      // A list is one clause.
      ("送餐、社区出具证明、陪同", "送餐、社区出具证明、陪同", nil),
      // What is left must say something.
      ("社区出具证明。。", "社区出具证明", nil),
    ] as [(String, String, String?)])
  func quotesAndLeavesOut(_ text: String, _ quotation: String, _ rest: String?) throws {
    let reading = Self.read((.content, text))
    let sighting = try #require(reading.asserted.first)
    #expect(reading.quotation(of: sighting) == quotation)
    #expect(reading.remainder(without: sighting) == rest)
  }

  @Test func sameClauses() throws {
    let reading = Self.read((.content, "社区出具证明、摸底，社区处罚"), (.exit, "社区签订责任状"))
    let asserted = reading.asserted
    try #require(asserted.count == 4)
    #expect(reading.isSameClause(asserted[0], asserted[1]))
    #expect(!reading.isSameClause(asserted[0], asserted[2]))
    #expect(!reading.isSameClause(asserted[0], asserted[3]))
  }

  @Test func asksByTopicAndStrength() {
    let reading = Self.read((.content, "摸底，末位排名"))
    #expect(reading.asserts(.survey) != nil && reading.asserts(.survey, atLeast: .asks) == nil)
    #expect(reading.asserts(.assessment, atLeast: .names) != nil)
    #expect(reading.asserts(.money) == nil)
  }

  @Test(arguments: [
    "", "。", "，、", String(repeating: "社区出具证明，", count: 3_200),
    String(repeating: "不", count: 21_000),
  ])
  func anyLengthIsRead(_ text: String) {
    let reading = Self.read((.content, text))
    #expect(reading.passages.count == 1)
    #expect(Reader.silent.read([Passage(.content, text)]).asserted.isEmpty)
  }
}
