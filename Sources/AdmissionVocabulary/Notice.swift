public import protocol FoundationEssentials.LocalizedError

/// What a person is told when something was refused: what happened, and what they can do about it.
public struct Notice: Hashable, Sendable {
  /// Stable across versions and languages, such as `not-seated`; scripts branch on it.
  public let code: String

  /// One clause without a full stop; the user's own words stand in backticks.
  public let message: Bilingual

  /// The next step, in the imperative; `nil` when there is nothing useful to add, or while it is
  /// ``advice`` that nobody has put into words.
  public let hint: Bilingual?

  /// The next step, where it is one outside the office.
  public let advice: Advice?

  public init(_ code: String, _ message: Bilingual, hint: Bilingual? = nil) {
    (self.code, self.message, self.hint, advice) = (code, message, hint, nil)
  }

  public init(_ code: String, zh: String, en: String, hint: Bilingual? = nil) {
    self.init(code, Bilingual(zh: zh, en: en), hint: hint)
  }

  public init(_ code: String, zh: String, en: String, advice: Advice) {
    self.init(code, Bilingual(zh: zh, en: en), advice: advice)
  }

  public init(_ code: String, _ message: Bilingual, advice: Advice) {
    (self.code, self.message, hint, self.advice) = (code, message, nil, advice)
  }

  /// The same with its advice in the words of whoever shows it.
  public func advised(_ words: (Advice) -> Bilingual?) -> Notice {
    advice.flatMap(words).map { Notice(code, message, hint: $0) } ?? self
  }
}

extension Notice: CustomStringConvertible {
  /// For logs and for whoever prints an error: the code, then what is said, with the next step
  /// behind an arrow, in Chinese and below it in English.
  public var description: String { code + ": " + lines.joined(separator: "\n  ") }

  /// What is said in each language, once where both say the same.
  private var lines: [String] {
    let text = hint.map { message + Bilingual(" → ") + $0 } ?? message
    return text.zh == text.en ? [text.zh] : [text.zh, text.en]
  }

  /// The same, and below it each defect it stands for, with its place.
  package func description(over defects: some Sequence<(place: String, notice: Notice)>) -> String {
    ([description] + defects.map { $0.place + ": " + $0.notice.description })
      .joined(separator: "\n")
  }
}

/// An error a person may meet; nothing has changed when it is thrown.
///
/// Mistakes of the programmer trap instead; they never conform.
///
/// Printed, logged or left uncaught it says what its notice says, in both languages.
public protocol Explainable: LocalizedError, CustomStringConvertible, Sendable {
  var notice: Notice { get }
}

extension Explainable {
  public var description: String { notice.description }

  public var errorDescription: String? { description }

  // The description holds all of it.
  public var failureReason: String? { nil }
  public var recoverySuggestion: String? { nil }
  public var helpAnchor: String? { nil }
}
