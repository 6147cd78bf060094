import Admission
import AdmissionCatalog

/// The same numbers for the same seed, on every machine.
package struct Dice: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func hits(oneIn sides: Int) -> Bool { Int.random(in: 0..<sides, using: &self) == 0 }

  /// One of `choices`, which are not empty.
  mutating func pick<Choices: Collection>(_ choices: Choices) -> Choices.Element {
    let offset = Int.random(in: 0..<choices.count, using: &self)
    return choices[choices.index(choices.startIndex, offsetBy: offset)]
  }
}

/// Applications and directories made of what the shipped catalogue holds.
package struct District {
  private let catalog: Catalog
  private let items: [WorkItem]
  private let terms: [String]
  private static let places = ["", "南门", "江厦", "西门", "月湖", "鼓楼", "白云", "段塘", "望春"]

  package init(_ catalog: Catalog) {
    self.catalog = catalog
    items = catalog.editions[0].items
    terms =
      catalog.register.prohibitions.flatMap(\.terms) + ["一票否决", "季度排名", "工作站", "强制安装"]
  }

  /// The shipped inventory over and over, each time of another place.
  package func edition(items count: Int) -> Edition {
    let shipped = catalog.editions[0]
    return Edition(
      name: shipped.name, title: shipped.title, date: shipped.date, reconstructed: true,
      note: shipped.note,
      items: (0..<count).map { number in
        let item = items[number % items.count]
        let place = Self.places[number / items.count % Self.places.count]
        return WorkItem(
          id: (try? WorkItem.ID(parsing: "1\(number)")) ?? "1", name: place + item.name,
          english: item.english, kind: item.kind, category: item.category,
          department: item.department, basis: item.basis, role: item.role,
          timesPerYear: item.timesPerYear, minutes: item.minutes, fields: item.fields,
          from: nil, until: nil, source: item.source)
      })
  }

  package func application(_ dice: inout Dice) -> Application {
    func maybe(_ text: String) -> String? { dice.hits(oneIn: 5) ? nil : text }
    let isListed = dice.hits(oneIn: 10)
    let entry = 1 + Int.random(in: 0..<28, using: &dice)
    let item = Application.Item(
      id: isListed ? (try? WorkItem.ID(parsing: "1\(Int.random(in: 0..<320, using: &dice))")) : nil,
      name: isListed ? nil : name(&dice), kind: isListed ? nil : dice.pick(Kind.allCases),
      content: maybe("每季度上门了解情况，登记后汇总上报" + (dice.hits(oneIn: 8) ? dice.pick(terms) : "")),
      term: dice.pick(Application.Item.Term.allCases),
      enters: CalendarDay(year: 2014, month: dice.pick([5, 6, 7, 9]), day: entry)
        ?? catalog.editions[0].date,
      ends: dice.hits(oneIn: 5) ? nil : CalendarDay(year: 2014, month: 12, day: 31),
      timesPerYear: dice.pick([1, 2, 4, 12]))
    let delivery = Application.Delivery(
      funds: dice.hits(oneIn: 5)
        ? nil
        : Application.Delivery.Funds(
          amount: dice.pick([0, 50_000, 120_000]), source: maybe("区级财政预算"),
          rule: dice.pick(Application.Delivery.Funds.Rule.allCases)),
      powers: maybe("查询权限"), staff: maybe("每街道一名联系人"), training: maybe("半天"))
    let burden = Application.Burden(
      minutesEachTime: dice.pick([15, 30, 120, 480]),
      fields: (0..<Int.random(in: 0...4, using: &dice)).map { _ in
        dice.pick(catalog.register.fields).id
      },
      ledgers: dice.hits(oneIn: 6) ? ["登记簿"] : [], whyRecordsDoNotSuffice: maybe("须当面了解"))
    return Application(
      department: dice.hits(oneIn: 20) ? "nobody" : dice.pick(catalog.register.departments).id,
      item: item,
      origin: Application.Origin(
        level: dice.pick(Application.Origin.Level.allCases), document: maybe("甬民发〔2014〕12号")),
      community: Application.CommunityPart(
        role: dice.pick(CommunityRole.allCases),
        scope: dice.hits(oneIn: 3) ? .some([dice.pick(catalog.register.communities).id]) : .all,
        departmentKeeps: maybe("资格审批与发放")),
      basis: Application.Basis(
        ground: dice.hits(oneIn: 6) ? nil : dice.pick(Application.Basis.Ground.allCases),
        citations: (0..<Int.random(in: 0...2, using: &dice)).map { _ in
          Citation(instrument: dice.pick(catalog.register.instruments).id, article: nil)
        }),
      delivery: delivery, burden: burden,
      consultation: dice.hits(oneIn: 2)
        ? nil : Application.Consultation(streetsAsked: 8, streetsFor: 6, departments: []),
      offset: dice.hits(oneIn: 4) ? dice.pick(items).id : nil,
      exit: dice.hits(oneIn: 4)
        ? nil
        : Application.Exit(
          review: CalendarDay(year: 2014, month: 12, day: 1), criteria: maybe("系统上线即退出")))
  }

  private func name(_ dice: inout Dice) -> String {
    let subject = dice.pick(items).name
    if dice.hits(oneIn: 12) { return "关于做好" + subject + "的工作" }
    let other = dice.pick(items).name
    return String(subject.prefix(subject.count / 2)) + String(other.suffix(other.count / 2 + 1))
      + (dice.hits(oneIn: 15) ? dice.pick(terms) : "")
  }
}
