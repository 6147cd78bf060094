/// Text of somebody's own, made harmless where it is written down for others.
package enum Markdown {
  /// A page with a title, lines that mark it, and one table; every text is made harmless here.
  package static func page(_ title: String, mark: [String], _ content: Table) -> String {
    (["# " + text(title)] + mark.map(text) + [table(content)]).joined(separator: "\n\n") + "\n"
  }

  /// A table with all its columns; numbers stand to the right.
  static func table(_ table: Table) -> String {
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let rules = table.columns.map { $0.alignment == .trailing ? "---:" : "---" }
    return ([row(table.titles.map(text)), row(rules)] + table.rows.map { row($0.map(text)) })
      .joined(separator: "\n")
  }

  /// The text so that Markdown shows it letter by letter, on one line, in a table's cell too.
  package static func text(_ text: String) -> String {
    let shown = Array(Visible.escaped(text, keepingNewlines: false))
    let digits = shown.prefix { $0.isASCII && $0.isNumber }.count
    let follows = shown.dropFirst(digits).prefix(2).map(String.init).joined()
    let numberEnd = digits > 0 && [". ", ") "].contains(follows) ? digits : nil
    var escaped = ""
    for (place, character) in shown.enumerated() {
      let next = place + 1 < shown.count ? shown[place + 1] : " "
      // What readers turn into links by themselves: http://, www. and addresses of mail.
      let links =
        character == ":" && next == "/"
        || character == "."
          && String(shown[max(0, place - 3)..<place]).lowercased() == "www"
      // What begins a heading, a list or a rule where it begins a line.
      let begins = place == 0 && "-+=".contains(character) || place == numberEnd
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
  package static let blank = "＿＿＿＿＿＿＿＿"

  /// A table of two columns, its head first; the cells are taken as they are.
  package static func table(_ head: (String, String), _ rows: [(String, String)]) -> String {
    (["| \(head.0) | \(head.1) |", "|---|---|"] + rows.map { "| \($0.0) | \($0.1) |" })
      .joined(separator: "\n")
  }
}
