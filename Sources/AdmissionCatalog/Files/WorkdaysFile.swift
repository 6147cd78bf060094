import AdmissionPages
import AdmissionVocabulary

/// Reads `workdays/YYYY.yaml`.
enum WorkdaysFile {
  /// `stem` is the file's name without its ending.
  static func read(_ page: Place, stem: String) -> WorkdayCalendar.Year? {
    page.map { keys in
      let year = keys.required("year")?.number(CalendarDay.years)
      let source = keys.required("source")?.text()
      if let year, String(year) != stem {
        keys.note(at: "year", .misnamedFile(stem: stem, content: String(year)))
      }
      var seen: Set<Int> = []
      let off = keys.required("off")?.list { day(in: $0, year, &seen) { _ in true } }
      let work = keys.required("work")?.list { day(in: $0, year, &seen) { $0.weekday > 5 } }
      guard let year, let off, let work, source != nil else { return nil }
      return WorkdayCalendar.Year(
        year: year, daysOff: named(off), makeUpDays: named(work))
    }
  }

  private typealias Named = (day: CalendarDay, name: String)

  private static func named(_ days: [Named]) -> [CalendarDay: String] {
    Dictionary(days.map { ($0.day, $0.name) }) { first, _ in first }
  }

  private static func day(
    in place: Place, _ year: Int?, _ seen: inout Set<Int>,
    mayBe: (CalendarDay) -> Bool
  ) -> Named? {
    place.map { keys in
      let day = keys.required("date")?.day()
      let name = keys.required("name")?.text()
      guard let day, let name else { return nil }
      if let year, day.year != year {
        keys.note(at: "date", .otherYear(day, year))
      } else if !mayBe(day) {
        keys.note(at: "date", .notAWeekend(day))
      }
      if !seen.insert(day.ordinal).inserted { keys.note(at: "date", .duplicateDate(day)) }
      return (day, name)
    }
  }
}

extension Notice {
  static func misnamedFile(stem: String, content: String) -> Notice {
    Notice(
      "misnamed-file", zh: "文件名是 `\(stem.shown)`，里面写的是 `\(content.shown)`",
      en: "the file is named `\(stem.shown)` but says `\(content.shown)`",
      hint: Bilingual(
        zh: "把文件改名为 `\(content.shown).yaml`，或改正内容",
        en: "rename the file `\(content.shown).yaml`, or mend what it says"))
  }

  fileprivate static func otherYear(_ day: CalendarDay, _ year: Int) -> Notice {
    Notice(
      "other-year", zh: "\(day) 不在 \(year) 年", en: "\(day) is not in \(year)",
      hint: Bilingual(zh: "移到那一年的文件", en: "move it to the file of its year"))
  }

  fileprivate static func notAWeekend(_ day: CalendarDay) -> Notice {
    Notice(
      "not-a-weekend", zh: "\(day) 不是周末，不必列为补班", en: "\(day) is not a weekend day to be worked",
      hint: Bilingual(
        zh: "核对放假通知；周一至周五本来就上班", en: "check the notice; Monday to Friday are worked anyway"))
  }

  static func duplicateDate(_ day: CalendarDay) -> Notice {
    Notice(
      "duplicate-date", zh: "\(day) 已列过", en: "\(day) is listed already",
      hint: Bilingual(zh: "每个日期只列一次", en: "list each date once"))
  }
}
