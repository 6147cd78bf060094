public import AdmissionVocabulary

/// A journal that no run of the program could have written.
public struct ImpossibleHistory: Error, Hashable, Sendable {
  /// What does not fit, in a clause.
  public let reason: Bilingual

  public init(zh: String, en: String) {
    reason = Bilingual(zh: zh, en: en)
  }
}

extension Office {
  /// Whether there is the case, in a state for what is to be taken in.
  func expect(
    _ id: Case.ID, _ fits: (Case) -> Bool
  ) throws(ImpossibleHistory) {
    guard let filed = self[id] else {
      throw ImpossibleHistory(zh: "没有办件 \(id)", en: "there is no case \(id)")
    }
    guard fits(filed) else {
      throw ImpossibleHistory(
        zh: "办件 \(id) 的状态容不下这一条", en: "case \(id) is in no state for this")
    }
  }
}
