package import AdmissionCommittee
import AdmissionDirectory
import AdmissionDisplay
import AdmissionJournal
package import AdmissionReports
import AdmissionVocabulary

extension Reply {
  /// What waits, whose turn it is, and by when; `actor` reads it.
  package static func docket(_ docket: Docket, for actor: Participant, _ naming: Naming) -> Reply {
    let lines = Rows(of: docket, for: actor, naming)
    return Reply(
      .docket, docket.headline(for: actor),
      facts: [
        Fact("day", .text(docket.day)), Fact("reconstructed", .truth(docket.reconstructed)),
        docket.lines.isEmpty ? Fact("lines", .rows(lines)) : .margin("lines", .rows(lines)),
      ], notes: rehearsalMark(docket.reconstructed, naming.register.disclaimer).map { Phrase($0) })
  }
}

extension Docket {
  fileprivate func headline(for actor: Participant) -> Bilingual {
    guard !lines.isEmpty else { return Bilingual(zh: "没有待办", en: "nothing waits") }
    let mine = lines(for: actor).count
    return Bilingual(
      zh: "待办 \(lines.count) 件 · 办公日 \(day)" + (mine > 0 ? " · 轮到你 \(mine) 件（标 *）" : ""),
      en: "\(lines.count) waiting · the office's day is \(day)"
        + (mine > 0 ? " · \(mine) on you (marked *)" : ""))
  }

  /// Departments see how many seats have yet to vote, not which.
  fileprivate func shownWords(for turn: Turn, _ naming: Naming) -> Bilingual {
    if !naming.showsBallots, case .seats(let seats) = turn {
      return Bilingual(
        zh: "\(seats.count) 个席位", en: seats.count == 1 ? "1 seat" : "\(seats.count) seats")
    }
    return words(for: turn, naming: naming)
  }
}

extension Docket.Turn {
  /// Everybody whose turn it is, as programs know them; absent where the reader may not know.
  fileprivate func ids(_ naming: Naming) -> Value {
    switch self {
    case .clerk: .texts([Participant.clerk.word])
    case .seats(let seats):
      naming.showsBallots ? .texts(seats.map { Participant.seat($0).word }) : .absent
    case .department(let id): .texts([Participant.department(id).word])
    case .community(let id): .texts([Participant.community(id).word])
    }
  }
}

extension Rows {
  fileprivate init(of docket: Docket, for actor: Participant, _ naming: Naming) {
    let turn = { @Sendable (line: Docket.Line) in docket.shownWords(for: line.turn, naming) }
    self.init(
      docket.lines,
      [
        .init("due", Bilingual(zh: "限期", en: "Due")) { .text($0.due) },
        .init("late", Bilingual(zh: "已过", en: "Late")) { .truth(docket.isLate($0)) },
        .init("about", Bilingual(zh: "编号", en: "About")) { .text($0.subject.text) },
        .init("turn", Bilingual(zh: "轮到", en: "Turn")) { .words(turn($0)) },
        .init("turnIDs") { $0.turn.ids(naming) },
        .init("yours", Bilingual(zh: "是你", en: "Yours")) { .truth($0.turn.isOf(actor)) },
        .init("wait") { .text($0.wait.rawValue) },
        .init("what", Bilingual(zh: "办什么", en: "What")) { .words($0.what) },
        .init("title", Bilingual(zh: "事由", en: "Title")) { .words($0.title) },
        .init("derivation", Bilingual(zh: "推算", en: "Counting")) { .words($0.derivation) },
      ]
    ) { _, line in
      let day = line.due.map { Bilingual($0.description) } ?? Bilingual(zh: "不限期", en: "no date")
      let late = docket.isLate(line) ? Bilingual(zh: "（已过）", en: " (late)") : Bilingual("")
      let head =
        Phrase(Bilingual(line.turn.isOf(actor) ? "* " : "  ") + day) + Phrase(late, .warning)
        + (Bilingual(" · \(line.subject.text) · ") + turn(line) + Bilingual(" · ") + line.what)
      return [head]
        + [line.title, line.derivation].compactMap(\.self).map {
          Phrase(Bilingual("      ") + $0)
        }
    }
  }
}
