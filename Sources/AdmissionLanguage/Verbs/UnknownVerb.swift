package import AdmissionVocabulary

/// A line that starts with no verb.
package struct UnknownVerb: Explainable, Hashable {
  let word: String
  let couldBe: [Verb]
  let nearest: String?

  package var notice: Notice {
    if couldBe.count > 1 {
      let names = couldBe.map { Bilingual("\($0.chinese[0]) \($0.name.en)") }
      return Notice(
        "ambiguous-verb", zh: "`\(word)` 可以是几个命令", en: "`\(word)` could be several verbs",
        hint: Bilingual(zh: "写全：", en: "write one in full: ") + names.joined())
    }
    return Notice(
      "unknown-verb", zh: "没有命令 `\(word)`", en: "there is no verb `\(word)`", hint: hint)
  }

  /// The word with a blank behind the verb it begins with; Chinese is easily typed without.
  private var partedAfterVerb: String? {
    let verbs = Verb.all.flatMap(\.chinese).filter {
      $0.count > 1 && !$0.utf8.allSatisfy { $0 < 0x80 }
    }
    let verb = verbs.filter { word.hasPrefix($0) && word.count > $0.count }
      .max { $0.count < $1.count }
    guard let verb else { return nil }
    let rest = word.dropFirst(verb.count).drop { ",，、:：。.！!".contains($0) }
    // A seat alone is somebody to be; the verb of that name says that nobody holds it.
    if Verb.seat.chinese.contains(verb) { return "\(Verb.as.name.zh) \(word)" }
    return rest.isEmpty ? verb : "\(verb) \(rest)"
  }

  private var hint: Bilingual {
    if ["举手", "举手表决", "hands"].contains(word.lowercased()) {
      return Bilingual(
        zh: "举手数这样登记：登记 办件 同意 5 不同意 2", en: "enter hands with: record CASE yes 5 no 2")
    }
    if let parted = partedAfterVerb { return .didYouMean(parted) }
    return nearest.map { .didYouMean($0, not: word) }
      ?? Bilingual(zh: "输入 帮助 查看全部命令", en: "type help to see them all")
  }
}
