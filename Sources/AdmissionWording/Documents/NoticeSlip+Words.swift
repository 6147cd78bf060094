import AdmissionCommittee
import AdmissionDirectory
public import AdmissionReports
import AdmissionScreening
public import AdmissionVocabulary

extension NoticeSlip {
  public static let heading = Bilingual(zh: "通知核查单", en: "Check slip for a notice")

  /// What it comes to, in a clause.
  public var outcome: Bilingual {
    switch result {
    case .covered: Bilingual(zh: "所交办的事项在目录内", en: "what it asks for is in the directory")
    case .beyond:
      Bilingual(
        zh: "事项在目录内，但通知要求的多于目录所列",
        en: "the task is in the directory, but the notice asks for more than is listed")
    case .partly:
      Bilingual(
        zh: "只有一部分在目录内", en: "only part of what it asks for is in the directory")
    case .wrongNumber:
      Bilingual(
        zh: "所附编号不能用于这份通知", en: "the number it shows does not stand for this notice")
    case .notToday:
      Bilingual(zh: "目前不得交办", en: "not to be asked for at present")
    case .unlisted: Bilingual(zh: "不在目录", en: "not in the directory")
    }
  }

  /// What the community may send back; names and clauses stand as people wrote them.
  public var message: Bilingual {
    let greeting =
      notice.department.map { register.name(of: $0) + Bilingual(zh: "：", en: ": ") }
      ?? Bilingual("")
    let parts =
      [opening] + tasks.map(sentence) + [unfound, barred, unexplained, promised].compactMap(\.self)
    return greeting + parts.dropFirst().reduce(parts[0]) { $0 + Bilingual(zh: "", en: " ") + $1 }
      + Bilingual(zh: "谢谢。", en: " Thank you.")
  }

  private var promised: Bilingual? {
    tasks.lazy.compactMap(\.slip.promised).first
  }

  private var opening: Bilingual {
    let document = notice.document.map { Bilingual(zh: "（\($0)）", en: " (\($0))") }
    let name =
      notice.title.map { title in
        // Inside 《》 stand 〈〉.
        let inner = title.replacing("《", with: "〈").replacing("》", with: "〉")
        return Bilingual(zh: "《\(inner)》", en: "“\(title)”")
      }
      ?? Bilingual(zh: "关于“\(notice.task)”的通知", en: "the notice on “\(notice.task)”")
    let read = name + (document ?? Bilingual(""))
    return Bilingual(
      zh: "您好。\(read.zh)收悉。我社区于 \(slip.day) 查询了现行目录（版本 \(slip.edition)，今日在列 \(slip.items) 项）。",
      en:
        "good day. We have received \(read.en) and on \(slip.day) looked it up in the directory in"
        + " force (edition \(slip.edition), \(slip.items) items today).")
  }

  private func sentence(on task: Task) -> Bilingual {
    if task.isMistaken {
      return task.finding
        + Bilingual(zh: "，不能用于本通知（R2、R32）。", en: "; it cannot be used here (R2, R32).")
    }
    if task.place == .number, task.slip.answer.listing == nil {
      return Bilingual(
        zh: "通知所附编号 \(task.called) 没有查到，不是有效的准入编号（R33）。",
        en: "We find no admission with the number \(task.called) that the notice shows (R33).")
    }
    let subject =
      task.slip.answer.listing.map { Bilingual("\($0.item.id) ") + $0.item.title }
      ?? Bilingual(task.called)
    let head = Bilingual(zh: "“\(subject.zh)”：", en: "“\(subject.en)”: ")
    if case .unlisted = task.slip.answer, demands.contains(where: \.isBarred) {
      return head
        + Bilingual(
          zh: "目录中没有这一事项，也没有查到有效编号，我社区不能接（R33）。",
          en: "it is not listed, we find no valid number for it, and cannot take it on (R33).")
    }
    let more = [task.amounts, task.excess, task.duty, task.doubt].compactMap(\.self)
    return more.reduce(head + task.slip.request) { $0 + Bilingual(zh: "", en: " ") + $1 }
  }

  /// What it lists and the directory does not.
  private var unfound: Bilingual? {
    guard !unmatched.isEmpty else { return nil }
    return Bilingual(
      zh: "通知所列的\(unmatched.map { "“\($0)”" }.joined())没有查到，要社区办理的，请先申报（R2、R33）。",
      en: "We do not find \(unmatched.map { "“\($0)”" }.joined(separator: ", ")) in it; what"
        + " communities are to do of that has to be applied for first (R2, R33).")
  }

