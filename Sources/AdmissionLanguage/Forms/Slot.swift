package import AdmissionVocabulary

/// What a word of a line stands for.
package enum Slot: Hashable, Sendable {
  case filed, item, sitting, edition, newEdition, department, community, clerk
  /// A seat by its number, or by its name where somebody says who they are.
  case seat, seatName
  case file, newFile, rule, verb, state, code, line
  /// A day that may be the office's own, or one that lies ahead.
  case day, laterDay
  case text, words, number, year, ballots, grant, checkCode

  /// As it stands in usage lines.
  package var name: Bilingual {
    switch self {
    case .filed: Bilingual(zh: "办件", en: "CASE")
    case .item: Bilingual(zh: "事项", en: "ITEM")
    case .sitting: Bilingual(zh: "会议", en: "SITTING")
    case .edition: Bilingual(zh: "版本", en: "EDITION")
    case .newEdition: Bilingual(zh: "版本名", en: "EDITION")
    case .department: Bilingual(zh: "部门", en: "DEPARTMENT")
    case .community: Bilingual(zh: "社区名", en: "COMMUNITY")
    case .clerk: Bilingual(zh: "编委会办公室", en: "clerk")
    case .seat: Bilingual(zh: "席位", en: "SEAT")
    case .seatName: Bilingual(zh: "席位三", en: "seat-3")
    case .file, .newFile: Bilingual(zh: "文件", en: "FILE")
    case .rule: Bilingual(zh: "编号|名称", en: "RULE")
    case .verb: Bilingual(zh: "命令", en: "VERB")
    case .state: Bilingual(zh: "状态", en: "STATE")
    case .code: Bilingual(zh: "代码", en: "CODE")
    case .line: Bilingual(zh: "命令", en: "LINE")
    case .day, .laterDay: Bilingual(zh: "日期", en: "DATE")
    case .text: Bilingual(zh: "文字", en: "TEXT")
    case .words: Bilingual(zh: "词语", en: "WORDS")
    case .number: Bilingual(zh: "数", en: "N")
    case .year: Bilingual(zh: "年份", en: "YEAR")
    case .ballots: Bilingual("YYNYA.RY")
    case .grant: Bilingual(zh: "编号", en: "NUMBER")
    case .checkCode: Bilingual(zh: "校验码", en: "CODE")
    }
  }

  /// As a refusal calls it where it is missing: `it does not name a …`.
  var noun: Bilingual {
    switch self {
    case .filed: Bilingual(zh: "办件", en: "case")
    case .item: Bilingual(zh: "事项", en: "item")
    case .sitting: Bilingual(zh: "会议", en: "sitting")
    case .edition, .newEdition: Bilingual(zh: "版本名", en: "edition")
    case .department: Bilingual(zh: "部门", en: "department")
    case .community: Bilingual(zh: "社区", en: "community")
    case .clerk, .seatName: Bilingual(zh: "身份", en: "seat or department")
    case .seat: Bilingual(zh: "席位", en: "seat")
    case .file, .newFile: Bilingual(zh: "文件", en: "file")
    case .rule: Bilingual(zh: "规则", en: "rule")
    case .verb, .line: Bilingual(zh: "命令", en: "verb")
    case .state: Bilingual(zh: "状态", en: "state")
    case .code: Bilingual(zh: "代码", en: "code")
    case .day, .laterDay: Bilingual(zh: "日期", en: "date")
    case .text: Bilingual(zh: "内容", en: "text")
    case .words, .grant: Bilingual(zh: "编号、事项或词语", en: "number, item or words")
    case .number: Bilingual(zh: "数", en: "number")
    case .year: Bilingual(zh: "年份", en: "year")
    case .ballots: Bilingual(zh: "字母串", en: "string of letters")
    case .checkCode: Bilingual(zh: "校验码", en: "check code")
    }
  }
}
