package import AdmissionVocabulary

extension Verb {
  /// A line that can be typed in the demonstration office, where need be after what ``needs`` says.
  package var example: Bilingual {
    switch self {
    case .check:
      Bilingual(
        zh: "预审 seeds/applications/elder-survey.yaml",
        en: "check seeds/applications/elder-survey.yaml")
    case .submit:
      Bilingual(
        zh: "申报 seeds/applications/elder-survey.yaml",
        en: "submit seeds/applications/elder-survey.yaml")
    case .correct:
      Bilingual(
        zh: "补正 A2014-067 seeds/applications/elder-survey.yaml",
        en: "correct A2014-067 seeds/applications/elder-survey.yaml")
    case .withdraw: Bilingual(zh: "撤回 A2014-067", en: "withdraw A2014-067")
    case .accept: Bilingual(zh: "受理 A2014-067", en: "accept A2014-067")
    case .return:
      Bilingual(
        zh: "退回 A2014-067 \"缺经费来源证明\"",
        en: "return A2014-067 \"the source of the funds is not shown\"")
    case .consult: Bilingual(zh: "征求意见 A2014-067 6 共 8", en: "consult A2014-067 6 of 8")
    case .condition:
      Bilingual(
        zh: "附条件 A2014-067 \"经费到账后进入\"",
        en: "condition A2014-067 \"not before the funds have come\"")
    case .extend:
      Bilingual(zh: "延长 A2014-067 \"需现场核实\"", en: "extend A2014-067 \"a visit is needed\"")
    case .propose: Bilingual(zh: "提议 移出 014", en: "propose remove 014")
    case .recuse: Bilingual(zh: "会前回避 A2014-067 3", en: "recuse A2014-067 3")
    case .open:
      Bilingual(zh: "发起表决 A2014-067 至 2014-04-25", en: "open A2014-067 until 2014-04-25")
    case .vote:
      Bilingual(zh: "投票 A2014-067 同意 \"经费已落实\"", en: "vote A2014-067 yes \"the funds are there\"")
    case .record: Bilingual(zh: "登记 A2014-067 YYNYA.RY", en: "record A2014-067 YYNYA.RY")
    case .close: Bilingual(zh: "结束表决 A2014-067", en: "close A2014-067")
    case .tally: Bilingual(zh: "计票 A2014-067", en: "tally A2014-067")
    case .sitting: Bilingual(zh: "会议 审议 A2014-067 YYNYAYYY", en: "sitting take A2014-067 YYNYAYYY")
    case .fulfil:
      Bilingual(zh: "落实 A2014-067 1 \"拨款单已到\"", en: "fulfil A2014-067 1 \"the transfer has come\"")
    case .deliver: Bilingual(zh: "送达 A2014-066", en: "deliver A2014-066")
    case .order:
      Bilingual(
        zh: "交办 seeds/demonstration/flood-watch.yaml",
        en: "order seeds/demonstration/flood-watch.yaml")
    case .cure: Bilingual(zh: "整改 042 \"经费已补齐\"", en: "cure 042 \"the funds have come\"")
    case .complain:
      Bilingual(
        zh: "投诉 042 未兑现 \"助餐补贴还没有到账\"",
        en: "complain 042 undelivered \"the meal subsidy has not come\"")
    case .report:
      Bilingual(
        zh: "报告 \"上报空巢老人名册\" 民政局", en: "report \"a list of old people living alone\" civil-affairs")
    case .answer: Bilingual(zh: "答复 A2014-067 \"已通知停止\"", en: "answer A2014-067 \"it was stopped\"")
    case .escalate: Bilingual(zh: "告诫 A2014-067", en: "escalate A2014-067")
    case .seat: Bilingual(zh: "席位 3 空缺 \"工作调动\"", en: "seat 3 vacant \"moved to another office\"")
    case .review: Bilingual(zh: "年度评估 2014", en: "review 2014")
    case .publish: Bilingual(zh: "发布 edition-2014", en: "publish edition-2014")
    case .docket: Bilingual(zh: "待办", en: "docket")
    case .lookup: Bilingual(zh: "查询 042", en: "lookup 042")
    case .show: Bilingual(zh: "查看 041", en: "show 041")
    case .why: Bilingual(zh: "理由 A2014-001", en: "why A2014-001")
    case .history: Bilingual(zh: "日志 A2014-001", en: "history A2014-001")
    case .directory: Bilingual(zh: "目录 消防 截至 2014-03-01", en: "directory fire as of 2014-03-01")
    case .reduced: Bilingual(zh: "减项 按 类型", en: "reduced by kind")
    case .burden: Bilingual(zh: "负担 民政局 截至 2014-03-01", en: "burden civil-affairs as of 2014-03-01")
    case .rules: Bilingual(zh: "规则 R23", en: "rules R23")
    case .export: Bilingual(zh: "导出 纪要 A2014-001 纪要.md", en: "export minutes A2014-001 minutes.md")
    case .as: Bilingual(zh: "身份 席位三", en: "as seat-3")
    case .today: Bilingual(zh: "今日 2014-04-22", en: "today 2014-04-22")
    case .expect: Bilingual(zh: "应为 减项 65", en: "expect reduced 65")
    case .verify: Bilingual(zh: "核验", en: "verify")
    case .help: Bilingual(zh: "帮助 投票", en: "help vote")
    case .lang: Bilingual(zh: "语言 英文", en: "lang zh")
    case .quit: Bilingual(zh: "退出", en: "quit")
    case .transcript: Bilingual(zh: "笔录 今天.zr", en: "transcript today.zr")
    case .notices: Bilingual(zh: "通知", en: "notices")
    case .quiet: Bilingual(zh: "静音 30", en: "quiet 30")
    case .set: Bilingual(zh: "设置 提示 关", en: "set suggestions off")
    }
  }

