package import AdmissionCommittee
package import AdmissionDirectory
import AdmissionDisplay
package import AdmissionReports
package import AdmissionVocabulary

extension Office {
  /// The directory as of the office's day, as a page of Markdown.
  package func directoryPage(
    in language: Language, naming department: @escaping @Sendable (Department.ID) -> Bilingual
  ) -> String {
    let items = directory.items(on: today)
    let title = Bilingual(
      zh: "社区工作指导目录 · \(today) · \(items.count) 项",
      en: "Admission directory · \(today) · \(items.count) items")
    let columns = WorkItem.columns(withoutVote: directory.withoutVote, naming: department)
    return Markdown.page(
      title[language], mark: Reply.rehearsalMark(charter.reconstructed).map { $0[language] },
      Rows(items, columns).table(language))
  }
}

extension Reduction {
  /// The difference and every step of it, as a page of Markdown.
  package func page(in language: Language) -> String {
    Markdown.page(
      headline[language], mark: Reply.rehearsalMark(reconstructed).map { $0[language] },
      changes.table(language))
  }
}
