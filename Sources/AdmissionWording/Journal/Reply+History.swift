package import AdmissionCommittee
import AdmissionDisplay
package import AdmissionJournal
import AdmissionVocabulary

extension Reply {
  /// Entries of the journal, as the reader may see them, with where the whole journal stands.
  package static func history(_ entries: [Entry], of journal: Head, _ naming: Naming) -> Reply {
    let whole = Bilingual(
      zh: "日志共 \(journal.sequence) 条 · 校验码 \(journal.checkCode)",
      en: "\(journal.sequence) entries in all · check code \(journal.checkCode)")
    return Reply(
      .history, nil, facts: [.bare("entries", .rows(Rows(entries, Entry.columns(naming))))],
      notes: [Phrase(whole)])
  }
}

extension Entry {
  fileprivate static func columns(_ naming: Naming) -> [Rows.Column<Entry>] {
    [
      .init("sequence", Bilingual(zh: "序号", en: "No."), .trailing) { .number($0.sequence) },
      .init("day", Bilingual(zh: "办公日", en: "Day")) { .text($0.day) },
      .init("time") { .text($0.time) },
      .init("case", Bilingual(zh: "办件", en: "Case"), priority: 2) { entry in
        .told(.text(entry.event.caseID?.text), as: Bilingual(entry.event.caseID?.text ?? ""))
      },
      .init("actor", Bilingual(zh: "谁", en: "Who")) { naming.shownActor(of: $0) },
      .init("what", Bilingual(zh: "何事", en: "What"), shrinks: true, priority: 3) {
        .words(naming.words(for: $0.event))
      },
      .init("digest") { .text($0.digestText) },
    ]
  }
}
