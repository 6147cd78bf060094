import AdmissionCommittee
import AdmissionDirectory
package import AdmissionVocabulary

/// The words a case can be expected to answer to.
package enum CaseWord {
  package static let all: [(word: String, name: Bilingual)] =
    Case.Stage.allCases.map { ($0.rawValue, $0.name) }
    + Decision.Kind.allCases.map { ($0.rawValue, $0.name) }
    + Outcome.allCases.map { ($0.rawValue, $0.name) }
    + ItemStanding.allCases.map { ($0.rawValue, $0.name) }
}

/// A word that no case answers to.
package struct UnknownState: Explainable {
  let word: String
  let nearest: String?

  package init(word: String, nearest: String?) {
    (self.word, self.nearest) = (word, nearest)
  }

  package var notice: Notice {
    let known = CaseWord.all
    return Notice(
      "unknown-state", zh: "没有叫 `\(word)` 的状态或结果", en: "no state or outcome is called `\(word)`",
      hint: nearest.map { .didYouMean($0) }
        ?? Bilingual(
          zh: "可以写：" + known.map(\.name.zh).joined(separator: "、"),
          en: "there are: " + known.map(\.word).joined(separator: ", ")))
  }
}
