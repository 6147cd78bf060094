import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
import AdmissionReports
import AdmissionVocabulary
import AdmissionWording

extension Session {
  /// The items due for the yearly review; or a case for each that is not before the committee yet.
  func review(_ year: Int?, proposes: Bool) throws -> [Reply] {
    let today = registrar.current
    let review = YearlyReview(of: today, for: year ?? today.day.year, by: registrar.orders)
    guard proposes else { return [review.reply(registrar.orders.register.disclaimer)] }
    let motions = review.lines.filter(\.pending.isEmpty).map(\.motion)
    guard !motions.isEmpty else { throw NothingToReview(year: review.year) }
    return each(motions) { .propose($0) }
  }
}

/// A year in which nothing is left to put to the vote.
struct NothingToReview: Explainable {
  let year: Int

  var notice: Notice {
    Notice(
      "nothing-to-review", zh: "\(year) 年没有还要提请的事项", en: "nothing is left to propose for \(year)",
      hint: Bilingual(zh: "已提请的见 待办", en: "`docket` lists what was proposed"))
  }
}
