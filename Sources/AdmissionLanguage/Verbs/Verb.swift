package import AdmissionVocabulary

/// The words a line may start with; parsing and help read this one list.
package enum Verb: String, CaseIterable, Sendable {
  case check, submit, correct, withdraw, accept, `return`, consult, condition, extend, propose
  case recuse, open, vote, record, close, tally, sitting, fulfil, deliver, order, cure, complain
  case report, answer, escalate, seat, review, publish, docket, lookup, show, why, history
  case directory, reduced, burden, rules, export, `as`, today, expect, verify, transcript, notices,
    quiet, set, help,
    lang, quit

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
    case .help: ["帮助", "?"]
    case .lang: ["语言"]
    case .quit: ["退出", "离开", "再见", "exit", "bye", "q"]
    case .correct: ["补正"]
    case .accept: ["受理"]
    case .return: ["退回"]
    case .consult: ["征求意见"]
    case .condition: ["附条件"]
    case .extend: ["延长"]
    case .recuse: ["会前回避"]
    case .sitting: ["会议"]
    case .fulfil: ["落实"]
    case .deliver: ["送达"]
    case .order: ["交办"]
    case .cure: ["整改"]
    case .complain: ["投诉"]
    case .report: ["报告"]
    case .answer: ["答复"]
    case .escalate: ["告诫"]
    case .seat: ["席位"]
    case .review: ["年度评估"]
    case .docket: ["待办"]
    case .lookup: ["查询"]
    case .export: ["导出"]
    case .transcript: ["笔录"]
    case .notices: ["通知"]
    case .quiet: ["静音"]
    case .set: ["设置"]
    }
  }

  package var name: Bilingual { Bilingual(zh: chinese[0], en: rawValue) }

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
    case .verify:
      Bilingual(
        zh: "从日志重新计算一切；写上从前记下的校验码，查那一条还在不在",
        en:
          "recompute everything from the journal; with a check code noted earlier, whether that entry still stands"
      )
    case .help: Bilingual(zh: "命令一览或单个命令", en: "all verbs, or one")
    case .lang: Bilingual(zh: "切换语言", en: "switch language")
    case .quit: Bilingual(zh: "离开", en: "leave")
    case .notices:
      Bilingual(zh: "重看进来以后的通知", en: "read again what happened since you came")
    case .quiet:
      Bilingual(zh: "一段时间不显示通知", en: "show no notices for a while")
    case .set:
      Bilingual(
        zh: "输入时的历史提示和颜色，开或关", en: "suggestions and colour while typing, on or off")
    case .transcript:
      Bilingual(
        zh: "把以后的命令和答复记入新文件，可作脚本重办核对",
        en:
          "write what is typed and answered from here on to a new file, a script that checks itself"
      )
    case .correct:
      Bilingual(
        zh: "补正或修改重报；先前的票作废（申请部门）",
        en: "put another text in place of the one filed; earlier ballots are void (its department)")
    case .accept:
      Bilingual(
        zh: "受理申请，启用逐件受理时（办公室）", en: "accept as complete, where the clerk does the intake (clerk)")
    case .return:
      Bilingual(zh: "一次性告知需补正的内容（办公室）", en: "say, once, what an application lacks (clerk)")
    case .consult:
      Bilingual(zh: "征求街道意见，或登记答复（办公室）", en: "ask streets, or enter what they answered (clerk)")
    case .condition:
      Bilingual(
        zh: "表决前写明通过所附的条件（席位、办公室）",
        en: "tie an approval to something, before the vote (seat, clerk)")
    case .extend:
      Bilingual(zh: "说明理由，延长核准期限一次（办公室）", en: "put a decision off once, with reasons (clerk)")
    case .recuse:
      Bilingual(zh: "表决前登记席位回避（办公室）", en: "note before the vote that seats will not vote (clerk)")
    case .sitting:
      Bilingual(zh: "开会：到会、逐项审议、缓议（办公室）", en: "a sitting: who is there, cases one by one (clerk)")
    case .fulfil: Bilingual(zh: "登记所附条件已落实（办公室）", en: "note that a condition was delivered (clerk)")
    case .deliver:
      Bilingual(zh: "登记编号已送达部门（办公室）", en: "note that number and expiry were handed over (clerk)")
    case .order:
      Bilingual(zh: "登记上级交办、未经表决进入的任务（办公室）", en: "enter what was ordered past the vote (clerk)")
    case .cure: Bilingual(zh: "登记暂停事项已整改（办公室）", en: "put a suspended item in use again (clerk)")
    case .complain:
      Bilingual(
        zh: "投诉事项，或反映经费、权限没有兑现（社区、办公室）",
        en: "complain of an item, or that funds or powers did not come (community, clerk)")
    case .report:
      Bilingual(
        zh: "报告没有编号就下派的任务（社区、办公室）",
        en: "report a task that came without a number (community, clerk)")
    case .answer:
      Bilingual(
        zh: "答复报告：补办申报，或作出说明（部门）",
        en: "answer a report: apply for the task, or explain (department)")
    case .escalate:
      Bilingual(
        zh: "部门逾期不答复，告诫进一级（办公室）",
        en: "go one step up the ladder when a department does not answer (clerk)")
    case .seat:
      Bilingual(
        zh: "登记席位空缺或补缺；进行中的表决不变（办公室）",
        en: "note that a seat fell vacant or was filled; open polls do not change (clerk)")
    case .review:
      Bilingual(
        zh: "一年中到期和未审议的事项；提请表决（办公室）",
        en: "items due for the yearly review; put them to the vote (clerk)")
    case .docket: Bilingual(zh: "在等什么、轮到谁、到哪天", en: "what waits, whose turn it is, by when")
    case .lookup:
      Bilingual(
        zh: "社区查询：有没有准入，编号、有效期；没有的给出核查单",
        en: "may this be asked of us: number and expiry, or a check slip")
    case .export:
      Bilingual(
        zh: "写成文件，按文件名结尾（.md .json .yaml）", en: "write to a file, by its ending (.md .json .yaml)")
    }
  }

  /// The one verb that a word spells in pinyin, whole or by its initials.
  private static func meant(byPinyin typed: String) -> String? {
    guard typed.utf8.count > 1, typed.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    var pinyin = Pinyin()
    let letters = Array(typed.unicodeScalars)
    let found = allCases.map { $0.chinese[0] }.filter {
      let name = pinyin.letters(of: $0)
      return name.count > 1 && name.begins(with: letters[...])
        && letters.count >= name.count
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Finds the verb a person typed.
  ///
  /// - Parameters:
  ///   - word: as typed, either language, letters of either case.
  ///   - allowingPrefixes: at a terminal any unambiguous beginning will do.
  /// - Throws: ``UnknownVerb``, with the nearest spelling or the verbs it could be.
  package init(_ word: String, allowingPrefixes: Bool) throws(UnknownVerb) {
    if let verb = Verb.meant(by: word, allowingPrefixes: allowingPrefixes) {
      self = verb
      return
    }
    let typed = HalfWidth.comparable(word)
    let candidates = Verb.beginning(with: typed)
    throw UnknownVerb(
      word: word, couldBe: allowingPrefixes ? Verb.allCases.filter(candidates.contains) : [],
      nearest: Self.meant(byPinyin: typed)
        ?? Suggestion.nearest(to: typed, among: Verb.spellings.map(\.spelling)))
  }

  /// The verb a word stands for, if there is one and only one; looks for nothing near it, so that
  /// it may be asked at every key.
  package static func meant(by word: String, allowingPrefixes: Bool) -> Verb? {
    let typed = HalfWidth.comparable(word)
    if let exact = spellings.first(where: { $0.spelling == typed }) { return exact.verb }
    guard allowingPrefixes else { return nil }
    let candidates = beginning(with: typed)
    return candidates.count == 1 ? candidates.first : nil
  }

  private static let spellings = allCases.flatMap { verb in
    ([verb.rawValue] + verb.chinese).map { (verb: verb, spelling: $0) }
  }

  private static func beginning(with typed: String) -> Set<Verb> {
    Set(spellings.filter { $0.spelling.hasPrefix(typed) }.map(\.verb))
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
      "unknown-verb", zh: "没有命令 `\(word)`", en: "there is no verb `\(word)`", hint: hint)
  }

  /// The word with a blank behind the verb it begins with; Chinese is easily typed without.
  private var partedAfterVerb: String? {
    let verbs = Verb.allCases.flatMap(\.chinese).filter {
      $0.count > 1 && !$0.utf8.allSatisfy { $0 < 0x80 }
    }
    let verb = verbs.filter { word.hasPrefix($0) && word.count > $0.count }
      .max { $0.count < $1.count }
    guard let verb else { return nil }
    let rest = word.dropFirst(verb.count).drop { ",，、:：".contains($0) }
    return rest.isEmpty ? nil : "\(verb) \(rest)"
  }

  private var hint: Bilingual {
    if ["举手", "举手表决", "hands"].contains(word.lowercased()) {
      return Bilingual(
        zh: "举手数这样登记：登记 办件 同意 5 不同意 2", en: "enter hands with: record CASE yes 5 no 2")
    }
    if let parted = partedAfterVerb { return .didYouMean(parted) }
    return nearest.map { .didYouMean($0, not: word) }
      ?? Bilingual(zh: "输入 帮助 查看全部命令", en: "type help to see them all")
  }
}
