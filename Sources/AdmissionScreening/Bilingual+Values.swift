public import AdmissionVocabulary

extension Bilingual {
  /// Minutes as hours: whole ones from ten hours up, tenths below.
  public init(hours minutes: Int) {
    if minutes >= 600 || minutes.isMultiple(of: 60) {
      self.init(String(minutes.saturatingPlus(30) / 60))
    } else {
      let tenths = (minutes + 3) / 6
      self.init("\(tenths / 10).\(tenths % 10)")
    }
  }

  init(_ day: CalendarDay) { self.init(day.description) }
}
