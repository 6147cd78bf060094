import AdmissionCommittee
import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

extension Condition {
  /// «（2014-04-23 已落实）», or that it is kept for good; nothing while it is owed.
  var delivery: Bilingual {
    if isStanding { return Bilingual(zh: "（长期遵守）", en: " (stands for good)") }
    return met.map { Bilingual(zh: "（\($0) 已落实）", en: " (delivered \($0))") } ?? Bilingual("")
  }
}

extension Rows {
  /// What an approval is tied to, for programs.
  init(_ conditions: [Condition]) {
    self.init(
      conditions,
      [
        .init("number") { .number($0.number) }, .init("rule") { .text($0.rule?.text) },
        .init("text") { .words($0.text.withoutFieldPaths) },
        .init("met") { .text($0.met) }, .init("standing") { .truth($0.isStanding) },
      ])
  }

  /// What findings asked for and was struck, for programs.
  init(_ struck: [Condition.Struck]) {
    self.init(
      struck,
      [
        .init("rule") { .text($0.demand.rule.text) },
        .init("text") { .words($0.demand.text.withoutFieldPaths) },
        .init("reason") { .text($0.reason) }, .init("sitting") { .text($0.sitting?.text) },
      ])
  }
}

extension Case {
  /// What those who vote on it read of `conditions`, and of what was struck.
  func facts(of conditions: [Condition]) -> [Fact] {
    [Fact("conditions", .rows(Rows(conditions))), Fact("struck", .rows(Rows(struck)))]
      + conditions.map { condition in
        .shown(
          Bilingual(zh: "附条件 \(condition.number)", en: "condition \(condition.number)"),
          condition.words + condition.delivery)
      } + struck.map { .shown(Phrase($0.words)) }
  }
}
