import AdmissionCatalog
import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary

@testable import AdmissionScreening

private let newYear = day("2014-01-01")
private let autumn = day("2014-10-01")

/// A register, a directory, a day, a rule book and circumstances by the dice.
///
/// Small, so that everything meets everything: one in four has the shipped register, most have a
/// few words of each of its lists.
struct RandomDistrict {
  let register: Register
  let directory: Directory
  let day: CalendarDay
  let book: RuleBook
  private(set) var circumstances: Circumstances
  /// In force on the day, in the order of entering.
  let items: [WorkItem]
  let gone: [WorkItem.ID: CalendarDay]
  /// Words that some rule or list looks for, list by list.
  let words: [[String]]

  init(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let catalog = try ShippedApplicationsTests.catalog.get()
    register =
      dice.hits(oneIn: 4)
      ? .some(of: catalog.register, whole: dice.hits(oneIn: 8), &dice)
      : .odd(catalog.register, &dice)
    let isShort = dice.hits(oneIn: 3)
    day = .random(from: isShort ? autumn : newYear, within: isShort ? 90 : 360, &dice)
    directory = .random(register, by: day, &dice)
    (items, gone) = (directory.items(on: day), directory.gone(by: day))
    book = try .random(from: catalog.ruleBook, on: day, &dice)
    words =
      [register.prohibitions.flatMap(\.terms), register.barredCertificates.flatMap(\.terms)]
      + book.rules.flatMap { rule, entry in
        rule.parameters.keys.sorted().map { name in
          guard case .words(let words)? = entry.parameters(on: newYear)[name] else { return [] }
          return words
        }
      }.filter { !$0.isEmpty && Kind(rawValue: $0[0]) == nil }
    circumstances = Circumstances(
      calendar: isShort ? catalog.workdays : .sample,
      budget: .random(register.mostMinutesAYear(inOneCommunity: items) / 60, &dice),
      seats: .random(register, &dice))
    for number in 0..<(dice.hits(oneIn: 3) ? 0 : Int.random(in: 1...5, using: &dice)) {
      let refused = Application.random(in: self, &dice)
      circumstances.refusals.append(
        Circumstances.PastRefusal(
          filed: "A2014-\(101 + number)", day: sampleDay, application: refused))
    }
  }
}

extension Directory {
  /// What was in it and has left it by the day, with the day it left.
  fileprivate func gone(by day: CalendarDay) -> [WorkItem.ID: CalendarDay] {
    var gone: [WorkItem.ID: CalendarDay] = [:]
    for listing in listings {
      if let left = listing.departure?.day ?? listing.expiry, left <= day {
        gone[listing.item.id] = left
      }
    }
    return gone
  }
}

extension CalendarDay {
  static func random(from start: CalendarDay, within days: Int, _ dice: inout Dice) -> CalendarDay {
    start.advanced(by: Int.random(in: 0...days, using: &dice)) ?? start
  }

  /// That many days before or after.
  func moved(by days: Int) -> CalendarDay {
    if days >= 0 { return advanced(by: days) ?? self }
    var day = self
    for _ in 0..<(-days) { day = day.previous ?? day }
    return day
  }
}

extension HoursBudget? {
  /// Used up nearly, or any other, or none.
  static func random(_ hours: Int, _ dice: inout Dice) -> HoursBudget? {
    if dice.hits(oneIn: 4) { return nil }
    let near = hours + Int.random(in: 0...2, using: &dice)
    let any = Int.random(in: 1...400, using: &dice)
    return HoursBudget(
      hoursPerCommunity: max(1, dice.hits(oneIn: 2) ? near : any),
      effect: dice.hits(oneIn: 2) ? .advises : .blocks)
  }
}

extension [Circumstances.TiedSeat] {
  static func random(_ register: Register, _ dice: inout Dice) -> [Circumstances.TiedSeat] {
    if dice.hits(oneIn: 3) { return [] }
    return (1...4).compactMap { number in
      register.communities.randomElement(using: &dice).map { community in
        Circumstances.TiedSeat(
          name: Bilingual(zh: "席位\(number)", en: "Seat \(number)"), community: community.id)
      }
    }
  }
}

extension CommunityScope {
  static func random(_ register: Register, _ dice: inout Dice) -> CommunityScope {
    let communities = register.communities.map(\.id)
    if communities.isEmpty || dice.hits(oneIn: 2) { return .all }
    // Now and then the same one twice.
    return .some(
      (0..<Int.random(in: 1...3, using: &dice)).compactMap { _ in
        communities.prefix(6).randomElement(using: &dice)
      })
  }
}

extension Register {
  /// The shipped register, or as much of it as is screened quickly.
  static func some(of whole: Register, whole isWhole: Bool, _ dice: inout Dice) -> Register {
    if isWhole { return whole }
    return Register(
      departments: whole.departments, streets: whole.streets,
      communityCount: whole.communityCount, instruments: whole.instruments,
      prohibitions: Array(whole.prohibitions.shuffled(using: &dice).prefix(5)),
      barredCertificates: Array(whole.barredCertificates.shuffled(using: &dice).prefix(4)),
      retainedCertificates: whole.retainedCertificates, fields: whole.fields)
  }

