public import AdmissionVocabulary

/// What a seat may choose; the raw value is the English word of the `vote` command.
public enum Choice: String, CaseIterable, Sendable {
  case yes, no, abstain, recuse

  public var name: Bilingual {
    switch self {
    case .yes: Bilingual(zh: "同意", en: "yes")
    case .no: Bilingual(zh: "不同意", en: "no")
    case .abstain: Bilingual(zh: "弃权", en: "abstain")
    case .recuse: Bilingual(zh: "回避", en: "recuse")
    }
  }

  public var letter: BallotLetter {
    switch self {
    case .yes: .yes
    case .no: .no
    case .abstain: .abstain
    case .recuse: .recused
    }
  }
}
