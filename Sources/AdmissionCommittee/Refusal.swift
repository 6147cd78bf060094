public import AdmissionDirectory
public import AdmissionVocabulary

/// Why a command was not carried out; nothing has changed.
public enum Refusal: Error, Hashable, Sendable {
  case needs(Role)
  case needsEither(Role, Role)
  case anotherDepartments(Department.ID, actor: Department.ID)
  case notSeated(Int)
  case unknownCase(Case.ID)
  case unknownItem(WorkItem.ID)
  case itemHasLeft(WorkItem.ID)
  case alreadyPending(WorkItem.ID, Case.ID)
  /// The department has the same task before the committee already.
  case alreadyFiled(String, Case.ID)
  /// Working days cannot be counted as far as the application needs.
  case calendarEnds(MissingCalendarYear)
  case reasonTooLong(Int)
  case mergesIntoItself(WorkItem.ID)
  case mergesNothing(into: WorkItem.ID)
  case namedTwice(WorkItem.ID)
  case wrongStage(Case.ID, Bilingual, wanted: [Case.Stage])
  case dayHasPassed(CalendarDay, today: CalendarDay)
  case livesOnTheClock
  case ballotingIsOver(Case.ID, until: CalendarDay)
  case notDue(Case.ID, until: CalendarDay)
  case alreadyVoted(Case.ID, Choice)
  case votedItself(Seat)
  case handsWereCounted(Case.ID)
  case ballotsByName(Case.ID)
  case ruleNamesSeats
  case tooManyHands(Int, seats: Int)
  case wrongLength(Int, seats: Int)
  case nothingNew(Case.ID)
  case editionExists(Edition.Name)
}

