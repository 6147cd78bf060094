import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

/// A few words that each stand for something, in both languages.
struct WordList<Value: Sendable>: Sendable {
  private let entries: [(words: [String], value: Value)]

  init(_ entries: [(words: [String], value: Value)]) {
    self.entries = entries
  }

  /// What a word stands for, letters of either case.
  subscript(_ word: String) -> Value? {
    let typed = word.lowercased()
    return entries.first { $0.words.contains(typed) }?.value
  }

  var words: [String] { entries.flatMap(\.words) }
}

/// Words inside a line, in both languages.
package enum Keyword {
  static let until: Set = ["until", "至", "截止"]
  static let into: Set = ["into", "到", "并入"]
  static let by: Set = ["by", "按"]
  static let since: Set = ["since", "自"]
  static let asOf: Set = ["截至"]
  static let reduced: Set = ["reduced", "减项"]
  static let refused: Set = ["refused", "拒绝"]
  static let item: Set = ["item", "事项"]
  static let because: Set = ["because", "因"]
  static let outOf: Set = ["of", "共"]
  static let findings: Set = ["findings", "照审查意见"]
  static let undelivered: Set = ["undelivered", "未兑现"]
  static let proposes: Set = ["propose", "提请"]
  static let reports: Set = ["report", "报告"]
  static let off: Set = ["off", "停止", "关", "解除", "stop"]
  static let overwrites: Set = ["overwrite", "覆盖"]
  package static let everybody: Set = ["all", "全部", "全体"]

  static let choices = WordList<Choice>([
    (["yes", "同意", "赞成", "y", "aye", "agree"], .yes),
    (["no", "不同意", "反对", "n", "nay", "oppose"], .no), (["abstain", "弃权"], .abstain),
    (["recuse", "回避"], .recuse),
  ])

  static let motions = WordList<Motion.Kind>(
    [Motion.Kind.remove, .merge, .retain, .renew, .amend, .suspend, .revoke, .ratify].map {
      ([$0.rawValue, $0.name.zh], $0)
    })

  static let grounds = WordList<ExitGround>(
    ExitGround.allCases.map { ([$0.rawValue, $0.name.zh], $0) })

  /// Whether an item is there, or how it stands.
  static let standings = WordList<ItemExpectation>(
    [(["in", "在"], .isIn(true)), (["out", "不在"], .isIn(false))]
      + ItemStanding.allCases.map { ([$0.rawValue, $0.name.zh], .standing($0)) })

  /// Whether a seat is filled.
  static let fillings = WordList<Bool>([
    (["vacant", "空缺"], false), (["filled", "补缺"], true),
  ])

  static let languages = WordList<Language>([
    (["zh", "中文", "chinese"], .zh), (["en", "英文", "英语", "english"], .en),
  ])

  static let settings = WordList<Settings.Key>(
    Settings.Key.allCases.map { ([$0.rawValue, $0.name.zh], $0) } + [
      (["color"], .colour), (["hints"], .suggestions),
    ])

  static let switches = WordList<Bool>([(["on", "开"], true), (["off", "关"], false)])

  static let exports = WordList<Exported>([
    (["directory", "目录"], .directory), (["reduction", "减项"], .reduction),
    (["minutes", "纪要"], .minutes), (["slip", "核查单"], .slip),
  ])

  package static func matches(_ word: String, _ words: Set<String>) -> Bool {
    words.contains(word.lowercased())
  }

  static func choice(_ word: String) -> Choice? { choices[word] }
}

/// What is exported, one word each.
enum Exported: Sendable {
  case directory, reduction, minutes, slip
}

/// What can be expected of an item.
enum ItemExpectation: Sendable {
  case isIn(Bool)
  case standing(ItemStanding)
}
