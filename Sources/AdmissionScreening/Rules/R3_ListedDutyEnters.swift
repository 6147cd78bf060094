import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// What the directory lists as a community's own duty enters without a vote.
  ///
  /// It also answers an application whose id is not in the directory, or stands there for something
  /// else: a number that lets in without a vote must not be borrowed for other work.
  static let listedDutyEnters = ScreeningRule(
    "R3", says: Says.self, reads: [.id, .name, .department]
  ) { question, objections in
    guard let place = question.listedPlace else {
      guard let id = question.application.item.id else { return .notApplicable(.notListed) }
      objections.add(question.screening.gone(id) == nil ? .unknownItem : .goneItem)
      return .satisfied
    }
    let screening = question.screening
    let listed = screening.items[place]
    let isAnothers = listed.department != question.application.department
    if isAnothers { objections.add(.otherDepartment, about: place) }
    let isAnother = question.isNamedOtherwise
    if isAnother { objections.add(.otherName, about: place) }
    if isAnothers || isAnother { return .satisfied }
    guard question.isListedDuty else { return .notApplicable(.notDuty) }
    return question.goesBeyondListing ? .notApplicable(.beyond) : .routes(.listed)
  }
}

private enum Says: String, Saying {
  case notListed, notDuty, beyond, unknownItem, goneItem, otherDepartment, otherName

  var sentence: Sentence {
    switch self {
    case .notListed, .notDuty, .beyond: .reason
    case .unknownItem: Sentence([.item: Self.number], fixes: Self.anew)
    case .goneItem:
      Sentence(
        [
          .item: Self.number,
          .name: { $0.question.screening.gone($0.application.item.id)?.title ?? Bilingual("") },
          .day: { subject in
            subject.question.screening.gone(subject.application.item.id).map { Bilingual($0.day) }
              ?? Bilingual("")
          },
        ], fixes: Self.anew)
    case .otherDepartment: Sentence(.itemOfDepartment(), fixes: Self.anew)
    case .otherName:
      Sentence(
        .item(and: [.given: { Bilingual($0.application.item.name ?? "") }]),
        fixes: { [.set(.name) { $0.item.name = nil }, .withoutNumber($0.application)] })
    }
  }

  private static let number: Sentence.Filling = { Bilingual($0.application.item.id?.text ?? "") }
  private static let anew: @Sendable (Subject) -> [Fix] = { [.withoutNumber($0.application)] }
}

extension Screening {
  /// An item that was in the directory, and the day it left; `nil` where none has.
  fileprivate func gone(_ id: WorkItem.ID?) -> (title: Bilingual, day: CalendarDay)? {
    guard let id, let listing = directory[id],
      let gone = listing.departure?.day ?? listing.expiry, gone <= day
    else { return nil }
    return (listing.item.title, gone)
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
