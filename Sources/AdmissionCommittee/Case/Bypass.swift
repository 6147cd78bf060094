public import AdmissionDirectory
public import AdmissionVocabulary

/// A task that a community met without a number (R33, R41).
public struct Bypass: Hashable, Sendable {
  /// How far the answer to a report has come.
  public enum Step: Hashable, Sendable {
    case reported
    /// The department said what it does about it; nothing more is asked.
    case answered(String)
    /// The department applied for it after all.
    case regularised(by: Case.ID)
    /// The ladder of notices, 1 to ``Bypass/ladder``'s length.
    case noticed(Int)
  }

  /// What follows when a department does not answer, one after the other.
  public static let ladder = [
    Bilingual(zh: "提醒函", en: "letter of reminder"),
    Bilingual(zh: "告诫通知书", en: "formal notice"),
    Bilingual(zh: "约谈", en: "interview"),
    Bilingual(zh: "责令改正并通报批评", en: "correction and public criticism"),
    Bilingual(zh: "对责任人警告或记过", en: "warning or demerit for those responsible"),
  ]

  public let task: String
  public let department: Department.ID

  public init(task: String, department: Department.ID) {
    (self.task, self.department) = (task, department)
  }
}

/// What a community holds against an item that is in.
public struct Complaint: Hashable, Sendable {
  /// Raw values are words of the journal.
  public enum Kind: String, CaseIterable, Sendable {
    case complaint
    /// Funds or powers that were promised have not come; the community may refuse the task (R34).
    case undelivered

    public var name: Bilingual {
      switch self {
      case .complaint: Bilingual(zh: "投诉", en: "complaint")
      case .undelivered: Bilingual(zh: "承诺未兑现", en: "promise not delivered")
      }
    }
  }

  public let item: WorkItem.ID
  public let kind: Kind
  public let text: String

  public init(item: WorkItem.ID, kind: Kind, text: String) {
    (self.item, self.kind, self.text) = (item, kind, text)
  }
}
