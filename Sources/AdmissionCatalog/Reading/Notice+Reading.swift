import AdmissionPages
import AdmissionVocabulary

/// Why a value cannot be used; ``Notice/code`` tells the four mistakes people make apart.
extension Notice {
  enum Shape {
    case text, list, map

    var name: Bilingual {
      switch self {
      case .text: Bilingual(zh: "一段文字", en: "a text")
      case .list: Bilingual(zh: "列表", en: "a list")
      case .map: Bilingual(zh: "分项", en: "a map of keys")
      }
    }

    var hint: Bilingual {
      switch self {
      case .text: Bilingual(zh: "写成 `键: 值`；含括号的文字加双引号", en: "write `key: value`; quote brackets")
      case .list: Bilingual(zh: "写成 `[甲, 乙]`；没有就写 `[]`", en: "write `[one, two]`, or `[]` for none")
      case .map: Bilingual(zh: "在下面缩进，逐项写 `键: 值`", en: "indent below it, one `key: value` a line")
      }
    }
  }

  static func missingKey(_ name: String, orNone: Bool) -> Notice {
    Notice(
      "missing-key", zh: "缺少 `\(name.shown)`", en: "`\(name.shown)` is missing",
      hint: orNone
        ? Bilingual(zh: "补上；确实没有就写 `none`", en: "add it; where there is nothing write `none`")
        : Bilingual(zh: "补上并填写", en: "add it with its value"))
  }

  /// What a value may be instead of something.
  enum Absence {
    case never, none, leftOut
  }

  static func nullValue(_ name: String, mayBe absence: Absence) -> Notice {
    let hint =
      switch absence {
      case .never: Bilingual(zh: "填写内容", en: "fill it in")
      case .none:
        Bilingual(zh: "填写；确实没有就写 `none`", en: "fill it in; where there is nothing write `none`")
      case .leftOut: Bilingual(zh: "填写，或者整项删去", en: "fill it in, or leave it out")
      }
    return Notice(
      "null-value", zh: "`\(name.shown)` 没有填写", en: "`\(name.shown)` has no value", hint: hint)
  }

  static func unknownKey(_ key: String, below name: String, known: [String]) -> Notice {
    let place =
      name.isEmpty
      ? Bilingual(zh: "这里", en: "here")
      : Bilingual(zh: "`\(name.shown)` 之下", en: "below `\(name.shown)`")
    return Notice(
      "unknown-key",
      Bilingual(zh: "", en: "there is no key `\(key.shown)` ") + place
        + Bilingual(zh: "没有 `\(key.shown)` 这一项", en: ""),
      hint: suggestion(for: key, among: known))
  }

  static func malformed(_ name: String, _ message: Bilingual, hint: Bilingual?) -> Notice {
    let place =
      name.isEmpty
      ? Bilingual("") : Bilingual(zh: "`\(name.shown)`：", en: "`\(name.shown)`: ")
    return Notice("malformed", place + message, hint: hint)
  }

  static func wrongShape(_ name: String, wanted: Shape, found: Shape) -> Notice {
    malformed(
      name,
      Bilingual(
        zh: "应为\(wanted.name.zh)，这里是\(found.name.zh)",
        en: "this has to be \(wanted.name.en), not \(found.name.en)"),
      hint: wanted.hint)
  }

  /// The nearest of the known words, or all of them when they are few.
  static func suggestion(for word: String, among known: [String]) -> Bilingual? {
    if let nearest = Spelling.nearest(to: word, among: known) {
      return .didYouMean(nearest)
    }
    guard !known.isEmpty, known.count <= 16 else { return nil }
    return Bilingual(zh: "可用：", en: "use one of ") + known.map { Bilingual("`\($0)`") }.joined()
  }
}
