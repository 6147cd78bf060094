import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary

@testable import AdmissionScreening

extension Application {
  /// An application by the dice: something refused before, something nearly in order, or anything.
  static func random(in district: RandomDistrict, _ dice: inout Dice) -> Application {
    if dice.hits(oneIn: 5),
      let refused = district.circumstances.refusals.randomElement(using: &dice)?.application
    {
      return refused.again(in: district, &dice)
    }
    return dice.hits(oneIn: 3) ? careful(in: district, &dice) : fresh(in: district, &dice)
  }

  /// Filed once more: as it was, on other days, under another name, put in other words, or revised.
  private func again(in district: RandomDistrict, _ dice: inout Dice) -> Application {
    var filed = self
    switch Int.random(in: 0..<6, using: &dice) {
    case 0: break
    case 1: filed.item.enters = district.day.moved(by: Int.random(in: 1...90, using: &dice))
    case 2: filed.item.name = .name(in: district, &dice)
    case 3: filed.item.content = .content(in: district, &dice)
    case 4: filed.burden.minutesEachTime += 5
    default: filed.department = .random(in: district, &dice)
    }
    return filed
  }

  /// Hardly anything to object to, but for two parts of a careless one.
  private static func careful(in district: RandomDistrict, _ dice: inout Dice) -> Application {
    let odd = fresh(in: district, &dice)
    let law = district.register.instruments.first { $0.level == .law }
    let enters = district.day.moved(by: Int.random(in: 50...70, using: &dice))
    let ends = enters.moved(by: Int.random(in: 30...90, using: &dice))
    var application = Application.sample(
      department: district.register.departments[0].id, name: "夏季高温补贴发放", kind: odd.item.kind,
      enters: enters, ends: ends,
      basis: .sample(
        citations: [law].compactMap(\.self).map { Citation(instrument: $0.id, article: nil) }),
      burden: .sample(minutesEachTime: 60), exit: Exit(review: enters, criteria: "补贴发完即退出"))
    if dice.hits(oneIn: 3), let listed = district.items.randomElement(using: &dice) {
      application.department = listed.department
      (application.item.id, application.item.name) = (listed.id, nil)
    }
    for _ in 0..<2 {
      switch Int.random(in: 0..<12, using: &dice) {
      case 0: application.item.name = odd.item.name
      case 1: application.item.content = odd.item.content
      case 2: application.community = odd.community
      case 3: application.basis = odd.basis
      case 4: application.delivery = odd.delivery
      case 5: application.burden = odd.burden
      case 6: application.exit = odd.exit
      case 7: application.origin = odd.origin
      case 8: application.basis.ground = .emergency
      case 9: application.department = odd.department
      default: break
      }
    }
    return application
  }

  private static func fresh(in district: RandomDistrict, _ dice: inout Dice) -> Application {
    let item = Item.random(in: district, &dice)
    let named = district.items.first { $0.id == item.id || $0.name == item.name }
    let isOwners = !dice.hits(oneIn: 5)
    return Application(
      department: (isOwners ? named?.department : nil) ?? .random(in: district, &dice),
      item: item,
      origin: Origin(
        level: Origin.Level.allCases.randomElement(using: &dice) ?? .district,
        document: dice.mostly("示民〔2014〕1号")),
      community: CommunityPart(
        role: dice.hits(oneIn: 2) ? .assists : .responsible,
        scope: .random(district.register, &dice), departmentKeeps: dice.mostly("资格审批与发放")),
      basis: Basis(ground: .random(&dice), citations: .random(in: district, &dice)),
      delivery: .random(&dice), burden: .random(in: district, &dice),
      consultation: dice.mostly(.sample), offset: .offset(in: district, &dice),
      exit: dice.mostly(
        Exit(
          review: dice.mostly(item.ends ?? item.enters)?.moved(
            by: Int.random(in: -1...1, using: &dice)),
          criteria: dice.mostly("补贴发完即退出"))))
  }
}

