package import AdmissionCommittee
package import AdmissionDirectory
import AdmissionDisplay
package import AdmissionReports
package import AdmissionVocabulary

extension Today {
  /// The directory as of today, as a page of Markdown.
  package func directoryPage(in language: Language, _ register: Register) -> String {
    let items = office.directory.items(on: day)
    let title = Bilingual(
      zh: "社区工作指导目录 · \(day) · \(items.count) 项",
      en: "Admission directory · \(day) · \(items.count) items")
    let columns = WorkItem.columns(
      withoutVote: office.directory.withoutVote, amended: office.directory.amended(by: office.today)
    ) {
      register.name(of: $0)
    }
    let mark = Reply.rehearsalMark(office.charter.reconstructed, register.disclaimer)
    return Markdown.page(
      title[language], mark: mark.map { $0[language] }, Rows(items, columns).table(language))
  }
}

extension Reduction {
  /// The difference and every step of it, as a page of Markdown.
  package func page(in language: Language, _ disclaimer: Disclaimer) -> String {
    Markdown.page(
      headline[language],
      mark: Reply.rehearsalMark(reconstructed, disclaimer).map { $0[language] },
      changes.table(language))
  }
}
