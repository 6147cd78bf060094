import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
package import AdmissionLanguage
import AdmissionReports
package import AdmissionVocabulary
package import AdmissionWording

extension Session {
  /// The hours a year of the whole directory, or of what a name means.
  package func burden(_ name: Token?, on day: CalendarDay?) throws -> Reply {
    let register = registrar.orders.register
    let report = try BurdenReport(of: registrar.current, register: register, on: day)
    switch try name.map({ try names.departmentOrItem($0) }) {
    case nil:
      let budget = registrar.orders.budget.map { BudgetUse($0, minutes: report.mostInOneCommunity) }
      return .burden(report, budget: budget, register)
    case .department(let id): return .burden(report, of: id, register)
    case .item(let id):
      guard let line = report[id] else { throw NotListedYet(item: id, day: report.day) }
      return .burden(line, of: report, register)
    }
  }
}

/// An item that came in later than the day asked about.
struct NotListedYet: Explainable {
  let item: WorkItem.ID
  let day: CalendarDay

  var notice: Notice {
    Notice(
      "not-listed-yet", zh: "\(day) 时事项 \(item) 尚未进入目录",
      en: "item \(item) was not in the directory on \(day)",
      hint: Bilingual(zh: "写以后的日期，或不写日期", en: "give a later day, or none"))
  }
}
