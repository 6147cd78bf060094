import AdmissionDisplay

/// What is to be seen while a line is typed, before it is known how wide the screen is.
struct Picture: Equatable {
  var prompt = ""
  var line: [Character] = []
  /// Which character of the line the cursor stands on; their count for the end.
  var cursor = 0
  var tints: [TintedRange] = []
  /// What would complete the line, shown behind it.
  var suggestion = ""
  /// Lines under the one being typed, each with its tint.
  var beneath: [Note] = []

  struct Note: Equatable {
    var text: String
    var tint: Tint
  }
}

/// One thing drawn in one or more columns.
struct Glyph: Equatable {
  let text: String
  let width: Int
  let tint: Tint
  /// Whether the row ends behind it.
  let endsRow: Bool
  /// Whether a terminal gives it its width only once all of its scalars have come, as with flags.
  let grows: Bool

  init(_ text: String, width: Int, tint: Tint, endsRow: Bool = false, grows: Bool = false) {
    (self.text, self.width, self.tint) = (text, width, tint)
    (self.endsRow, self.grows) = (endsRow, grows)
  }

  func measured(by measure: DisplayWidth) -> Glyph {
    Glyph(text, width: measure.of(text), tint: tint, endsRow: endsRow, grows: grows)
  }
}

extension Picture {
  /// Everything up to the notes beneath, and where in it the cursor stands.
  ///
  /// A newline is drawn as a blank that ends its row, and one more blank stands at the very end:
  /// so there is always a column for the cursor.
  func glyphs(_ width: DisplayWidth) -> (glyphs: [Glyph], cursor: Int) {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(prompt.count + line.count + suggestion.count + 1)
    for character in prompt { Self.append(character, .plain, width, to: &glyphs) }
    var cursorGlyph = glyphs.count
    var tints = tints[...]
    for (place, character) in line.enumerated() {
      if place == cursor { cursorGlyph = glyphs.count }
      while let first = tints.first, first.range.upperBound <= place { tints.removeFirst() }
      let tint = tints.first.map { $0.range.contains(place) ? $0.tint : .plain } ?? .plain
      Self.append(character, tint, width, to: &glyphs)
    }
    if cursor >= line.count { cursorGlyph = glyphs.count }
    for character in suggestion { Self.append(character, .quiet, width, to: &glyphs) }
    glyphs.append(Glyph(" ", width: 1, tint: .plain))
    return (glyphs, cursorGlyph)
  }

  /// A character as it is drawn: what would move the cursor or not be seen is spelled out.
  static func append(
    _ character: Character, _ tint: Tint, _ width: DisplayWidth, to glyphs: inout [Glyph]
  ) {
    let text = String(character)
    if let ascii = character.asciiValue, (0x20...0x7E).contains(ascii) {
      glyphs.append(Glyph(text, width: 1, tint: tint))
      return
    }
    if character == "\n" || character == "\r\n" {
      glyphs.append(Glyph(" ", width: 1, tint: tint, endsRow: true))
      return
    }
    let columns = width.of(character)
    if columns > 0, isDrawnWhole(character) || Visible.escaped(text) == text {
      let first = text.unicodeScalars.first.map { width.of(Character($0)) } ?? 0
      glyphs.append(Glyph(text, width: columns, tint: tint, grows: first < columns))
      return
    }
    for part in Visible.escaped(text) {
      glyphs.append(Glyph(String(part), width: width.of(part), tint: tint))
    }
  }

  /// Whether joiners and selectors in it only put one emoji together.
  private static func isDrawnWhole(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard scalars.count > 1, let first = scalars.first, first.properties.isEmoji else {
      return false
    }
    return scalars.dropFirst().allSatisfy {
      $0.value == 0x200D || $0.value == 0xFE0F || $0.value == 0x20E3 || $0.properties.isEmoji
        || (0xE0020...0xE007F).contains($0.value)
        || $0.properties.generalCategory == .nonspacingMark
    }
  }
}
