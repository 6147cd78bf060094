package import AdmissionVocabulary

/// A word of the console's own language, such as `until`.
package struct FixedWord: Hashable, Sendable {
  /// The spellings that are put in; English may be two words.
  package let name: Bilingual
  /// Every spelling that is read, half-width and in small letters, those that are put in first.
  let spellings: [String]
  /// What it means, where the word alone does not say it.
  package let detail: Bilingual?
  /// Whether it says how somebody votes.
  package let isChoice: Bool

  init(
    zh: String, en: String, also: String..., detail: Bilingual? = nil, isChoice: Bool = false
  ) {
    (name, self.detail, self.isChoice) = (Bilingual(zh: zh, en: en), detail, isChoice)
    spellings = ([en, zh] + also).map { HalfWidth.comparable($0) }
  }

  /// Its English, a word each; most have only one.
  var english: [String] { name.en.split(separator: " ").map(String.init) }

  /// Whether a word that was typed is this one, or the first of its two English words.
  func begins(with token: Token) -> Bool {
    guard !token.isQuoted else { return false }
    let typed = token.text.lowercased()
    return spellings.contains(typed) || english.count > 1 && english[0] == typed
  }
}

/// A few words that each stand for something.
struct WordList<Value: Sendable>: Sendable {
  let entries: [(word: FixedWord, value: Value)]

  init(_ entries: [(word: FixedWord, value: Value)]) {
    self.entries = entries
  }

  /// What a word stands for, letters of either case.
  subscript(_ word: String) -> Value? {
    let typed = HalfWidth.comparable(word)
    return entries.first { $0.word.spellings.contains(typed) }?.value
  }

  var spellings: [String] { entries.flatMap(\.word.spellings) }

  var shape: Shape { .either(entries.map { .word($0.word) }) }
}

extension FixedWord {
  static let until = FixedWord(zh: "至", en: "until", also: "截止")
  static let asOf = FixedWord(zh: "截至", en: "as of")
  static let since = FixedWord(zh: "自", en: "since")
  static let off = FixedWord(zh: "停止", en: "off", also: "关", "解除", "stop")
}
