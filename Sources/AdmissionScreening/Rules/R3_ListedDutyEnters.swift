import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// What the directory lists as a community's own duty enters without a vote.
  ///
  /// It also answers an application whose id is not in the directory, or stands there for something
  /// else: a number that lets in without a vote must not be borrowed for other work.
  static let listedDutyEnters = ScreeningRule(
    "R3",
    sentences: [
      "notListed": [], "notDuty": [], "unknownItem": ["item"], "goneItem": ["item", "name", "day"],
      "otherDepartment": ["item", "name", "department"], "otherName": ["item", "name", "given"],
    ]
  ) { question in
    guard let listed = question.listed else {
      guard let id = question.application.item.id else { return .notApplicable("notListed") }
      return .unsatisfied([missing(id, in: question)])
    }
    let mismatches = mismatches(with: listed, in: question)
    if !mismatches.isEmpty { return .unsatisfied(mismatches) }
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

  private static func mismatches(with listed: WorkItem, in question: Question) -> [Objection] {
    var objections: [Objection] = []
    var facts = ["item": Bilingual(listed.id.text), "name": listed.title]
    if listed.department != question.application.department {
      facts["department"] = question.register.name(of: listed.department)
      objections.append(Objection("otherDepartment", facts))
      facts["department"] = nil
    }
    if let given = question.application.item.name,
      ComparableName(given).percentAlike(ComparableName(listed.name)) < 100
    {
      facts["given"] = Bilingual(given)
      objections.append(Objection("otherName", facts))
    }
    return objections
  }
}
