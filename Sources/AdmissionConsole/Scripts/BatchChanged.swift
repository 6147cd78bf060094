import AdmissionCommittee
import AdmissionJournal
import AdmissionReports
package import AdmissionVocabulary
package import AdmissionWording

/// A script that is to be gone on with, and in which something that was carried out before stands no
/// more: to go on could do it a second time in other words.
package struct BatchChanged: Explainable {
  /// A command by what came of it.
  struct Gone: Hashable {
    let entries: [Int]
    let words: Bilingual
  }

  let name: String
  /// In the order in which they were carried out; never empty.
  let gone: [Gone]

  init(name: String, _ requests: [RequestID], in registrar: Registrar) {
    self.name = name
    // Whoever looks on may be nobody who is told how seats voted.
    let naming = Naming(
      office: registrar.current.office, showsBallots: false, register: registrar.orders.register)
    gone = requests.compactMap { request -> Gone? in
      let entries = registrar.entries.answering(request)
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

  package var notice: Notice {
    let count = gone.count
    return Notice(
      "batch-changed", zh: "`\(name)` 先前已办的有 \(count) 处不在现在的脚本里，这次什么也没有办理",
      en: "\(count) \(count == 1 ? "command" : "commands") done before \(count == 1 ? "is" : "are")"
        + " not in `\(name)` any more; nothing was done now", advice: .putBackOrAccept)
  }

  /// What stops the resumption; `words` say how to go on, where somebody can.
  package func reply(_ words: (Advice) -> Bilingual?) -> Reply {
    Reply(notice.advised(words)).adding([
      .bare(
        "gone",
        .rows(
          Rows(
            gone,
            [.init("entries") { .numbers($0.entries) }, .init("what") { .words($0.words) }]
          ) { number, one in Self.lines(number, one, of: gone.count) }))
    ])
  }

  /// One of them; behind the last that is shown, how many more there are.
  private static func lines(_ number: Int, _ one: Gone, of count: Int) -> [Phrase] {
    guard number <= mostShown else {
      guard number == count else { return [] }
      return [
        Phrase(
          Bilingual(zh: "  ……另有 \(count - mostShown) 处", en: "  … and \(count - mostShown) more"))
      ]
    }
    let numbers = one.entries.map(String.init)
    return [
      Phrase(
        Bilingual(
          zh: "  日志第 \(numbers.joined(separator: "、")) 条 · ",
          en: "  journal \(numbers.count == 1 ? "entry" : "entries")"
            + " \(numbers.joined(separator: ", ")) · ") + one.words)
    ]
  }
}