  /// What must be there first, or what stands in the way; `nil` where nothing does.
  package var needs: Bilingual? {
    switch self {
    case .withdraw:
      Bilingual(
        zh: "只能由提出者撤回；表决一开始就不能再撤回",
        en: "only whoever filed it can take it back, and not once voting has started")
    case .correct:
      Bilingual(
        zh: "先有本部门申报的、尚未核准的办件；不予准入的，修改后可重报一次",
        en: "a case your department filed must be there, not yet decided; a refused one may be"
          + " filed again once, changed")
    case .accept, .return:
      Bilingual(
        zh: "仅在设立时启用逐件受理（procedure.intake: by-clerk）的办公室，且办件待受理",
        en:
          "only in an office made with procedure.intake: by-clerk, while the case waits for intake")
    case .consult:
      Bilingual(
        zh: "仅在设立时启用征求意见（procedure.consultation: true）的办公室；先写 征求意见 办件，答复到了再登记",
        en:
          "only in an office made with procedure.consultation: true; consult CASE asks, the answer"
          + " is entered when it has come")
    case .condition:
      Bilingual(
        zh: "先有待表决的准入申请（申报 文件）；表决开始后不能再附",
        en: "an application must wait for its vote (submit FILE); not once voting has started")
    case .extend:
      Bilingual(
        zh: "先有未核准的准入申请（申报 文件），且核准期限未过",
        en: "an application must be undecided (submit FILE), its time not over")
    case .recuse, .open:
      Bilingual(
        zh: "先有待表决的办件（提议 移出 014，或部门申报）",
        en: "a case must wait for its vote (propose remove 014, or a department's submit)")
    case .vote, .record, .close, .tally:
      Bilingual(zh: "先要发起表决（发起表决 办件）", en: "voting must have started (open CASE)")
    case .sitting:
      Bilingual(
        zh: "依次：会议 召集 日期 办件 · 会议 到会 1..8 · 会议 主持 1 · 会议 审议 … · 会议 结束",
        en: "in turn: sitting open DATE CASE · sitting attend 1..8 · sitting preside 1"
          + " · sitting take … · sitting close")
    case .fulfil:
      Bilingual(
        zh: "先有附条件通过的办件（附条件、发起表决、结束表决）",
        en: "a case must be approved with conditions (condition, open, close)")
    case .deliver:
      Bilingual(zh: "先有已编号、尚未送达的办件", en: "a case must have its number, not yet handed over")
    case .cure:
      Bilingual(
        zh: "先有暂停的事项（提议 暂停 042 因 经费或权限未落实，经表决通过）",
        en: "an item must be suspended (propose suspend 042 because unfunded, and a vote)")
    case .answer:
      Bilingual(
        zh: "先有针对本部门的报告（报告 \"任务\" 部门）",
        en: "a report on your department must be there (report \"TASK\" DEPARTMENT)")
    case .escalate:
      Bilingual(
        zh: "先有逾期未答复的报告（报告 \"任务\" 部门）",
        en: "a report must have gone unanswered past its day (report \"TASK\" DEPARTMENT)")
    case .propose:
      Bilingual(zh: "部门只能提议本部门事项续期", en: "a department may only ask for a renewal of its own items")
    case .submit, .report, .complain, .order, .seat, .publish:
      nil
    case .review:
      Bilingual(
        zh: "写“提请”才提请表决，须由席位或办公室办理",
        en: "only `propose` puts them to the vote, as a seat or the clerk")
    case .today:
      Bilingual(zh: "仅在演练办公室，不能倒退", en: "only in a rehearsal office, never backward")
    case .export:
      Bilingual(
        zh: "已有的文件只在行末写 覆盖 时换掉；文件在当前文件夹内，或从 / 写起",
        en: "a file that is there is replaced only where the line ends with overwrite;"
          + " it is inside the working folder, or typed from / on")
    case .transcript:
      Bilingual(
        zh: "不覆盖已有的文件；文件在当前文件夹内，或从 / 写起",
        en:
          "a file that is there is left alone; it is inside the working folder, or typed from / on")
    case .check, .docket, .lookup, .show, .why, .history, .directory, .reduced, .burden, .rules,
      .as, .expect, .verify, .help, .lang, .quit, .notices, .quiet, .set:
      nil
    }
  }
}
