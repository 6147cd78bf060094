extension WorkItem {
  /// Whether the id, name or English gloss contains every word, letters of either case alike.
  public func matches(_ words: [String]) -> Bool {
    let text = "\(id) \(name) \(english ?? "")".lowercased()
    return words.allSatisfy { text.contains($0.lowercased()) }
  }
}
