/// A column of a labelled table.
struct LabelledColumn: Hashable {
  let name: String
  /// Other headings that are taken for it.
  private let aliases: [String]
  let isNeeded: Bool
  /// Whether a cell holds several things, with `;` between.
  let isList: Bool

  private init(
    _ name: String, _ aliases: String..., isNeeded: Bool = false, isList: Bool = false
  ) {
    (self.name, self.aliases) = (name, aliases)
    (self.isNeeded, self.isList) = (isNeeded, isList)
  }

  /// Small and capital letters, blanks, hyphens and underscores make no difference.
  func isCalled(_ heading: String) -> Bool {
    ([name] + aliases).contains { Self.folded($0) == Self.folded(heading) }
  }

  private static func folded(_ heading: String) -> String {
    heading.lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "_" }
  }

  static let ofTasks: [LabelledColumn] = [
    LabelledColumn("id", "编号", "n", isNeeded: true),
    LabelledColumn("name", "名称", "title", isNeeded: true),
    LabelledColumn("content", "内容", "text", isNeeded: true),
    LabelledColumn("department", "部门", isNeeded: true),
    // What the task is matters to whoever labels it; a book is judged on what it is called.
    LabelledColumn("kindMeant", "实际类别"), LabelledColumn("roleMeant", "实际角色"),
    LabelledColumn("kindStated", "申报类别", "kind", isNeeded: true),
    LabelledColumn("roleStated", "申报角色", "role", isNeeded: true),
    LabelledColumn("ground", "依据类型", isNeeded: true),
    LabelledColumn("instrument", "依据", isList: true),
    LabelledColumn("label", "标签", isNeeded: true), LabelledColumn("alternative", "另可"),
    LabelledColumn("reason", "理由"), LabelledColumn("source", "出处"),
    LabelledColumn("class", "类"), LabelledColumn("item", "目录编号", "listed", "listedItem"),
    LabelledColumn("times", "每年次数", "timesPerYear"),
    LabelledColumn("minutes", "每次分钟", "minutesEachTime"),
    LabelledColumn("fields", "字段", isList: true),
    LabelledColumn("ledgers", "台账", "ledger", isList: true),
    LabelledColumn("enters", "进入"), LabelledColumn("ends", "结束"),
    LabelledColumn("level", "层级"), LabelledColumn("document", "文号"),
    LabelledColumn("keeps", "部门自办", "departmentKeeps"), LabelledColumn("event", "事件"),
    LabelledColumn("began", "发生日"), LabelledColumn("declaredBy", "宣布者"),
    LabelledColumn("orderedOrally", "口头指令日", "orally"),
    LabelledColumn("earlierDecision", "以前的决定", "earlier"),
    LabelledColumn("earlierName", "以前的名称"), LabelledColumn("earlierContent", "以前的内容"),
    LabelledColumn("earlierKind", "以前的类别"), LabelledColumn("earlierDepartment", "以前的部门"),
    LabelledColumn("earlierTimes", "以前的次数", "earlierTimesPerYear"),
    LabelledColumn("earlierMinutes", "以前的分钟", "earlierMinutesEachTime"),
  ]

  static let ofPairs: [LabelledColumn] = [
    LabelledColumn("n", "编号", "id", isNeeded: true),
    LabelledColumn("label", "标签", isNeeded: true),
    LabelledColumn("a", "甲", "left", isNeeded: true),
    LabelledColumn("b", "乙", "right", isNeeded: true),
    LabelledColumn("reason", "理由"), LabelledColumn("source", "出处"),
  ]
}
