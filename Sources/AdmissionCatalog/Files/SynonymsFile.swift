import AdmissionNames
import AdmissionPages
import AdmissionVocabulary

/// Reads `synonyms.yaml`.
enum SynonymsFile {
  static func read(_ page: Place) -> Wordbook? {
    page.map { keys in
      let words = WordRoll()
      let fillers = keys.required("fillers")?.list { words.word($0) }
      let actions = keys.required("actions").flatMap { groups($0, words) }
      let collecting = keys.required("collecting").flatMap { groups($0, words) }
      let common = keys.required("common").flatMap { groups($0, words) }
      let fields = keys.required("fields").flatMap { Self.fields($0, words) }
      let contrasts = keys.required("contrasts").flatMap(Self.contrasts)
      guard let fillers, let actions, let collecting, let common, let fields, let contrasts else {
        return nil
      }
      return Wordbook(
        fillers: fillers, actions: actions, collecting: collecting, common: common,
        fields: fields, contrasts: contrasts)
    }
  }

  private static func groups(_ place: Place, _ words: WordRoll) -> [Wordbook.Group]? {
    place.list { group in
      group.map { keys in
        let group = keys.required("words")?.list(atLeast: 1) { words.word($0) }
        let source = keys.required("source")?.text()
        return source == nil ? nil : group
      }
    }
  }

  private static func fields(_ place: Place, _ words: WordRoll) -> [[Wordbook.Group]]? {
    place.entries(Roll<Wordbook>(home: "synonyms.yaml")) { keys, id in
      let name = keys.required("name")?.bilingual()
      let groups = keys.required("groups").flatMap { Self.groups($0, words) }
      return id == nil || name == nil ? nil : groups
    }
  }

  private static func contrasts(_ place: Place) -> [[[String]]]? {
    place.list { kind in
      kind.map { keys in
        let name = keys.required("kind")?.bilingual()
        let source = keys.required("source")?.text()
        // Of its own: a word of a contrast is one of the groups too, or of none.
        let words = WordRoll()
        let sets = keys.required("words")?.list(atMost: Wordbook.mostContrasting) { set in
          set.list(atLeast: 1) { words.word($0) }
        }
        return name == nil || source == nil ? nil : sets
      }
    }
  }
}

/// The words of a file, each with the line where it stands; none may stand twice.
private final class WordRoll {
  private var lines: [TextKey: Int] = [:]

  func word(_ place: Place) -> String? {
    guard let word = place.text() else { return nil }
    if let line = lines.updateValue(place.written.line, forKey: TextKey(word)) {
      lines[TextKey(word)] = line
      place.note(.wordTwice(word, firstLine: line))
      return nil
    }
    return word
  }
}

extension Notice {
  fileprivate static func wordTwice(_ word: String, firstLine: Int) -> Notice {
    Notice(
      "word-twice", zh: "词语 `\(word)` 已列过", en: "the word `\(word)` is listed already",
      hint: Bilingual(
        zh: "第 \(firstLine) 行已有；每个词只归一组，删去一处",
        en: "line \(firstLine) has it; a word belongs to one group, so delete one of the two"))
  }
}