extension Refusal: Explainable {
  public var notice: Notice {
    switch self {
    case .needs(let role):
      Notice(
        role == .seat ? "not-seated" : "not-entitled", zh: "这一步只能由\(role.name.zh)来做",
        en: "only \(role.name.en) may do this", hint: role.example)
    case .needsEither(let one, let other):
      Notice(
        "not-entitled", zh: "这一步只能由\(one.name.zh)或\(other.name.zh)来做",
        en: "only \(one.name.en) or \(other.name.en) may do this", hint: one.example)
    case .anotherDepartments(let owner, let actor):
      Notice(
        "not-yours", zh: "申请写明由 `\(owner)` 提出，当前身份是 `\(actor)`",
        en: "the application is filed by `\(owner)`, you act as `\(actor)`",
        hint: Bilingual(zh: "先输入：身份 \(owner)", en: "first type: as \(owner)"))
    case .notSeated(let number):
      Notice(
        "not-seated", zh: "委员会没有第 \(number) 席", en: "the committee has no seat \(number)",
        hint: Bilingual(zh: "席位见 `帮助 身份`", en: "`help as` lists the seats"))
    case .unknownCase(let id):
      Notice(
        "unknown-case", zh: "没有办件 `\(id)`", en: "there is no case `\(id)`",
        hint: Bilingual(zh: "`日志` 列出全部办件", en: "`history` lists every case"))
    case .unknownItem(let id):
      Notice(
        "unknown-item", zh: "目录中没有事项 `\(id)`", en: "the directory has no item `\(id)`",
        hint: Bilingual(zh: "`目录` 列出全部事项", en: "`directory` lists every item"))
    case .itemHasLeft(let id):
      Notice(
        "item-has-left", zh: "事项 \(id) 已不在目录", en: "item \(id) has already left the directory",
        hint: Bilingual(zh: "`理由 \(id)` 说明何时、因何离开", en: "`why \(id)` says when and how"))
    case .alreadyPending(let item, let pending):
      Notice(
        "already-pending", zh: "事项 \(item) 已有未决办件 \(pending)",
        en: "item \(item) is already before the committee in \(pending)",
        hint: Bilingual(
          zh: "先办结 \(pending)，或由提出者撤回", en: "settle \(pending) first, or have it withdrawn"))
    case .alreadyFiled(let name, let id):
      Notice(
        "already-filed", zh: "“\(name)”已在办，办件 \(id)",
        en: "“\(name)” is already before the committee in \(id)",
        hint: Bilingual(zh: "等待 \(id) 办结，或先撤回", en: "wait for \(id), or withdraw it first"))
    case .calendarEnds(let missing): missing.notice
    case .reasonTooLong(let bytes):
      Notice(
        "reason-too-long", zh: "理由过长（\(bytes) 字节，最多 \(Ballot.longestReason)）",
        en: "the reason is too long (\(bytes) bytes, at most \(Ballot.longestReason))",
        hint: Bilingual(zh: "写短一些", en: "make it shorter"))
    case .mergesIntoItself(let item):
      Notice(
        "merges-into-itself", zh: "事项 \(item) 不能并入自身",
        en: "item \(item) cannot be merged into itself",
        hint: Bilingual(zh: "“合并…到”后面写另一项", en: "name another item after `into`"))
    case .mergesNothing(let item):
      Notice(
        "merges-nothing", zh: "没有写明哪些事项并入 \(item)",
        en: "nothing is named that would be merged into \(item)",
        hint: Bilingual(zh: "“合并”后面写要并入的事项", en: "name the items that go before `into`"))
    case .namedTwice(let item):
      Notice(
        "named-twice", zh: "事项 \(item) 写了两次", en: "item \(item) is named twice",
        hint: Bilingual(zh: "每项只写一次", en: "name each item once"))
    case .wrongStage(let id, let standing, wanted: [.voting]):
      Notice(
        "wrong-stage", zh: "办件 \(id)（\(standing.zh)）没有正在进行的表决",
        en: "case \(id) (\(standing.en)) has no open poll",
        hint: Bilingual(
          zh: "由编委会办公室发起：发起表决 \(id)；已办结的见 理由 \(id)",
          en: "the clerk opens one with: open \(id); if it is settled, see: why \(id)"))
    case .wrongStage(let id, let standing, let wanted):
      Notice(
        "wrong-stage", zh: "办件 \(id) 当前为“\(standing.zh)”", en: "case \(id) is \(standing.en)",
        hint: Bilingual(
          zh: "这一步要求“\(wanted.map(\.name.zh).joined(separator: "”或“"))”",
          en: "this needs it to be \(wanted.map(\.name.en).joined(separator: " or "))"))
    case .dayHasPassed(let day, let today):
      Notice(
        "day-has-passed", zh: "\(day) 已过，办公日是 \(today)",
        en: "\(day) has passed; the office's day is \(today)",
        hint: Bilingual(zh: "写 \(today) 或以后的日期", en: "give \(today) or a later day"))
    case .livesOnTheClock:
      Notice(
        "lives-on-the-clock", zh: "正式办公室以时钟为准，不能改日期",
        en: "a live office keeps the clock's day; it cannot be set",
        hint: Bilingual(
          zh: "演练请另建：zhunru init --store 文件",
          en: "to rehearse, make another: zhunru init --store FILE"))
    case .ballotingIsOver(let id, let until):
      Notice(
        "poll-over", zh: "办件 \(id) 的投票截止日 \(until) 已过", en: "ballots on \(id) were due by \(until)",
        hint: Bilingual(zh: "请编委会办公室结束表决", en: "the clerk closes the poll now"))
    case .notDue(let id, let until):
      Notice(
        "not-due", zh: "办件 \(id) 的表决到 \(until) 为止，未投的票仍可能改变结果",
        en: "the poll on \(id) runs until \(until) and missing ballots could still change it",
        hint: Bilingual(
          zh: "等到 \(until)，或待结果已定后再结束", en: "wait until then, or until the outcome is settled"))
    case .alreadyVoted(let id, let choice):
      Notice(
        "already-voted", zh: "本席已对 \(id) 投“\(choice.name.zh)”，一席一票",
        en: "this seat has already voted \(choice.name.en) on \(id); one vote a seat",
        hint: Bilingual(zh: "结束表决前可以改投", en: "until the close you may change it"))
    case .votedItself(let seat):
      Notice(
        "voted-itself", zh: "\(seat.name.zh)已自行投票，不能代为登记",
        en: "\(seat.name.en) has voted itself and cannot be recorded otherwise",
        hint: Bilingual(zh: "该席的字母照其本人所投填写", en: "give its letter as it voted"))
    case .handsWereCounted(let id):
      Notice(
        "hands-counted", zh: "办件 \(id) 已按举手计数，不再逐席投票",
        en: "hands were counted on \(id); single ballots are no longer taken",
        hint: Bilingual(
          zh: "要改数，请编委会办公室重新登记", en: "to correct it the clerk records the hands again"))
    case .ballotsByName(let id):
      Notice(
        "ballots-by-name", zh: "办件 \(id) 已有记名票，不能再按举手计数",
        en: "\(id) already has ballots by name; hands cannot be counted",
        hint: Bilingual(zh: "用字母串登记：登记 \(id) YYN…", en: "record letters instead: record \(id) YYN…")
      )
    case .ruleNamesSeats:
      Notice(
        "rule-names-seats", zh: "表决办法设有否决席，举手计数看不出是谁",
        en: "the voting rule has a veto seat, which hands do not show",
        hint: Bilingual(zh: "请记名登记", en: "record the ballots by name"))
    case .tooManyHands(let hands, let seats):
      Notice(
        "too-many-hands", zh: "举手 \(hands) 只，席位只有 \(seats) 个",
        en: "\(hands) hands, but only \(seats) seats",
        hint: Bilingual(zh: "核对后重新登记", en: "count again"))
    case .wrongLength(let letters, let seats):
      Notice(
        "wrong-length", zh: "字母 \(letters) 个，席位 \(seats) 个",
        en: "\(letters) letters for \(seats) seats",
        hint: Bilingual(
          zh: "每席一个：Y 同意 N 不同意 A 弃权 R 回避 P 在场未投 . 缺席",
          en: "one a seat: Y yes, N no, A abstain, R recused, P present, . absent"))
    case .nothingNew(let id):
      Notice(
        "nothing-new", zh: "与办件 \(id) 已登记的一致", en: "\(id) is already recorded so")
    case .editionExists(let name):
      Notice(
        "edition-exists", zh: "已有名为 `\(name)` 的版本", en: "there already is an edition `\(name)`",
        hint: Bilingual(zh: "换一个名称", en: "choose another name"))
    }
  }
}
