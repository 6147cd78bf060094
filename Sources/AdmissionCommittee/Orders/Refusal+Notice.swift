import AdmissionDirectory
import AdmissionScreening
public import AdmissionVocabulary

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
    case .looksLikeItem(let look, let item):
      look.notice(
        Bilingual(zh: "目录内事项 \(item)", en: "item \(item) of the directory"),
        hint: Bilingual(
          zh: "要申请这一事项，写 `id: \"\(item)\"`；另有其事，换一个看得出区别的名称",
          en: "to apply for that item give `id: \"\(item)\"`; for another task choose a name that"
            + " can be told from it by eye"))
    case .looksLikeCase(let look, let id):
      look.notice(
        Bilingual(zh: "未决办件 \(id)", en: "the open case \(id)"),
        hint: Bilingual(
          zh: "是同一任务的，等它办结；另有其事，换一个看得出区别的名称",
          en:
            "wait for that case if it is the same task; for another choose a name that can be told"
            + " from it by eye"))
    case .impossible(let field, let reason):
      Notice(
        reason.code, Bilingual(field.rawValue) + Bilingual(zh: "：", en: ": ") + reason.message,
        hint: reason.hint ?? Bilingual(zh: "改正后再提交", en: "put it right, then file it again"))
    case .textTooLong(let text): text.notice
    case .textMissing:
      Notice(
        "text-missing", zh: "没有写内容", en: "nothing is written there",
        hint: Bilingual(zh: "在引号里写明", en: "write it in quotes"))
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
          zh: "办到哪一步：查看 \(id)；待表决的，由编委会办公室发起：发起表决 \(id)",
          en: "`show \(id)` says where it stands; if it waits for a vote, the clerk opens one with:"
            + " open \(id)"))
    case .wrongStage(let id, let standing, let wanted):
      Notice(
        "wrong-stage", zh: "办件 \(id) 当前为“\(standing.zh)”", en: "case \(id) is \(standing.en)",
        hint: Bilingual(
          zh: "办到哪一步：查看 \(id)；须为“\(wanted.map(\.name.zh).joined(separator: "”或“"))”时才能这样办",
          en: "`show \(id)` says where it stands; this step needs a case that is"
            + " \(wanted.map(\.name.en).joined(separator: " or "))"))
    case .dayHasPassed(let day, let today):
      Notice(
        "day-has-passed", zh: "\(day) 已过，办公日是 \(today)",
        en: "\(day) has passed; the office's day is \(today)",
        hint: Bilingual(zh: "写 \(today) 或以后的日期", en: "give \(today) or a later day"))
    case .livesOnTheClock:
      Notice(
        "lives-on-the-clock", zh: "正式办公室以时钟为准，不能改日期",
        en: "a live office keeps the clock's day; it cannot be set",
        advice: .makeRehearsal)
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
    case .reviewUsed(let id):
      Notice(
        "review-used", zh: "办件 \(id) 已用过一次修改重报", en: "\(id) was revised once already",
        hint: Bilingual(
          zh: "本版目录内不再受理；新的事项另行申报", en: "it is settled for this edition; a new task is filed anew"))
    case .sentBackBefore(let id):
      Notice(
        "sent-back-before", zh: "办件 \(id) 已退回补正过一次，应一次性告知",
        en: "\(id) was sent back once already; everything missing is said at once",
        hint: Bilingual(
          zh: "受理：受理 \(id)，由委员会表决", en: "accept it and let the committee decide: accept \(id)"))
    case .clockIsOver(let id, let deadline):
      Notice(
        "clock-over", zh: "办件 \(id) 的“\(deadline.clock.name.zh)”期限 \(deadline.due) 已过",
        en: "on \(id) the time for the \(deadline.clock.name.en) ended on \(deadline.due)",
        hint: Bilingual(zh: "重新申报", en: "file it anew"))
    case .hasTimeLeft(let id, let deadline):
      Notice(
        "time-left", zh: "办件 \(id) 的“\(deadline.clock.name.zh)”到 \(deadline.due) 为止",
        en: "on \(id) the time for \(deadline.clock.name.en) runs until \(deadline.due)",
        hint: Bilingual(zh: "过了这一天再办", en: "come back after that day"))
    case .hasNoClock(let id):
      Notice(
        "no-clock", zh: "办件 \(id) 没有核准期限，无须延长", en: "\(id) has no deadline to put off",
        hint: Bilingual(zh: "直接发起表决：发起表决 \(id)", en: "open the poll: open \(id)"))
    case .alreadyExtended(let id):
      Notice(
        "already-extended", zh: "办件 \(id) 已延长过一次", en: "\(id) was put off once already",
        hint: Bilingual(zh: "须在期限内表决", en: "it has to be voted on in time"))
    case .anotherDepartmentsItem(let item, let owner):
      Notice(
        "not-yours", zh: "事项 \(item) 属于 `\(owner)`", en: "item \(item) belongs to `\(owner)`",
        hint: Bilingual(zh: "由该部门提出", en: "that department asks for it"))
    case .amendmentNamesNothing(let item):
      Notice(
        "amendment-names-nothing", zh: "变更 \(item) 的申请没有写 item.name",
        en: "the application to amend \(item) gives no item.name",
        hint: Bilingual(
          zh: "按变更后的样子写全 item（写 name，不写 id）",
          en: "describe the item as it is to read, by name and not by id"))
    case .renewalIsLate(let item, let latest):
      Notice(
        "renewal-late", zh: "事项 \(item) 的续期最迟应在 \(latest) 提出",
        en: "the renewal of \(item) had to be asked for by \(latest)",
        hint: Bilingual(
          zh: "到期后重新申报，或由席位、办公室提议",
          en: "file it anew, or ask a seat or the clerk to propose it"))
    case .hasNoEnd(let item):
      Notice(
        "no-end", zh: "事项 \(item) 没有到期日，无须续期", en: "item \(item) has no last day to renew",
        hint: Bilingual(
          zh: "要确认保留：提议 保留 \(item)", en: "to confirm it: propose retain \(item)"))
    case .impossibleEnd(let item, let day, let latest):
      Notice(
        "impossible-end", zh: "事项 \(item) 不能改到 \(day)：须晚于现在的期限，最迟 \(latest)",
        en: "item \(item) cannot last until \(day): longer than now, and at most until \(latest)",
        hint: Bilingual(zh: "不写日期即到 \(latest)", en: "leave the day out for the longest"))
    case .needsNoRatification(let item):
      Notice(
        "needs-no-ratification", zh: "事项 \(item) 不是未经表决进入的，无须追认",
        en: "item \(item) did not come in without a vote; there is nothing to ratify",
        hint: Bilingual(
          zh: "`理由 \(item)` 说明它怎样进入", en: "`why \(item)` says how it came in"))
    case .needsRatification(let item):
      Notice(
        "needs-ratification", zh: "事项 \(item) 未经表决进入，不能续期",
        en: "item \(item) came in without a vote and cannot be renewed",
        hint: Bilingual(
          zh: "由席位或办公室：提议 追认 \(item)", en: "a seat or the clerk: propose ratify \(item)"))
    case .itemSuspended(let item, let suspension):
      Notice(
        "item-suspended",
        zh: "事项 \(item) 自 \(suspension.since) 起暂停（\(suspension.ground.name.zh)）",
        en: "item \(item) is suspended since \(suspension.since) (\(suspension.ground.name.en))",
        hint: Bilingual(
          zh: "落实后由办公室办理：整改 \(item)",
          en: "once it is made good, the clerk says: cure \(item)"))
    case .isNotSuspended(let item):
      Notice(
        "not-suspended", zh: "事项 \(item) 没有暂停", en: "item \(item) is not suspended",
        hint: Bilingual(
          zh: "`查看 \(item)` 看它的状态", en: "`show \(item)` says where it stands"))
    case .cureIsOver(let item, let day):
      Notice(
        "cure-over", zh: "事项 \(item) 的整改期限 \(day) 已过",
        en: "the time to make \(item) good ended on \(day)",
        hint: Bilingual(
          zh: "由委员会决定：提议 撤销 \(item) 因 经费或权限未落实",
          en: "the committee decides: propose revoke \(item) because unfunded"))
    case .emergencyRepeated(let id):
      Notice(
        "emergency-repeated", zh: "同一任务已在办件 \(id) 应急进入过，不得以重复申报延续",
        en: "the same task came in as an emergency in \(id); it is not prolonged by repetition",
        hint: Bilingual(
          zh: "请委员会追认（提议 追认 事项），或按提前天数正常申报",
          en: "have it ratified (propose ratify ITEM), or file it in time for a vote"))
    case .documentMissing:
      Notice(
        "document-missing", zh: "没有写明交办文号", en: "the order's document number is missing",
        hint: Bilingual(
          zh: "在申请的 origin.document 写文号",
          en: "give it as origin.document in the application"))
    case .listedAlready(let item):
      Notice(
        "listed-already", zh: "目录已有事项 \(item)，不需要另行交办",
        en: "item \(item) is in the directory; no order is needed",
        hint: Bilingual(
          zh: "由部门按目录内事项申报", en: "the department submits it as the listed item"))
    case .consultationIsOff:
      Notice(
        "consultation-off", zh: "本委员会没有启用征求意见", en: "this committee does not ask streets",
        hint: Bilingual(
          zh: "设立办公室前在 committee.yaml 的 procedure 中启用",
          en: "it is turned on in committee.yaml, under procedure, before an office is made"))
    case .nothingToDecide(let id, let moot):
      Notice(
        "nothing-to-decide", zh: "办件 \(id)：\(moot.name.zh)，不必表决",
        en: "\(id): \(moot.name.en)",
        hint: Bilingual(
          zh: "由提出者或办公室撤回：撤回 \(id)",
          en: "whoever filed it, or the clerk, takes it back: withdraw \(id)"))
    case .consultFirst(let id):
      Notice(
        "consult-first", zh: "办件 \(id) 表决前须征求街道意见",
        en: "streets are asked before the vote on \(id)",
        hint: Bilingual(zh: "先办理：征求意见 \(id)", en: "first: consult \(id)"))
    case .streetsAreAgainst(let id, let answer):
      Notice(
        "streets-against",
        zh: "办件 \(id) 征求 \(answer.asked) 个街道，同意 \(answer.inFavour) 个，未过半数，不得表决",
        en:
          "\(answer.inFavour) of \(answer.asked) streets are for \(id), not more than half: no vote",
        hint: Bilingual(
          zh: "由申请部门补正或撤回；逾期不予准入",
          en: "the department corrects or withdraws it; past its time it is not admitted"))
    case .overBudget(let id, let minutes, let budget):
      Notice(
        "over-budget",
        zh: "办件 \(id) 通过后，负担最重的社区每年 \(Bilingual(hours: minutes).zh) 小时，"
          + "超过上限 \(budget.hoursPerCommunity) 小时，不得表决",
        en: "with \(id) a community would spend \(Bilingual(hours: minutes).en) hours a year,"
          + " more than the \(budget.hoursPerCommunity) allowed: no vote",
        hint: Bilingual(
          zh: "由申请部门补正，减少次数或用时；或先退出其他事项",
          en:
            "the department corrects it to be shorter or rarer, or something else is given up first"
        ))
    case .impossibleAnswer(let answer):
      Notice(
        "impossible-answer", zh: "征求 \(answer.asked) 个、同意 \(answer.inFavour) 个，不合理",
        en: "\(answer.inFavour) in favour of \(answer.asked) asked cannot be",
        hint: Bilingual(
          zh: "例如：征求意见 A2014-001 6 共 8", en: "for example: consult A2014-001 6 of 8"))
    case .takesNoConditions(let id):
      Notice(
        "takes-no-conditions", zh: "办件 \(id) 不是准入申请，不能附条件",
        en: "\(id) asks for no admission and takes no conditions",
        hint: Bilingual(zh: "条件只附于准入", en: "only an admission is tied to conditions"))
    case .asksForNoCondition(let id, let rule, let place, let count):
      Notice(
        "asks-for-no-condition",
        zh: place.map { "办件 \(id) 上 \(rule) 的所附条件没有第 \($0) 项（共 \(count) 项）" }
          ?? "\(rule) 没有对办件 \(id) 附条件",
        en: place.map { "\(rule) asks for no condition \($0) of \(id) (of \(count))" }
          ?? "\(rule) asks for no condition of \(id)",
        hint: Bilingual(zh: "所附条件见 查看 \(id)", en: "`show \(id)` lists what findings ask for"))
    case .standsForGood(let id, let number):
      Notice(
        "stands-for-good", zh: "办件 \(id) 的第 \(number) 项条件须长期遵守，不作落实登记",
        en: "condition \(number) of \(id) stands for good and is never delivered",
        hint: Bilingual(
          zh: "违反的，社区可以投诉（投诉）；还要落实哪些条件：查看 \(id)",
          en: "who breaks it is complained of (`complain`); `show \(id)` lists what is to be met"))
    case .paperMissing(let id):
      Notice(
        "paper-missing", zh: "补交的书面指令没有写文号",
        en: "the order that came in writing has no number here",
        hint: Bilingual(
          zh: "写作：落实 \(id) 1 \"应急指令〔2014〕1号\"",
          en: "write: fulfil \(id) 1 \"its number\""))
    case .unknownCondition(let id, let number, let count):
      Notice(
        "unknown-condition", zh: "办件 \(id) 没有第 \(number) 项条件（共 \(count) 项）",
        en: "\(id) has no condition \(number) (of \(count))",
        hint: Bilingual(zh: "所附条件见 查看 \(id)", en: "`show \(id)` lists them"))
    case .nothingToDeliver(let id):
      Notice(
        "nothing-to-deliver", zh: "办件 \(id) 没有待送达的编号",
        en: "\(id) has no number that waits to be handed over",
        hint: Bilingual(zh: "待送达的见 待办", en: "`docket` lists what waits"))
    case .pastDecision(let id, let due):
      Notice(
        "past-decision", zh: "办件 \(id) 须在 \(due) 前核准，投票不能更晚",
        en: "\(id) has to be decided by \(due); the poll cannot run longer",
        hint: Bilingual(
          zh: "写 \(due) 或更早；确需延长：延长 \(id) \"理由\"",
          en: "give \(due) or earlier; to put it off once: extend \(id) \"reason\""))
    case .noticeTooShort(let first):
      Notice(
        "notice-too-short", zh: "通知期未满，最早 \(first)",
        en: "the notice is too short; the first possible day is \(first)",
        hint: Bilingual(zh: "写 \(first) 或以后的日期", en: "give \(first) or a later day"))
    case .closesLater(let id, let first):
      Notice(
        "closes-later", zh: "办件 \(id) 的表决至少开放到 \(first)",
        en: "the poll on \(id) stays open until \(first) at least",
        hint: Bilingual(zh: "到 \(first) 再结束", en: "close it on that day"))
    case .wasCorrected(let id, let revision):
      Notice(
        "was-corrected", zh: "办件 \(id) 刚刚补正，现为第 \(revision) 稿，先前的票作废",
        en:
          "\(id) has just been corrected: it is at revision \(revision), earlier ballots are void",
        hint: Bilingual(
          zh: "先看新稿：查看 \(id)，再投票", en: "look at it first: show \(id), then vote"))
    case .isRecused(let id, let recusal):
      Notice(
        "is-recused", zh: "第 \(recusal.seat) 席就办件 \(id) 已回避（\(recusal.ground.name.zh)）",
        en: "seat \(recusal.seat) is recused from \(id) (\(recusal.ground.name.en))",
        hint: Bilingual(zh: "登记时该席写 R", en: "it is recorded as R"))
    case .recusedDoNotRaiseHands(let id, let count):
      Notice(
        "recused-missing", zh: "办件 \(id) 有 \(count) 席回避，举手数没有写上",
        en: "\(count) seats are recused from \(id), and the count does not say so",
        hint: Bilingual(
          zh: "例如：同意 5 不同意 2 回避 \(count)", en: "for example: yes 5 no 2 recuse \(count)"))
    case .seatVacant(let seat):
      Notice(
        "seat-vacant", zh: "第 \(seat) 席空缺", en: "seat \(seat) is vacant",
        hint: Bilingual(zh: "补缺后再办：席位 \(seat) 补缺", en: "fill it first: seat \(seat) filled"))
    case .seatChanged(let id, let seat):
      Notice(
        "seat-changed", zh: "第 \(seat) 席在办件 \(id) 表决期间有变动：已投的票有效，不再收票",
        en:
          "seat \(seat) changed while \(id) was voted on: a ballot given stands, no other is taken",
        hint: Bilingual(
          zh: "以后发起的表决照常投票", en: "it votes in polls that open from now on"))
    case .seatIsSo(let seat, let isFilled):
      Notice(
        "seat-is-so", zh: "\(seat.name.zh)\(isFilled ? "没有空缺" : "已经空缺")",
        en: isFilled ? "\(seat.name.en) is not vacant" : "\(seat.name.en) is vacant already")
    case .isNotInTheRoom(let seat):
      Notice(
        "not-in-the-room", zh: "第 \(seat) 席不在会场", en: "seat \(seat) is not in the room",
        hint: Bilingual(
          zh: "到会先登记：会议 到会 \(seat)", en: "take its attendance first: sitting attend \(seat)"))
    case .votesLast(let seat, let waiting):
      Notice(
        "votes-last",
        zh: "主持的第 \(seat) 席末位表态，还有席位未投："
          + waiting.map(String.init).joined(separator: "、"),
        en: "seat \(seat) presides and votes last; still to vote: "
          + waiting.map(String.init).joined(separator: ", "),
        hint: Bilingual(zh: "等其他席位投完", en: "wait for the others"))
    case .sittingIsOpen(let id, let day):
      Notice(
        "sitting-open", zh: "会议 \(id)（\(day)）还没有结束", en: "sitting \(id) (\(day)) is not over",
        hint: Bilingual(zh: "先办理：会议 结束", en: "first: sitting close"))
    case .noSitting:
      Notice(
        "no-sitting", zh: "没有召集会议", en: "no sitting is called",
        hint: Bilingual(zh: "先召集：会议 召集 日期", en: "call one: sitting open DATE"))
    case .sittingIsAnotherDay(let id, let day, let today):
      Notice(
        "sitting-another-day", zh: "会议 \(id) 定于 \(day)，今天是 \(today)",
        en: "sitting \(id) is on \(day); today is \(today)",
        hint: today < day
          ? Bilingual(zh: "到会议当天再办", en: "do it on that day")
          : Bilingual(
            zh: "会议日已过：会议 结束，再另行召集",
            en: "its day is over: sitting close, then call another"))
    case .isNotOnTheAgenda(let id, let sitting):
      Notice(
        "not-on-agenda", zh: "办件 \(id) 不在会议 \(sitting) 的议程上",
        en: "\(id) is not on the agenda of \(sitting)",
        hint: Bilingual(zh: "先列入：会议 议程 \(id)", en: "add it: sitting agenda \(id)"))
    case .nobodyAttends:
      Notice(
        "nobody-attends", zh: "还没有登记到会席位", en: "nobody's attendance is taken",
        hint: Bilingual(zh: "例如：会议 到会 1..8", en: "for example: sitting attend 1..8"))
    case .nobodyPresides:
      Notice(
        "nobody-presides", zh: "没有到会的主持席位", en: "nobody in the room presides",
        hint: Bilingual(zh: "例如：会议 主持 1", en: "for example: sitting preside 1"))
    case .roomIsSo:
      Notice("nothing-new", zh: "这些席位已登记到会", en: "those seats are in the room already")
    case .sittingIsSo(let id):
      Notice("nothing-new", zh: "与会议 \(id) 已登记的一致", en: "sitting \(id) is already recorded so")
    case .pollInSitting(let id):
      Notice(
        "poll-in-sitting", zh: "会上正在表决办件 \(id)，逐项进行",
        en: "the sitting is voting on \(id); cases are taken one by one",
        hint: Bilingual(
          zh: "票还没有登记的先登记：登记 \(id) 字母串；都已登记再办理：结束表决 \(id)",
          en: "enter the ballots that are still missing with record \(id) LETTERS;"
            + " once all are in: close \(id)"))
    case .alreadyReported(let task, let id):
      Notice(
        "already-reported", zh: "“\(task)”已报告，办件 \(id)",
        en: "“\(task)” is reported already, in \(id)",
        hint: Bilingual(zh: "进展见 查看 \(id)", en: "`show \(id)` says how it stands"))
    case .topOfTheLadder(let id):
      Notice(
        "top-of-the-ladder", zh: "办件 \(id) 的告诫已到最后一级",
        en: "\(id) has reached the top of the ladder",
        hint: Bilingual(zh: "由上级处理", en: "it is for a higher level now"))
    case .cannotFollow(let reason):
      Notice(
        "cannot-follow", zh: "程序内部矛盾：\(reason.zh)；没有任何改动",
        en: "the program contradicts itself: \(reason.en); nothing was changed",
        hint: Bilingual(
          zh: "请把这一行报告给维护者", en: "please report this line to the maintainers"))
    }
  }
}
