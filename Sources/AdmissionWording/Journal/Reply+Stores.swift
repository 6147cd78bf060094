package import AdmissionCommittee
import AdmissionDirectory
package import AdmissionJournal
import AdmissionVocabulary

extension Reply {
  /// That an office was made in a new store.
  package static func office(_ office: Office, in store: String) -> Reply {
    let (mode, count) = (office.charter.mode, office.directory.count(on: office.today))
    return Reply(
      .office,
      Bilingual(
        zh: "已建立\(mode.name.zh)办公室：\(store)，办公日 \(office.today)，目录 \(count) 项",
        en: "made a \(mode.name.en) office: \(store), day \(office.today), \(count) items in the"
          + " directory"),
      facts: [
        Fact("store", .text(store)), Fact("mode", .text(mode.rawValue)),
        Fact("day", .text(office.today)), Fact("count", .number(count)),
      ])
  }

  /// That every entry up to `head` was copied to a file.
  package static func backup(of head: Head, to file: String) -> Reply {
    Reply(
      .backup,
      Bilingual(
        zh: "已备份到 \(file)：日志 \(head.sequence) 条，已核验 · 校验码 \(head.numberedCheckCode)",
        en: "backed up to \(file): \(head.sequence) entries, verified"
          + " · check code \(head.numberedCheckCode)"),
      facts: [
        Fact("file", .text(file)), Fact("entries", .number(head.sequence)),
        Fact("head", .text(head.digestText)),
      ])
  }

  /// That a store goes on from a backup; `aside` is where the store before is now.
  package static func restored(
    _ restoration: Restoration, of file: String, to store: String, aside: String?
  ) -> Reply {
    let moved = aside.map {
      Bilingual(zh: "；原文件移到 \($0)", en: "; the store before is now \($0)")
    }
    return Reply(
      .restored,
      Bilingual(zh: "已从 \(file) 恢复到 \(store)", en: "restored \(file) to \(store)")
        + (moved ?? Bilingual("")),
      facts: [
        Fact("file", .text(file)), Fact("store", .text(store)),
        Fact("from", .number(restoration.from)), Fact("lost", .number(restoration.lost)),
        Fact("aside", .text(aside)), .shown(Phrase(restoration.words)),
      ])
  }
}