  /// Clauses that no department may bring.
  private var barred: Bilingual? {
    list(demands.filter(\.isBarred)).map {
      Bilingual(
        zh: "通知中下列要求，任何部门不得交给社区，社区不办，请收回：\($0.zh)。",
        en: "No department may bring communities these parts of the notice, which we leave undone;"
          + " please take them back: \($0.en).")
    }
  }

  /// Clauses that want an answer of the department first.
  private var unexplained: Bilingual? {
    list(demands.filter { !$0.isBarred }).map {
      Bilingual(
        zh: "下列要求须由贵部门说明并经准入，此前社区可以不办（R2、R33）：\($0.zh)。",
        en:
          "These parts have to be explained by you and admitted first, and until then we may leave"
          + " them undone (R2, R33): \($0.en).")
    }
  }

  private func list(_ demands: [Demand]) -> Bilingual? {
    let clauses = demands.byClause.map(\.words)
    return clauses.isEmpty ? nil : clauses.joined(zh: "；", en: "; ")
  }
}

extension [NoticeSlip.Demand] {
  /// Those of one clause together, as often as they are of one effect.
  var byClause: [[NoticeSlip.Demand]] {
    var clauses: [[NoticeSlip.Demand]] = []
    for demand in self {
      let place = clauses.firstIndex {
        $0[0].quote == demand.quote && $0[0].isBarred == demand.isBarred
      }
      if let place { clauses[place].append(demand) } else { clauses.append([demand]) }
    }
    return clauses
  }

  /// The clause, what is wrong with it, and by which rules; of one clause.
  var words: Bilingual {
    let reasons = map { Bilingual(zh: "\($0.name.zh)，\($0.rule)", en: "\($0.name.en), \($0.rule)") }
      .joined(zh: "；", en: "; ")
    let quote = first?.quote ?? ""
    return Bilingual(zh: "“\(quote)”（\(reasons.zh)）", en: "“\(quote)” (\(reasons.en))")
  }
}

extension NoticeSlip.Task {
  /// What is known of it, in a clause.
  var finding: Bilingual {
    guard let item = slip.answer.listing?.item else { return slip.result }
    let title = Bilingual("\(item.id) ") + item.title
    switch mismatch {
    case .borrowed(let owner):
      let owner = slip.name(of: owner)
      return Bilingual(
        zh: "编号 \(called) 是\(owner.zh)事项“\(title.zh)”的编号",
        en: "the number \(called) was given to \(owner.en) for item “\(title.en)”")
    case .namesAnother:
      return Bilingual(
        zh: "编号 \(called) 是事项“\(title.zh)”的编号，通知写的是另一事项",
        en: "the number \(called) stands for item “\(title.en)”, and the notice is about something"
          + " else")
    case .unclear, .listedFor, nil: return slip.result
    }
  }

  /// How much is listed.
  var amounts: Bilingual? {
    guard slip.mayBeAsked, let item = slip.answer.listing?.item else { return nil }
    return Bilingual(
      zh: "目录所列为\(item.role.name.zh)，每年 \(item.timesPerYear) 次，每次 \(item.minutes) 分钟。",
      en: "As listed the community \(item.role.name.en), \(item.timesPerYear) times a year for"
        + " \(item.minutes) minutes each.")
  }

  /// What is asked for beyond it.
  var excess: Bilingual? {
    guard let asksTimesPerYear, let item = slip.answer.listing?.item else { return nil }
    return Bilingual(
      zh: "通知要求每年 \(asksTimesPerYear) 次，多于目录所列的 \(item.timesPerYear) 次，多出的请先申报（R2）。",
      en: "The notice asks for \(asksTimesPerYear) times a year, more than the \(item.timesPerYear)"
        + " listed; please apply for the rest first (R2).")
  }

  /// That it cannot be declined.
  var duty: Bilingual? {
    isDuty
      ? Bilingual(
        zh: "这是依法履职事项，社区应当办理，不能因为通知没有写编号而不办。",
        en: "The law lays it on the community, which does it and cannot decline because the notice"
          + " shows no number.") : nil
  }

  /// That people have to say whether it is the same.
  var doubt: Bilingual? {
    switch mismatch {
    case .unclear:
      return Bilingual(
        zh: "通知写的与这一事项名称不尽相同，请确认是同一事项。",
        en: "The notice calls it something else; please make sure that it is the same task.")
    case .listedFor(let owner):
      let owner = slip.name(of: owner)
      return Bilingual(
        zh: "目录所列交办部门是\(owner.zh)，请确认是受其委托。",
        en: "It is listed for \(owner.en); please make sure that you act for it.")
    case .borrowed, .namesAnother, nil: return nil
    }
  }
}
