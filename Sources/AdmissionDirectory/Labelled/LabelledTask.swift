public import AdmissionVocabulary

/// A row of a labelled table: a task as a department would ask for it, and what should become of it.
///
/// What the row leaves open is `nil`.
public struct LabelledTask: Hashable, Sendable {
  /// What a row says of something that an application may lack.
  public enum Stated<Value: Hashable & Sendable>: Hashable, Sendable {
    case unsaid, none
    case said(Value)

    /// What is said, `nil` where that is nothing, or `usual` where nothing is said.
    public func or(_ usual: Value?) -> Value? {
      switch self {
      case .unsaid: usual
      case .none: nil
      case .said(let value): value
      }
    }
  }

  /// What was decided about it, or about what it is taken from, before.
  public struct Earlier: Hashable, Sendable {
    /// Raw values are the words of a labelled table.
    public enum Decision: String, CaseIterable, Sendable {
      case refused, removed, merged, expired, revoked
    }

    public var decision: Decision
    public var name: String
    public var content: String?
    public var kind: Kind?
    public var department: Department.ID?
    public var times: Int?
    public var minutes: Int?

    public init(
      decision: Decision, name: String, content: String? = nil, kind: Kind? = nil,
      department: Department.ID? = nil, times: Int? = nil, minutes: Int? = nil
    ) {
      (self.decision, self.name, self.content) = (decision, name, content)
      (self.kind, self.department) = (kind, department)
      (self.times, self.minutes) = (times, minutes)
    }
  }

  public var id: String
  public var name: String
  public var content: String
  public var department: Department.ID
  /// As the department states it, which need not be what it is.
  public var kind: Kind
  public var role: CommunityRole
  public var ground: Application.Basis.Ground
  public var citations: [Citation] = []
  public var label: TaskLabel
  /// A second label that counts as right.
  public var alternative: TaskLabel?
  /// As the table has it.
  public var givenClass: TaskClass?
  /// The number of a listed item that is asked for.
  public var item: WorkItem.ID?
  public var times: Int?
  public var minutes: Int?
  public var fields: [ArchiveField.ID] = []
  public var ledgers: [String] = []
  public var enters: CalendarDay?
  public var ends = Stated<CalendarDay>.unsaid
  public var level: Application.Origin.Level?
  public var document = Stated<String>.unsaid
  public var departmentKeeps = Stated<String>.unsaid
  public var emergency: Application.Emergency?
  public var earlier: Earlier?

  public init(
    id: String, name: String, content: String, department: Department.ID, kind: Kind = .task,
    role: CommunityRole = .assists, ground: Application.Basis.Ground, label: TaskLabel
  ) {
    (self.id, self.name, self.content, self.department) = (id, name, content, department)
    (self.kind, self.role, self.ground, self.label) = (kind, role, ground, label)
  }

  /// The class given; where the table has none, what the label comes to.
  public var taskClass: TaskClass {
    if let givenClass { return givenClass }
    return switch label {
    case .forbid: .forbidden
    case .vote: item == nil ? .vote : .beyond
    case .admit: item == nil ? .duty : .within
    case .autonomy: .duty
    case .emergency: .emergency
    }
  }
}

/// A row of a labelled table of names: how a name applied for is to a name that is listed.
public struct LabelledPair: Hashable, Sendable {
  /// Raw values are the words of labelled tables and of `--json`.
  public enum Label: String, CaseIterable, Sendable {
    /// One task under two names.
    case same
    /// Tasks that voters should see beside each other.
    case related
    case unrelated
  }

  public let id: String
  public let label: Label
  public let left: String
  public let right: String

  public init(id: String, label: Label, left: String, right: String) {
    (self.id, self.label, self.left, self.right) = (id, label, left, right)
  }
}

/// Tasks or names with labels, as read from a table.
public enum LabelledRows: Hashable, Sendable {
  case tasks([LabelledTask])
  case pairs([LabelledPair])
}

/// A labelled table.
public struct LabelledTable: Hashable, Sendable {
  public let rows: LabelledRows
  /// Headings of columns that mean nothing here and were passed over.
  public let unread: [String]

  public init(rows: LabelledRows, unread: [String]) {
    (self.rows, self.unread) = (rows, unread)
  }
}
