import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
import AdmissionReports
import AdmissionVocabulary

extension Session {
  /// What waits, whose turn it is, and by when.
  package func docket() -> Reply {
    let docket = Docket(of: clerk.current, by: clerk.orders)
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
      "docket",
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
    ) { language, _ in
      let mine = docket.lines(for: actor).count
      let head = Bilingual(
        zh: "待办 \(docket.lines.count) 件 · 办公日 \(docket.day)"
          + (mine > 0 ? " · 轮到你 \(mine) 件（标 *）" : ""),
        en: "\(docket.lines.count) waiting · the office's day is \(docket.day)"
          + (mine > 0 ? " · \(mine) on you (marked *)" : ""))
      let nothing = Bilingual(zh: "没有待办", en: "nothing waits")
      let late = Bilingual(zh: "（已过）", en: " (late)")
      var lines = [docket.lines.isEmpty ? nothing[language] : head[language]]
      for line in docket.lines {
        let day = line.due.map(\.description) ?? Bilingual(zh: "不限期", en: "no date")[language]
        lines.append(
          (line.turn.isOf(actor) ? "* " : "  ") + day
            + (docket.isLate(line) ? late[language] : "") + " · \(line.subject.text) · "
            + words(for: line.turn)[language] + " · "
            + line.what[language])
        lines.append("      " + line.title[language])
        if let derivation = line.derivation { lines.append("      " + derivation[language]) }
      }
      return lines + Reply.rehearsalMark(docket.reconstructed).map { $0[language] }
    }
  }
}