extension Dice {
  /// The value, or nothing one time in four.
  mutating func mostly<Value>(_ value: Value) -> Value? { hits(oneIn: 4) ? nil : value }
}

extension Application.Item {
  /// Half of the time something listed, by its number, its name or both.
  static func random(in district: RandomDistrict, _ dice: inout Dice) -> Application.Item {
    let listed = district.items.randomElement(using: &dice)
    let enters = CalendarDay.turn(in: district, from: -10, &dice)
    var item = Application.Item(
      id: nil, name: .name(in: district, &dice), kind: dice.mostly(.task),
      content: dice.mostly(.content(in: district, &dice)),
      term: dice.hits(oneIn: 2) ? .routine : .temporary, enters: enters,
      ends: dice.mostly(.turn(in: district, from: 0, &dice)),
      timesPerYear: [1, 2, 4, 12, 52].randomElement(using: &dice) ?? 1)
    if item.kind != nil { item.kind = Kind.allCases.randomElement(using: &dice) }
    if let kind = item.kind, dice.hits(oneIn: 3) {
      item.name = .name(of: kind, in: district, &dice)
    }
    switch Int.random(in: 0..<16, using: &dice) {
    case 0..<3: (item.id, item.name) = (listed?.id, nil)
    case 3: (item.id, item.name, item.kind) = (listed?.id, nil, nil)
    case 4: (item.id, item.name) = (listed?.id, listed?.name)
    case 5: (item.id, item.name) = (listed?.id, listed.map { $0.name + "工作" })
    case 6: item.id = listed?.id
    case 7:
      (item.id, item.name) = (district.gone.keys.sorted().randomElement(using: &dice) ?? "999", nil)
    case 8:
      item.id =
        dice.hits(oneIn: 2) ? "999" : district.gone.keys.sorted().randomElement(using: &dice)
    case 9...10: item.name = listed?.name ?? item.name
    default: break
    }
    if let listed, dice.hits(oneIn: 3) {
      item.distinctions = [Application.Distinction(item: listed.id, how: "只办理其中一类")]
    }
    return item
  }
}

extension CalendarDay {
  /// A day to come, or one about which something cited begins or ends.
  fileprivate static func turn(
    in district: RandomDistrict, from earliest: Int, _ dice: inout Dice
  ) -> CalendarDay {
    let cited = district.register.instruments.suffix(3).randomElement(using: &dice)
    if dice.hits(oneIn: 4), let turn = dice.hits(oneIn: 2) ? cited?.from : cited?.until {
      return turn.moved(by: Int.random(in: -1...1, using: &dice))
    }
    return district.day.moved(by: Int.random(in: earliest...(earliest + 120), using: &dice))
  }
}

extension String {
  /// Like a listed name or not, with or without a word that some rule looks for.
  static func name(in district: RandomDistrict, _ dice: inout Dice) -> String {
    switch Int.random(in: 0..<24, using: &dice) {
    case 0: return "、"
    case 1..<3: return .englishName(&dice)
    case 3..<6: return "开展" + .listedName(in: district, &dice)
    case 6..<8: return String(String.listedName(in: district, &dice).dropLast())
    case 8..<10: return .listedName(in: district, &dice) + .word(in: district, &dice)
    case 10..<16: return .taskName(&dice) + .word(in: district, &dice)
    case 16: return .word(in: district, &dice) + .word(in: district, &dice) + .taskName(&dice)
    case 17: return .taskName(&dice) + "、" + .taskName(&dice)
    default: return .taskName(&dice)
    }
  }

  /// With a word that a rule about the kind looks for.
  fileprivate static func name(
    of kind: Kind, in district: RandomDistrict, _ dice: inout Dice
  ) -> String {
    switch kind {
    case .assessment: .taskName(&dice) + "综合考核"
    case .body: .taskName(&dice) + "领导小组"
    case .plaque: "社区党组织" + .taskName(&dice)
    case .certificate:
      "开具" + (district.register.barredCertificates.randomElement(using: &dice)?.terms[0] ?? "")
    default: .name(in: district, &dice)
    }
  }

