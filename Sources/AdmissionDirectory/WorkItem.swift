public import AdmissionVocabulary

/// One entry of the directory, of one kind; it keeps its id through editions.
public struct WorkItem: Hashable, Identifiable, Sendable {
  public typealias ID = Identifier<WorkItem>

  /// Three digits or more, such as `041`.
  public let id: ID
  public let name: String
  /// An English gloss of ``name`` for readers; `nil` when nobody wrote one.
  public let english: String?
  public let kind: Kind
  public let category: Category
  public let department: Department.ID
  /// `nil` when the task rests on nothing but an instruction.
  public let basis: Citation?
  public let role: CommunityRole
  /// Where it may be asked for; an item that says nothing of it is for every community.
  public let scope: CommunityScope
  /// How often each community does it in a year; 1 or more.
  public let timesPerYear: Int
  /// Minutes one community spends each time; 1 or more.
  public let minutes: Int
  public let fields: [ArchiveField.ID]
  /// Names of the ledgers that communities keep for it; empty when it brings none.
  public let ledgers: [String]
  /// First and last day it may be asked for; `nil` is open.
  public let from: CalendarDay?
  public let until: CalendarDay?
  /// Where the entry comes from: a row of the published lists, or the case that admitted it.
  public let source: String

  public init(
    id: ID, name: String, english: String?, kind: Kind, category: Category,
    department: Department.ID, basis: Citation?, role: CommunityRole,
    scope: CommunityScope = .all, timesPerYear: Int, minutes: Int, fields: [ArchiveField.ID],
    ledgers: [String] = [], from: CalendarDay?, until: CalendarDay?, source: String
  ) {
    (self.id, self.name, self.english, self.kind) = (id, name, english, kind)
    (self.category, self.department, self.basis) = (category, department, basis)
    (self.role, self.scope) = (role, scope)
    (self.timesPerYear, self.minutes) = (timesPerYear, minutes)
    (self.fields, self.ledgers) = (fields, ledgers)
    (self.from, self.until, self.source) = (from, until, source)
  }

  /// The name as it is, and the English gloss for English readers.
  public var title: Bilingual {
    Bilingual(zh: name, en: english ?? name)
  }
}

/// A dated issue of the directory.
public struct Edition: Hashable, Sendable {
  /// Lower-case word that names the edition and its file, such as `baseline`.
  public typealias Name = Identifier<Edition>

  public let name: Name
  public let title: Bilingual
  public let date: CalendarDay
  /// Whether it was made up to show the mechanism, rather than found in a source.
  public let reconstructed: Bool
  public let note: Bilingual
  /// In the order of publication; ids are unique.
  public let items: [WorkItem]

  public init(
    name: Name, title: Bilingual, date: CalendarDay, reconstructed: Bool, note: Bilingual,
    items: [WorkItem]
  ) {
    (self.name, self.title, self.date) = (name, title, date)
    (self.reconstructed, self.note, self.items) = (reconstructed, note, items)
  }
}
