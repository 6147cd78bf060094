import AdmissionDirectory
package import AdmissionScreening
package import AdmissionVocabulary

extension Remedy {
  /// The changes as programs read them, and what they come to.
  var value: Value {
    .group([
      Fact(
        "changes",
        .rows(
          Rows(
            steps,
            [
              .init("field") { .text($0.field?.rawValue) }, .init("before") { .text($0.before) },
              .init("after") { $0.isMechanical ? .text($0.after) : .absent },
              .init("mechanical") { .truth($0.isMechanical) },
              .init("power") { .text($0.power.rawValue) },
              .init("clears") { .texts($0.clears.map(\.text)) },
              .init("words") { .words($0.words) },
            ]))),
      Fact("outcome", .text(verdict.outcome.rawValue)),
    ])
  }

  /// How little it takes, then what the department can do and what others have to do first.
  var shown: Fact {
    let count = steps.count
    // What others decide is not screened again.
    let after = byOthers.contains { $0.field == nil } ? nil : verdict.headline.words
    let head =
      !isWhole
      ? Bilingual(
        zh: "须他方先办，之后再预审，才知道还要改什么",
        en: "others have to act first; check again then to learn what would let it in")
      : (keepsToListing
        ? Bilingual(
          zh: "按目录所列改 \(count) 处，即可不经表决进入",
          en: "\(count) \(count == 1 ? "change" : "changes") to what is listed would let it in"
            + " without a vote")
        : Bilingual(
          zh: "最少改 \(count) 处即可\(entry.zh)",
          en: "\(count) \(count == 1 ? "change" : "changes") would \(entry.en)"))
        + (after.map {
          Bilingual(zh: "（改后预审：\($0.zh)）", en: " (screened again: \($0.en))")
        } ?? Bilingual(""))
    return .headed(
      Phrase(head),
      list(byDepartment, Bilingual(zh: "本部门可办：", en: "in your power:"))
        + list(byOthers, Bilingual(zh: "须他方先办：", en: "others have to act first:")))
  }

  /// What it comes to: a vote is not yet an admission.
  private var entry: Bilingual {
    verdict.outcome == .needsVote
      ? Bilingual(zh: "提交表决", en: "take it to the vote") : Bilingual(zh: "准入", en: "let it in")
  }

  private func list(_ steps: [Step], _ head: Bilingual) -> [Fact] {
    guard !steps.isEmpty else { return [] }
    return [.headed(Phrase(head), steps.map { .shown(Phrase(Bilingual("· ") + $0.summary)) })]
  }
}

extension Remedy.Step {
  /// «item.ends 截止日期：none → 2014-12-31（消除 R11）».
  fileprivate var summary: Bilingual {
    let rules = clears.map { Bilingual($0.text) }.joined()
    let clearing = Bilingual(zh: "（消除 \(rules.zh)）", en: " (clears \(rules.en))")
    guard let field else { return words + clearing }
    let key = Bilingual(zh: "\(field.rawValue) \(field.name.zh)", en: "\(field.rawValue)")
    guard isMechanical else { return key + toDo + words + clearing }
    return key + Bilingual(zh: "：", en: ": ") + Bilingual("\(before) → \(after)") + clearing
  }

  /// Whether something is to be written where nothing stands, or to be written anew.
  package var toDo: Bilingual {
    before == "none" || before == "[]"
      ? Bilingual(zh: "：须填写——", en: ": to be written: ")
      : Bilingual(zh: "：须改写——", en: ": to be rewritten: ")
  }
}
