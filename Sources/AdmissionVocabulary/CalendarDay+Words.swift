/// Days as people say them.
extension CalendarDay {
  /// 星期日, Sunday.
  var weekdayName: Bilingual {
    switch weekday {
    case 1: Bilingual(zh: "星期一", en: "Monday")
    case 2: Bilingual(zh: "星期二", en: "Tuesday")
    case 3: Bilingual(zh: "星期三", en: "Wednesday")
    case 4: Bilingual(zh: "星期四", en: "Thursday")
    case 5: Bilingual(zh: "星期五", en: "Friday")
    case 6: Bilingual(zh: "星期六", en: "Saturday")
    default: Bilingual(zh: "星期日", en: "Sunday")
    }
  }

  private var monthName: String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return names[month - 1]
  }

  /// 2015年1月1日, 1 January 2015; without the year where the reader knows it.
  func words(withYear: Bool) -> Bilingual {
    Bilingual(
      zh: (withYear ? "\(year)年" : "") + "\(month)月\(day)日",
      en: "\(day) \(monthName)" + (withYear ? " \(year)" : ""))
  }

  /// 5月1日至3日, 1 to 3 May: this day to `last`, a later one.
  func words(to last: CalendarDay, withYear: Bool) -> Bilingual {
    guard last.year == year else {
      return words(withYear: withYear)
        + Bilingual(zh: "至", en: (withYear ? "" : " \(year)") + " to ") + last.words(withYear: true)
    }
    guard last.month == month else {
      return Bilingual(zh: words(withYear: withYear).zh, en: words(withYear: false).en)
        + Bilingual(zh: "至", en: " to ")
        + Bilingual(zh: last.words(withYear: false).zh, en: last.words(withYear: withYear).en)
    }
    return Bilingual(
      zh: words(withYear: withYear).zh + "至\(last.day)日",
      en: "\(day) to \(last.words(withYear: withYear).en)")
  }
}
