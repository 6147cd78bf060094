import AdmissionVocabulary

extension WorkItem {
  /// Whether id, name, English gloss or one of `names` contains each word, letters of either case
  /// alike.
  public func matches(_ words: [String], or names: [String] = []) -> Bool {
    let text = ([id.text, name, english ?? ""] + names).joined(separator: " ").lowercased()
    return words.allSatisfy { text.contains($0.lowercased()) }
  }
}
