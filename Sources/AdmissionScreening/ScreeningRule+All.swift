extension ScreeningRule {
  /// Every rule the program knows, in the order of the findings.
  public static let all: [ScreeningRule] = [
  ]
}

extension Question {
  /// Listed items with a name like the application's, most alike first.
  var resemblances: [Resemblance] { [] }
}
