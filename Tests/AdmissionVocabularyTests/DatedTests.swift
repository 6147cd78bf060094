import AdmissionVocabulary
import Testing

@Suite struct DatedTests {
  @Test(arguments: [
    ("2013-12-31", nil), ("2014-01-01", 90), ("2015-06-30", 90), ("2015-07-01", 60),
    ("2199-12-31", 60),
  ])
  func holdsFromItsDayOn(_ day: String, _ value: Int?) throws {
    let days = try #require(
      Dated([
        Dated.Step(from: try CalendarDay(parsing: "2015-07-01"), value: 60),
        Dated.Step(from: try CalendarDay(parsing: "2014-01-01"), value: 90),
      ]))
    #expect(days.value(on: try CalendarDay(parsing: day)) == value)
    #expect(days.steps.map(\.value) == [90, 60])
  }

  @Test func needsAStep() {
    #expect(Dated<Int>([]) == nil)
  }
}
