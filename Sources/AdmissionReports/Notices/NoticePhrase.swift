import AdmissionVocabulary

/// The words of a title or a sentence around what it is about.
enum NoticePhrase {
  private static let beginnings = [
    "关于", "请各社区居民委员会", "请各社区居委会", "请各社区", "各社区居民委员会", "各社区居委会", "各社区", "要求社区",
    "请社区", "请协助", "请配合", "请", "要", "须", "应", "务必", "进一步", "切实", "认真", "扎实", "深入", "全面",
    "继续", "集中", "转发", "印发", "下发", "开展", "做好", "组织", "完成", "抓好", "推进", "举办", "实施", "全区",
  ]
  private static let endings = [
    "有关事项", "有关工作", "有关问题", "相关工作", "相关事项", "工作事项", "事宜", "实施方案", "工作方案",
    "的",
  ]

  private static var year: Regex<Substring> { /(?:[0-9]{4}|二〇[〇一二三四五六七八九]{2})年度?/ }

  /// By when it is wanted.
  private static var due: Regex<Substring> {
    /(?:今天|今日|明天|明日|本周[一二三四五六日末]?|[0-9]{1,2}月(?:[0-9]{1,2}日|底))(?:下班)?(?:之前|以前|前)/
  }

  private static let marks: KeyValuePairs<Character, Character> = ["《": "》", "“": "”", "\"": "\""]

  /// The sentence itself, and without what leads to its subject.
  static func names(in phrase: String) -> [String] {
    let whole = withoutNumber(phrase)
    let core = core(of: phrase)
    return whole == core ? [whole] : [core, whole]
  }

  /// Without numbering, brackets with a number, and the words that lead to the subject.
  static func core(of phrase: String) -> String {
    var core = withoutNumber(phrase)
    var isShorter = true
    while isShorter {
      isShorter = false
      for word in beginnings where core.hasPrefix(word) && core.count > word.count + 1 {
        core.removeFirst(word.count)
        isShorter = true
      }
      for form in [year, due] {
        guard let match = core.prefixMatch(of: form), match.range.upperBound < core.endIndex else {
          continue
        }
        core.removeSubrange(match.range)
        isShorter = true
      }
      for (opening, closing) in marks where core.first == opening && core.last == closing {
        core = String(core.dropFirst().dropLast())
        isShorter = true
      }
      for word in endings where core.hasSuffix(word) && core.count > word.count + 1 {
        core.removeLast(word.count)
        isShorter = true
      }
    }
    return core.trimmed
  }

  private static func withoutNumber(_ phrase: String) -> String {
    withoutNumbering(phrase.replacing(/[（(][^（）()]*(?:编号|号)[^（）()]*[）)]/, with: ""))
  }

  /// Without what counts it: 一、, (2).
  static func withoutNumbering(_ phrase: String) -> String {
    let numbering = /\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?[0-9]{1,2}[）)、.．])\s*/
    guard let match = phrase.prefixMatch(of: numbering) else { return phrase.trimmed }
    return String(phrase[match.range.upperBound...]).trimmed
  }
}
