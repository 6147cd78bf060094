package import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

extension Participant {
  /// The word under which the journal and programs know it: `seat-3`, `department:civil-affairs`.
  package var word: String { WrittenActor.text(self) }
}

/// Who acted, as one word: `anyone`, `clerk`, `seat-3`, `department:civil-affairs`,
/// `community:mayuan`.
enum WrittenActor {
  private static let seat = "seat-"
  private static let department = "department:"
  private static let community = "community:"

  static func text(_ actor: Participant) -> String {
    switch actor {
    case .anyone: "anyone"
    case .clerk: "clerk"
    case .seat(let number): seat + String(number)
    case .department(let id): department + id.text
    case .community(let id): community + id.text
    }
  }

  static func actor(_ text: String) throws -> Participant {
    if text == "anyone" { return .anyone }
    if text == "clerk" { return .clerk }
    if text.hasPrefix(seat), let number = Int(text.dropFirst(seat.count)) { return .seat(number) }
    if text.hasPrefix(department) {
      return .department(try Reading.id(String(text.dropFirst(department.count))))
    }
    if text.hasPrefix(community) {
      return .community(try Reading.id(String(text.dropFirst(community.count))))
    }
    throw UnreadableForm(what: text)
  }
}
