package import AdmissionVocabulary

extension Duration {
  /// By how much a clock is behind the last entry, in minutes, hours or days.
  package var lagWords: Bilingual {
    let minutes = components.seconds / 60
    let (count, zh, en) =
      switch minutes {
      case ..<120: (minutes, "分钟", "minutes")
      case ..<2_880: (minutes / 60, "小时", "hours")
      default: (minutes / 1_440, "天", "days")
      }
    return Bilingual(zh: "比日志最后一条早 \(count) \(zh)", en: "\(count) \(en) behind the last entry")
  }
}
