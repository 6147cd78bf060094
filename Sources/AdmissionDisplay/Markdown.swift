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
  ///
  /// Goes by scalars, as readers do: a mark on a sign does not make another sign of it.
  package static func text(_ text: String) -> String {
    let shown = Array(Visible.escaped(text, keepingNewlines: false).unicodeScalars)
    let digits = shown.prefix { ("0"..."9").contains($0) }.count
    let follows = String(String.UnicodeScalarView(shown.dropFirst(digits).prefix(2)))
    let numberEnd = digits > 0 && [". ", ") "].contains(follows) ? digits : nil
    var escaped = String.UnicodeScalarView()
    for (place, scalar) in shown.enumerated() {
      let next = place + 1 < shown.count ? shown[place + 1] : " "
      // What readers turn into links by themselves: http://, www. and addresses of mail.
      let links =
        scalar == ":" && next == "/"
        || scalar == "."
          && String(String.UnicodeScalarView(shown[max(0, place - 3)..<place])).lowercased()
            == "www"
      // What begins a heading, a list or a rule where it begins a line.
      let begins = place == 0 && ["-", "+", "="].contains(scalar) || place == numberEnd
      if special.contains(scalar) || links || begins {
        escaped.append("\\")
      }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  private static let special: Set<Unicode.Scalar> = [
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
