import AdmissionDirectory
import AdmissionPages
import AdmissionVocabulary

/// The ids of one list, so that they are told apart and can be referred to.
final class Roll<Subject> {
  /// Where the list stands, for hints.
  let home: String
  /// Every id, as text, with the line of its entry.
  private var lines: [String: Int] = [:]
  /// Whether every id could be read; while not, nobody can say that an id is unknown.
  var isComplete: Bool { isRead && !isGivenUp }
  private var isRead = false
  private var isGivenUp = false

  init(home: String) {
    self.home = home
  }

  /// The ids of a list that was read before.
  init(home: String, _ ids: some Sequence<Identifier<Subject>>) {
    self.home = home
    isRead = true
    for id in ids { lines[id.text] = 0 }
  }

  /// In alphabetical order.
  var words: [String] { lines.keys.sorted() }

  /// The line of an id's entry; `nil` where it has none.
  func line(of id: Identifier<Subject>) -> Int? { lines[id.text] }

  /// An id could not be read, so that none can be called unknown any more.
  func giveUp() {
    isGivenUp = true
  }

  /// The ids of a list have been entered; a roll may have several lists.
  fileprivate func finish(everyID: Bool) {
    isRead = true
    if !everyID { giveUp() }
  }

  fileprivate func enter(_ id: Identifier<Subject>, at line: Int) -> Bool {
    guard lines[id.text] == nil else { return false }
    lines[id.text] = line
    return true
  }
}

extension Place {
  /// Reads a list of maps with an `id` each, and enters the ids in `roll`.
  ///
  /// `read` is called for every entry, with a `nil` id when that could not be read.
  func entries<Subject, Entry>(
    _ roll: Roll<Subject>, atLeast least: Int = 0,
    _ read: (Keys, Identifier<Subject>?) -> Entry?
  ) -> [Entry]? {
    guard case .list = written.shape else {
      noteShape(.list)
      return nil
    }
    var everyID = true  // and none twice: one of the two was meant to be another
    let entries = list(atLeast: least) { element in
      let entry = element.map { keys -> (id: Identifier<Subject>?, entry: Entry?) in
        let id: Identifier<Subject>? = keys.required("id")?.identifier()
        if let id, !roll.enter(id, at: keys.line("id")) {
          keys.note(at: "id", .duplicateID(id.text, firstLine: roll.line(of: id)))
          everyID = false
        }
        return (id, read(keys, id))
      }
      everyID = everyID && entry?.id != nil
      return entry?.entry
    }
    roll.finish(everyID: everyID)
    return entries
  }

  /// An id that has to be in `roll`, unless nobody can say.
  func reference<Subject>(to roll: Roll<Subject>) -> Identifier<Subject>? {
    let id: Identifier<Subject>? = identifier()
    if let id, roll.isComplete, roll.line(of: id) == nil {
      note(.unknownReference(name, id.text, roll.home, known: roll.words))
    }
    return id
  }

  /// An id that `roll`, read before, has to know.
  func member<Subject>(of roll: Roll<Subject>) -> Identifier<Subject>? {
    let id: Identifier<Subject>? = identifier()
    guard let id, roll.line(of: id) == nil else { return id }
    noteMalformed(
      Bilingual(zh: "\(roll.home) 中没有 `\(id)`", en: "\(roll.home) has no `\(id)`"),
      hint: Notice.suggestion(for: id.text, among: roll.words)
        ?? Bilingual(zh: "改用 \(roll.home) 中的编号", en: "use an id of \(roll.home)"))
    return nil
  }

  /// A place in an instrument; with a roll, the instrument has to be in it.
  func citation(_ instruments: Roll<Instrument>?) -> Citation? {
    map { keys in
      let instrument: Instrument.ID? = keys.required("instrument").flatMap { place in
        instruments.map(place.reference) ?? place.identifier()
      }
      let article = keys.orNone("article") { $0.text() }
      guard let instrument, let article else { return nil }
      return Citation(instrument: instrument, article: article)
    }
  }
}

extension Notice {
  static func duplicateID(_ id: String, firstLine: Int?) -> Notice {
    Notice(
      "duplicate-id", zh: "编号 `\(id)` 已用过", en: "the id `\(id)` is taken",
      hint: firstLine.map {
        Bilingual(zh: "第 \($0) 行已有；换一个编号", en: "line \($0) has it; use another one")
      })
  }

  static func unknownReference(
    _ name: String, _ id: String, _ home: String, known: [String]
  ) -> Notice {
    let nearest = Spelling.nearest(to: id, among: known)
    return Notice(
      "unknown-reference", zh: "`\(name.shown)`：\(home) 中没有 `\(id)`",
      en: "`\(name.shown)`: \(home) has no `\(id)`",
      hint: nearest.map { .didYouMean($0) }
        ?? Bilingual(zh: "改正编号，或先补进 \(home)", en: "mend the id, or enter it in \(home) first"))
  }
}
