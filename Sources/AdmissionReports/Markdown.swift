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
    let shown = Array(visible(text))
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

  /// The text with every control, bidirectional or otherwise invisible character spelled out, such
  /// as `\u{202E}`, and no line break.
  static func visible(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    var marksLeft = 0
    for scalar in text.unicodeScalars {
      if isMark(scalar), marksLeft > 0, !scalar.properties.isDefaultIgnorableCodePoint {
        shown.append(scalar)
        marksLeft -= 1
      } else if isMark(scalar) || hides(scalar) {
        shown.append(contentsOf: spelling(of: scalar).unicodeScalars)
        marksLeft = 0
      } else {
        shown.append(scalar)
        marksLeft = 8
      }
    }
    return String(shown)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  private static func hides(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse,
      .surrogate:
      true
    // The Braille cell without dots and the note head without a head are drawn empty.
    default:
      scalar.properties.isDefaultIgnorableCodePoint || scalar.value == 0x2800
        || scalar.value == 0x1D159
    }
  }

  private static func spelling(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\t": "\\t"
    case "\r": "\\r"
    default: "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    }
  }
}
