import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

/// Files have limits to their numbers; an application, a register and a budget made in a program
/// have none, and are screened all the same.
@Suite struct AnyNumberTests {
  static let numbers = [Int.max, .max / 60 + 1, 0, .min]

  @Test(arguments: numbers, numbers)
  func isScreened(_ minutes: Int, _ times: Int) throws {
    var application = Application.sample(
      kind: .survey, timesPerYear: times,
      burden: .sample(minutesEachTime: minutes, fields: ["resident.name", "resident.birth-date"]),
      consultation: Application.Consultation(
        streetsAsked: minutes, streetsFor: times, departments: []), offset: "002")
    application.delivery.funds?.amount = times
    for number in Self.numbers {
      let screening = Screening(
        by: try .sample(),
        against: .sample(items: [
          .sample(timesPerYear: number, minutes: times),
          .sample(id: "003", name: "居家养老助餐", timesPerYear: minutes, minutes: number),
        ]),
        register: .sample(adding: [.sample(validMonths: number)]), on: sampleDay,
        Circumstances(
          calendar: .sample, budget: HoursBudget(hoursPerCommunity: number, effect: .blocks)))
      #expect(try screening.verdict(on: application).outcome != .listed)
      _ = screening.remedy(for: try screening.question(application))
    }
  }
}
