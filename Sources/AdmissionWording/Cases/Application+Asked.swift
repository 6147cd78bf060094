import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

extension Application {
  /// What communities are asked to do, as those who decide on it read it before anything else.
  ///
  /// `listed`: the item by whose figures it is counted, where the directory lets it in as listed.
  func asked(as listed: WorkItem?, _ register: Register) -> Fact {
    let load = AskedLoad(self, as: listed, register)
    return .headed(
      Phrase(Bilingual(zh: "要社区做：", en: "communities are asked to: ") + whatToDo(listed)),
      [
        Fact(
          "asked",
          .group([
            Fact("content", .text(item.content)),
            Fact("timesPerYear", .number(load.times)),
            Fact("minutesEachTime", .number(load.minutes)),
            Fact("minutesAYear", .number(load.minutesAYear)),
            Fact("communities", .number(load.communities)),
            Fact("enters", .text(item.enters)), Fact("ends", .text(item.ends)),
            Fact("funds", .words(delivery.funds?.words)),
            Fact("departmentKeeps", .text(community.departmentKeeps)),
          ])),
        .shown(Bilingual(zh: "范围", en: "where"), register.words(for: load.scope)),
        .shown(Bilingual(zh: "次数和工时", en: "how often"), load.words),
        .shown(Bilingual(zh: "进入至截止", en: "from and until"), term),
        .shown(
          Bilingual(zh: "经费", en: "funds"),
          delivery.funds?.words ?? Bilingual(zh: "没有经费", en: "none")),
        .shown(
          Bilingual(zh: "部门自留职责", en: "the department keeps"),
          community.departmentKeeps.map { Bilingual($0) }
            ?? Bilingual(zh: "没有写明", en: "not stated")),
      ])
  }

  private func whatToDo(_ listed: WorkItem?) -> Bilingual {
    item.content.map { Bilingual($0) }
      ?? listed.map { Bilingual(zh: "按目录所列 \($0.id) ", en: "as listed, \($0.id) ") + $0.title }
      ?? Bilingual(zh: "没有写明", en: "not stated")
  }

  private var term: Bilingual {
    let end =
      item.ends.map { Bilingual($0.description) } ?? Bilingual(zh: "没有截止日期", en: "no last day")
    return Bilingual(item.enters.description) + Bilingual(zh: " 至 ", en: " to ") + end
  }
}

/// What a task asks for in a year, as it counts.
private struct AskedLoad {
  let times: Int
  let minutes: Int
  let minutesAYear: Int
  let scope: CommunityScope
  let communities: Int

  init(_ application: Application, as listed: WorkItem?, _ register: Register) {
    times = listed?.timesPerYear ?? application.item.timesPerYear
    minutes = listed?.minutes ?? application.burden.minutesEachTime
    scope = listed?.scope ?? application.community.scope
    minutesAYear =
      listed.map { register.minutesAYear(of: $0) } ?? register.minutesAYear(of: application)
    communities = register.communities(in: scope)
  }

  var words: Bilingual {
    let hours = Bilingual(hours: minutesAYear)
    return Bilingual(
      zh: "每年 \(times) 次、每次 \(minutes) 分钟（\(communities) 个社区全年 \(hours.zh) 小时）",
      en: "\(times == 1 ? "once" : "\(times) times") a year, \(minutes) minutes each time"
        + " (\(hours.en) hours a year in \(communities)"
        + " \(communities == 1 ? "community" : "communities"))")
  }
}

extension Application.Delivery.Funds {
  /// «每年 5000 元，按工作量支付，来源：…».
  fileprivate var words: Bilingual {
    let paid = rule.map { Bilingual(zh: "，", en: ", ") + $0.name } ?? Bilingual("")
    let from = source.map { Bilingual(zh: "，来源：\($0)", en: ", from \($0)") } ?? Bilingual("")
    return Bilingual(zh: "每年 \(amount) 元", en: "\(amount) yuan a year") + paid + from
  }
}
