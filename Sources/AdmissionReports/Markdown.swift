import AdmissionDisplay

/// Text of somebody's own, made harmless where it is written down for others.
public enum Markdown {
  /// A page with a title, lines that mark it, and one table; every text is made harmless here.
  public static func page(
    _ title: String, mark: [String], head: [String], rows: [[String]]
  ) -> String {
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let table = [row(head), row(head.map { _ in "---" })] + rows.map { row($0.map(text)) }
    return (["# " + text(title)] + mark.map(text) + [table.joined(separator: "\n")])
      .joined(separator: "\n\n") + "\n"
  }

  /// The text so that Markdown shows it letter by letter, on one line, in a table's cell too.
  static func text(_ text: String) -> String {
    let shown = Array(Visible.escaped(text, keepingNewlines: false))
    var escaped = ""
    for (place, character) in shown.enumerated() {
      let next = place + 1 < shown.count ? shown[place + 1] : " "
      // What readers turn into links by themselves: http://, www. and addresses of mail.
      let links =
        character == ":" && next == "/"
        || character == "."
          && String(shown[max(0, place - 3)..<place]).lowercased() == "www"
      // What begins a heading, a list or a rule where it begins a line.
      let begins = place == 0 && "-+=".contains(character)
      if special.contains(character) || links || begins {
        escaped.append("\\")
      }
      escaped.append(character)
    }
    return escaped
  }

  private static let special: Set<Character> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~", "$", "&", "!", "@",
  ]

  /// A line to be filled in by hand.
  static let blank = "＿＿＿＿＿＿＿＿"

  /// A table of two columns, its head first; the cells are taken as they are.
  static func table(_ head: (String, String), _ rows: [(String, String)]) -> String {
    (["| \(head.0) | \(head.1) |", "|---|---|"] + rows.map { "| \($0.0) | \($0.1) |" })
      .joined(separator: "\n")
  }
}
