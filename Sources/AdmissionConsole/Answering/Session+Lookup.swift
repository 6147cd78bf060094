import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
package import AdmissionLanguage
import AdmissionReports
import AdmissionScreening
import AdmissionVocabulary
package import AdmissionWording

extension Session {
  /// Whether a community may be asked for something; naming a department also reports the task to
  /// the office, where nobody admitted it.
  package func lookup(
    _ words: String, reporting department: Token? = nil
  ) throws -> [Reply] {
    let slip = try self.slip(asking: words)
    guard let department else { return [slip.reply] }
    guard !slip.mayBeAsked else { throw NothingToReport(asked: words, result: slip.result) }
    let bypass = Bypass(task: slip.asked, department: try names.owner(department))
    return [slip.reply, try change(.report(bypass))]
  }

  /// - Throws: ``TextTooLong``.
  func slip(asking words: String) throws -> CheckSlip {
    try TextLimit.name.check(words)
    var community: Community.ID?
    if case .community(let id) = actor { community = id }
    return CheckSlip(asking: words, of: clerk.current, by: clerk.orders, from: community)
  }
}

/// A task that is in, about which there is no bypass to report.
struct NothingToReport: Explainable {
  let asked: String
  let result: Bilingual

  var notice: Notice {
    Notice(
      "nothing-to-report", zh: "“\(asked)”\(result.zh)，不是无号下派",
      en: "“\(asked)”: \(result.en); there is no bypass to report",
      hint: Bilingual(
        zh: "对事项本身有意见的：投诉 事项 \"内容\"", en: "to complain of the item: complain ITEM \"text\""))
  }
}
