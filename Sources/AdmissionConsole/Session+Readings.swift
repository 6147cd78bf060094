import AdmissionCommittee
package import AdmissionDirectory
import AdmissionDisplay
import AdmissionJournal
package import AdmissionLanguage
import AdmissionReports
package import AdmissionVocabulary
package import AdmissionWording

extension Session {
  package func directory(
    _ words: [String], by key: Grouping?, on day: CalendarDay?
  ) throws -> Reply {
    let office = clerk.current.office
    let day = day ?? office.today
    let register = clerk.orders.register
    guard let edition = office.edition(on: day) else {
      let start = office.charter.edition
      throw BeforeEdition(edition: start.name, date: start.date)
    }
    return .directory(
      office.directory.items(on: day).filter { item in
        let names = [item.kind.name, item.category.name, register.name(of: item.department)]
        return item.matches(words, or: names.flatMap { [$0.zh, $0.en] })
      }, of: edition,
      by: key, on: day, reconstructed: office.charter.reconstructed,
      disclaimer: register.disclaimer,
      withoutVote: office.directory.withoutVote
    ) { register.name(of: $0) }
  }

  package func reduced(
    since edition: Token? = nil, by key: Grouping? = nil, on day: CalendarDay? = nil
  ) throws -> Reply {
    let reduction = try reduction(since: edition, on: day)
    let register = clerk.orders.register
    return .reduction(
      reduction, by: key,
      before: Workload(
        items: reduction.count, minutes: register.minutesAYear(of: reduction.baselineItems)),
      now: Workload(items: reduction.now, minutes: register.minutesAYear(of: reduction.items)),
      disclaimer: register.disclaimer
    ) { register.name(of: $0) }
  }

  private func reduction(since typed: Token?, on day: CalendarDay?) throws -> Reduction {
    let edition = try typed?.read { try Edition.Name(parsing: $0) }
    do {
      return try Reduction(of: clerk.current, since: edition, on: day)
    } catch let unknown as UnknownEdition {
      guard let typed else { throw unknown }
      let nearest = Suggestion.nearest(to: typed.text, among: unknown.known.map(\.text))
      throw Misplaced(Misspelt(of: unknown, nearest: nearest), at: typed.place)
    }
  }

  func history(of id: Case.ID?) -> Reply {
    let entries = clerk.entries.filter { id == nil || $0.event.caseID == id }
    let naming = naming
    let head = clerk.head
    return Reply(
      old: "history",
      fields: [
        "entries": .list(
          entries.map { entry in
            .object([
              "sequence": .number(entry.sequence), "day": .text(entry.day.description),
              "time": .text(entry.time), "case": .text(entry.event.caseID?.text),
              "actor": .words(naming.shownName(of: entry)),
              "what": .words(naming.words(for: entry.event)),
              "digest": .text(entry.digestText),
            ])
          })
      ]
    ) { language -> [Block] in
      let table = Table(
        columns: [
          .init(Bilingual(zh: "序号", en: "No.")[language], .trailing),
          .init(Bilingual(zh: "办公日", en: "Day")[language]),
          .init(Bilingual(zh: "办件", en: "Case")[language], priority: 2),
          .init(Bilingual(zh: "谁", en: "Who")[language]),
          .init(Bilingual(zh: "何事", en: "What")[language], shrinks: true, priority: 3),
        ],
        rows: entries.map { entry in
          [
            "\(entry.sequence)", entry.day.description, entry.event.caseID?.text ?? "",
            naming.shownName(of: entry)[language], naming.words(for: entry.event)[language],
          ]
        })
      return [
        .table(table),
        .line(
          Bilingual(
            zh: "日志共 \(head.sequence) 条 · 校验码 \(head.checkCode)",
            en: "\(head.sequence) entries in all · check code \(head.checkCode)")[language]),
      ]
    }
  }

  func verify(since code: Token?) throws -> Reply {
    let code = try code?.read { try CheckCode(parsing: $0) }
    return try clerk.verification(since: code.map { [$0] } ?? []).reply(desk.advise)
  }
}
