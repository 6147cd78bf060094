package import AdmissionDisplay
package import AdmissionVocabulary

/// What the console has to say, before anybody decides how it looks.
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

  /// The word under which programs know this reply.
  package let kind: String
  package let answer: Answer
  /// What a reader is shown.
  package let blocks: @Sendable (Language) -> [Block]
  /// What a program reads, besides `kind`.
  package let fields: [String: JSONValue]

  /// What `shown` returns are lines of text, or blocks where a line is not enough.
  package init<Shown: Showable>(
    _ kind: String, answer: Answer = .yes, fields: [String: JSONValue] = [:],
    shown: @escaping @Sendable (Language) -> [Shown]
  ) {
    (self.kind, self.answer, self.fields) = (kind, answer, fields)
    blocks = { shown($0).map(\.block) }
  }

  /// A reply of one or more fixed lines.
  package init(
    _ kind: String, answer: Answer = .yes, _ words: Bilingual..., fields: [String: JSONValue] = [:]
  ) {
    self.init(kind, answer: answer, fields: fields) { language in
      words.map { $0[language] }
    }
  }

  package init(_ notice: Notice, answer: Answer = .refused) {
    self.init(
      "refusal", answer: answer,
      fields: [
        "code": .text(notice.code), "message": .words(notice.message),
        "hint": notice.hint.map { .words($0) } ?? .none,
      ]
    ) { language in
      let head = Line(Bilingual(zh: "未办理：", en: "refused: ")[language], .refusal)
      let hint = notice.hint.map { Bilingual(zh: "  下一步：", en: "  next: ") + $0 }
      return [head + notice.message[language]]
        + [hint?[language]].compactMap { $0.map { Line($0) } }
    }
  }

  /// The same reply with more for programs to read.
  package func adding(_ more: [String: JSONValue]) -> Reply {
    Reply(kind, answer: answer, fields: fields.merging(more) { $1 }, shown: blocks)
  }

  /// What is shown on a screen of that width, line by line.
  package func lines(_ language: Language, _ width: Int? = nil) -> [String] {
    ScreenRenderer(language, width: width).lines(of: blocks(language))
  }

  package var code: String? {
    guard case .text(let code)? = fields["code"] else { return nil }
    return code
  }

  /// One JSON object on one line.
  package var json: String {
    JSONValue.object(fields.merging(["kind": .text(kind)]) { _, kind in kind }).line
  }
}
