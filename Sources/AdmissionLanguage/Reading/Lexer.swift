package import AdmissionVocabulary

/// A line whose quotation marks do not match.
package struct UnclosedQuotation: Explainable, Hashable {
  let mark: Character

  package var notice: Notice {
    Notice(
      "unclosed-quotation", zh: "引号 \(mark) 没有配对", en: "the quotation mark \(mark) is not closed",
      hint: Bilingual(
        zh: "文字写在 \"…\"、“…”、「…」 或 『…』 之间；文字里的引号连写两个",
        en: "put texts between \"…\", “…”, 「…」 or 『…』; a mark inside is written twice"))
  }
}

/// A quotation mark with something on it: whoever looks sees a mark, and the line would be parted as
/// if there were none.
package struct HiddenMark: Explainable, Hashable {
  let mark: Character

  package var notice: Notice {
    let code = mark.unicodeScalars.map(\.codePoint).joined(separator: " ")
    return Notice(
      "hidden-mark", zh: "引号与别的字符叠在一起（\(code)）",
      en: "a quotation mark is joined with another character (\(code))",
      hint: Bilingual(
        zh: "去掉叠上的字符；文字确实如此的，写入文件，用 @文件",
        en: "take the other character away; a text that has it goes into a file: @FILE"))
  }
}

/// Parts lines, finished or not: what is carried out, completed and coloured is read here alone.
package enum Lexer {
  /// The words of a line, whichever of its commands they belong to.
  ///
  /// - Throws: ``Misplaced`` for an ``UnclosedQuotation``.
  package static func tokens(in line: String) throws(Misplaced) -> [Token] {
    try commands(in: line).flatMap(\.self)
  }

  /// Splits a line into commands at every `;`, and those into words; `#` at the start of a word
  /// begins a comment.
  ///
  /// Outside quotation marks full-width forms count as their ASCII forms. No command is empty.
  ///
  /// - Throws: ``Misplaced`` for an ``UnclosedQuotation`` or a ``HiddenMark``.
  package static func commands(in line: String) throws(Misplaced) -> [[Token]] {
    let characters = Array(line)
    let pieces = pieces(in: characters)
    // A text that begins or ends with a joining character would otherwise hide the mark beside it.
    for piece in pieces where piece.shape != .comment {
      guard let place = characters[piece.range].firstIndex(where: hidesMark) else { continue }
      throw Misplaced(HiddenMark(mark: characters[place]), at: place..<(place + 1))
    }
    if let open = pieces.last, open.shape == .openQuotation {
      let start = open.range.lowerBound
      throw Misplaced(UnclosedQuotation(mark: characters[start]), at: open.range)
    }
    return pieces.split { $0.shape == .separator || $0.shape == .comment }
      .map { $0.map(\.token) }
  }

  /// Everything in a line that need not be finished, from left to right; blanks are left out.
  static func pieces(in line: [Character]) -> [Piece] {
    var pieces: [Piece] = []
    var start = 0
    while start < line.count {
      let first = line[start]
      if first.isWhitespace {
        start += 1
        continue
      }
      let piece: Piece
      if endsCommand(first) {
        piece = Piece(line, start..<(start + 1), .separator)
      } else if HalfWidth.folded(first) == "#" {
        piece = Piece(line, start..<line.count, .comment)
      } else if let closing = closing(of: first) {
        piece = quotation(in: line, from: start, closing)
      } else {
        let end = line[start...].firstIndex(where: endsWord) ?? line.count
        piece = Piece(line, start..<end, .plain)
      }
      pieces.append(piece)
      start = piece.range.upperBound
    }
    return pieces
  }

  /// A text between marks; a closing mark typed twice stands for itself.
  private static func quotation(
    in line: [Character], from start: Int, _ closing: [Character]
  ) -> Piece {
    var text = ""
    var place = start + 1
    while place < line.count {
      let letter = line[place]
      let isMark = closing.contains(letter)
      let isDoubled = isMark && line.dropFirst(place + 1).first == letter
      if isMark, !isDoubled {
        return Piece(text, start..<(place + 1), .quoted)
      }
      text.append(letter)
      place += isDoubled ? 2 : 1
    }
    return Piece(text, start..<line.count, .openQuotation)
  }

  private static func hidesMark(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    return scalars.count > 1 && scalars.contains { closing(of: Character($0)) != nil }
  }

  private static func endsCommand(_ character: Character) -> Bool {
    HalfWidth.folded(character) == ";"
  }

  private static func endsWord(_ character: Character) -> Bool {
    character.isWhitespace || endsCommand(character) || closing(of: character) != nil
  }

  /// What may end a text that `mark` begins; `nil` when it begins none.
  private static func closing(of mark: Character) -> [Character]? {
    switch mark {
    // Each closes its own only: whoever doubles one kind in a text has made it safe.
    case "\"": ["\""]
    case "＂": ["＂"]
    // An input method gives “ and ” in turn, and sometimes the same one twice.
    case "“", "”": ["”", "“"]
    case "「": ["」"]
    case "『": ["』"]
    default: nil
    }
  }
}

/// Something that stands in a line: a word, a text, or what parts and ends commands.
struct Piece: Hashable {
  enum Shape { case plain, quoted, openQuotation, comment, separator }

  /// What a command has of it.
  let token: Token
  let shape: Shape

  /// In characters of the line, quotation marks included.
  var range: Range<Int> { token.place }

  /// A text in quotation marks, or what there is of it.
  fileprivate init(_ text: String, _ range: Range<Int>, _ shape: Shape) {
    token = Token(text, isQuoted: true, place: range)
    self.shape = shape
  }

  fileprivate init(_ line: [Character], _ range: Range<Int>, _ shape: Shape) {
    token = Token(String(line[range]), place: range)
    self.shape = shape
  }

  /// The parts of a list or range, each with where it stands: `A2014-001..A2014-008,041`.
  ///
  /// The last one is empty where a further one is to come.
  var parts: [(text: String, range: Range<Int>)] {
    guard shape == .plain else { return [(token.text, range)] }
    var parts: [(text: String, range: Range<Int>)] = []
    let letters = Array(token.typed)
    var start = 0
    var place = 0
    func part() -> (text: String, range: Range<Int>) {
      (
        HalfWidth.folded(String(letters[start..<place])),
        (range.lowerBound + start)..<(range.lowerBound + place)
      )
    }
    while place < letters.count {
      let letter = HalfWidth.folded(letters[place])
      let isDots = letter == "." && letters.dropFirst(place + 1).first.map(HalfWidth.folded) == "."
      if isDots || letter == "," {
        parts.append(part())
        place += isDots ? 2 : 1
        start = place
      } else {
        place += 1
      }
    }
    parts.append(part())
    return parts
  }
}
