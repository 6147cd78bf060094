import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// What enters says when it is looked at again and what ends it; what its basis outlives, ends.
  ///
  /// Silent about what the directory lets in, which has its term there.
  static let exitIsArranged = ScreeningRule(
    "R38", says: Says.self, reads: [.review, .criteria, .ends, .citations]
  ) { question, objections in
    if question.isLetIn { return .notApplicable(.listed) }
    let application = question.application
    if application.exit?.criteria == nil { objections.add(.noCriteria) }
    if let review = application.exit?.review {
      if let ends = application.item.ends, ends < review { objections.add(.reviewAfterEnd) }
    } else {
      objections.add(.noReview)
    }
    if let ends = application.item.ends { noteBasisEnding(before: ends, question, &objections) }
    return .satisfied
  }

  /// Notes each basis that lapses while the task runs, unless another outlasts it.
  private static func noteBasisEnding(
    before ends: CalendarDay, _ question: Question, _ objections: inout Objections.Own<Says>
  ) {
    let enters = question.application.item.enters
    let instruments = question.screening.register.instruments
    let lapsing = question.instruments.indices.filter { place in
      guard let known = question.instruments[place], let until = instruments[known].until else {
        return false
      }
      return enters <= until && until < ends
    }
    let outlasts = question.instruments.contains { known in
      known.map { instruments[$0].isInForce(on: ends) } ?? false
    }
    if outlasts { return }
    for place in lapsing { objections.add(.basisEndsFirst, about: place) }
  }
}

private enum Says: String, Saying {
  case listed, noReview, noCriteria, reviewAfterEnd, basisEndsFirst

  var sentence: Sentence {
    switch self {
    case .listed: .reason
    case .noReview: Sentence(fixes: { _ in [.reviewAtTheEnd] })
    case .noCriteria:
      Sentence(fixes: { _ in
        [
          .give(.criteria) { application in
            application.exit = Application.Exit(
              review: application.exit?.review, criteria: Application.toBeWritten)
          }
        ]
      })
    case .reviewAfterEnd:
      Sentence(
        [
          .review: { Bilingual($0.application.exit?.review?.description ?? "") },
          .ends: { Bilingual($0.application.item.ends?.description ?? "") },
        ], fixes: { _ in [.reviewAtTheEnd] })
    case .basisEndsFirst:
      Sentence([
        .basis: { $0.register.words(for: $0.application.basis.citations[$0.place]) },
        .until: { subject in
          let cited = subject.application.basis.citations[subject.place].instrument
          return Bilingual(subject.register[cited]?.until?.description ?? "")
        },
      ])
    }
  }
}

extension Fact {
  fileprivate static let review = Fact("review")
}

extension Fix {
  /// To be looked at again on the last day.
  fileprivate static let reviewAtTheEnd = Fix.set(.review) { application in
    application.exit = Application.Exit(
      review: application.item.ends ?? application.item.enters.endOfYear,
      criteria: application.exit?.criteria)
  }
}
