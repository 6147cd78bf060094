public import AdmissionVocabulary

/// Why an item goes, or is put on hold, before its time: R38.
///
/// Expiry and merger are grounds too; they come about by themselves and need no word here. Raw
/// values are words of the journal, of `propose` and of `--json`.
public enum ExitGround: String, CaseIterable, Sendable {
  /// The public disapproved of it at a review, or a complaint was upheld.
  case disapproved
  /// The funds, powers or training that were promised did not come.
  case unfunded
  /// What it rested on is no longer in force.
  case repealed
  case finished
  /// It was obtained by deception.
  case deception

  public var name: Bilingual {
    switch self {
    case .disapproved: Bilingual(zh: "群众不满意", en: "disapproved")
    case .unfunded: Bilingual(zh: "经费或权限未落实", en: "unfunded")
    case .repealed: Bilingual(zh: "依据废止", en: "basis repealed")
    case .finished: Bilingual(zh: "任务完成", en: "finished")
    case .deception: Bilingual(zh: "骗取准入", en: "obtained by deception")
    }
  }

  /// The ground that a person wrote, in either language; `nil` for any other word.
  public init?(word: String) {
    let typed = word.lowercased()
    guard let ground = Self.allCases.first(where: { $0.rawValue == typed || $0.name.zh == word })
    else { return nil }
    self = ground
  }
}
