package import AdmissionVocabulary

/// What may follow a verb, as data: usage lines are written from it and completion walks along it.
package indirect enum Form: Sendable {
  case one(Slot)
  /// One thing or more, lists and ranges among them.
  case many(Slot)
  /// One thing whose name may be several words.
  case phrase(Slot)
  case word(FixedWord)
  case sequence([Form])
  case optional(Form)
  case repeated(Form)
  /// One of these, written closely: `a|b`.
  case either([Form])
  /// One of these, written apart: `a | b`.
  case forms([Form])
  /// Written in usage lines in words of its own.
  case shown(Bilingual, Form)
  /// More of a list or a name that has begun, or nothing; no verb is declared with it.
  case more(Form)

  /// What a word stands for.
  package enum Slot: Hashable, Sendable {
    case filed, item, sitting, edition, newEdition, department, community, clerk
    /// A seat by its number, or by its name where somebody says who they are.
    case seat, seatName
    case file, newFile, rule, verb, state, standing, code, line
    /// A day that may be the office's own, or one that lies ahead.
    case day, laterDay
    case text, words, number, year, ballots, grant, checkCode
  }

  static let nothing = Form.sequence([])

  static func quoted(zh: String, en: String) -> Form {
    .shown(Bilingual(zh: "\"\(zh)\"", en: "\"\(en)\""), .one(.text))
  }

  static func word(zh: String, en: String, also: Set<String> = []) -> Form {
    .word(FixedWord(Bilingual(zh: zh, en: en), also: also))
  }
}

/// A word of the console's own language, such as `until`.
package struct FixedWord: Hashable, Sendable {
  /// The spellings that are put in; English may be two words.
  let name: Bilingual
  /// Every spelling that is read.
  let spellings: Set<String>
  /// What it means, where the word alone does not say it.
  let detail: Bilingual?
  /// Whether it says how somebody votes.
  let isChoice: Bool

  init(
    _ name: Bilingual, also: Set<String> = [], detail: Bilingual? = nil, isChoice: Bool = false
  ) {
    (self.name, self.detail, self.isChoice) = (name, detail, isChoice)
    spellings = also.union([name.zh, name.en])
  }
}

extension Form {
  /// As it stands in usage lines.
  var usage: Bilingual {
    switch self {
    case .one(let slot), .phrase(let slot): slot.name
    case .many(let slot): slot.name + Bilingual("…")
    case .word(let word): word.name
    case .sequence(let parts): parts.map(\.usage).joined(zh: " ", en: " ")
    case .optional(let part): Bilingual("[") + part.usage + Bilingual("]")
    case .repeated(let part): part.usage + Bilingual("…")
    case .either(let parts): parts.map(\.usage).joined(zh: "|", en: "|")
    case .forms(let parts): parts.map(\.usage).joined(zh: " | ", en: " | ")
    case .shown(let words, _): words
    case .more(let part): Form.optional(part).usage
    }
  }
}

extension Form.Slot {
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
    case .standing: Bilingual(zh: "状态", en: "STANDING")
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
}
