/// What a person is told when something was refused: what happened, and what they can do about it.
public struct Notice: Hashable, Sendable {
  /// Stable across versions and languages, such as `not-seated`; scripts branch on it.
  public let code: String

  /// One clause without a full stop; the user's own words stand in backticks.
  public let message: Bilingual

  /// The next step, in the imperative; `nil` when there is nothing useful to add.
  public let hint: Bilingual?

  public init(_ code: String, _ message: Bilingual, hint: Bilingual? = nil) {
    (self.code, self.message, self.hint) = (code, message, hint)
  }

  public init(_ code: String, zh: String, en: String, hint: Bilingual? = nil) {
    self.init(code, Bilingual(zh: zh, en: en), hint: hint)
  }
}

/// An error a person may meet; nothing has changed when it is thrown.
///
/// Mistakes of the programmer trap instead; they never conform.
public protocol Explainable: Error, Sendable {
  var notice: Notice { get }
}
