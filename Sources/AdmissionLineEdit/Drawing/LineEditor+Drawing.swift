import AdmissionDisplay

extension LineEditor {
  /// Shows the line as it is now, and remembers it for undoing.
  func draw() {
    let line = line
    if line.scalars != lastDrawn.scalars {
      undo.append(lastDrawn)
      if undo.count > 200 { undo.removeFirst(100) }
    }
    lastDrawn = line
    write(renderer.draw(picture(of: line)))
  }

  func picture(of line: EditedLine) -> Picture {
    let phrases = assistance.phrases()
    if case .searching(let search) = mode {
      let found = search.found
      let isFound = found != nil || search.pattern.isEmpty
      return Picture(
        prompt: phrases.search(search.pattern, isFound),
        line: Array(found ?? ""), cursor: search.foundRange?.lowerBound ?? 0,
        tints: search.foundRange.map { [TintedRange($0, .chosen)] } ?? [])
    }
    let text = line.text
    var picture = Picture(
      prompt: prompt, line: Array(text), cursor: line.cursorCharacter,
      tints: renderer.usesColour ? assistance.tints(text) : [])
    if case .choosing(let menu) = mode {
      picture.beneath = menu.notes(rows: 10, more: phrases.more)
    } else {
      picture.suggestion = suggestion(for: line)
      if let remark { picture.beneath = [Picture.Note(text: remark, tint: .quiet)] }
    }
    return picture
  }

  /// What is shown behind the line; nothing unless the cursor stands at its end.
  func suggestion(for line: EditedLine) -> String {
    guard line.isAtEnd, assistance.suggests() else { return "" }
    return history.suggestion(for: line.text)
  }
}
