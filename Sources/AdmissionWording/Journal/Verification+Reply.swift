package import AdmissionCommittee
package import AdmissionDirectory
package import AdmissionDisplay
package import AdmissionJournal
package import AdmissionReports
package import AdmissionScreening
package import AdmissionVocabulary

extension Verification {
  /// What was found; `answer` is no when something is wrong.
  ///
  /// `words` are what to do about it, where somebody can say so.
  package func reply(_ words: (Advice) -> Bilingual?) -> Reply {
    let sound = sound
    let damage = damage
    let polls = polls
    let codes = codes
    let problems = storageProblems
    let branch = office?.restorations.last
    let isChainSound = isChainSound
    func next(_ advice: Advice) -> Bilingual? {
      words(advice).map { Bilingual(zh: "  下一步：", en: "  next: ") + $0 }
    }
    let codeAdvice = next(.restoreUnlessMiscopied)
    let storageAdvice = next(.rebuildStore)
    let notice = damage?.notice.advised(words)
    return Reply(
      old: "verification", answer: damage == nil && problems.isEmpty ? .yes : .no,
      fields: [
        "entries": .number(sound.sequence), "polls": .number(polls),
        "head": .text(sound.digestText), "sound": .truth(damage == nil),
        "firstDamaged": damage.map { .number($0.sequence) } ?? .none,
        "damage": .text(damage?.kind.rawValue),
        "reason": damage.map { .words($0.reason) } ?? .none,
        "codes": .list(codes.map(\.json)),
        "restorations": .number(office?.restorations.count ?? 0),
        "storageProblems": .list(problems.map { .text($0) }),
      ]
    ) { language -> [Line] in
      if isChainSound, damage != nil {
        return codes.map { $0.line(language) }
          + [
            Line(
              Bilingual(
                zh: "日志现有 \(sound.sequence) 条首尾相接",
                en: "the \(sound.sequence) entries that are there form one chain")[language])
          ] + [codeAdvice].compactMap { $0.map { Line($0[language]) } }
      }
      if let notice {
        let before = Bilingual(
          zh: "此前 \(sound.sequence) 条完好", en: "the \(sound.sequence) entries before are sound")
        return [
          Line(notice.message[language], .no), Line(notice.hint?[language] ?? ""),
        ] + (sound.sequence > 0 ? [Line(before[language])] : [])
      }
      if let first = problems.first {
        return [
          Line(
            Bilingual(
              zh: "日志 \(sound.sequence) 条完好，但档案文件本身有损坏：",
              en:
                "the \(sound.sequence) entries are sound, but the file they are kept in is damaged: "
            )[
              language] + first, .no)
        ] + [storageAdvice].compactMap { $0.map { Line($0[language]) } }
      }
      return [
        Line(Bilingual(zh: "核验通过", en: "verified")[language], .yes)
          + Bilingual(
            zh: "：日志 \(sound.sequence) 条首尾相接，表决 \(polls) 次重新计票一致 · 校验码 \(sound.checkCode)",
            en: ": \(sound.sequence) entries in one chain, \(polls) polls recounted alike"
              + " · check code \(sound.checkCode)")[language]
      ] + codes.map { $0.line(language) }
        + [branch?.words].compactMap { $0.map { Line($0[language]) } }
    }
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
  package func line(_ language: Language) -> Line {
    if case .gone = self { return Line(words[language], .no) }
    return Line(words[language])
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

  package var json: JSONValue {
    switch self {
    case .stands(let code, let head, let followers):
      .object([
        "code": .text(code.description), "standing": .text("stands"),
        "sequence": .number(head.sequence), "followers": .number(followers),
      ])
    case .left(let code, let restoration):
      .object([
        "code": .text(code.description), "standing": .text("left"),
        "sequence": .number(restoration.left?.sequence ?? 0), "followers": .number(0),
      ])
    case .gone(let code, let damage):
      .object([
        "code": .text(code.description), "standing": .text("gone"),
        "sequence": .number(damage.sequence), "followers": .number(0),
      ])
    }
  }
}
