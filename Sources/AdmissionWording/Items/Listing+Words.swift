package import AdmissionCommittee
package import AdmissionDirectory
package import AdmissionVocabulary

extension Directory.Listing {
  /// Where it stands today, with the day on which it came to stand so.
  package func standingWords(on day: CalendarDay, renewalDays: Int, _ naming: Naming) -> Bilingual {
    switch departure {
    case .removed(let day)?: return Bilingual(zh: "\(day) 移出目录", en: "removed on \(day)")
    case .merged(let target, let day)?:
      return Bilingual(zh: "\(day) 并入 ", en: "merged on \(day) into ")
        + naming.words(for: target)
    case .revoked(let ground, let day)?:
      return Bilingual(zh: "\(day) 撤销（", en: "revoked on \(day) (") + ground.name
        + Bilingual(zh: "）", en: ")")
    case .completed(let day)?:
      return Bilingual(zh: "\(day) 办结退出", en: "completed on \(day)")
    case .notRatified(let day)?:
      return Bilingual(zh: "\(day) 未获追认，退出", en: "not ratified, gone on \(day)")
    case nil: break
    }
    let standing = standing(on: day, renewalDays: renewalDays)
    let until = item.until.map(\.description) ?? ""
    switch standing {
    case .suspended:
      guard let suspension else { return standing.name }
      return standing.name
        + Bilingual(zh: "（自 \(suspension.since)，", en: " (since \(suspension.since), ")
        + suspension.ground.name
        + Bilingual(
          zh: "；整改至 \(suspension.cureBy)）", en: "; to be made good by \(suspension.cureBy))")
    case .registered:
      let from = item.from.map(\.description) ?? ""
      return Bilingual(zh: "在目录内，自 \(from) 起", en: "in the directory, from \(from)")
    case .expired: return Bilingual(zh: "已到期（\(until)）", en: "expired (\(until))")
    case .renewalDue:
      return Bilingual(zh: "在目录内，临近到期（\(until)）", en: "in the directory, up for renewal (\(until))")
    case .emergency: return Bilingual(zh: "在目录内，未经表决", en: "in the directory without a vote")
    default: return Bilingual(zh: "在目录内", en: "in the directory")
    }
  }
}
