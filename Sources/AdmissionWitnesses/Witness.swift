public import AdmissionDirectory
public import AdmissionScreening
public import AdmissionVocabulary

/// An application that makes one rule say one thing, with whatever else it takes.
public struct Witness: Sendable {
  public let application: Application
  /// What has to be so besides, each in a clause; empty when the application alone will do.
  public let given: [Bilingual]
  /// The fields of the application that the rule reads, in the rule's order.
  public let fields: [Field]
  /// The sentence as filled in, or which way it leads; `nil` where the rule is content.
  public let words: Bilingual?
  /// What would clear the objection, as filled in; `nil` when nothing would.
  public let fix: Bilingual?

  /// A value the rule read.
  public struct Field: Hashable, Sendable {
    public let field: Application.Field
    /// As written in an application's file.
    public let value: String
  }
}

extension Witness {
  /// One thing a rule may say, and an application that makes it say exactly that.
  public struct Example: Sendable {
    public let answer: Statement
    /// `nil` when nothing in the book, the register and the directory brings the answer about.
    public let witness: Witness?
  }

  /// What a rule may say.
  public enum Statement: Hashable, Sendable {
    case satisfied
    case routes(Route)
    /// A sentence of the rule, by its key in `rules.yaml`.
    case objects(String)
    /// A reason for not applying, by its key in `rules.yaml`.
    case notApplicable(String)

    /// Key of the sentence; `nil` where none is spoken.
    public var sentence: String? {
      switch self {
      case .objects(let key), .notApplicable(let key): key
      case .satisfied, .routes: nil
      }
    }

    /// Whether the rule does something about the application, rather than letting it be.
    var fires: Bool {
      switch self {
      case .objects, .routes: true
      case .satisfied, .notApplicable: false
      }
    }

    public var name: Bilingual {
      switch self {
      case .satisfied: Bilingual(zh: "符合", en: "satisfied")
      case .routes: Bilingual(zh: "导向", en: "leads on")
      case .objects: Bilingual(zh: "提出意见", en: "objects")
      case .notApplicable: Bilingual(zh: "不适用", en: "not applicable")
      }
    }

    /// Word of `--json`.
    public var word: String {
      switch self {
      case .satisfied: "satisfied"
      case .routes: "routes"
      case .objects: "not-satisfied"
      case .notApplicable: "not-applicable"
      }
    }
  }
}
