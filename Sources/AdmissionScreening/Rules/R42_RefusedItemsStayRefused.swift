import AdmissionDirectory
import AdmissionNames
import AdmissionVocabulary

extension ScreeningRule {
  /// What was refused does not come back unchanged within the same edition, nor under a new name.
  ///
  /// One revision is allowed: the same task with another content, burden, basis or delivery.
  static let refusedItemsStayRefused = ScreeningRule(
    "R42", says: Says.self, numbers: Numbers.self, needs: [.names],
    reads: [.name, .id, .content, .department]
  ) { parameters in
    let nearlySame = parameters.number(Numbers.nearlySame)
    return { question, objections in
      let screening = question.screening
      if screening.circumstances.refusals.isEmpty { return .notApplicable(.nothingRefused) }
      let earlier = screening.refusals(like: question, nearlySame)
      guard let last = earlier.last else { return .satisfied }
      let refused = screening.circumstances.refusals[last.place].application
      if last.isAlikeInContent, refused.asksAsMuch(as: question.application) {
        objections.add(
          refused.item.name == question.application.item.name ? .unchanged : .renamed,
          about: last.place)
      } else if screening.isRevision(last, among: earlier) {
        objections.add(.revisedBefore, about: last.place)
      }
      return .satisfied
    }
  }
}

private enum Says: String, Saying {
  case nothingRefused, unchanged, renamed, revisedBefore

  var sentence: Sentence {
    switch self {
    case .nothingRefused: .reason
    case .unchanged, .renamed: Sentence(Self.refusal, fixes: { _ in [.write(.content)] })
    case .revisedBefore: Sentence(Self.refusal)
    }
  }

  private static let refusal: [Fact: Sentence.Filling] = [
    .filed: { Bilingual($0.refusal.filed) }, .day: { Bilingual($0.refusal.day) },
    .name: { Bilingual($0.question.screening.name(of: $0.refusal.application)) },
  ]
}

private enum Numbers: String, NumberKey {
  case nearlySame
}

extension Fact {
  fileprivate static let filed = Fact("case")
}

extension Subject {
  /// The refusal at the place.
  fileprivate var refusal: Circumstances.PastRefusal {
    question.screening.circumstances.refusals[place]
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
      let own = content ?? ComparableName(item.content ?? "", by: register.wordbook)
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
