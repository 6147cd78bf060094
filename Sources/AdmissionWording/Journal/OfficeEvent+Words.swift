import AdmissionCommittee
import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

extension Naming {
  /// What concerns the office as a whole, in a clause.
  func words(for event: OfficeEvent) -> Bilingual {
    switch event {
    case .opened(let charter):
      return Bilingual(
        zh:
          "设立\(charter.mode.name.zh)办公室，起始版本 \(charter.edition.name)（\(charter.edition.items.count) 项）",
        en: "\(charter.mode.name.en) office opened at edition \(charter.edition.name)"
          + " (\(charter.edition.items.count) items)")
    case .dayAdvanced(let day): return Bilingual(zh: "办公日 \(day)", en: "day \(day)")
    case .ruleBookAdopted(let digest):
      return Bilingual(
        zh: "启用规则册 \(digest.hex.prefix(12))", en: "rule book \(digest.hex.prefix(12)) adopted")
    case .editionPublished(let name, let items):
      return Bilingual(
        zh: "发布版本 \(name)（\(items.count) 项）", en: "edition \(name) published (\(items.count) items)"
      )
    case .rosterChanged(let seat, let isFilled, let reason):
      return name(ofSeat: seat)
        + (isFilled
          ? Bilingual(zh: "补缺，进行中的表决不变", en: " filled; open polls keep their roster")
          : Bilingual(zh: "空缺，进行中的表决不变", en: " falls vacant; open polls keep their roster"))
        + Bilingual(quoting: reason)
    case .complaintMade(let complaint, _):
      return complaint.kind.name + Bilingual(zh: " ", en: " about ") + words(for: complaint.item)
        + Bilingual(quoting: complaint.text)
    case .restored(let restoration):
      return Bilingual(
        zh: "从备份恢复，接在第 \(restoration.from) 条之后",
        en: "restored from a backup, after entry \(restoration.from)") + restoration.leftBehind
    }
  }
}