  static func content(in district: RandomDistrict, _ dice: inout Dice) -> String {
    switch Int.random(in: 0..<5, using: &dice) {
    case 0: "每户一次，" + .word(in: district, &dice) + "，送达通知"
    case 1: "每季度" + .taskName(&dice) + .word(in: district, &dice) + .word(in: district, &dice)
    case 2: "入户走访"
    default: "每季度" + .taskName(&dice)
    }
  }

  private static func listedName(in district: RandomDistrict, _ dice: inout Dice) -> String {
    district.items.randomElement(using: &dice)?.name ?? "社区工作"
  }

  private static func word(in district: RandomDistrict, _ dice: inout Dice) -> String {
    district.words.randomElement(using: &dice)?.randomElement(using: &dice) ?? ""
  }
}

extension Department.ID {
  /// One of the register's, one a slip away from it, or nobody's.
  fileprivate static func random(in district: RandomDistrict, _ dice: inout Dice) -> Department.ID {
    let known = district.register.departments.prefix(4).randomElement(using: &dice)?.id
    switch Int.random(in: 0..<12, using: &dice) {
    case 0: return "residents-themselves-and-friends"
    case 1:
      return (known.map { String($0.text.dropLast()) }).flatMap { try? Self(parsing: $0) } ?? "x"
    default: return known ?? "finance"
    }
  }
}

extension Application.Basis.Ground? {
  fileprivate static func random(_ dice: inout Dice) -> Application.Basis.Ground? {
    dice.hits(oneIn: 6) ? nil : Application.Basis.Ground.allCases.randomElement(using: &dice)
  }
}

extension [Citation] {
  fileprivate static func random(in district: RandomDistrict, _ dice: inout Dice) -> [Citation] {
    (0..<Int.random(in: 0...3, using: &dice)).compactMap { _ in
      if dice.hits(oneIn: 6) { return Citation(instrument: "lost-decree", article: nil) }
      return district.register.instruments.suffix(6).randomElement(using: &dice).map {
        Citation(instrument: $0.id, article: dice.mostly("33"))
      }
    }
  }
}

extension Application.Delivery {
  fileprivate static func random(_ dice: inout Dice) -> Application.Delivery {
    let funds = Funds(
      amount: dice.hits(oneIn: 4) ? 0 : 76_000, source: dice.mostly("区级预算"),
      rule: dice.hits(oneIn: 6) ? nil : Funds.Rule.allCases.randomElement(using: &dice))
    return Application.Delivery(
      funds: dice.mostly(funds), powers: dice.mostly("查询津贴名册"), staff: dice.mostly("一名联系人"),
      training: dice.mostly("半天"))
  }
}

extension Application.Burden {
  fileprivate static func random(
    in district: RandomDistrict, _ dice: inout Dice
  ) -> Application.Burden {
    let fields: [ArchiveField.ID] = (0..<Int.random(in: 0...3, using: &dice)).compactMap { _ in
      dice.hits(oneIn: 6)
        ? "resident.shoe-size" : district.register.fields.prefix(5).randomElement(using: &dice)?.id
    }
    return Application.Burden(
      minutesEachTime: [1, 7, 30, 60, 480].randomElement(using: &dice) ?? 30, fields: fields,
      ledgers: dice.hits(oneIn: 3) ? ["走访台账", "发放台账"] : [],
      whyRecordsDoNotSuffice: dice.hits(oneIn: 2) ? nil : "须当面送达")
  }
}

extension WorkItem.ID? {
  fileprivate static func offset(in district: RandomDistrict, _ dice: inout Dice) -> WorkItem.ID? {
    switch Int.random(in: 0..<8, using: &dice) {
    case 0..<2: nil
    case 2: district.gone.keys.sorted().randomElement(using: &dice) ?? "999"
    default: district.items.randomElement(using: &dice)?.id
    }
  }
}
