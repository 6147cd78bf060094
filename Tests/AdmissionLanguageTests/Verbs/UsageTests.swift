import AdmissionVocabulary
import Testing

@testable import AdmissionLanguage

/// The usage line of every verb, which its form writes.
@Suite struct UsageTests {
  static let lines: [(Verb, String, String)] = [
    (.check, "文件…", "FILE…"),
    (.submit, "文件", "FILE"),
    (.correct, "办件 文件", "CASE FILE"),
    (.withdraw, "办件", "CASE"),
    (.accept, "办件…", "CASE…"),
    (.return, "办件 \"缺什么\"", "CASE \"what is missing\""),
    (.consult, "办件 [同意数 共 街道数]", "CASE [N of M]"),
    (.condition, "办件 \"条件\"", "CASE \"text\""),
    (.strike, "办件 规则 [第几项] \"理由\"", "CASE RULE [NUMBER] \"reason\""),
    (.extend, "办件 \"理由\"", "CASE \"reason\""),
    (
      .propose, "移出|保留 事项… | 合并 事项… 到 事项 | 续期|追认 事项… [至 日期] | 暂停|撤销 事项… 因 理由 | 变更 事项 文件",
      "remove|retain ITEM… | merge ITEM… into ITEM | renew|ratify ITEM… [until DATE] | suspend|revoke ITEM… because GROUND | amend ITEM FILE"
    ),
    (.recuse, "办件 席位…", "CASE SEAT…"),
    (.open, "办件… [至 日期]", "CASE… [until DATE]"),
    (.vote, "办件… 同意|不同意|弃权|回避 [\"理由\"]", "CASE… yes|no|abstain|recuse [\"reason\"]"),
    (.record, "办件… YYNYA.RY | 办件… 同意 5 不同意 2 弃权 1", "CASE… YYNYA.RY | CASE… yes 5 no 2 abstain 1"),
    (.close, "办件…", "CASE…"),
    (.tally, "办件", "CASE"),
    (
      .sitting,
      "召集 日期 [办件…] | 议程 办件… | 到会 席位… | 离会 席位… | 列席 \"名单\" | 主持 席位 | 记录 席位 | 审议 办件 [YYNYA.RY | 同意 5 不同意 2…] | 缓议 办件… [\"理由\"] | 结束",
      "open DATE [CASE…] | agenda CASE… | attend SEAT… | leave SEAT… | observers \"names\" | preside SEAT | recorder SEAT | take CASE [YYNYA.RY | yes 5 no 2…] | defer CASE… [\"reason\"] | close"
    ),
    (.fulfil, "办件 条件号|全部 [\"凭据\"]", "CASE NUMBER|all [\"evidence\"]"),
    (.deliver, "办件…", "CASE…"),
    (.order, "文件", "FILE"),
    (.cure, "事项 [\"凭据\"]", "ITEM [\"evidence\"]"),
    (.complain, "事项 [未兑现] \"内容\"", "ITEM [undelivered] \"text\""),
    (.report, "\"任务\" 部门", "\"TASK\" DEPARTMENT"),
    (.answer, "办件 文件 | 办件 \"说明\"", "CASE FILE | CASE \"text\""),
    (.escalate, "办件…", "CASE…"),
    (.seat, "席位 空缺|补缺 [\"原因\"]", "SEAT vacant|filled [\"reason\"]"),
    (.review, "[年份] [提请]", "[YEAR] [propose]"),
    (.publish, "版本名", "EDITION"),
    (.docket, "", ""),
    (.lookup, "编号|事项|词语 [报告 部门]", "NUMBER|ITEM|WORDS [report DEPARTMENT]"),
    (.show, "办件|事项|会议", "CASE|ITEM|SITTING"),
    (.why, "办件|事项", "CASE|ITEM"),
    (.history, "[办件]", "[CASE]"),
    (.directory, "[词语] [按 部门|类型] [截至 日期]", "[WORDS] [by department|kind] [as of DATE]"),
    (
      .reduced, "[自 版本] [按 类型|部门|年度] [截至 日期]",
      "[since EDITION] [by kind|department|year] [as of DATE]"
    ),
    (.burden, "[事项|部门] [截至 日期]", "[ITEM|DEPARTMENT] [as of DATE]"),
    (.rules, "[编号|名称]", "[RULE]"),
    (
      .export, "目录|减项 文件 [覆盖] | 纪要 会议|办件 文件 [覆盖] | 核查单 词语 文件 [覆盖]",
      "directory|reduction FILE [overwrite] | minutes SITTING|CASE FILE [overwrite] | slip WORDS FILE [overwrite]"
    ),
    (.as, "席位三 | 部门名 | 社区名 | 编委会办公室 | 访客", "seat-3 | DEPARTMENT | COMMUNITY | clerk | anyone"),
    (.today, "日期", "DATE"),
    (
      .expect, "办件 状态 | 减项 数 | 拒绝 代码 : 命令 | 事项 编号 在|不在|状态",
      "CASE STATE | reduced N | refused CODE : LINE | item ID in|out|STANDING"
    ),
    (.verify, "[自 校验码]", "[since CODE]"),
    (.transcript, "文件 | 停止", "FILE | off"),
    (.notices, "", ""),
    (.recent, "", ""),
    (.quiet, "[分钟|停止]", "[MINUTES|off]"),
    (.set, "提示|颜色 开|关", "suggestions|colour on|off"),
    (.help, "[命令]", "[VERB]"),
    (.lang, "中文|英文", "zh|en"),
    (.quit, "", ""),
  ]

  @Test(arguments: lines)
  func isWritten(_ verb: Verb, _ zh: String, _ en: String) {
    #expect(verb.usage == Bilingual(zh: zh, en: en))
  }

  @Test func everyVerbHasItsLine() {
    #expect(Self.lines.map(\.0) == Verb.all)
  }
}
