import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

/// The application that witnesses start from.
extension Witnesses {
  /// Names of harmless tasks; the first that the directory and the negative list leave alone is used.
  static let names = [
    "邻里图书交换日", "夏夜露天电影放映", "楼组长茶话会", "老照片展览布置", "春季花种分发",
    "晨练队伍集合点标识", "棋类友谊赛召集", "旧衣回收箱照看",
  ]

  /// The application that the fewest rules object to, out of several harmless ones.
  func startingPoint() -> Application {
    var best: (application: Application, objections: Int)?
    var objections = Objections()
    for application in startingPoints() {
      guard let question = try? screening.question(application) else { continue }
      _ = screening.judge(question, noting: &objections)
      if objections.all.isEmpty { return application }
      if best.map({ objections.all.count < $0.objections }) ?? true {
        best = (application, objections.all.count)
      }
    }
    return best?.application ?? base
  }

  private func startingPoints() -> [Application] {
    // Without a notice to give, the day after: what has entered already is objected to.
    let tomorrow = day.next ?? day
    let enters = max(screening.earliestEntry ?? tomorrow, tomorrow)
    let plain = base.with { application in
      application.department =
        (register.departments.first { $0.standing == .government } ?? register.departments.first)?
        .id ?? application.department
      let streets = register.streets.count
      application.consultation = Application.Consultation(
        streetsAsked: streets, streetsFor: streets, departments: [])
      application.item.enters = enters
      application.item.ends = enters.endOfYear
      application.exit?.review = enters.endOfYear
    }
    return grounded(plain).flatMap { grounded in
      Self.names.map { name in grounded.with { $0.item.name = name } }
    }
  }

  /// On a law in force, else on another instrument, else as a service with something given up.
  private func grounded(_ plain: Application) -> [Application] {
    let ends = plain.item.enters.endOfYear
    let inForce = register.instruments.filter {
      $0.isInForce(on: plain.item.enters) && $0.isInForce(on: ends)
    }
    let cited = inForce.filter { $0.level == .law } + inForce.filter { $0.level != .law }
    let citing = cited.prefix(3).map { instrument in
      plain.with {
        $0.basis.ground = .law
        $0.basis.citations = [Citation(instrument: instrument.id, article: nil)]
      }
    }
    let offering = screening.items.prefix(20).map { item in
      plain.with {
        ($0.department, $0.offset) = (item.department, item.id)
        $0.burden.minutesEachTime = 1
      }
    }
    return citing + offering + [plain]
  }

  /// Listed items on that footing, then one made up.
  func items(
    _ categories: [AdmissionDirectory.Category]
  ) -> [(item: WorkItem, isMadeUp: Bool)] {
    screening.items.filter { categories.contains($0.category) }.map { ($0, false) }
      + categories.prefix(1).map { (madeUp(category: $0), true) }
  }

  /// An item that the directory does not have, under a number nobody has had.
  func madeUp(
    name: String? = nil, kind: Kind = .task,
    category: AdmissionDirectory.Category = .commissioned, department: Department.ID? = nil,
    scope: CommunityScope = .all, until: CalendarDay? = nil
  ) -> WorkItem {
    WorkItem(
      id: directory.freeID, name: name ?? "庭院长椅油漆", english: nil, kind: kind,
      category: category, department: department ?? base.department, basis: nil, role: .assists,
      scope: scope, timesPerYear: 12, minutes: 60, fields: [], from: nil, until: until, source: "")
  }

  /// A number that no item has.
  var freeNumber: WorkItem.ID { directory.freeID }

  /// Words that a rule looks for, as they stand on the day.
  func words(_ name: String, of rule: ScreeningRule.ID) -> [String] {
    guard case .words(let words)? = book.entry(rule)?.parameters(on: day)[name] else { return [] }
    return words
  }

  /// Kinds among the rule's words, and the others.
  func kinds(_ name: String, of rule: ScreeningRule.ID) -> (named: [Kind], others: [Kind]) {
    let named = words(name, of: rule).compactMap(Kind.init)
    return (named, Kind.allCases.filter { !named.contains($0) })
  }

  /// A day before the one of screening, for what happened earlier.
  var dayBefore: CalendarDay { day.previous ?? day }

  func refusal(
    of application: Application, _ number: Int = 1
  ) -> Circumstances.PastRefusal {
    Circumstances.PastRefusal(
      filed: "A\(dayBefore.year)-00\(number)", day: dayBefore, application: application)
  }

  func departure(
    of item: WorkItem, by application: Application, wasEmergency: Bool = false
  ) -> Circumstances.PastDeparture {
    Circumstances.PastDeparture(
      item: item, departure: wasEmergency ? nil : .removed(on: dayBefore), day: dayBefore,
      application: application, wasEmergency: wasEmergency)
  }

  /// Instruments of the register, those that fit an entry on the base's day first.
  func instruments(
    _ fits: (Instrument) -> Bool, onBaseDay isApt: (Instrument) -> Bool
  ) -> [Instrument] {
    let fitting = register.instruments.filter(fits)
    return fitting.filter(isApt) + fitting.filter { !isApt($0) }
  }
}

extension Application {
  /// Everything given, nothing asked for that anybody could object to; names and days follow.
  static func plain(on day: CalendarDay) -> Application {
    Application(
      department: "department",
      item: Item(
        id: nil, name: Witnesses.names[0], kind: .task, content: "每季度一个下午，提供场地", term: .temporary,
        enters: day, ends: day.endOfYear, timesPerYear: 4),
      origin: Origin(level: .district, document: "区发〔\(day.year)〕1号"),
      community: CommunityPart(role: .assists, scope: .all, departmentKeeps: "组织和物资"),
      basis: Basis(ground: .service, citations: []),
      delivery: Delivery(
        funds: Delivery.Funds(amount: 20_000, source: "区级预算", rule: .byWorkload),
        powers: "使用活动室", staff: "每街道一名联系人", training: "半天"),
      burden: Burden(
        minutesEachTime: 60, fields: [], ledgers: [], whyRecordsDoNotSuffice: nil),
      consultation: Consultation(streetsAsked: 1, streetsFor: 1, departments: []), offset: nil,
      exit: Exit(review: day.endOfYear, criteria: "活动结束即退出"))
  }
}
