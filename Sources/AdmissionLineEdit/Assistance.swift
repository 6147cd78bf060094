/// What the editor asks its surroundings while a line is typed.
package struct Assistance {
  /// What the word before the cursor may become; the cursor counts characters.
  package var complete: (_ line: String, _ cursor: Int) -> Completion?
  /// How the line is to be coloured, in ascending order; nothing when it is not.
  package var tints: (_ line: String) -> [TintedRange]
  /// What happened meanwhile, to be shown above the line; asked about once a second.
  package var news: () -> [String]
  /// Whether the latest entry that begins like the line is shown behind it.
  package var suggests: () -> Bool
  package var phrases: () -> Phrases

  /// The editor's own words.
  package struct Phrases: Sendable {
    /// Before the line while looking for an earlier one, given what was typed.
    package var search: @Sendable (_ pattern: String, _ isFound: Bool) -> String
    /// How many candidates do not fit.
    package var more: @Sendable (Int) -> String
    package var nothingToComplete: String
    /// Said when a paste was cut off.
    package var pasteTooLong: String

    package init(
      search: @escaping @Sendable (String, Bool) -> String,
      more: @escaping @Sendable (Int) -> String, nothingToComplete: String, pasteTooLong: String
    ) {
      (self.search, self.more) = (search, more)
      (self.nothingToComplete, self.pasteTooLong) = (nothingToComplete, pasteTooLong)
    }
  }

  package init(
    phrases: @escaping () -> Phrases,
    complete: @escaping (String, Int) -> Completion? = { _, _ in nil },
    tints: @escaping (String) -> [TintedRange] = { _ in [] },
    news: @escaping () -> [String] = { [] }, suggests: @escaping () -> Bool = { true }
  ) {
    (self.phrases, self.complete, self.tints) = (phrases, complete, tints)
    (self.news, self.suggests) = (news, suggests)
  }

  /// None, with words for both kinds of reader.
  package static var none: Assistance {
    Assistance(phrases: {
      Phrases(
        search: { "? \($0)\($1 ? "" : " -"): " }, more: { "+\($0)" }, nothingToComplete: "-",
        pasteTooLong: "…")
    })
  }
}
