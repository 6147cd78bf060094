import AdmissionDirectory
import AdmissionDisplay
import AdmissionReports
import AdmissionVocabulary

extension BurdenReport {
  /// What every reply about burden says of itself.
  var facts: [Fact] {
    [
      Fact("baseline", .group([Fact("edition", .text(baseline.text))])), Fact("day", .text(day)),
      Fact("reconstructed", .truth(reconstructed)),
    ]
  }

  var measured: Bilingual {
    Bilingual(
      zh: "自版本 \(baseline) 起，截至 \(day)；按每次分钟 × 每年次数 × 社区数估算",
      en: "since edition \(baseline), as of \(day);"
        + " estimated as minutes × times a year × communities")
  }
}

extension Workload {
  var value: Value { .told(figures, as: cell) }

  /// The same as a balance, told with signs.
  var signedValue: Value { .told(figures, as: signedCell) }

  private var figures: Value {
    .group([
      Fact("items", .number(items)), Fact("minutes", .number(minutes)),
      Fact("hours", .number(hours)),
    ])
  }

  /// `1824（12）`, hours and items; `—` for nothing at all.
  private var cell: Bilingual {
    self == .none
      ? Bilingual("—") : Bilingual(zh: "\(hours)（\(items)）", en: "\(hours) (\(items))")
  }

  /// The same with signs, for a balance.
  private var signedCell: Bilingual {
    guard self != .none else { return Bilingual("—") }
    func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : "\(number)" }
    return Bilingual(
      zh: "\(signed(hours))（\(signed(items))）", en: "\(signed(hours)) (\(signed(items)))")
  }

  /// «76 小时（1 项）».
  var words: Bilingual {
    Bilingual(
      zh: "\(hours) 小时（\(items) 项）",
      en: "\(hours) \(hours == 1 ? "hour" : "hours")"
        + " (\(items) \(items == 1 ? "item" : "items"))")
  }
}

extension BurdenReport.Account {
  /// What is asked now and what is owed stay longest on a narrow screen.
  static let columns: [Rows.Column<Self>] = [
    .init("before", Bilingual(zh: "原有", en: "Before"), .trailing, priority: 1) {
      $0.before.value
    },
    .init("now", Bilingual(zh: "现有", en: "Now"), .trailing, priority: 4) { $0.now.value },
    .init("withoutVote") { $0.withoutVote.value },
    .init("broughtIn", Bilingual(zh: "引入", en: "Brought in"), .trailing, priority: 2) {
      $0.broughtIn.value
    },
    .init("exempt", Bilingual(zh: "豁免", en: "Exempt"), .trailing) { $0.exempt.value },
    .init("gaveUp", Bilingual(zh: "退出", en: "Given up"), .trailing, priority: 2) {
      $0.gaveUp.value
    },
    .init("balance", Bilingual(zh: "差额", en: "Balance"), .trailing, priority: 3) {
      $0.balance.signedValue
    },
  ]

  /// «全年工时：原 100，现 40 小时（减少 60）».
  var headline: Bilingual {
    let less = before.hours - now.hours
    return Bilingual(
      zh: "全年工时：原 \(before.hours)，现 \(now.hours) 小时"
        + (less >= 0 ? "（减少 \(less)）" : "（增加 \(-less)）"),
      en: "hours a year: before \(before.hours), now \(now.hours)"
        + (less >= 0 ? " (\(less) fewer)" : " (\(-less) more)"))
  }

  /// `nil` when nothing is in without a vote.
  var apart: Bilingual? {
    guard withoutVote.items > 0 else { return nil }
    return Bilingual(zh: "未经表决进入 ", en: "entered without a vote: ") + withoutVote.words
      + Bilingual(zh: "，另计", en: ", counted apart")
  }

  /// What was brought in, what was given up, and whether that is enough.
  var settlement: Bilingual {
    let owes = balance.minutes > 0
    return Bilingual(zh: "引入 ", en: "brought in ") + broughtIn.words
      + Bilingual(zh: "，豁免 ", en: ", exempt ") + exempt.words
      + Bilingual(zh: "，退出 ", en: ", given up ") + gaveUp.words
      + (owes
        ? Bilingual(
          zh: "；尚须退出相当于 \(balance.hours) 小时的事项（R40）",
          en: "; items of \(balance.hours) hours are still to be given up (R40)")
        : Bilingual(zh: "；无须再退出（R40）", en: "; nothing is still to be given up (R40)"))
  }
}

