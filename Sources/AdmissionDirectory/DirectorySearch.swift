public import AdmissionNames
import AdmissionVocabulary

extension WorkItem {
  /// Whether id, name, English gloss or one of `names` contains each word or one that means the
  /// same, letters of either case alike.
  public func matches(
    _ words: [String], or names: [String] = [], by wordbook: Wordbook
  ) -> Bool {
    let text = ([id.text, name, english ?? ""] + names).joined(separator: " ").lowercased()
    return words.map { $0.lowercased() }.allSatisfy { word in
      wordbook.synonyms(of: word).contains(where: text.contains)
    }
  }
}
