public import AdmissionVocabulary

/// How a poll ends; the raw value is the word scripts and JSON use.
public enum Outcome: String, CaseIterable, Sendable {
  case passed, failed
  case noQuorum = "no-quorum"
  /// A tie that nobody present may break; it admits nothing.
  case tied

  public var name: Bilingual {
    switch self {
    case .passed: Bilingual(zh: "通过", en: "passed")
    case .failed: Bilingual(zh: "未通过", en: "failed")
    case .noQuorum: Bilingual(zh: "到会人数不足", en: "no quorum")
    case .tied: Bilingual(zh: "平票缓议", en: "tied")
    }
  }
}
