import AdmissionVocabulary

/// A thing that a line can name: what is put in for it, and how people may begin to type it.
struct KnownName: Sendable {
  /// What is put in, by language; quotation marks come later.
  let text: Bilingual
  let detail: Bilingual
  /// Whether it is spoken of in fewer characters, as offices are.
  private let isShortened: Bool
  private let spellings: [Spelled]

  private struct Spelled: Sendable {
    let letters: [Pinyin.Letter]
    let language: Language
    let isHan: Bool
  }

  /// How well what was typed fits, best first.
  enum Fit: Int, Comparable {
    case exact, beginning, read, inside, readInside, shortened

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// A name that `others` find too, Chinese or English; `pinyin` keeps the readings met.
  init(
    _ text: Bilingual, detail: Bilingual, others: [String] = [], isShortened: Bool = false,
    _ pinyin: inout Pinyin
  ) {
    (self.text, self.detail, self.isShortened) = (text, detail, isShortened)
    var seen: Set<String> = []
    var spellings: [Spelled] = []
    func add(_ spelling: String, _ language: Language?) {
      guard !spelling.isEmpty, seen.insert(spelling).inserted else { return }
      let letters = pinyin.letters(of: spelling)
      let isHan = letters.contains { !$0.syllables.isEmpty }
      spellings.append(
        Spelled(letters: letters, language: language ?? (isHan ? .zh : .en), isHan: isHan))
    }
    add(text.zh, .zh)
    add(text.en, .en)
    for other in others { add(other, nil) }
    self.spellings = spellings
  }

  /// How well it fits what was typed, and the language to put it in; `nil` when not at all.
  ///
  /// `typed` is in small letters. A reader of Chinese gets Chinese where both fit.
  func fit(_ typed: [Unicode.Scalar], for language: Language) -> (fit: Fit, language: Language)? {
    guard !typed.isEmpty else { return (.beginning, language) }
    var best: (fit: Fit, language: Language)?
    for spelled in spellings {
      guard let fit = fit(of: spelled, typed) else { continue }
      guard let known = best else {
        best = (fit, spelled.language)
        continue
      }
      best = (
        min(known.fit, fit),
        known.language == language || spelled.language == language ? language : known.language
      )
    }
    return best
  }

  private func fit(of spelled: Spelled, _ typed: [Unicode.Scalar]) -> Fit? {
    let letters = spelled.letters
    func stands(at start: Int) -> Bool {
      start + typed.count <= letters.count
        && typed.indices.allSatisfy { letters[start + $0].scalar == typed[$0] }
    }
    if stands(at: 0) { return typed.count == letters.count ? .exact : .beginning }
    if spelled.isHan, letters.begins(with: typed[...]) { return .read }
    guard letters.count > 1 else { return nil }
    if spelled.isHan {
      if (1..<letters.count).contains(where: { stands(at: $0) }) { return .inside }
      guard typed.count > 1 else { return nil }
      let isRead = (1..<letters.count).contains {
        !letters[$0].isMark && letters.begins(with: typed[...], from: $0)
      }
      if isRead { return .readInside }
      return isShortened && letters.isShortened(to: typed[...]) ? .shortened : nil
    }
    // An English name is also found by the beginning of a later word.
    let isLater = (1..<letters.count).contains {
      letters[$0 - 1].scalar == " " && stands(at: $0)
    }
    return isLater ? .inside : nil
  }
}

extension FixedWord {
  func known(_ pinyin: inout Pinyin) -> KnownName {
    let other = Bilingual(zh: name.en, en: name.zh)
    return KnownName(
      name, detail: detail ?? other, others: spellings, &pinyin)
  }

  /// Itself, and the second of two English words: after the first that is completed by itself.
  var parts: [FixedWord] { [self] + english.dropFirst().map { FixedWord(zh: $0, en: $0) } }
}
