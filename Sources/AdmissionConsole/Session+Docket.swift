import AdmissionCommittee
import AdmissionDirectory
import AdmissionDisplay
import AdmissionJournal
import AdmissionLanguage
import AdmissionReports
import AdmissionVocabulary
package import AdmissionWording

extension Session {
  /// What waits, whose turn it is, and by when.
  package func docket() -> Reply {
    let docket = Docket(of: clerk.current, by: clerk.orders)
    let disclaimer = clerk.orders.register.disclaimer
    let naming = naming
    let actor = actor
    /// Departments see how many seats have yet to vote, not which.
    @Sendable func words(for turn: Docket.Turn) -> Bilingual {
      if !naming.showsBallots, case .seats(let seats) = turn {
        return Bilingual(
          zh: "\(seats.count) 个席位", en: seats.count == 1 ? "1 seat" : "\(seats.count) seats")
      }
      return docket.words(for: turn, naming: naming)
    }
    return Reply(
      old: "docket",
      fields: [
        "day": .text(docket.day.description), "reconstructed": .truth(docket.reconstructed),
        "lines": .list(
          docket.lines.map { line in
            .object([
              "about": .text(line.subject.text), "title": .words(line.title),
              "wait": .text(line.wait.rawValue), "what": .words(line.what),
              "turn": .words(words(for: line.turn)),
              "yours": .truth(line.turn.isOf(actor)), "late": .truth(docket.isLate(line)),
              "due": .text(line.due?.description),
              "derivation": line.derivation.map { .words($0) } ?? .none,
            ])
          }),
      ]
    ) { language -> [Block] in
      let mine = docket.lines(for: actor).count
      let head = Bilingual(
        zh: "待办 \(docket.lines.count) 件 · 办公日 \(docket.day)"
          + (mine > 0 ? " · 轮到你 \(mine) 件（标 *）" : ""),
        en: "\(docket.lines.count) waiting · the office's day is \(docket.day)"
          + (mine > 0 ? " · \(mine) on you (marked *)" : ""))
      let nothing = Bilingual(zh: "没有待办", en: "nothing waits")
      let late = Bilingual(zh: "（已过）", en: " (late)")
      guard !docket.lines.isEmpty else {
        return [.line(nothing[language])]
          + Reply.rehearsalMark(docket.reconstructed, disclaimer).map { .line($0[language]) }
      }
      var lines: [Line] = []
      for line in docket.lines {
        let day = line.due.map(\.description) ?? Bilingual(zh: "不限期", en: "no date")[language]
        lines += [
          Line((line.turn.isOf(actor) ? "* " : "  ") + day)
            + Line(docket.isLate(line) ? late[language] : "", .warning)
            + " · \(line.subject.text) · \(words(for: line.turn)[language]) · \(line.what[language])",
          Line("      " + line.title[language]),
        ]
        if let derivation = line.derivation { lines.append(Line("      " + derivation[language])) }
      }
      let table = Table(
        columns: [
          .init(Bilingual(zh: "限期", en: "Due")[language]),
          .init(Bilingual(zh: "已过", en: "Late")[language]),
          .init(Bilingual(zh: "编号", en: "About")[language]),
          .init(Bilingual(zh: "轮到", en: "Turn")[language]),
          .init(Bilingual(zh: "是你", en: "Yours")[language]),
          .init(Bilingual(zh: "办什么", en: "What")[language]),
          .init(Bilingual(zh: "事由", en: "Title")[language]),
          .init(Bilingual(zh: "推算", en: "Counting")[language]),
        ],
        rows: docket.lines.map { line in
          [
            line.due?.description ?? Table.none, Bilingual(docket.isLate(line))[language],
            line.subject.text, words(for: line.turn)[language],
            Bilingual(line.turn.isOf(actor))[language], line.what[language], line.title[language],
            line.derivation?[language] ?? Table.none,
          ]
        })
      return [.line(head[language]), .records(table, as: lines)]
        + Reply.rehearsalMark(docket.reconstructed, disclaimer).map { .line($0[language]) }
    }
  }
}
