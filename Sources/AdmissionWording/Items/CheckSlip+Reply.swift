import AdmissionCommittee
import AdmissionDirectory
package import AdmissionReports
import AdmissionScreening
import AdmissionVocabulary

extension CheckSlip {
  /// The slip line by line; `answer` is no when the community may not be asked.
  package var reply: Reply {
    Reply(
      .lookup, answer: mayBeAsked ? .yes : .no, nil,
      facts: [.shown(Phrase(heading))] + facts + [
        Fact("message", Bilingual(zh: "可回复部门", en: "To send back"), .words(message))
      ])
  }

  /// What the slip says; people's own words stand as they wrote them.
  var facts: [Fact] {
    question + finding + owed + [
      Fact("nearest", .rows(Rows(nearest, Self.columns)))
    ] + (nearest.isEmpty ? [] : [.shown(Bilingual(zh: "相近事项", en: "Nearest items"), similar)])
      + earlier + Self.grounds(clauses)
  }

  /// The rules it rests on.
  static func grounds(_ clauses: [Clause]) -> [Fact] {
    [
      Fact(
        "clauses",
        .rows(
          Rows(clauses, [.init("rule") { .text($0.rule) }, .init("words") { .words($0.words) }])))
    ] + clauses.map { .shown(Bilingual(zh: "依据 \($0.rule)", en: "Rule \($0.rule)"), $0.words) }
  }

  private var question: [Fact] {
    [Fact("asked", Bilingual(zh: "查询内容", en: "Asked about"), .text(asked))] + circumstances
  }

  /// Who asked, when, and against which directory it was answered.
  var circumstances: [Fact] {
    let asker = community.map {
      Fact.shown(Bilingual(zh: "查询社区", en: "Community"), register.name(ofCommunity: $0))
    }
    return [asker].compactMap(\.self) + [
      Fact("day", Bilingual(zh: "查询日期", en: "Day"), .text(day)),
      .shown(
        Bilingual(zh: "现行目录", en: "Directory in force"),
        Bilingual(
          zh: "版本 \(edition)，今日在列 \(items) 项", en: "edition \(edition), \(items) items today")),
      Fact("edition", .text(edition.text)), Fact("items", .number(items)),
      Fact("reconstructed", .truth(reconstructed)),
    ]
  }

  /// The answer, the item it is about, and whose it is.
  private var finding: [Fact] {
    let item = answer.listing?.item
    let found = item.map { item -> [Fact] in
      [
        .shown(
          Bilingual(zh: "目录事项", en: "Listed item"), Bilingual("\(item.id) ") + item.title),
        .shown(
          Bilingual(zh: "目录所列", en: "As listed"),
          Bilingual(
            zh: "每年 \(item.timesPerYear) 次、每次 \(item.minutes) 分钟",
            en: "\(item.timesPerYear == 1 ? "once" : "\(item.timesPerYear) times") a year,"
              + " \(item.minutes) minutes each time")),
        .shown(Bilingual(zh: "查到方式", en: "Found"), self.found),
      ]
    }
    return [
      Fact("result", Bilingual(zh: "核查结果", en: "Result"), .words(result)),
      Fact("mayBeAsked", .truth(mayBeAsked)), Fact("match", .text(match.rawValue)),
      Fact("item", .text(item?.id.text)), Fact("name", .text(item?.name)),
      Fact("until", .text(until)),
    ] + (found ?? []) + [
      Fact("department", Bilingual(zh: "部门", en: "Department"), owner),
      Fact(
        "number", Bilingual(zh: "准入编号", en: "Admission number"),
        .told(
          .text(number?.text),
          as: number.map { Bilingual($0.text) } ?? Bilingual(zh: "无", en: "none"))),
    ]
  }

  private var owner: Value {
    departmentID.map { .named(id: $0.text, register.name(of: $0)) } ?? .absent
  }

  /// What it is tied to, and what was promised and has not come.
  private var owed: [Fact] {
    [Fact("conditions", .rows(Rows(conditions)))]
      + conditions.map { condition in
        .shown(
          label(of: condition),
          Bilingual("\(condition.number) ") + condition.words + condition.delivery)
      }
      + undelivered.map {
        .shown(
          Bilingual(zh: "未兑现的承诺", en: "Promise not kept"),
          Bilingual("\($0.on) \($0.complaint.text)"))
      } + [
        Fact("lacksDelivery", .truth(lacksDelivery)),
        Fact(
          "paperDue", Bilingual(zh: "书面应急指令", en: "Order in writing"),
          paper.map { .told(.text(paperDue), as: $0) } ?? .absent),
      ]
  }

  private func label(of condition: Condition) -> Bilingual {
    if condition.isStanding { return Bilingual(zh: "部门承诺", en: "The department promises") }
    return paperDue == nil && condition.isOwed
      ? Bilingual(zh: "未落实条件", en: "Condition owed") : Bilingual(zh: "所附条件", en: "Condition")
  }

  /// What was decided before on tasks with such a name.
  var earlier: [Fact] {
    let columns: [Rows.Column<DecidedBefore>] = [
      .init("number") { .text($0.number) }, .init("name") { .text($0.name) },
      .init("department") { .words(register.name(of: $0.department)) },
      .init("day") { .text($0.day) }, .init("how") { .words($0.how) },
      .init("similarity") { .hundredths($0.percent) },
    ]
    return [Fact("decidedBefore", .rows(Rows(decidedBefore, columns)))]
      + decidedBefore.map { earlier in
        let department = register.name(of: earlier.department)
        return .shown(
          Bilingual(zh: "以前的决定", en: "Decided before"),
          Bilingual(
            zh:
              "\(earlier.day) \(earlier.number) \(earlier.name)（\(department.zh)）：\(earlier.how.zh)",
            en: "\(earlier.day) \(earlier.number) \(earlier.name) (\(department.en)):"
              + " \(earlier.how.en)"))
      }
  }

  private static let columns: [Rows.Column<Resemblance>] = [
    .init("item") { .text($0.item.text) }, .init("name") { .text($0.name) },
    .init("similarity") { .hundredths($0.percent) },
  ]

  private var similar: Bilingual {
    nearest.map { Bilingual("\($0.item) \($0.name) \($0.percent)%") }.joined(zh: "；", en: "; ")
  }

  var until: CalendarDay? {
    if case .admitted(_, _, let until) = answer { until } else { nil }
  }
}
