extension WorkdayCalendar.Derivation {
  /// Whether days were skipped or counted that an ordinary week would not have.
  public var isUnusual: Bool {
    !skipped.isEmpty || !counted.isEmpty
  }

  /// How the date was found, in a sentence without its full stop.
  ///
  /// Ordinary weekends go unsaid. `before` tells that the days were counted backwards.
  public func words(before: Bool = false) -> Bilingual {
    guard count > 0 else {
      return head(before: before)
        + Bilingual(zh: "即当日，\(result)（", en: "the day itself, ") + ending
    }
    var years = Years(known: start.year)
    var clauses: [Bilingual] = []
    if !skipped.isEmpty {
      clauses.append(
        Bilingual(zh: "跳过 ", en: "skips ") + listed(runs.map { words(for: $0, &years) }))
    }
    if !counted.isEmpty {
      let days = counted.map { exception in
        let date = exception.day.words(withYear: years.isNews(exception.day.year))
        let weekday = exception.day.weekdayName
        return Bilingual(zh: "\(date.zh)（\(weekday.zh)，调休上班）", en: "\(weekday.en) \(date.en)")
      }
      clauses.append(Bilingual(zh: "", en: "counts ") + listed(days) + Bilingual(zh: "计入", en: ""))
    }
    clauses.append(Bilingual(zh: "至 \(result)（", en: "ends on ") + ending)
    return head(before: before) + clauses.joined(zh: "，", en: ", ")
  }

  private func head(before: Bool) -> Bilingual {
    Bilingual(
      zh: "自 \(start) \(before ? "往前" : "起") \(count) 个工作日：",
      en: "\(count) working \(count == 1 ? "day" : "days")\(before ? " back" : "") from \(start): ")
  }

  private var ending: Bilingual {
    let weekday = result.weekdayName
    return Bilingual(
      zh: "\(weekday.zh)）", en: "\(weekday.en) \(result.words(withYear: true).en) (\(result))")
  }

  /// 甲、乙; “a, b and c”.
  private func listed(_ texts: [Bilingual]) -> Bilingual {
    guard let last = texts.last, texts.count > 1 else { return texts.joined() }
    return texts.dropLast().joined() + Bilingual(zh: "、", en: " and ") + last
  }

  private func words(for run: Run, _ years: inout Years) -> Bilingual {
    let name = Holiday.name(run.name)
    let isNews = years.isNews(run.first.year)
    guard run.first != run.last else {
      let date = run.first.words(withYear: isNews)
      let weekday = run.first.weekdayName
      return Bilingual(
        zh: "\(date.zh)（\(weekday.zh)，\(name.zh)）", en: "\(weekday.en) \(date.en) (\(name.en))")
    }
    _ = years.isNews(run.last.year)
    return run.first.words(to: run.last, withYear: isNews)
      + Bilingual(zh: "（\(name.zh)）", en: " (\(name.en))")
  }

  /// The days skipped, drawn together over weekends that were skipped with them.
  private var runs: [Run] {
    var runs: [Run] = []
    for exception in skipped {
      if let last = runs.last, last.name == exception.name, joins(last.last, exception.day) {
        runs[runs.count - 1].last = exception.day
      } else {
        runs.append(Run(name: exception.name, first: exception.day, last: exception.day))
      }
    }
    return runs
  }

  private func joins(_ earlier: CalendarDay, _ later: CalendarDay) -> Bool {
    var day = earlier.next
    while let between = day, between < later {
      guard between.weekday > 5, !counted.contains(where: { $0.day == between }) else {
        return false
      }
      day = between.next
    }
    return true
  }

  private struct Run {
    let name: String
    let first: CalendarDay
    var last: CalendarDay
  }

  /// The year the reader has in mind.
  private struct Years {
    var known: Int

    mutating func isNews(_ year: Int) -> Bool {
      defer { known = year }
      return year != known
    }
  }
}
