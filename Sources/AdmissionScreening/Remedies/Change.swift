public import AdmissionDirectory
import AdmissionVocabulary

/// One value of an application set anew.
public struct Change: Sendable {
  public let field: Application.Field
  /// Whether the value follows from the rules.
  ///
  /// Otherwise what is applied only stands in for words or figures that somebody has to give.
  public let isMechanical: Bool
  let apply: @Sendable (inout Application) -> Void

  private init(
    _ field: Application.Field, isMechanical: Bool,
    _ apply: @escaping @Sendable (inout Application) -> Void
  ) {
    (self.field, self.isMechanical, self.apply) = (field, isMechanical, apply)
  }

  /// A value that follows from the rules.
  static func set(
    _ field: Application.Field, _ apply: @escaping @Sendable (inout Application) -> Void
  ) -> Change {
    Change(field, isMechanical: true, apply)
  }

  /// A value that somebody has to give; `apply` puts a stand-in there.
  static func give(
    _ field: Application.Field, _ apply: @escaping @Sendable (inout Application) -> Void
  ) -> Change {
    Change(field, isMechanical: false, apply)
  }

  public func applied(to application: Application) -> Application {
    var changed = application
    apply(&changed)
    return changed
  }
}

extension Application {
  /// What stands for words still to be written.
  public static let toBeWritten = "（待填写）"
}

/// One way to clear an objection.
public struct Fix: Sendable {
  /// In whose power it is.
  public enum Power: String, CaseIterable, Sendable {
    case department, streets, office
  }

  /// To be made together; empty when nothing in the application has to change but somebody else
  /// has to act.
  public let changes: [Change]
  public let power: Power
  /// Whether it clears the objection; otherwise it only makes known what would.
  let clears: Bool

  init(changes: [Change], power: Power, clears: Bool = true) {
    (self.changes, self.power, self.clears) = (changes, power, clears)
  }

  static func set(
    _ field: Application.Field, _ apply: @escaping @Sendable (inout Application) -> Void
  ) -> Fix {
    Fix(changes: [.set(field, apply)], power: .department)
  }

  static func give(
    _ field: Application.Field, by power: Power = .department,
    _ apply: @escaping @Sendable (inout Application) -> Void
  ) -> Fix {
    Fix(changes: [.give(field, apply)], power: power)
  }

  /// Nothing the application can say; the office has to act first.
  static let byOffice = Fix(changes: [], power: .office)

  /// The office has to enter the next year's days off, and only then can a day be named.
  static let calendarByOffice = Fix(changes: [], power: .office, clears: false)
}
