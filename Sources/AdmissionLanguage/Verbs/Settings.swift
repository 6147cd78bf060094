package import AdmissionVocabulary

/// How the console behaves at a terminal, as its user likes it.
package struct Settings: Hashable, Sendable {
  /// What can be turned on and off.
  package enum Key: String, CaseIterable, Sendable {
    /// Earlier lines shown behind the one being typed.
    case suggestions
    /// Colour in the line being typed.
    case colour

    package var name: Bilingual {
      switch self {
      case .suggestions: Bilingual(zh: "提示", en: "suggestions")
      case .colour: Bilingual(zh: "颜色", en: "colour")
      }
    }
  }

  private var off: Set<Key> = []

  package init() {}

  package subscript(_ key: Key) -> Bool {
    get { !off.contains(key) }
    set { if newValue { off.remove(key) } else { off.insert(key) } }
  }

  /// As a file keeps them: the names of what is off, one a line; anything else is passed over.
  package var text: String {
    Key.allCases.filter(off.contains).map { "\($0.rawValue) off\n" }.joined()
  }

  package init(text: String) {
    let lines = text.split(separator: "\n").map(String.init)
    off = Set(Key.allCases.filter { lines.contains("\($0.rawValue) off") })
  }
}
