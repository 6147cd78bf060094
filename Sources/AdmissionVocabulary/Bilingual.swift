/// A language the program speaks; prose switches, data never does.
public enum Language: String, CaseIterable, Codable, Sendable {
  case zh, en
}

/// One text in both languages.
public struct Bilingual: Hashable, Codable, Sendable {
  public let zh: String
  public let en: String

  public init(zh: String, en: String) {
    (self.zh, self.en) = (zh, en)
  }

  /// The same text in both languages: a name, a number, a person's own words.
  public init(_ data: String) {
    self.init(zh: data, en: data)
  }

  public subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }

  /// The text with every `{name}` replaced by the fact of that name; unknown names stay as they are.
  ///
  /// Facts are inserted as they are and never read for placeholders themselves.
  public func filled(with facts: [String: Bilingual]) -> Bilingual {
    let template = BilingualTemplate(self)
    return Bilingual(
      zh: template.zh.filled { facts[$0]?.zh }, en: template.en.filled { facts[$0]?.en })
  }

  public static func + (left: Bilingual, right: Bilingual) -> Bilingual {
    Bilingual(zh: left.zh + right.zh, en: left.en + right.en)
  }
}

extension Sequence<Bilingual> {
  /// The texts one after another, as each language lists things.
  public func joined(zh: String = "、", en: String = ", ") -> Bilingual {
    Bilingual(
      zh: map(\.zh).joined(separator: zh), en: map(\.en).joined(separator: en))
  }
}
