package import AdmissionVocabulary

extension WorkdayCalendar {
  /// 2013 to 2015, of which only 2014 has days off and make-up days: those between New Year and the
  /// Dragon Boat Festival, as published.
  package static let sample = WorkdayCalendar([
    Year(year: 2013, daysOff: [:], makeUpDays: [:]),
    Year(
      year: 2014,
      daysOff: named([
        "元旦": ["2014-01-01"],
        "春节": [
          "2014-01-31", "2014-02-01", "2014-02-02", "2014-02-03", "2014-02-04", "2014-02-05",
          "2014-02-06",
        ],
        "清明节": ["2014-04-05", "2014-04-06", "2014-04-07"],
        "劳动节": ["2014-05-01", "2014-05-02", "2014-05-03"],
        "端午节": ["2014-05-31", "2014-06-01", "2014-06-02"],
      ]),
      makeUpDays: named(["春节": ["2014-01-26", "2014-02-08"], "劳动节": ["2014-05-04"]])),
    Year(year: 2015, daysOff: [:], makeUpDays: [:]),
  ])

  private static func named(_ days: [String: [String]]) -> [CalendarDay: String] {
    Dictionary(
      days.flatMap { name, dates in dates.map { (AdmissionSamples.day($0), name) } }
    ) { first, _ in first }
  }
}
