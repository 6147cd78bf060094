import AdmissionDirectory
import AdmissionDisplay
import AdmissionReports
import AdmissionVocabulary

extension BurdenReport {
  /// What every reply about burden says of itself.
  var fields: [String: JSONValue] {
    [
      "baseline": .object(["edition": .text(baseline.text)]), "day": .text(day.description),
      "reconstructed": .truth(reconstructed),
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
  var fields: JSONValue {
    .object(["items": .number(items), "minutes": .number(minutes), "hours": .number(hours)])
  }

  /// `1824（12）`, hours and items; `—` for nothing at all.
  var cell: Bilingual {
    self == .none
      ? Bilingual("—") : Bilingual(zh: "\(hours)（\(items)）", en: "\(hours) (\(items))")
  }

  /// The same with signs, for a balance.
  var signedCell: Bilingual {
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
  /// A column for each of ``cells(_:)``; what is asked now and what is owed stay longest.
  static func columns(_ language: Language) -> [Table.Column] {
    [
      .init(Bilingual(zh: "原有", en: "Before")[language], .trailing, priority: 1),
      .init(Bilingual(zh: "现有", en: "Now")[language], .trailing, priority: 4),
      .init(Bilingual(zh: "引入", en: "Brought in")[language], .trailing, priority: 2),
      .init(Bilingual(zh: "豁免", en: "Exempt")[language], .trailing),
      .init(Bilingual(zh: "退出", en: "Given up")[language], .trailing, priority: 2),
      .init(Bilingual(zh: "差额", en: "Balance")[language], .trailing, priority: 3),
    ]
  }

  func cells(_ language: Language) -> [String] {
    ([before, now, broughtIn, exempt, gaveUp].map(\.cell) + [balance.signedCell])
      .map { $0[language] }
  }

  var fields: [String: JSONValue] {
    [
      "before": before.fields, "now": now.fields, "withoutVote": withoutVote.fields,
      "broughtIn": broughtIn.fields, "exempt": exempt.fields, "gaveUp": gaveUp.fields,
      "balance": balance.fields,
    ]
  }

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
  var fields: [String: JSONValue] {
    [
      "item": .text(item.id.text), "name": .text(item.name),
      "department": .text(item.department.text), "communities": .number(communities),
      "timesPerYear": .number(item.timesPerYear), "minutesEachTime": .number(item.minutes),
      "minutes": .number(minutes), "hours": .number(workload.hours),
      "listedBefore": .truth(wasListed), "listedNow": .truth(isListed),
      "enteredWithoutVote": .truth(entrance == .withoutVote),
      "exemption": .text(exemption?.rawValue),
    ]
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
  var fields: [String: JSONValue] {
    [
      "hoursPerCommunity": .number(budget.hoursPerCommunity),
      "effect": .text(budget.effect.rawValue), "minutesUsed": .number(minutes),
      "hoursUsed": .number(hours), "percent": .number(percent), "exceeded": .truth(isExceeded),
    ]
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