  /// The sample's places and departments with instruments that lapse, fields that age, and a few
  /// entries of the shipped lists.
  static func odd(_ shipped: Register, _ dice: inout Dice) -> Register {
    let sample = Register.sample
    let aging = [("resident.income", "civil-affairs", 6), ("resident.job", "finance", 12)]
    return Register(
      departments: sample.departments, streets: sample.streets,
      communityCount: Int.random(in: 3...9, using: &dice),
      instruments: sample.instruments + [
        .random("spring-rule", .localPolicy, &dice), .random("autumn-rule", .law, &dice),
        .random("winter-rule", .stateCouncil, &dice),
      ],
      prohibitions: sample.prohibitions + shipped.prohibitions.shuffled(using: &dice).prefix(2),
      barredCertificates: sample.barredCertificates
        + shipped.barredCertificates.shuffled(using: &dice).prefix(2),
      retainedCertificates: [],
      fields: sample.fields
        + aging.compactMap { id, holder, months in
          guard let id = try? ArchiveField.ID(parsing: id),
            let holder = try? Department.ID(parsing: holder)
          else { return nil }
          return ArchiveField(
            id: id, name: Bilingual(id.text), subject: Bilingual("居民"), holder: holder,
            since: .random(from: day("2013-12-01"), within: 400, &dice),
            validMonths: dice.hits(oneIn: 4) ? nil : months)
        })
  }
}

extension Instrument {
  /// In force for some time around 2014.
  static func random(_ id: ID, _ level: Level, _ dice: inout Dice) -> Instrument {
    let from = CalendarDay.random(from: day("2013-10-01"), within: 300, &dice)
    return Instrument(
      id: id, name: Bilingual(id.text), level: level, from: from,
      until: .random(from: from, within: 500, &dice))
  }
}

extension Directory {
  /// Some items of every kind and category, of which some have left or expired by the day.
  static func random(_ register: Register, by day: CalendarDay, _ dice: inout Dice) -> Directory {
    var items: [WorkItem] = []
    for number in 1...Int.random(in: 6...14, using: &dice) {
      let id = (try? WorkItem.ID(parsing: "\(100 + number)")) ?? "100"
      items.append(.random(id, register, by: day, &dice))
    }
    let start = day.moved(by: -Int.random(in: 0...200, using: &dice))
    var directory = Directory(.sample(date: start, items: items.shuffled(using: &dice)))
    for item in items where dice.hits(oneIn: 8) {
      let when = day.moved(by: Int.random(in: -20...3, using: &dice))
      let departure: Departure =
        dice.hits(oneIn: 2) ? .removed(on: when) : .merged(into: items[0].id, on: when)
      directory.leave(item.id, departure)
    }
    for number in 1...3 {
      let id = (try? WorkItem.ID(parsing: "\(200 + number)")) ?? "200"
      let entered = day.moved(by: Int.random(in: -30...2, using: &dice))
      let entrance: Entrance = dice.hits(oneIn: 2) ? .admitted : .withoutVote
      directory.enter(.random(id, register, by: day, &dice), entrance, on: entered)
    }
    return directory
  }
}

extension WorkItem {
  static func random(
    _ id: ID, _ register: Register, by day: CalendarDay, _ dice: inout Dice
  ) -> WorkItem {
    let isEnglish = dice.hits(oneIn: 12)
    return WorkItem.sample(
      id: id, name: isEnglish ? .englishName(&dice) : .taskName(&dice),
      english: dice.hits(oneIn: 2) ? nil : .englishName(&dice),
      kind: Kind.allCases.randomElement(using: &dice) ?? .task,
      category: Category.allCases.randomElement(using: &dice) ?? .assist,
      department: register.departments.prefix(4).randomElement(using: &dice)?.id ?? "finance",
      basis: dice.hits(oneIn: 2)
        ? nil
        : register.instruments.randomElement(using: &dice).map {
          Citation(instrument: $0.id, article: nil)
        },
      scope: .random(register, &dice),
      timesPerYear: [1, 4, 12, 52].randomElement(using: &dice) ?? 1,
      minutes: [15, 60, 240].randomElement(using: &dice) ?? 60,
      until: dice.hits(oneIn: 3) ? day.moved(by: Int.random(in: -30...60, using: &dice)) : nil)
  }
}

extension String {
  private static let subjects = [
    "独居老人", "高龄津贴", "垃圾分类", "消防安全", "就业困难人员", "健身器材", "综治", "残疾人康复", "出租房屋", "暑期青少年", "文明养犬",
    "楼道堆物", "失业人员", "邻里纠纷", "图书室", "电梯加装",
  ]
  private static let doings = [
    "情况调查", "宣传", "登记", "信息采集", "台账", "检查", "每月走访", "工作", "志愿者培训", "服务点建设",
  ]
  private static let englishSubjects = ["elderly residents", "waste sorting", "fire safety"]
  private static let englishDoings = ["Survey of", "Publicity for", "Inspection of"]

  static func taskName(_ dice: inout Dice) -> String {
    (subjects.randomElement(using: &dice) ?? "") + (doings.randomElement(using: &dice) ?? "")
  }

  static func englishName(_ dice: inout Dice) -> String {
    let doing = englishDoings.randomElement(using: &dice) ?? ""
    return doing + " " + (englishSubjects.randomElement(using: &dice) ?? "")
  }
}
