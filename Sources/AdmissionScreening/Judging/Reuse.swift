public import AdmissionDirectory
public import AdmissionVocabulary

/// What an application asks for, told apart: entered once already, or really new.
public struct Reuse: Hashable, Sendable {
  /// Fields the archive holds by the day of entry, in the application's order.
  public let held: [ArchiveField]
  public let fresh: [ArchiveField]
  /// Minutes a year that communities would spend entering again what is held: the task's minutes,
  /// shared out evenly over the fields asked for.
  public let minutesSaved: Int
  private let holders: [Bilingual]

  init(_ question: Question) {
    let register = question.screening.register
    let asked = question.application.burden.fields
    let held = question.held.compactMap { register[asked[$0]] }
    self.held = held
    fresh = asked.indices.filter { !question.held.contains($0) }.compactMap { register[asked[$0]] }
    holders = held.map { register.name(of: $0.holder) }
    minutesSaved =
      asked.isEmpty ? 0 : question.minutesAYear.saturatingTimes(held.count) / asked.count
  }

  /// «姓名（档案局自 2013-01-01 起掌握，长期有效）» and so on.
  public var heldWords: Bilingual {
    zip(held, holders).map { field, holder in
      let validity =
        field.validMonths.map { Bilingual(zh: "每 \($0) 个月更新", en: "refreshed every \($0) months") }
        ?? Bilingual(zh: "长期有效", en: "does not age")
      return Bilingual(
        zh: "\(field.name.zh)（\(holder.zh)自 \(field.since) 起掌握，\(validity.zh)）",
        en: "\(field.name.en) (held by \(holder.en) since \(field.since), \(validity.en))")
    }.joined()
  }

  /// The names of what is new; «无» when nothing is.
  public var freshWords: Bilingual {
    fresh.isEmpty ? Bilingual(zh: "无", en: "none") : fresh.map(\.name).joined()
  }

  var derived: [ScreeningRule.Derived] {
    guard !held.isEmpty || !fresh.isEmpty else { return [] }
    return [
      ScreeningRule.Derived(
        name: Bilingual(zh: "已有", en: "held"),
        value: held.isEmpty ? Bilingual(zh: "无", en: "nothing") : heldWords),
      ScreeningRule.Derived(name: Bilingual(zh: "新增", en: "new"), value: freshWords),
      ScreeningRule.Derived(
        name: Bilingual(zh: "免于重填（小时/年）", en: "hours a year not entered again"),
        value: Bilingual(hours: minutesSaved)),
    ]
  }
}

extension Question {
  /// What is held, what is new, and what entering it again would cost.
  public var reuse: Reuse { Reuse(self) }
}

extension Fix {
  /// To ask only for what nobody holds yet.
  static func dropHeldFields(_ question: Question) -> Fix {
    let held = Set(question.held.map { question.application.burden.fields[$0] })
    return .set(.fields) { $0.burden.fields.removeAll { held.contains($0) } }
  }
}
