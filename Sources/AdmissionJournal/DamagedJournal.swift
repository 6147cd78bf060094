public import AdmissionVocabulary

/// An entry that is not as the program left it.
public struct DamagedJournal: Error, Hashable, Sendable {
  /// What became of the entry; raw values are words of the JSON replies.
  public enum Kind: String, CaseIterable, Sendable {
    /// Its bytes or its digest are not those that were written.
    case changed
    /// It was there and is not any more.
    case deleted
    /// It was never written in this place; what follows goes on without it.
    case inserted
    /// It changed places with another one.
    case swapped
    /// The journal ends before it, though it is known to have been there.
    case truncated
    /// It stands in the chain and this version cannot read it.
    case unreadable
    /// It stands in the chain, of a shape that this version does not know.
    case newer
    /// It stands in the chain and can be read, and no run of the program could have written it.
    case impossible
  }

  public let kind: Kind
  /// The first entry that does not fit.
  public let sequence: Int
  /// What is wrong with it, in a clause.
  public let reason: Bilingual

  init(_ kind: Kind, _ sequence: Int, _ reason: Bilingual) {
    (self.kind, self.sequence, self.reason) = (kind, sequence, reason)
  }

  init(_ kind: Kind, _ sequence: Int, zh: String, en: String) {
    self.init(kind, sequence, Bilingual(zh: zh, en: en))
  }
}

extension DamagedJournal: Explainable {
  public var notice: Notice {
    Notice(
      "journal-damaged",
      Bilingual(zh: "办理日志第 \(sequence) 条有问题：", en: "journal entry \(sequence) is wrong: ") + reason,
      advice: kind == .newer ? .upgradeProgram : .restoreBackup(store: nil))
  }
}
