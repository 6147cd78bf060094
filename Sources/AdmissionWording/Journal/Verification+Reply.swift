package import AdmissionCommittee
import AdmissionDisplay
package import AdmissionJournal
package import AdmissionVocabulary

extension Verification {
  /// What was found; `answer` is no when something is wrong.
  ///
  /// `words` are what to do about it, where somebody can say so.
  package func reply(_ words: (Advice) -> Bilingual?) -> Reply {
    let told = finding(words)
    return Reply(
      .verification, answer: damage == nil && storageProblems.isEmpty ? .yes : .no, told.headline,
      facts: [
        Fact("entries", .number(sound.sequence)), Fact("polls", .number(polls)),
        Fact("head", .text(sound.digestText)), Fact("sound", .truth(damage == nil)),
        Fact("firstDamaged", .number(damage?.sequence)),
        Fact("damage", .text(damage?.kind.rawValue)), Fact("reason", .words(damage?.reason)),
        Fact("codes", .rows(Rows(codes, Standing.columns))),
        Fact("restorations", .number(office?.restorations.count ?? 0)),
        Fact("storageProblems", .texts(storageProblems)),
      ], notes: told.notes, advice: told.advice)
  }

  /// What readers are told of it.
  private func finding(
    _ words: (Advice) -> Bilingual?
  ) -> (headline: Phrase?, notes: [Phrase], advice: Bilingual?) {
    let count = sound.sequence
    let standings = codes.map(\.phrase)
    if isChainSound, damage != nil {
      let chain = Bilingual(
        zh: "日志现有 \(count) 条首尾相接", en: "the \(count) entries that are there form one chain")
      return (nil, standings + [Phrase(chain)], words(.restoreUnlessMiscopied))
    }
    if let damage {
      let before = Bilingual(
        zh: "此前 \(count) 条完好", en: "the \(count) entries before are sound")
      let notes = [damage.notice.advised(words).hint ?? Bilingual("")] + (count > 0 ? [before] : [])
      return (Phrase(damage.notice.message, .no), notes.map { Phrase($0) }, nil)
    }
    if let first = storageProblems.first {
      let head = Bilingual(
        zh: "日志 \(count) 条完好，但档案文件本身有损坏：",
        en: "the \(count) entries are sound, but the file they are kept in is damaged: ")
      return (Phrase(head + Bilingual(first), .no), [], words(.rebuildStore))
    }
    let head =
      Phrase(Bilingual(zh: "核验通过", en: "verified"), .yes)
      + Bilingual(
        zh: "：日志 \(count) 条首尾相接，表决 \(polls) 次重新计票一致 · 校验码 \(sound.checkCode)",
        en: ": \(count) entries in one chain, \(polls) polls recounted alike"
          + " · check code \(sound.checkCode)")
    let branch = office?.restorations.last.map { Phrase($0.words) }
    return (head, standings + [branch].compactMap(\.self), nil)
  }
}

extension Restoration {
  /// That the journal was restored, and what is not in it.
  package var words: Bilingual {
    Bilingual(
      zh: "这份日志自第 \(from + 1) 条起是从备份恢复后的分支",
      en: "from entry \(from + 1) on this journal is a branch, restored from a backup") + leftBehind
  }
}

extension Verification.Standing {
  fileprivate var phrase: Phrase {
    if case .gone = self { Phrase(words, .no) } else { Phrase(words) }
  }

  /// What became of the entry.
  private var words: Bilingual {
    switch self {
    case .stands(let code, let head, let followers):
      Bilingual(
        zh: "校验码 \(code) 相符：是第 \(head.sequence) 条，",
        en: "check code \(code) stands: entry \(head.sequence), ")
        + (followers == 0
          ? Bilingual(zh: "现在的最后一条", en: "the last there is")
          : Bilingual(zh: "此后又有 \(followers) 条", en: "and \(followers) have followed"))
    case .left(let code, let restoration):
      Bilingual(
        zh: "校验码 \(code) 是恢复前那份档案的末条；这份日志从第 \(restoration.from) 条另起一支",
        en:
          "check code \(code) is the end of the store before the restoration; this journal went on"
          + " from entry \(restoration.from)")
    case .gone(let code, let damage):
      Bilingual(
        zh: "校验码 \(code) 对不上：\(damage.kind == .truncated ? "" : "第 \(damage.sequence) 条，")",
        en: "check code \(code) does not stand: "
          + (damage.kind == .truncated ? "" : "entry \(damage.sequence), ")) + damage.reason
    }
  }

  fileprivate static let columns: [Rows.Column<Self>] = [
    .init("code") { .text($0.code) }, .init("standing") { .text($0.word) },
    .init("sequence") { .number($0.sequence) }, .init("followers") { .number($0.followers) },
  ]

  private var code: CheckCode {
    switch self {
    case .stands(let code, _, _), .left(let code, _), .gone(let code, _): code
    }
  }

  private var word: String {
    switch self {
    case .stands: "stands"
    case .left: "left"
    case .gone: "gone"
    }
  }

  /// The entry it was noted of, or the first that is not as it was; 0 where nobody knows.
  private var sequence: Int {
    switch self {
    case .stands(_, let head, _): head.sequence
    case .left(_, let restoration): restoration.left?.sequence ?? 0
    case .gone(_, let damage): damage.sequence
    }
  }

  private var followers: Int {
    if case .stands(_, _, let followers) = self { followers } else { 0 }
  }
}
