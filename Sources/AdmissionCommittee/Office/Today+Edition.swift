public import AdmissionDirectory
public import AdmissionVocabulary

extension Today {
  /// The directory as an edition: the one last published, or as it would be published on `day`.
  ///
  /// The note of one that was published says by `disclaimer` that it is made up, where it is.
  public func editionAsItStands(
    on day: CalendarDay? = nil, disclaimer: Disclaimer
  ) -> Edition {
    let charter = office.charter
    let mark =
      charter.reconstructed
      ? Bilingual(zh: "；", en: "; ") + disclaimer.edition : Bilingual("")
    let start = charter.edition
    guard day == nil, let last = office.publications.last else {
      let day = day ?? self.day
      return Edition(
        name: office.edition, title: start.title, date: day, reconstructed: charter.reconstructed,
        note: start.note, items: office.directory.items(on: day))
    }
    return Edition(
      name: last.name,
      title: Bilingual(
        zh: "社区工作指导目录（\(last.date) 发布）", en: "Admission directory, issued \(last.date)"),
      date: last.date, reconstructed: charter.reconstructed,
      note: Bilingual(
        zh: "由版本 \(start.name)（\(start.items.count) 项）经表决而来，每一变动见办件",
        en: "voted from edition \(start.name) (\(start.items.count) items), every change in a case")
        + mark,
      items: last.items.compactMap { office.directory[$0]?.item })
  }
}
