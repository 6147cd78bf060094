public import AdmissionVocabulary

extension Application {
  /// What its figures may be, wherever an application comes from.
  public enum Limits {
    /// Of a kind one application lists no more; nobody reads more.
    public static let list = 200
    public static let timesPerYear = 1...100_000
    public static let minutes = 1...100_000
    /// Of whole yuan, and of a parameter of the rule book.
    public static let amount = 0...1_000_000_000_000
    public static let streets = 0...10_000
  }

  /// The first of its figures and texts that no application may have, and why; `nil` where all will
  /// do.
  ///
  /// The reader of files lets none of them through; one that was made in code may have them.
  public func firstFault() -> (field: Field, reason: Notice)? {
    figures.lazy.compactMap { field, figure, range in
      range.contains(figure) ? nil : (field, Notice.outside(range, figure))
    }.first
      ?? texts.lazy.compactMap { field, text, limit in
        Notice.fault(in: text, within: limit).map { (field, $0) }
      }.first
  }

  private var figures: [(Field, Int, ClosedRange<Int>)] {
    [
      (.timesPerYear, item.timesPerYear, Limits.timesPerYear),
      (.minutesEachTime, burden.minutesEachTime, Limits.minutes),
      (.amount, delivery.funds?.amount ?? 0, Limits.amount),
      (.consultation, consultation?.streetsAsked ?? 0, Limits.streets),
      (.consultation, consultation?.streetsFor ?? 0, 0...max(0, consultation?.streetsAsked ?? 0)),
      (.distinctions, item.distinctions.count, 0...Limits.list),
      (.citations, basis.citations.count, 0...Limits.list),
      (.fields, burden.fields.count, 0...Limits.list),
      (.ledgers, burden.ledgers.count, 0...Limits.list),
      (.answers, answers.count, 0...Limits.list),
      (.consultation, consultation?.departments.count ?? 0, 0...Limits.list),
    ]
  }

  private var texts: [(Field, String, TextLimit)] {
    let one: [(Field, String?, TextLimit)] = [
      (.name, item.name, .name), (.content, item.content, .prose),
      (.document, origin.document, .name),
      (.departmentKeeps, community.departmentKeeps, .prose),
      (.fundsSource, delivery.funds?.source, .name), (.powers, delivery.powers, .prose),
      (.staff, delivery.staff, .prose), (.training, delivery.training, .prose),
      (.whyRecordsDoNotSuffice, burden.whyRecordsDoNotSuffice, .prose),
      (.criteria, exit?.criteria, .prose), (.emergency, emergency?.event, .prose),
      (.emergency, emergency?.declaredBy, .name),
    ]
    return one.compactMap { field, text, limit in text.map { (field, $0, limit) } }
      + item.distinctions.map { (.distinctions, $0.how, .prose) }
      + basis.citations.compactMap { citation in citation.article.map { (.citations, $0, .name) } }
      + burden.ledgers.map { (.ledgers, $0, .name) }
      + answers.flatMap { [(.answers, $0.rule, .name), (.answers, $0.says, .prose)] }
  }
}

extension Notice {
  fileprivate static func outside(_ range: ClosedRange<Int>, _ figure: Int) -> Notice {
    Notice(
      "malformed", zh: "\(figure) 不在 \(range.lowerBound) 至 \(range.upperBound) 之间",
      en: "\(figure) is not from \(range.lowerBound) to \(range.upperBound)")
  }

  /// Why a text cannot be kept.
  fileprivate static func fault(in text: String, within limit: TextLimit) -> Notice? {
    do throws(TextTooLong) {
      try limit.check(text)
    } catch {
      return error.notice
    }
    if text.isCommonplace { return nil }
    if text.allSatisfy(\.isWhitespace) {
      return Notice("malformed", zh: "只有空白", en: "there is nothing but blanks")
    }
    return text.unicodeScalars.first(where: \.isInvisible).map { scalar in
      Notice(
        "invisible-character", zh: "`\(text.shown)` 含有看不见的字符 \(scalar.codePoint)",
        en: "`\(text.shown)` holds the invisible character \(scalar.codePoint)")
    }
  }
}
