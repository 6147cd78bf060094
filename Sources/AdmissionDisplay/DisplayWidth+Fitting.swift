extension DisplayWidth {
  /// A text no wider than `width`, its end replaced by … where it had to be cut.
  ///
  /// Cuts between characters, so the result may be one column narrower than asked.
  package func truncated(_ text: String, to width: Int) -> String {
    guard of(text) > width else { return text }
    guard width > 0 else { return "" }
    var room = width - of("…")
    let kept = text.prefix { character in
      room -= of(character)
      return room >= 0
    }
    return kept + "…"
  }

  /// A text filled with blanks to `width`; unchanged when it is that wide already.
  package func padded(
    _ text: String, to width: Int, _ alignment: Table.Alignment = .leading
  ) -> String {
    let blanks = String(repeating: " ", count: max(0, width - of(text)))
    return switch alignment {
    case .leading: text + blanks
    case .trailing: blanks + text
    }
  }
}
