public import AdmissionVocabulary

extension Bilingual {
  /// Minutes as hours, with two decimals where they are not whole: no two numbers of minutes look
  /// alike.
  public init(hours minutes: Int) {
    let hundredths = (minutes % 60 * 100 + 30) / 60
    let decimals =
      hundredths % 10 == 0
      ? "\(hundredths / 10)"
      : hundredths < 10
        ? "0\(hundredths)" : "\(hundredths)"
    self.init(hundredths == 0 ? "\(minutes / 60)" : "\(minutes / 60).\(decimals)")
  }

  init(_ day: CalendarDay) { self.init(day.description) }
}
