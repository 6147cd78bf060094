import AdmissionPages
import AdmissionVocabulary

/// Why a name is not taken.
extension Notice {
  /// Why a name is not taken that holds a radical in place of an ideograph, or letters of scripts
  /// that look alike in one word.
  static func misleading(_ name: String) -> Notice? {
    for scalar in name.unicodeScalars where !scalar.isCommonplace {
      guard let ideograph = scalar.ideographTwin else { continue }
      return Notice(
        "look-alike-character",
        zh: "`\(name.shown)` 中的 \(scalar.shown) 不是汉字 \(ideograph.shown)，只是看起来一样",
        en: "\(scalar.shown) in `\(name.shown)` only looks like the ideograph \(ideograph.shown)",
        hint: Bilingual(
          zh: "用输入法重新键入 \(ideograph)；从 PDF 复制的文字常有这种字符",
          en: "type \(ideograph) anew; text copied from a PDF often holds such signs"))
    }
    guard let mixed = MixedWord(in: name) else { return nil }
    return Notice(
      "mixed-scripts",
      Bilingual(
        zh: "`\(mixed.word.shown)` 一个词里混用\(mixed.scripts.joined().zh)字母：\(mixed.odd.shown)",
        en: "the word `\(mixed.word.shown)` mixes \(mixed.scripts.joined(en: " and ").en) letters: "
          + mixed.odd.shown),
      hint: Bilingual(zh: "用同一种字母重新键入这个词", en: "type the word anew in one script"))
  }

  /// `first` is where the other name stands, with its file unless it is the same one.
  static func looksAlike(_ name: String, _ first: NameRoll.Entry, file: String) -> Notice {
    let place = Bilingual(zh: "第 \(first.line) 行", en: "line \(first.line)")
    let whole =
      first.file == file
      ? place
      : Bilingual(zh: "\(first.file) \(place.zh)", en: "\(first.file), \(place.en)")
    guard let alike = LookAlike(name, of: first.name) else {
      return Notice(
        "looks-alike", zh: "名称 `\(name.shown)` 已用过（\(whole.zh)）",
        en: "the name `\(name.shown)` is taken (\(whole.en))",
        hint: Bilingual(zh: "改用能区别的名称", en: "give them different names"))
    }
    return Notice(
      "looks-alike",
      zh: "`\(name.shown)` 看起来与 `\(first.name.shown)`（\(whole.zh)）一样：\(alike.difference.zh)",
      en: "`\(name.shown)` looks like `\(first.name.shown)` (\(whole.en)): \(alike.difference.en)",
      hint: Bilingual(
        zh: "若是同一个，只留一处；否则改用看得出区别的名称",
        en: "keep one if they are the same, else give names that are told apart by eye"))
  }
}
