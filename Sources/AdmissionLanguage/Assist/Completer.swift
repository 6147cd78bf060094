package import AdmissionCommittee
package import AdmissionVocabulary

/// What could stand where the cursor is.
package struct Completion: Hashable, Sendable {
  /// The characters of the line that a candidate takes the place of.
  package let range: Range<Int>
  /// Best first.
  package let candidates: [Candidate]

  package struct Candidate: Hashable, Sendable {
    /// What is put in, quoted where it must be.
    package let text: String
    /// What it is, for a reader.
    package let detail: String
    /// Whether the word ends here; a folder goes on.
    package let isWhole: Bool
  }
}

/// Finds what could be meant by a word that is being typed.
package struct Completer: Sendable {
  /// A file or folder as its folder lists it.
  package struct FolderEntry: Hashable, Sendable {
    package let name: String
    package let isFolder: Bool

    package init(name: String, isFolder: Bool) {
      (self.name, self.isFolder) = (name, isFolder)
    }
  }

  let book: NameBook
  let actor: Participant
  let language: Language
  let allowsPrefixes: Bool
  let entries: @Sendable (String) -> [FolderEntry]

  /// Offers files out of `entries`: what a folder holds, by its path as typed, "" for the one
  /// worked in.
  package init(
    _ book: NameBook, actor: Participant, language: Language, allowsPrefixes: Bool = true,
    entries: @escaping @Sendable (_ folder: String) -> [FolderEntry] = { _ in [] }
  ) {
    (self.book, self.actor, self.language) = (book, actor, language)
    (self.allowsPrefixes, self.entries) = (allowsPrefixes, entries)
  }

  /// What could stand at the cursor, which has so many characters before it; no candidates where
  /// nothing is known or nothing is wanted.
  package func completion(in line: String, at cursor: Int) -> Completion {
    let letters = Array(line)
    let cursor = min(max(cursor, 0), letters.count)
    return completion(letters, Lexer.pieces(in: letters), at: cursor)
      ?? Completion(range: cursor..<cursor, candidates: [])
  }

  /// The completion of the command that the cursor is in; `nil` inside a text or a comment.
  private func completion(
    _ letters: [Character], _ pieces: [Piece], at cursor: Int
  ) -> Completion? {
    let begun = pieces.prefix { $0.range.lowerBound < cursor || $0.range.contains(cursor) }
    let parted = begun.lastIndex { $0.shape == .separator && $0.range.upperBound <= cursor }
    let words = parted.map { pieces[($0 + 1)...] } ?? pieces[...]
    let current = words.first {
      switch $0.shape {
      case .plain: $0.range.contains(cursor) || $0.range.upperBound == cursor
      case .quoted, .separator: $0.range.lowerBound < cursor && cursor < $0.range.upperBound
      case .openQuotation, .comment:
        $0.range.lowerBound < cursor && cursor <= $0.range.upperBound
      }
    }
    guard current.map({ $0.shape == .plain }) ?? true else { return nil }
    let before = words.filter { $0.range.upperBound <= cursor && $0 != current }
    guard let first = before.first else {
      let range = (current?.range.lowerBound ?? cursor)..<(current?.range.upperBound ?? cursor)
      return Completion(
        range: range, candidates: verbs(String(letters[range.lowerBound..<cursor])))
    }
    guard first.shape == .plain,
      let verb = Verb.meant(by: first.token.text, allowingPrefixes: allowsPrefixes)
    else { return nil }
    if let start = ExpectedLine.start(in: letters, of: verb, before), start <= cursor {
      // Places in what is parted stay those of the whole line.
      let blank = Array(repeating: Character(" "), count: start)
      let inner = blank + letters[start...]
      return completion(inner, Lexer.pieces(in: inner), at: cursor)
    }
    return completion(of: verb, letters, words: Array(before.dropFirst()), current, at: cursor)
  }

  private func completion(
    of verb: Verb, _ letters: [Character], words: [Piece], _ current: Piece?, at cursor: Int
  ) -> Completion {
    var walk = Walk(verb.shape)
    for word in words { walk.take(word) }
    let turns = walk.turns
    let whole = current?.range ?? cursor..<cursor
    if let phrase = turns.lazy.compactMap(\.phraseStart).first {
      let range = words[phrase].range.lowerBound..<whole.upperBound
      let typed = String(letters[range.lowerBound..<cursor])
      // A name that is complete is followed by something else.
      let isComplete =
        typed.last == " " && book.names.contains(String(typed.dropLast()).lowercased())
      let found = isComplete ? [] : search(turns.filter { $0.phraseStart != nil }, verb, typed)
      if !found.isEmpty { return answer(found, range) }
    }
    // A list goes on at the part under the cursor, every other word from its beginning.
    let isList = turns.contains {
      if case .slot(let slot, true) = $0.leaf { slot != .file } else { false }
    }
    let part = isList ? current?.parts.last { $0.range.lowerBound <= cursor }?.range : nil
    let range = part ?? whole
    let used = (words.flatMap(\.parts) + (isList ? current?.parts ?? [] : []))
      .filter { $0.range.upperBound < range.lowerBound }.map { $0.text.uppercased() }
    let typed = String(letters[range.lowerBound..<cursor])
    return answer(
      search(turns.filter { $0.phraseStart == nil }, verb, typed, used: Set(used)), range)
  }

  /// A name that fits, before it is put in order.
  private struct Found {
    let fit: KnownName.Fit
    let isWanted: Bool
    let candidate: Completion.Candidate
  }

  private func search(
    _ turns: [Walk.Turn], _ verb: Verb, _ typed: String, used: Set<String> = []
  ) -> [Found] {
    let scalars = Array(typed.lowercased().unicodeScalars)
    let amongItems = turns.contains { if case .slot(.item, _) = $0.leaf { true } else { false } }
    var found: [Found] = []
    for turn in turns {
      switch turn.leaf {
      case .word(let word):
        guard let name = book.words[word], let fit = name.fit(scalars, for: language),
          fit.fit <= .read
        else { continue }
        let other = Bilingual(zh: name.text.en, en: name.text.zh)
        let detail = name.detail == other ? "" : name.detail[language]
        found.append(
          Found(
            fit: fit.fit, isWanted: true,
            candidate: .init(text: name.text[fit.language], detail: detail, isWhole: true)))
      case .slot(.file, _): found += files(typed)
      case .slot(.text, _):
        if typed.first.map(HalfWidth.folded) == "@" {
          found += files(String(typed.dropFirst()), behind: "@")
        }
      case .slot(let slot, _):
        let names = names(for: slot, verb, amongItems: amongItems)
        // A case that the verb can do nothing with is offered only to whoever types its number.
        let isChoosy =
          slot == .filed && verb.isChoosy
          && (scalars.isEmpty
            || names.contains {
              $0.isWanted && !used.contains($0.0.text.en)
                && $0.0.fit(scalars, for: language) != nil
            })
        for (name, isWanted) in names where isWanted || !isChoosy {
          guard !used.contains(name.text.zh.uppercased()),
            !used.contains(name.text.en.uppercased()),
            isWanted || !turn.continues || !scalars.isEmpty,
            let fit = name.fit(scalars, for: language)
          else { continue }
          found.append(
            Found(
              fit: fit.fit, isWanted: isWanted,
              candidate: .init(
                text: Self.quoted(name.text[fit.language]), detail: name.detail[language],
                isWhole: true)))
        }
      }
    }
    return found
  }

  private func answer(_ found: [Found], _ range: Range<Int>) -> Completion {
    // What is read from the middle of a name, or shortens it, is a guess: the better kind of guess
    // is made, and only when nothing else fits.
    let sure = found.filter { $0.fit < .readInside }
    let guess = found.map(\.fit).min()
    let kept = sure.isEmpty ? found.filter { $0.fit == guess } : sure
    var seen: Set<String> = []
    let sorted = kept.enumerated().sorted { left, right in
      (left.element.fit.rawValue, left.element.isWanted ? 0 : 1, left.offset)
        < (right.element.fit.rawValue, right.element.isWanted ? 0 : 1, right.offset)
    }
    let candidates = sorted.map(\.element.candidate).filter { seen.insert($0.text).inserted }
    return Completion(range: range, candidates: candidates)
  }

  private func verbs(_ typed: String) -> [Completion.Candidate] {
    let scalars = Array(typed.lowercased().unicodeScalars)
    let found: [Found] = book.verbs.compactMap { verb, name in
      guard let fit = name.fit(scalars, for: language), fit.fit <= .read else { return nil }
      return Found(
        fit: fit.fit, isWanted: verb.isOpen(to: actor),
        candidate: .init(
          text: name.text[fit.language], detail: name.detail[language], isWhole: true))
    }
    return answer(found, 0..<0).candidates
  }

  private func files(_ typed: String, behind mark: String = "") -> [Found] {
    let slash = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let folder = String(typed[..<slash])
    let beginning = typed[slash...]
    let scalars = Array(beginning.lowercased().unicodeScalars)
    var pinyin = book.pinyin
    return entries(folder).sorted { $0.name < $1.name }.compactMap { entry in
      let endings = mark.isEmpty ? [".yaml", ".yml", ".zr"] : [".txt", ".md"]
      let isWanted = endings.contains { entry.name.hasSuffix($0) }
      guard entry.isFolder || isWanted,
        beginning.hasPrefix(".") || !entry.name.hasPrefix("."),
        let fit = KnownName(Bilingual(entry.name), detail: Bilingual(""), &pinyin)
          .fit(scalars, for: language)
      else { return nil }
      let path = folder + entry.name + (entry.isFolder ? "/" : "")
      // In quotation marks the name of a file would be the text itself.
      guard mark.isEmpty || Self.quoted(path) == path else { return nil }
      return Found(
        fit: fit.fit, isWanted: isWanted,
        candidate: .init(text: mark + Self.quoted(path), detail: "", isWhole: !entry.isFolder))
    }
  }

  /// As a name must be typed for the console to read it as one word.
  static func quoted(_ text: String) -> String {
    let isPlain = text.allSatisfy { letter in
      !letter.isWhitespace && !"\"“”「」『』#,，、。：；;".contains(letter)
        && !letter.unicodeScalars.contains { (0xFF01...0xFF5E).contains($0.value) }
    }
    return isPlain ? text : "\"\(text.replacing("\"", with: "\"\""))\""
  }
}
