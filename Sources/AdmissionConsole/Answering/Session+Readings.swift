import AdmissionCommittee
package import AdmissionDirectory
import AdmissionJournal
package import AdmissionLanguage
import AdmissionReports
package import AdmissionVocabulary
package import AdmissionWording

extension Session {
  package func directory(
    _ words: [String], by key: Grouping?, on day: CalendarDay?
  ) throws -> Reply {
    try .directory(words, by: key, on: day, of: registrar.current, registrar.orders.register)
  }

  package func reduced(
    since edition: Token? = nil, by key: Grouping? = nil, on day: CalendarDay? = nil
  ) throws -> Reply {
    .reduction(try reduction(since: edition, on: day), by: key, registrar.orders.register)
  }

  private func reduction(since typed: Token?, on day: CalendarDay?) throws -> Reduction {
    let edition = try typed?.read { try Edition.Name(parsing: $0) }
    do {
      return try Reduction(of: registrar.current, since: edition, on: day)
    } catch let unknown as UnknownEdition {
      guard let typed else { throw unknown }
      let nearest = Suggestion.nearest(to: typed.text, among: unknown.known.map(\.text))
      throw Misplaced(Misspelt(of: unknown, nearest: nearest), at: typed.place)
    }
  }

  func history(of id: Case.ID?) -> Reply {
    .history(
      id.map(registrar.entries.of) ?? Array(registrar.entries), of: registrar.head, naming)
  }

  func verify(since code: Token?) throws -> Reply {
    let code = try code?.read { try CheckCode(parsing: $0) }
    return try registrar.verification(since: code.map { [$0] } ?? []).reply(desk.advise)
  }
}
