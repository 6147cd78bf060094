import AdmissionDirectory
import AdmissionReports
import Testing

@Suite struct WorkloadTests {
  @Test(arguments: [
    (0, 0), (29, 0), (30, 1), (31, 1), (59, 1), (60, 1), (89, 1), (90, 2), (-29, 0), (-30, 0),
    (-31, -1), (-60, -1), (-89, -1), (-90, -1), (-91, -2), (.max, .max / 60), (.min, .min / 60),
  ])
  func roundsHalfAnHourUp(_ minutes: Int, _ hours: Int) {
    #expect(Workload(items: 1, minutes: minutes).hours == hours)
  }

  @Test(arguments: [
    (2, 3, 5, -1), (0, 0, 0, 0), (-2, 3, 1, -5), (.max, 1, .max, .max - 1),
    (.max, .max, .max, 0), (.min, -1, .min, .min + 1), (.min, 1, .min + 1, .min),
    (0, .min, .min, .max),
  ])
  func sumsStayAtTheirEnds(_ left: Int, _ right: Int, _ sum: Int, _ difference: Int) {
    let (one, other) = (Workload(items: 3, minutes: left), Workload(items: 1, minutes: right))
    #expect(one + other == Workload(items: 4, minutes: sum))
    #expect(one - other == Workload(items: 2, minutes: difference))
  }

  @Test(arguments: [
    (0, 0, false), (2, 0, false), (3, 1, false), (300, 50, false), (596, 99, false),
    (597, 100, false), (600, 100, false), (601, 100, true), (603, 101, true), (1200, 200, true),
  ])
  func aBudgetOfTenHoursIsUsed(_ minutes: Int, _ percent: Int, _ isExceeded: Bool) {
    let use = BudgetUse(HoursBudget(hoursPerCommunity: 10, effect: .blocks), minutes: minutes)
    #expect((use.percent, use.isExceeded) == (percent, isExceeded))
  }

  @Test(arguments: [(0, Int.max), (1, .max), (.max, .max), (.max, 0), (-1, 1)])
  func absurdBudgetsDoNotTrap(_ hours: Int, _ minutes: Int) {
    let use = BudgetUse(HoursBudget(hoursPerCommunity: hours, effect: .advises), minutes: minutes)
    #expect(use.percent >= 0)
  }
}
