import AdmissionDirectory
import AdmissionNames
import AdmissionVocabulary

extension ScreeningRule {
  /// What the directory lists as a community's own duty enters without a vote.
  ///
  /// It also answers an application whose id is not in the directory, or stands there for something
  /// else: a number that lets in without a vote must not be borrowed for other work.
  static let listedDutyEnters = ScreeningRule(
    "R3", reads: [.id, .name, .department],
    says: [
      Sentence("notListed"), Sentence("notDuty"),
      Sentence(
        "unknownItem", "item", facts: missingItem, fixes: { [.withoutNumber($0.application)] }),
      Sentence(
        "goneItem", "item", "name", "day", facts: goneItem,
        fixes: { [.withoutNumber($0.application)] }),
      Sentence(
        "otherDepartment", "item", "name", "department", facts: \.itemFactsWithDepartment,
        fixes: { [.withoutNumber($0.application)] }),
      Sentence(
        "otherName", "item", "name", "given",
        facts: { subject in
          subject.itemFacts.merging(["given": Bilingual(subject.application.item.name ?? "")]) {
            $1
          }
        },
        fixes: { [.set(.name) { $0.item.name = nil }, .withoutNumber($0.application)] }),
    ]
  ) { question, objections in
    guard let place = question.listedPlace else {
      guard let id = question.application.item.id else { return .notApplicable("notListed") }
      objections.add(question.screening.hadItem(id) ? "goneItem" : "unknownItem")
      return .satisfied
    }
    let screening = question.screening
    let listed = screening.items[place]
    let isAnothers = listed.department != question.application.department
    if isAnothers { objections.add("otherDepartment", about: place) }
    let isAnother = question.isNamedOtherwise
    if isAnother { objections.add("otherName", about: place) }
    if isAnothers || isAnother { return .satisfied }
    return question.isListedDuty ? .routes(.listed) : .notApplicable("notDuty")
  }

  private static func missingItem(_ subject: Subject) -> [String: Bilingual] {
    ["item": Bilingual(subject.application.item.id?.text ?? "")]
  }

  private static func goneItem(_ subject: Subject) -> [String: Bilingual] {
    guard let id = subject.application.item.id,
      let listing = subject.question.screening.directory[id],
      let gone = listing.departure?.day ?? listing.expiry
    else { return missingItem(subject) }
    return ["item": Bilingual(id.text), "name": listing.item.title, "day": Bilingual(gone)]
  }
}

extension Screening {
  /// Whether the item was in the directory and has left it.
  fileprivate func hadItem(_ id: WorkItem.ID) -> Bool {
    guard let listing = directory[id], let gone = listing.departure?.day ?? listing.expiry else {
      return false
    }
    return gone <= day
  }
}

extension Question {
  /// Whether it gives both a number and a name, and the number stands for another name.
  fileprivate var isNamedOtherwise: Bool {
    guard let place = listedPlace, application.item.id != nil, let given = application.item.name,
      given != screening.items[place].name
    else { return false }
    return ComparableName(given).percentAlike(ComparableName(screening.items[place].name)) < 100
  }
}

extension Fix {
  /// To apply for the task as something new, which needs a name, a kind and a content.
  fileprivate static func withoutNumber(_ application: Application) -> Fix {
    var changes = [Change.set(.id) { $0.item.id = nil }]
    if application.item.name == nil {
      changes.append(.give(.name) { $0.item.name = Application.toBeWritten })
    }
    if application.item.kind == nil { changes.append(.give(.kind) { $0.item.kind = .task }) }
    if application.item.content == nil {
      changes.append(.give(.content) { $0.item.content = Application.toBeWritten })
    }
    return Fix(changes: changes, power: .department)
  }
}
