import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// What the directory lists as a community's own duty enters without a vote.
  ///
  /// It also answers an application for something that is not listed, or no longer.
  static let listedDutyEnters = ScreeningRule(
    "R3",
    sentences: [
      "notListed": [], "notDuty": [], "unknownItem": ["item"], "goneItem": ["item", "name", "day"],
    ]
  ) { question in
    guard let listed = question.listed else {
      guard let id = question.application.item.id else { return .notApplicable("notListed") }
      return .unsatisfied([missing(id, in: question)])
    }
    guard question.isListedDuty else { return .notApplicable("notDuty") }
    return .routes(.listed(listed.id))
  }

  private static func missing(_ id: WorkItem.ID, in question: Question) -> Objection {
    let item = Bilingual(id.text)
    guard let listing = question.directory[id],
      let gone = listing.departure?.day ?? listing.expiry, gone <= question.day
    else { return Objection("unknownItem", ["item": item]) }
    return Objection(
      "goneItem",
      ["item": item, "name": listing.item.title, "day": Bilingual(gone.description)])
  }
}
