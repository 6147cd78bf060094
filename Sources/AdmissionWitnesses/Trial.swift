import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

/// An application to be tried on a rule, with what has to be so besides.
struct Trial: Sendable {
  var application: Application
  /// Items that the directory has beside its own.
  var entering: [WorkItem] = []
  /// An item that has left the directory on the day itself.
  var leaving: WorkItem.ID?
  var budget: HoursBudget?
  var seats: [Circumstances.TiedSeat] = []
  var refusals: [Circumstances.PastRefusal] = []
  var eventTasks: [Circumstances.EventTask] = []
  var departures: [Circumstances.PastDeparture] = []

  init(_ application: Application, entering: [WorkItem] = []) {
    (self.application, self.entering) = (application, entering)
  }

  /// Whether the application alone will do.
  var isPlain: Bool {
    entering.isEmpty && leaving == nil && budget == nil && seats.isEmpty && refusals.isEmpty
      && eventTasks.isEmpty
      && departures.isEmpty
  }
}

extension Trial {
  /// What has to be so besides, each in a clause.
  func given(_ register: Register, on day: CalendarDay) -> [Bilingual] {
    var given = entering.map { item in
      Bilingual(zh: "目录内另有", en: "the directory also has ")
        + Bilingual(zh: " \(item.id)“\(item.name)”（", en: "\(item.id), \(item.name) (")
        + register.name(of: item.department) + Bilingual(zh: "）", en: ")")
    }
    if let leaving {
      given.append(
        Bilingual(
          zh: "事项 \(leaving) 已于 \(day) 退出目录", en: "item \(leaving) left the directory on \(day)"))
    }
    if let budget {
      let effect: Bilingual =
        switch budget.effect {
        case .advises: Bilingual(zh: "超出时提示", en: "remarked on beyond it")
        case .blocks: Bilingual(zh: "不得超出", en: "not to be exceeded")
        }
      given.append(
        Bilingual(
          zh: "负担上限为每个社区每年 \(budget.hoursPerCommunity) 小时（",
          en: "the budget is \(budget.hoursPerCommunity) hours a year for each community (")
          + effect + Bilingual(zh: "）", en: ")"))
    }
    given += seats.map { seat in
      let community = register.name(ofCommunity: seat.community)
      return seat.name + Bilingual(zh: "由", en: " is held by the secretary of ") + community
        + Bilingual(zh: "的书记担任", en: "")
    }
    given += refusals.map { refusal in
      let name = refusal.application.item.name ?? ""
      return register.name(of: refusal.application.department)
        + Bilingual(
          zh: "的“\(name)”（\(refusal.filed)）已于 \(refusal.day) 不予准入",
          en: " was refused \(name) (\(refusal.filed)) on \(refusal.day)")
    }
    given += eventTasks.map { task in
      Bilingual(
        zh: "\(task.filed) 因“\(task.event)”应急准入，仍在目录内",
        en: "\(task.filed) came in as an emergency because of \(task.event) and is still in")
    }
    given += departures.map { departure in
      let item = departure.item
      return Bilingual(
        zh: "目录原有的 \(item.id)“\(item.name)”已于 \(departure.day) 退出：",
        en: "\(item.id), \(item.name), left the directory on \(departure.day): ")
        + departure.departure.words
    }
    return given
  }
}

/// How to come by applications that may make a rule say one thing: the likeliest first.
struct Recipe: Sendable {
  let trials: @Sendable (Witnesses) -> [Trial]

  init(_ trials: @escaping @Sendable (Witnesses) -> [Trial]) {
    self.trials = trials
  }

  /// The application no rule objects to, as it is.
  static let base = Recipe { [Trial($0.base)] }

  /// The same with something changed.
  static func set(_ edit: @escaping @Sendable (inout Application) -> Void) -> Recipe {
    Recipe { [Trial($0.base.with(edit))] }
  }

  /// The same with one of several things changed.
  static func each<Value>(
    _ values: @escaping @Sendable (Witnesses) -> [Value],
    _ edit: @escaping @Sendable (inout Application, Value) -> Void
  ) -> Recipe {
    Recipe { witnesses in
      values(witnesses).map { value in Trial(witnesses.base.with { edit(&$0, value) }) }
    }
  }

  /// An application for something the directory has on that footing.
  static func listed(
    _ categories: [AdmissionDirectory.Category],
    _ edit: @escaping @Sendable (inout Application, WorkItem) -> Void = { _, _ in }
  ) -> Recipe {
    Recipe { witnesses in
      witnesses.items(categories).map { found in
        let application = witnesses.base.applying(for: found.item).with { edit(&$0, found.item) }
        return Trial(application, entering: found.isMadeUp ? [found.item] : [])
      }
    }
  }

  /// An application for what the directory lets in as it is.
  static let letIn = listed([.assist, .statutory])
}

extension Application {
  func with(_ edit: (inout Application) -> Void) -> Application {
    var changed = self
    edit(&changed)
    return changed
  }

  /// The same for a listed item, as it is listed, under its number alone and by its own department.
  func applying(for item: WorkItem) -> Application {
    with {
      $0.department = item.department
      ($0.item.id, $0.item.name, $0.item.kind, $0.item.content) = (item.id, nil, nil, nil)
      ($0.item.timesPerYear, $0.burden.minutesEachTime) = (item.timesPerYear, item.minutes)
      ($0.community.role, $0.community.scope) = (item.role, item.scope)
      if let until = item.until, let ends = $0.item.ends { $0.item.ends = min(ends, until) }
    }
  }

  /// Mentions a word in what is to be done.
  mutating func mention(_ word: String) {
    item.content = (item.content ?? "") + "，" + word
  }
}
