import AdmissionDisplay
package import AdmissionScreening
import AdmissionVocabulary

extension Reply {
  /// A screening of what would be, headed by what the changes, as typed, make of the verdict.
  package func supposing(_ changes: [String], before: Verdict, after: Verdict) -> Reply {
    let tried = changes.joined(separator: "; ")
    let words = Bilingual(
      zh: "假设 \(tried)：\(before.headline.zh) → \(after.headline.zh)（文件没有改动）",
      en: "supposing \(tried): \(before.headline.en) → \(after.headline.en) (the file is as it was)"
    )
    let reply = self
    return Reply(
      old: kind.rawValue, answer: answer,
      fields: fields.merging([
        "supposing": .list(changes.map { .text($0) }),
        "outcomeWithout": .text(before.outcome.rawValue),
      ]) { $1 }
    ) { language in
      [.line(words[language])] + reply.blocks(language)
    }
  }
}
