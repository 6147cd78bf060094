import AdmissionDirectory
import AdmissionNames
import AdmissionVocabulary

extension ScreeningRule {
  /// What was refused does not come back unchanged within the same edition, nor under a new name.
  ///
  /// One revision is allowed: the same task with another content, burden, basis or delivery.
  static let refusedItemsStayRefused = ScreeningRule(
    "R42", parameters: ["nearlySame": .number], reads: [.name, .id, .content, .department],
    says: [
      Sentence("nothingRefused"),
      Sentence(
        "unchanged", "case", "day", "name", facts: refusal, fixes: { _ in [.write(.content)] }),
      Sentence(
        "renamed", "case", "day", "name", facts: refusal, fixes: { _ in [.write(.content)] }),
      Sentence("revisedBefore", "case", "day", "name", facts: refusal),
    ]
  ) { parameters in
    let nearlySame = parameters.number("nearlySame")
    return { question, objections in
      let screening = question.screening
      if screening.circumstances.refusals.isEmpty { return .notApplicable("nothingRefused") }
      let earlier = screening.refusals(like: question, nearlySame)
      guard let last = earlier.last else { return .satisfied }
      let refused = screening.circumstances.refusals[last.place].application
      if last.isAlikeInContent, refused.asksAsMuch(as: question.application) {
        objections.add(
          refused.item.name == question.application.item.name ? "unchanged" : "renamed",
          about: last.place)
      } else if screening.isRevision(last, among: earlier) {
        objections.add("revisedBefore", about: last.place)
      }
      return .satisfied
    }
  }

  private static func refusal(_ subject: Subject) -> [String: Bilingual] {
    let refusal = subject.question.screening.circumstances.refusals[subject.place]
    return [
      "case": Bilingual(refusal.filed), "day": Bilingual(refusal.day),
      "name": Bilingual(subject.question.screening.name(of: refusal.application)),
    ]
  }
}

/// A refusal that an application is like.
private struct Recurrence {
  /// Among the refusals.
  let place: Int
  let isAlikeInContent: Bool
}

extension Screening {
  /// As filed; of the item where it gave only a number.
  fileprivate func name(of application: Application) -> String {
    application.item.name ?? application.item.id.flatMap { directory[$0]?.item.name } ?? ""
  }

  /// Whether a refusal was itself a revision of one before it.
  fileprivate func isRevision(_ last: Recurrence, among earlier: [Recurrence]) -> Bool {
    let revised = circumstances.refusals[last.place].application
    return earlier.contains { other in
      let refused = circumstances.refusals[other.place].application
      return other.place < last.place
        && !(refused.item.content == revised.item.content && refused.asksAsMuch(as: revised))
    }
  }

  /// Refusals of the same department that the application is like by number, name or content.
  fileprivate func refusals(like question: Question, _ nearlySame: Int) -> [Recurrence] {
    let item = question.application.item
    var content: ComparableName?
    return circumstances.refusals.indices.compactMap { place in
      let refused = circumstances.refusals[place].application
      guard refused.department == question.application.department else { return nil }
      let own = content ?? ComparableName(item.content ?? "")
      content = own
      let isAlikeInContent =
        refused.item.content == item.content
        || refusedContents.percent(of: own, at: place) >= nearlySame
      let isNamedAlike =
        question.comparable.map { refusedNames.percent(of: $0, at: place) >= nearlySame } ?? false
      let isSameItem = item.id != nil && refused.item.id == item.id
      guard isNamedAlike || isSameItem || (isAlikeInContent && item.content != nil) else {
        return nil
      }
      return Recurrence(place: place, isAlikeInContent: isAlikeInContent)
    }
  }
}

extension Application {
  /// Whether both would have communities do something on the same terms, whatever it is called,
  /// however it is put and whenever it enters.
  fileprivate func asksAsMuch(as other: Application) -> Bool {
    item.kind == other.item.kind && item.timesPerYear == other.item.timesPerYear
      && item.term == other.item.term && community == other.community && basis == other.basis
      && delivery == other.delivery && burden == other.burden
  }
}
