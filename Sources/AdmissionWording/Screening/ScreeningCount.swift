import AdmissionDisplay
package import AdmissionScreening
import AdmissionVocabulary

/// What became of many applications that were screened one after another.
package struct ScreeningCount: Hashable, Sendable {
  private var outcomes: [Verdict.Outcome: Int] = [:]
  /// How many could not be screened; none of them is counted as anything else.
  private var unusable = 0
  /// The first of them, as readers know them: of a stream there may be any number.
  private var unusableNames: [String] = []
  private static let mostNames = 50

  package init() {}

  package mutating func add(_ outcome: Verdict.Outcome) {
    outcomes[outcome, default: 0] += 1
  }

  package mutating func addUnusable(_ name: String) {
    unusable += 1
    if unusable <= Self.mostNames { unusableNames.append(name) }
  }

  package var screened: Int { outcomes.values.reduce(0, +) }
  package var all: Int { screened + unusable }
  private var admissible: Int {
    outcomes.reduce(0) { $1.key.isAdmissible ? $0 + $1.value : $0 }
  }

  private var notAdmissible: Int { screened - admissible }

  /// «预审 6 份：须提交表决 2，不予准入 4；1 份未能预审»; `passedOver` are files that were not looked at.
  package func reply(passedOver: [String]) -> Reply {
    let parts = Verdict.Outcome.allCases.compactMap { outcome in
      outcomes[outcome].map { outcome.name + Bilingual(" \($0)") }
    }
    let total = Bilingual(
      zh: "预审 \(screened) 份", en: "\(screened) \(screened == 1 ? "application" : "applications")")
    let failed =
      unusable == 0
      ? Bilingual("")
      : Bilingual(
        zh: "；另有 \(unusable) 处未能预审：", en: "; \(unusable) could not be screened: ")
        + Self.named(unusableNames, of: unusable)
    let list = parts.isEmpty ? Bilingual("") : Bilingual(zh: "：", en: ": ") + parts.joined()
    return Reply(
      .screenings, answer: notAdmissible + unusable == 0 ? .yes : .no, total + list + failed,
      facts: [
        Fact("screened", .number(screened)), Fact("admissible", .number(admissible)),
        Fact("unusable", .number(unusable)),
        Fact(
          "outcomes",
          .group(
            Verdict.Outcome.allCases.map { Fact($0.rawValue, .number(outcomes[$0] ?? 0)) })),
        Fact("passedOver", .texts(passedOver)),
      ] + Self.remark(on: passedOver))
  }

  /// The first of so many by name.
  private static func named(_ names: some Collection<String>, of count: Int) -> Bilingual {
    names.map { Bilingual($0) }.joined()
      + (count > names.count ? Bilingual(zh: " 等", en: " and more") : Bilingual(""))
  }

  /// «没有查看的其他文件 3 个：甲.xlsx、乙.docx».
  private static func remark(on files: [String]) -> [Fact] {
    guard !files.isEmpty else { return [] }
    let head = Bilingual(
      zh: "没有查看的其他文件 \(files.count) 个：",
      en: "other files, which were not looked at, \(files.count): ")
    return [.shown(Phrase(head + named(files.prefix(20), of: files.count)))]
  }
}