extension BurdenReport.Line {
  static let columns: [Rows.Column<Self>] = [
    .init("item", Bilingual(zh: "编号", en: "Id")) { .text($0.item.id.text) },
    .init("name") { .text($0.item.name) },
    .init(nil, Bilingual(zh: "事项", en: "Item"), shrinks: true, priority: 3) {
      .words($0.item.title)
    },
    .init("department") { .text($0.item.department.text) },
    .init("communities", Bilingual(zh: "社区", en: "Places"), .trailing) {
      .number($0.communities)
    },
    .init("timesPerYear") { .number($0.item.timesPerYear) },
    .init("minutesEachTime") { .number($0.item.minutes) },
    .init("minutes") { .number($0.minutes) }, .init("hours") { .number($0.workload.hours) },
    .init("listedBefore", Bilingual(zh: "原有", en: "Before"), .trailing, priority: 1) {
      .told(.truth($0.wasListed), as: $0.hours($0.minutesBefore, if: $0.wasListed))
    },
    .init("listedNow", Bilingual(zh: "现有", en: "Now"), .trailing, priority: 2) {
      .told(.truth($0.isListed), as: $0.hours($0.minutes, if: $0.isListed))
    },
    .init("enteredWithoutVote") { .truth($0.entrance == .withoutVote) },
    .init("exemption") { .text($0.exemption?.rawValue) },
    .init(nil, Bilingual(zh: "状态", en: "Standing"), priority: 1) { .words($0.standing) },
  ]

  private func hours(_ minutes: Int, if isListed: Bool) -> Bilingual {
    Bilingual(isListed ? String(Workload(items: 1, minutes: minutes).hours) : Table.none)
  }

  /// How it came and whether it went.
  var standing: Bilingual {
    let coming: Bilingual =
      switch entrance {
      case .inherited: Bilingual(zh: "起始版本所列", en: "in the starting edition")
      case .admitted: Bilingual(zh: "经表决准入", en: "voted in")
      case .withoutVote: Bilingual(zh: "未经表决进入", en: "entered without a vote")
      }
    let exempt =
      exemption.map {
        Bilingual(zh: "（", en: " (") + $0.name + Bilingual(zh: "，豁免）", en: ", exempt)")
      } ?? Bilingual("")
    let going: Bilingual =
      switch departure {
      case .removed(let day): Bilingual(zh: "，\(day) 移出", en: ", removed \(day)")
      case .merged(let target, let day):
        Bilingual(zh: "，\(day) 并入 \(target)", en: ", merged into \(target) \(day)")
      case .revoked(let ground, let day):
        Bilingual(zh: "，\(day) 撤销（\(ground.name.zh)）", en: ", revoked \(day) (\(ground.name.en))")
      case .completed(let day): Bilingual(zh: "，\(day) 办结退出", en: ", completed \(day)")
      case .notRatified(let day):
        Bilingual(zh: "，\(day) 未获追认退出", en: ", gone \(day), not ratified")
      case nil: isListed ? Bilingual("") : Bilingual(zh: "，已到期", en: ", expired")
      }
    return coming + exempt + going
  }
}

extension BudgetUse {
  var value: Value {
    .group([
      Fact("hoursPerCommunity", .number(budget.hoursPerCommunity)),
      Fact("effect", .text(budget.effect.rawValue)), Fact("minutesUsed", .number(minutes)),
      Fact("hoursUsed", .number(hours)), Fact("percent", .number(percent)),
      Fact("exceeded", .truth(isExceeded)),
    ])
  }

  var words: Bilingual {
    let effect: Bilingual =
      switch budget.effect {
      case .advises: Bilingual(zh: "超出只作提示", en: "going beyond it is advised against")
      case .blocks: Bilingual(zh: "超出不予通过", en: "going beyond it is blocked")
      }
    return Bilingual(
      zh: "工时预算：每个社区每年 \(budget.hoursPerCommunity) 小时，占用最多的社区已用 \(hours) 小时（\(percent)%）"
        + (isExceeded ? "，已超出" : "") + "；",
      en:
        "budget: \(budget.hoursPerCommunity) hours a year for each community, \(hours) used by the"
        + " one asked most (\(percent)%)" + (isExceeded ? ", exceeded" : "") + "; ")
      + effect
  }
}
