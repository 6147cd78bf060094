import AdmissionCommittee
import AdmissionDirectory
package import AdmissionVocabulary

/// A range nobody can follow.
package struct BadRange: Explainable {
  let text: String

  package var notice: Notice {
    Notice(
      "bad-range", zh: "`\(text)` 不是有效的范围", en: "`\(text)` is not a range",
      hint: Bilingual(
        zh: "写成 A2014-001..A2014-008 或 031..038", en: "write A2014-001..A2014-008 or 031..038"))
  }
}

/// An item that is before the committee in more than one case.
struct SeveralCases: Explainable {
  let item: WorkItem.ID
  let cases: [Case.ID]

  package var notice: Notice {
    let list = cases.map(\.text)
    return Notice(
      "several-cases", zh: "事项 \(item) 有几个未决办件：\(list.joined(separator: "、"))",
      en: "item \(item) is in several open cases: \(list.joined(separator: ", "))",
      hint: Bilingual(zh: "写办件编号", en: "name the case"))
  }
}

/// Digits that are the number of an item and of a case that waits, where either could be meant.
struct AmbiguousName: Explainable {
  let word: String
  let item: WorkItem
  /// The case about that item; `nil` where the item itself is meant.
  let about: Case.ID?
  let cases: [Case.ID]

  package var notice: Notice {
    let list = cases.map(\.text)
    let title = item.title
    let asItem = about.map { Bilingual($0.text) } ?? Bilingual("\"") + title + Bilingual("\"")
    let (zh, en) = (list.joined(separator: "、"), list.joined(separator: ", "))
    return Notice(
      "ambiguous-name",
      zh: "`\(word)` 既是事项 \(item.id)（\(title.zh)），又是办件 \(zh) 的编号",
      en: "`\(word)` is item \(item.id) (\(title.en)), and the number of case \(en)",
      hint: Bilingual(
        zh: "写全：\(asItem.zh)（事项 \(item.id)）或 \(zh)（办件）",
        en: "write it in full: \(asItem.en) (item \(item.id)) or \(en) (case)"))
  }
}

/// A case or an item that is not there.
package struct UnknownName: Explainable {
  enum Kind {
    case filed, item
  }

  let kind: Kind
  let word: String
  let nearest: String?

  package var notice: Notice {
    let meant = nearest.map { Bilingual.didYouMean($0, not: word) }
    return switch kind {
    case .filed:
      Notice(
        "unknown-case", zh: "没有办件 `\(word)`", en: "there is no case `\(word)`",
        hint: meant ?? Bilingual(zh: "`日志` 列出全部办件", en: "`history` lists every case"))
    case .item:
      Notice(
        "unknown-item", zh: "目录中没有事项 `\(word)`", en: "the directory has no item `\(word)`",
        hint: meant ?? Bilingual(zh: "`目录` 列出全部事项", en: "`directory` lists every item"))
    }
  }
}

/// Neither a department nor an item.
struct UnknownSubject: Explainable {
  let word: String
  let nearest: String?

  package var notice: Notice {
    Notice(
      "unknown-subject", zh: "没有叫 `\(word)` 的部门或事项",
      en: "there is no department or item `\(word)`",
      hint: nearest.map { .didYouMean($0, not: word) }
        ?? Bilingual(
          zh: "写部门名称或事项编号；`帮助 身份` 列出全部部门",
          en: "write a department's name or an item's id; `help as` lists the departments"))
  }
}

/// Nobody the office knows.
package struct UnknownActor: Explainable {
  let word: String
  let nearest: String?
  /// How many seats there are, where a seat was meant.
  let seats: Int?

  package var notice: Notice {
    Notice(
      "unknown-actor", zh: "没有席位或部门叫 `\(word)`", en: "there is no seat or department `\(word)`",
      hint: hint
        ?? Bilingual(
          zh: "写席位三、部门名称或编委会办公室；`帮助 身份` 列出全部",
          en: "write seat-3, a department's name or clerk; `help as` lists them"))
  }

  private var hint: Bilingual? {
    // The nearest of numbered seats says nothing.
    let isNumber = word.last?.isNumber ?? true
    let meant = seats != nil && isNumber ? nil : nearest.map { Bilingual.didYouMean($0, not: word) }
    let count = seats.map {
      Bilingual(zh: "席位共 \($0) 个，写 1 到 \($0)", en: "seats are 1 to \($0)")
    }
    guard let meant, let count else { return meant ?? count }
    return meant + Bilingual(zh: "；", en: "; ") + count
  }
}
