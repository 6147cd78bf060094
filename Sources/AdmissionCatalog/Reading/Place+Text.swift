import AdmissionPages
import AdmissionVocabulary
import Foundation

extension Place {
  /// What is written, as it is; `nil`, noted, for lists and maps.
  var characters: String? {
    guard case .text(let text, isPlain: _) = written.shape else {
      noteShape(.text)
      return nil
    }
    return text
  }

  /// A text of somebody's own, without blanks at its ends, in NFC; in prose line breaks count as
  /// spaces, and a name holds no signs that pass for others.
  func text(_ limit: TextLimit = .name) -> String? {
    guard let characters else { return nil }
    // As most are, and as they are told to be from their bytes.
    if characters.isCommonplace, characters.utf8.count <= limit.scalars { return characters }
    let trimmed = Self.trimmed(characters, limit)
    guard !trimmed.isEmpty else {
      noteMalformed(
        Bilingual(zh: "只有空白", en: "there is nothing but blanks"),
        hint: Bilingual(zh: "填写内容", en: "write something"))
      return nil
    }
    do throws(TextTooLong) {
      try limit.check(trimmed)
    } catch {
      noteMalformed(error.notice.message, hint: error.notice.hint)
      return nil
    }
    if trimmed.unicodeScalars.allSatisfy(\.isCommonplace) { return trimmed }
    if let scalar = trimmed.unicodeScalars.first(where: \.isInvisible) {
      note(.invisible(scalar, in: trimmed))
      return nil
    }
    let text = trimmed.precomposedStringWithCanonicalMapping
    if limit == .name, let misleading = Notice.misleading(text) {
      note(misleading)
      return nil
    }
    return text
  }

  /// A text in both languages.
  func bilingual(_ limit: TextLimit = .name) -> Bilingual? {
    guard case .map = written.shape else {
      if case .refused = written.shape { return nil }
      noteMalformed(
        Bilingual(zh: "应有中英文两种文字", en: "this has to be there in Chinese and in English"),
        hint: Bilingual(zh: "写成 `{zh: 中文, en: English}`", en: "write `{zh: 中文, en: English}`"))
      return nil
    }
    return map { keys in
      let zh = keys.required("zh")?.text(limit)
      let en = keys.required("en")?.text(limit)
      guard let zh, let en else { return nil }
      return Bilingual(zh: zh, en: en)
    }
  }

  private static func trimmed(_ text: String, _ limit: TextLimit) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
    let end = scalars.lastIndex { !$0.properties.isWhitespace }.map(scalars.index(after:)) ?? start
    let trimmed = String(scalars[start..<end])
    guard limit == .prose, trimmed.utf8.contains(UInt8(ascii: "\n")) else { return trimmed }
    return String(String.UnicodeScalarView(trimmed.unicodeScalars.map { $0 == "\n" ? " " : $0 }))
  }
}
