package import AdmissionVocabulary

/// The words a line may start with; parsing and help read this one list.
package enum Verb: String, CaseIterable, Sendable {
  case check, submit, withdraw, propose, open, vote, record, close, tally, publish, show, why
  case history, directory, reduced, burden, rules, `as`, today, expect, verify, help, lang, quit

  /// The Chinese word, then other spellings of it.
  package var chinese: [String] {
    switch self {
    case .check: ["预审"]
    case .submit: ["申报"]
    case .withdraw: ["撤回"]
    case .propose: ["提议"]
    case .open: ["发起表决"]
    case .vote: ["投票"]
    case .record: ["登记"]
    case .close: ["结束表决"]
    case .tally: ["计票"]
    case .publish: ["发布"]
    case .show: ["查看"]
    case .why: ["理由"]
    case .history: ["日志"]
    case .directory: ["目录"]
    case .reduced: ["减项"]
    case .burden: ["负担"]
    case .rules: ["规则"]
    case .as: ["身份"]
    case .today: ["今日"]
    case .expect: ["应为"]
    case .verify: ["核验"]
    case .help: ["帮助"]
    case .lang: ["语言"]
    case .quit: ["退出"]
    }
  }

  package var name: Bilingual { Bilingual(zh: chinese[0], en: rawValue) }

  /// What follows the word.
  package var form: Bilingual {
    switch self {
    case .check: Bilingual(zh: "文件…", en: "FILE…")
    case .submit: Bilingual(zh: "文件", en: "FILE")
    case .withdraw, .tally: Bilingual(zh: "办件", en: "CASE")
    case .propose:
      Bilingual(
        zh: "移出 事项… | 合并 事项… 到 事项 | 保留 事项…",
        en: "remove ITEM… | merge ITEM… into ITEM | retain ITEM…")
    case .open: Bilingual(zh: "办件… [至 日期]", en: "CASE… [until DATE]")
    case .vote:
      Bilingual(zh: "办件… 同意|不同意|弃权|回避 [\"理由\"]", en: "CASE… yes|no|abstain|recuse [\"reason\"]")
    case .record:
      Bilingual(
        zh: "办件… YYNYA.RY | 办件… 同意 5 不同意 2 弃权 1", en: "CASE… YYNYA.RY | CASE… yes 5 no 2 abstain 1")
    case .close: Bilingual(zh: "办件…", en: "CASE…")
    case .publish: Bilingual(zh: "版本名", en: "EDITION")
    case .show, .why: Bilingual(zh: "办件|事项", en: "CASE|ITEM")
    case .history: Bilingual(zh: "[办件]", en: "[CASE]")
    case .directory:
      Bilingual(zh: "[词语] [按 部门|类型] [截至 日期]", en: "[WORDS] [by department|kind] [as of DATE]")
    case .reduced:
      Bilingual(
        zh: "[自 版本] [按 类型|部门|年度] [截至 日期]",
        en: "[since EDITION] [by kind|department|year] [as of DATE]")
    case .burden: Bilingual(zh: "[事项|部门] [截至 日期]", en: "[ITEM|DEPARTMENT] [as of DATE]")
    case .rules: Bilingual(zh: "[编号|名称]", en: "[RULE]")
    case .as: Bilingual(zh: "席位三 | 部门名 | 编委会办公室 | 访客", en: "seat-3 | DEPARTMENT | clerk | anyone")
    case .today: Bilingual(zh: "日期", en: "DATE")
    case .expect:
      Bilingual(
        zh: "办件 状态 | 减项 数 | 拒绝 代码 : 命令 | 事项 编号 在|不在",
        en: "CASE STATE | reduced N | refused CODE : LINE | item ID in|out")
    case .help: Bilingual(zh: "[命令]", en: "[VERB]")
    case .lang: Bilingual(zh: "中文|英文", en: "zh|en")
    case .verify, .quit: Bilingual("")
    }
  }

  package var summary: Bilingual {
    switch self {
    case .check: Bilingual(zh: "预审申请，不留记录", en: "screen applications, record nothing")
    case .submit: Bilingual(zh: "正式申报（部门）", en: "file an application (department)")
    case .withdraw: Bilingual(zh: "撤回自己提出的办件", en: "take back a case of your own")
    case .propose:
      Bilingual(zh: "就目录内事项提出议题（席位、办公室）", en: "put listed items to the vote (seat, clerk)")
    case .open: Bilingual(zh: "发起表决（办公室）", en: "open polls (clerk)")
    case .vote:
      Bilingual(zh: "投本席一票，结束前可改", en: "cast your seat's ballot; it may be changed until the close")
    case .record:
      Bilingual(zh: "登记会议表决：记名或举手（办公室）", en: "enter a sitting's votes, by name or by hands (clerk)")
    case .close: Bilingual(zh: "结束表决并核准（办公室）", en: "close polls and decide (clerk)")
    case .tally:
      Bilingual(
        zh: "现在几票、还差几票、谁还能改变结果", en: "votes so far, votes still needed, who could change it")
    case .publish: Bilingual(zh: "发布目录新版（办公室）", en: "issue the directory as it stands (clerk)")
    case .show: Bilingual(zh: "查看办件或事项", en: "show a case or an item")
    case .why: Bilingual(zh: "说明办件或事项为何如此", en: "explain how a case or an item came to be so")
    case .history: Bilingual(zh: "办理日志", en: "the journal, in words")
    case .directory: Bilingual(zh: "现行目录", en: "what may be asked of communities")
    case .reduced:
      Bilingual(zh: "基数、现有、减少，逐项可查", en: "base, now and the difference, every step traceable")
    case .burden:
      Bilingual(
        zh: "一年占用社区多少工时，各部门增减是否相抵",
        en: "hours a year asked of communities, and each department's balance"
      )
    case .rules:
      Bilingual(zh: "预审规则一览，或逐句举例说明一条", en: "the screening rules, or one with examples")
    case .as: Bilingual(zh: "以哪个席位、部门办理", en: "say who you are")
    case .today: Bilingual(zh: "推进办公日（演练）", en: "move the office's day on (rehearsal)")
    case .expect: Bilingual(zh: "脚本中核对结果", en: "check a result in a script")
    case .verify: Bilingual(zh: "从日志重新计算一切", en: "recompute everything from the journal")
    case .help: Bilingual(zh: "命令一览或单个命令", en: "all verbs, or one")
    case .lang: Bilingual(zh: "切换语言", en: "switch language")
    case .quit: Bilingual(zh: "离开", en: "leave")
    }
  }

  /// A line that could be typed.
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
    case .withdraw: Bilingual(zh: "撤回 A2014-001", en: "withdraw A2014-001")
    case .propose: Bilingual(zh: "提议 合并 031 032 到 030", en: "propose merge 031 032 into 030")
    case .open:
      Bilingual(
        zh: "发起表决 A2014-001..A2014-008 至 2014-04-25",
        en: "open A2014-001..A2014-008 until 2014-04-25")
    case .vote:
      Bilingual(zh: "投票 A2014-001 同意 \"经费已落实\"", en: "vote A2014-001 yes \"the funds are there\"")
    case .record: Bilingual(zh: "登记 A2014-001 YYNYA.RY", en: "record A2014-001 YYNYA.RY")
    case .close: Bilingual(zh: "结束表决 A2014-001", en: "close A2014-001")
    case .tally: Bilingual(zh: "计票 A2014-001", en: "tally A2014-001")
    case .publish: Bilingual(zh: "发布 edition-2014", en: "publish edition-2014")
    case .show: Bilingual(zh: "查看 041", en: "show 041")
    case .why: Bilingual(zh: "理由 A2014-001", en: "why A2014-001")
    case .history: Bilingual(zh: "日志 A2014-001", en: "history A2014-001")
    case .directory: Bilingual(zh: "目录 消防 截至 2014-03-01", en: "directory fire as of 2014-03-01")
    case .reduced: Bilingual(zh: "减项 按 类型", en: "reduced by kind")
    case .burden: Bilingual(zh: "负担 民政局 截至 2014-03-01", en: "burden civil-affairs as of 2014-03-01")
    case .rules: Bilingual(zh: "规则 R23", en: "rules R23")
    case .as: Bilingual(zh: "身份 席位三", en: "as seat-3")
    case .today: Bilingual(zh: "今日 2014-04-22", en: "today 2014-04-22")
    case .expect: Bilingual(zh: "应为 减项 65", en: "expect reduced 65")
    case .verify: Bilingual(zh: "核验", en: "verify")
    case .help: Bilingual(zh: "帮助 投票", en: "help vote")
    case .lang: Bilingual(zh: "语言 英文", en: "lang zh")
    case .quit: Bilingual(zh: "退出", en: "quit")
    }
  }

  /// Finds the verb a person typed.
  ///
  /// - Parameters:
  ///   - word: as typed, either language, letters of either case.
  ///   - allowingPrefixes: at a terminal any unambiguous beginning will do.
  /// - Throws: ``UnknownVerb``, with the nearest spelling or the verbs it could be.
  package init(_ word: String, allowingPrefixes: Bool) throws(UnknownVerb) {
    let typed = word.lowercased()
    let spellings = Verb.allCases.flatMap { verb in
      ([verb.rawValue] + verb.chinese).map { (verb: verb, spelling: $0) }
    }
    if let exact = spellings.first(where: { $0.spelling == typed }) {
      self = exact.verb
      return
    }
    let candidates = Set(spellings.filter { $0.spelling.hasPrefix(typed) }.map(\.verb))
    if allowingPrefixes, candidates.count == 1, let only = candidates.first {
      self = only
      return
    }
    throw UnknownVerb(
      word: word, couldBe: allowingPrefixes ? Verb.allCases.filter(candidates.contains) : [],
      nearest: Spelling.nearest(to: typed, among: spellings.map(\.spelling)))
  }
}

/// A line that starts with no verb.
package struct UnknownVerb: Explainable, Hashable {
  let word: String
  let couldBe: [Verb]
  let nearest: String?

  package var notice: Notice {
    if couldBe.count > 1 {
      let names = couldBe.map { Bilingual("\($0.chinese[0]) \($0.rawValue)") }
      return Notice(
        "ambiguous-verb", zh: "`\(word)` 可以是几个命令", en: "`\(word)` could be several verbs",
        hint: Bilingual(zh: "写全：", en: "write one in full: ") + names.joined())
    }
    return Notice(
      "unknown-verb", zh: "没有命令 `\(word)`", en: "there is no verb `\(word)`",
      hint: nearest.map { Bilingual(zh: "是不是 \($0)？", en: "did you mean \($0)?") }
        ?? Bilingual(zh: "输入 帮助 查看全部命令", en: "type help to see them all"))
  }
}
