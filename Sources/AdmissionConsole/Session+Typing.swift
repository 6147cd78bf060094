import AdmissionCommittee
package import AdmissionJournal
package import AdmissionLanguage

extension NameBook {
  package init(_ registrar: Registrar) {
    self.init(registrar.current.office, by: registrar.orders, entries: registrar.entries.count)
  }

  /// Takes in what has happened since; nothing to do while nothing has.
  package mutating func follow(_ registrar: Registrar) {
    follow(registrar.current.office, entries: registrar.entries.count)
  }
}

extension Completer {
  /// Completes for whoever acts in a session.
  package init(
    _ book: NameBook, for session: Session,
    entries: @escaping @Sendable (_ folder: String) -> [FolderEntry] = { _ in [] }
  ) {
    self.init(
      book, actor: session.actor, language: session.language,
      allowsPrefixes: session.allowsPrefixes, entries: entries)
  }
}

extension Highlighter {
  /// Colours what is typed in a session.
  package init(_ book: NameBook, for session: Session) {
    self.init(book, allowsPrefixes: session.allowsPrefixes)
  }
}
