package import AdmissionDirectory
package import AdmissionScreening
package import AdmissionVocabulary
package import AdmissionWitnesses

/// One rule as readers meet it: its entry, and what is true of it on one day.
package struct RulePage: Sendable {
  let rule: ScreeningRule
  let entry: RuleBook.Entry
  let register: Register
  let day: CalendarDay
  /// One for each answer, in the rule's order; empty where it judges no application, in a list of
  /// rules, and where ``missingYear`` is in the way.
  let examples: [Witness.Example]
  /// The calendar that examples cannot be made without; `nil` where none is missing.
  let missingYear: MissingCalendarYear?
}

extension RulePage {
  /// «R23 提前申报».
  var heading: Bilingual { Bilingual("\(rule.id) ") + entry.title }

  /// What comes of it; a rule about clocks weighs nothing.
  var weight: Bilingual {
    rule.judgesApplications
      ? entry.weight.name : Bilingual(zh: "只定时限", en: "sets clocks only")
  }

  /// «启用，自 2014-01-01», and whether that is still to come.
  var standing: Bilingual {
    let since = Bilingual(zh: "自 \(entry.adopted)", en: "since \(entry.adopted)")
    guard entry.isOn else {
      return Bilingual(zh: "未启用（\(since.zh) 采用）", en: "off (adopted \(entry.adopted))")
    }
    return Bilingual(zh: "启用，", en: "on, ") + since
      + (entry.adopted <= day ? Bilingual("") : Bilingual(zh: "（尚未到期）", en: " (not yet)"))
  }

  /// Each citation with its validity, and how it stands on the day.
  var citations: [Bilingual] {
    entry.citations.map { citation in
      guard let instrument = register[citation.instrument] else {
        return register.words(for: citation)
          + Bilingual(zh: "（不在 instruments.yaml）", en: " (not in instruments.yaml)")
      }
      let validity =
        instrument.until.map { until in
          Bilingual(
            zh: "\(instrument.from) 至 \(until) 施行", en: "from \(instrument.from) until \(until)")
        } ?? Bilingual(zh: "\(instrument.from) 起施行", en: "from \(instrument.from)")
      let standing: Bilingual =
        if instrument.isInForce(on: day) {
          Bilingual(zh: "有效", en: "in force")
        } else if day < instrument.from {
          Bilingual(zh: "尚未施行，依本办公室规则", en: "not yet in force, the office's own rule")
        } else {
          Bilingual(zh: "已失效", en: "lapsed")
        }
      return register.words(for: citation)
        + Bilingual(zh: "（", en: " (") + validity + Bilingual(zh: "；\(day) ", en: "; on \(day) ")
        + standing + Bilingual(zh: "）", en: ")")
    }
  }

  /// Each parameter with its dated values, in alphabetical order.
  var parameters: [(name: String, values: Bilingual)] {
    entry.parameters.sorted { $0.key < $1.key }.map { name, dated in
      let steps = dated.steps.map { step in
        Bilingual(zh: "自 \(step.from) 为 ", en: "") + step.value.value.words
          + Bilingual(zh: "", en: " from \(step.from)")
          + Bilingual(zh: "（", en: " (") + step.value.source.name + Bilingual(zh: "）", en: ")")
      }
      return (name, steps.joined(zh: "；", en: "; "))
    }
  }

  func weight(of sentence: String) -> Finding.Weight {
    entry.sentences[sentence]?.weight ?? entry.weight
  }
}

extension Parameter {
  var words: Bilingual {
    switch self {
    case .number(let number): Bilingual(String(number))
    case .words(let words): words.map { Bilingual($0) }.joined()
    }
  }

  /// As programs are given it.
  var said: Value {
    switch self {
    case .number(let number): .number(number)
    case .words(let words): .texts(words)
    }
  }
}

extension RulePage {
  /// What an example is headed with: the answer, the sentence's key, and its weight.
  func heading(of example: Witness.Example) -> Bilingual {
    guard let key = example.answer.sentence else { return example.answer.name }
    let name = example.answer.name + Bilingual(" \(key)")
    guard case .objects = example.answer else { return name }
    return name + Bilingual(" [") + weight(of: key).name + Bilingual("]")
  }

  /// Why there is no example of an answer.
  static let noExample = Bilingual(
    zh: "按现有规则、名录和目录，没有申请会得到这一答复",
    en: "by this book, register and directory no application is answered so")
}

extension RulePage {
  /// Why there are no examples.
  static func noExamples(_ missing: MissingCalendarYear) -> Bilingual {
    Bilingual(
      zh: "\(missing.year) 年日历补上之前没有举例",
      en: "no examples until \(missing.year)'s calendar is there")
  }
}

extension RulePage {
  package init(_ rule: ScreeningRule, _ entry: RuleBook.Entry, by witnesses: Witnesses) {
    self.init(
      rule: rule, entry: entry, register: witnesses.register, day: witnesses.day,
      examples: witnesses.examples(of: rule), missingYear: nil)
  }

  /// The page with what examples there are; without any where their calendar is missing.
  package init(
    _ rule: ScreeningRule, _ entry: RuleBook.Entry, _ register: Register, on day: CalendarDay,
    by witnesses: () throws(MissingCalendarYear) -> Witnesses
  ) {
    do throws(MissingCalendarYear) {
      self.init(rule, entry, by: try witnesses())
    } catch {
      self.init(
        rule: rule, entry: entry, register: register, day: day, examples: [],
        missingYear: rule.judgesApplications ? error : nil)
    }
  }
}
