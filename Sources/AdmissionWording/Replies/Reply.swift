package import AdmissionDisplay
package import AdmissionVocabulary

/// What the program has to say, before anybody decides how it looks.
///
/// Everything is said once: programs read keys and values of the facts, readers the headline and
/// whatever of the facts carries a label or stands for itself. Renderers take it from there.
package struct Reply: Sendable {
  /// Whether what was asked could be answered, and how.
  package enum Answer: Hashable, Sendable {
    case yes
    /// Not admissible, an expectation that failed, a journal that is damaged.
    case no
    /// Not carried out; nothing has changed.
    case refused
    /// Not carried out, for the store did not take it; the same may be said again.
    case unserved
    /// The store cannot be used any more; there is no point in going on.
    case broken

    /// Whether what was said was not carried out.
    package var isRefusal: Bool {
      switch self {
      case .yes, .no: false
      case .refused, .unserved, .broken: true
      }
    }

    /// Whether that is the store's fault, not that of what was said.
    package var isStoreAtFault: Bool { self == .unserved || self == .broken }
  }

  package let kind: ReplyKind
  package let answer: Answer
  /// The answer in a sentence, first of what readers see; `nil` where a table speaks for itself.
  package let headline: Phrase?
  /// A line as it was typed, and the place in it that is spoken of.
  package private(set) var excerpt: Excerpt?
  /// In the order in which readers see them; under a headline two blanks in.
  package private(set) var facts: [Fact]
  /// Sentences behind the facts, such as the mark of made-up data.
  package let notes: [Phrase]
  /// What to do next.
  package let advice: Bilingual?

  package init(
    _ kind: ReplyKind, answer: Answer = .yes, _ headline: Phrase?, facts: [Fact] = [],
    notes: [Phrase] = [], advice: Bilingual? = nil
  ) {
    (self.kind, self.answer, self.headline) = (kind, answer, headline)
    (self.facts, self.notes, self.advice) = (facts, notes, advice)
  }

  package init(
    _ kind: ReplyKind, answer: Answer = .yes, _ headline: Bilingual, facts: [Fact] = [],
    notes: [Phrase] = [], advice: Bilingual? = nil
  ) {
    self.init(
      kind, answer: answer, Phrase(headline), facts: facts, notes: notes, advice: advice)
  }

  package init(_ notice: Notice, answer: Answer = .refused) {
    self.init(
      .refusal, answer: answer,
      Phrase(Bilingual(zh: "未办理：", en: "refused: "), .refusal) + notice.message,
      facts: [
        Fact("code", .text(notice.code)), Fact("message", .words(notice.message)),
        Fact("hint", .words(notice.hint)),
      ], advice: notice.hint)
  }

  /// The same reply with more for programs to read.
  package func adding(_ more: [Fact]) -> Reply {
    var reply = self
    reply.facts += more
    return reply
  }

  /// The same reply, showing the line and what of it is meant.
  package func pointing(at place: Range<Int>, of line: String) -> Reply {
    var reply = adding([
      Fact(
        "at",
        .group([
          Fact("start", .number(place.lowerBound)), Fact("length", .number(place.count)),
        ]))
    ])
    reply.excerpt = Excerpt(line, place)
    return reply
  }

  /// The refusal's code; `nil` for what is no refusal.
  package var code: String? {
    guard kind == .refusal, case .text(let code)? = facts.first(where: { $0.key == "code" })?.value
    else { return nil }
    return code
  }

  /// What a reader is shown.
  package func blocks(_ language: Language) -> [Block] {
    let head = headline.map { [Block.line($0.line(language))] } ?? []
    let place = excerpt.map { [Block.excerpt($0)] } ?? []
    let next = advice.map {
      Block.line((Bilingual(zh: "  下一步：", en: "  next: ") + $0)[language])
    }
    return head + place
      + facts.flatMap { $0.blocks(language, indent: headline == nil ? 0 : 2) }
      + notes.map { .line($0.line(language)) } + [next].compactMap(\.self)
  }

  /// What is shown on a screen of that width, line by line.
  package func lines(_ language: Language, _ width: Int? = nil) -> [String] {
    ScreenRenderer(language, width: width).lines(of: blocks(language))
  }

  /// One JSON object on one line.
  package var json: String {
    JSONValue.object(facts.json.merging(["kind": .text(kind.rawValue)]) { _, kind in kind })
      .line
  }
}
