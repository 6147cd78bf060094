import AdmissionCommittee
import AdmissionDisplay
import AdmissionJournal
import AdmissionReports
package import AdmissionVocabulary
package import AdmissionWording

/// A script that is to be gone on with, and in which something that was carried out before stands no
/// more: to go on could do it a second time in other words.
package struct BatchChanged: Error {
  /// A command by what came of it.
  struct Gone: Hashable {
    let entries: [Int]
    let words: Bilingual
  }

  let name: String
  /// In the order in which they were carried out; never empty.
  let gone: [Gone]

  init(name: String, _ requests: [RequestID], in clerk: Clerk) {
    self.name = name
    // Whoever looks on may be nobody who is told how seats voted.
    let naming = Naming(
      office: clerk.current, showsBallots: false, register: clerk.orders.register)
    gone = requests.compactMap { request -> Gone? in
      let entries = clerk.entries(answering: request)
      guard let first = entries.first else { return nil }
      return Gone(
        entries: entries.map(\.sequence),
        words: Bilingual(first.event.caseID.map { "\($0) · " } ?? "") + naming.shownName(of: first)
          + Bilingual(zh: "：", en: ": ")
          + naming.words(for: first.event))
    }.sorted { $0.entries[0] < $1.entries[0] }
  }
}

extension BatchChanged {
  /// How many are shown to a reader.
  private static let mostShown = 20

  /// What stops the resumption; `words` say how to go on, where somebody can.
  package func reply(_ words: (Advice) -> Bilingual?) -> Reply {
    let count = gone.count
    let message = Bilingual(
      zh: "`\(name)` 先前已办的有 \(count) 处不在现在的脚本里，这次什么也没有办理",
      en:
        "\(count) \(count == 1 ? "command" : "commands") done before \(count == 1 ? "is" : "are") not in `\(name)` any more; nothing was"
        + " done now")
    let hint = words(.putBackOrAccept)
    return Reply(
      "refusal", answer: .refused,
      fields: [
        "code": .text("batch-changed"), "message": .words(message),
        "hint": hint.map { .words($0) } ?? .none,
        "gone": .list(
          gone.map { gone in
            .object([
              "entries": .list(gone.entries.map { .number($0) }), "what": .words(gone.words),
            ])
          }),
      ]
    ) { language in
      [Line(Bilingual(zh: "未办理：", en: "refused: ")[language], .refusal) + message[language]]
        + lines.map { Line("    " + $0[language]) }
        + [hint].compactMap { hint in
          hint.map { Line((Bilingual(zh: "  下一步：", en: "  next: ") + $0)[language]) }
        }
    }
  }

  private var lines: [Bilingual] {
    gone.prefix(Self.mostShown).map { gone in
      let numbers = gone.entries.map(String.init)
      return Bilingual(
        zh: "日志第 \(numbers.joined(separator: "、")) 条 · ",
        en: "journal \(numbers.count == 1 ? "entry" : "entries") \(numbers.joined(separator: ", "))"
          + " · ") + gone.words
    }
      + (gone.count > Self.mostShown
        ? [
          Bilingual(
            zh: "……另有 \(gone.count - Self.mostShown) 处",
            en: "… and \(gone.count - Self.mostShown) more")
        ] : [])
  }
}
