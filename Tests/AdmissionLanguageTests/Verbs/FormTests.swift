import AdmissionCommittee
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionLanguage

/// Every form of every verb with everything that stands in it: there, missing, wrong, and one more.
@Suite struct FormTests {
  private static let names = Result {
    NameBook(try Office(openedBy: .office(.opened(.sample()))), by: .sample, entries: 1)
  }

  private let book: NameBook

  init() throws { book = try Self.names.get() }

  @Test(arguments: Verb.all)
  func isRead(_ verb: Verb) throws {
    for form in WrittenForm.all(of: verb) {
      #expect(try Request(parsing: form.line(verb)) != nil, "\(form.line(verb))")
    }
  }

  @Test(arguments: Verb.all)
  func exampleIsReadInBothLanguages(_ verb: Verb) throws {
    #expect(try Request(parsing: verb.example.zh) != nil)
    #expect(try Request(parsing: verb.example.en) != nil)
  }

  /// Without any one of its parts a line is another, or it is refused at a place of it.
  @Test(arguments: Verb.all)
  func nothingIsMissingUnnoticed(_ verb: Verb) throws {
    try change(verb) { parts, place in parts.remove(at: place) }
  }

  /// A word that is none is read as a name where names may stand, and refused elsewhere.
  @Test(arguments: Verb.all)
  func nothingIsWrongUnnoticed(_ verb: Verb) throws {
    try change(verb) { parts, place in parts[place].text = "zzzz" }
  }

  /// One word more is part of a name or a list, or it is refused.
  @Test(arguments: Verb.all)
  func nothingIsTooMuchUnnoticed(_ verb: Verb) throws {
    try change(verb) { parts, place in
      // What stands between a code and the colon behind it was always passed over.
      let behind = parts[place].slot == .code ? parts.count : place + 1
      parts.insert(WrittenForm.Part(leaf: parts[place].leaf, text: "zzzz"), at: behind)
    }
  }

  private func change(
    _ verb: Verb, _ body: (inout [WrittenForm.Part], _ place: Int) -> Void
  ) throws {
    for form in WrittenForm.all(of: verb) {
      let request = try Request(parsing: form.line(verb))
      for place in form.parts.indices {
        var changed = form
        body(&changed.parts, place)
        let line = changed.line(verb)
        do {
          #expect(try Request(parsing: line) != request, "\(line)")
        } catch let error as Misplaced {
          #expect(error.cause is any Explainable && error.place.upperBound <= line.count, "\(line)")
        }
      }
    }
  }

  /// Every spelling that is read means the same and has its colour.
  @Test(arguments: Verb.all)
  func everySpellingIsReadAndColoured(_ verb: Verb) throws {
    for form in WrittenForm.all(of: verb) {
      let request = try Request(parsing: form.line(verb))
      for place in form.parts.indices {
        guard let word = form.parts[place].fixed, word.english.count == 1 else { continue }
        for spelling in word.spellings + word.spellings.map({ $0.uppercased() }) {
          var changed = form
          changed.parts[place].text = spelling
          let line = changed.line(verb)
          if verb != .as { #expect(try Request(parsing: line) == request, "\(line)") }
          let start = WrittenForm(parts: Array(changed.parts[..<place])).line(verb).count + 1
          let role = Highlighter(book).spans(in: line).first { $0.range.lowerBound == start }?.role
          #expect(role == (word.isChoice ? .choice : .keyword), "\(line): \(spelling)")
        }
      }
    }
  }

  /// What the parser reads, the typing aid can follow to its end.
  @Test(arguments: Verb.all)
  func theAidFollowsWhatIsRead(_ verb: Verb) throws {
    let own = Set(verb.shape.fixedWords.flatMap(\.spellings))
    let english = Set(Verb.all.flatMap { $0.shape.fixedWords.flatMap(\.spellings) })
      .filter { $0.utf8.allSatisfy { $0 < 0x80 } }
    let words = own.union(english).sorted()
    for form in WrittenForm.all(of: verb) {
      for place in form.parts.indices where form.parts[place].fixed != nil {
        for word in words {
          var changed = form
          changed.parts[place].text = word
          let line = changed.line(verb)
          guard (try? Request(parsing: line)) != nil else { continue }
          var walk = Walk(verb.shape)
          for piece in Lexer.pieces(in: Array(line)).dropFirst() { walk.take(piece) }
          let isLost = walk.taken.contains { $0.isEmpty }
          #expect(!isLost, "\(line)")
        }
      }
    }
  }

  /// Where a word of the language may stand, completion offers it.
  @Test(arguments: Verb.all)
  func everyWordIsOffered(_ verb: Verb) throws {
    let completer = Completer(book, actor: .clerk, language: .en)
    for form in WrittenForm.all(of: verb) {
      for place in form.parts.indices {
        guard let word = form.parts[place].fixed else { continue }
        let line = WrittenForm(parts: Array(form.parts[..<place])).line(verb) + " "
        let offered = completer.completion(in: line, at: line.count).candidates.map(\.text)
        #expect(offered.contains(word.name.en), "\(line): \(offered)")
      }
    }
  }

  /// Either order of two things that may each be left out.
  @Test func orderDoesNotMatter() throws {
    #expect(
      try Request(parsing: "directory as of 2014-05-06 by kind")
        == Request(parsing: "directory by kind as of 2014-05-06"))
  }

  /// A text is read where it stands, or said to be elsewhere.
  @Test(arguments: [
    ("return A2014-001 @why.txt", Request.sendBack("A2014-001", reason: .file("why.txt"))),
    ("return A2014-001 \"@why.txt\"", .sendBack("A2014-001", reason: "@why.txt")),
    ("return A2014-001 @", .sendBack("A2014-001", reason: "@")),
    ("退回 A2014-001 ＠－", .sendBack("A2014-001", reason: .standardInput("-"))),
    ("vote A2014-001 yes @w.txt", .vote(["A2014-001"], .yes, reason: .file("w.txt"))),
    ("answer A2014-001 @w.txt", .answer("A2014-001", text: .file("w.txt"))),
    ("answer A2014-001 w.yaml", .regularise("A2014-001", file: "w.yaml")),
    ("complain 042 undelivered @-", .complain("042", .undelivered, .standardInput("-"))),
    ("condition A2014-001 @c.md", .condition("A2014-001", text: .file("c.md"))),
    ("report @t.txt civil-affairs", .report(.file("t.txt"), department: "civil-affairs")),
    (
      "strike A2014-001 R13 @r.txt",
      .strike("A2014-001", rule: "R13", place: nil, reason: .file("r.txt"))
    ),
    (
      "删去条件 A2014-001 R13 2 “不必培训”",
      .strike("A2014-001", rule: "R13", place: 2, reason: "不必培训")
    ),
    ("落实 A2014-001 全部 “已到”", .fulfil("A2014-001", condition: nil, evidence: "已到")),
    ("fulfil A2014-001 1 @e.txt", .fulfil("A2014-001", condition: 1, evidence: .file("e.txt"))),
    ("sitting defer A2014-001 @r.txt", .sitting(.putOff(["A2014-001"], reason: .file("r.txt")))),
  ])
  func textsMayBeElsewhere(_ line: String, _ request: Request) throws {
    #expect(try Request(parsing: line) == request)
  }
}
