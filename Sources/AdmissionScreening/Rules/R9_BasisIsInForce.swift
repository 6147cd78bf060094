import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// What the application cites is in force on the day the task enters.
  ///
  /// What the register does not have is the business of the rule on grounds.
  static let basisIsInForce = ScreeningRule(
    "R9", says: Says.self, reads: [.citations, .enters]
  ) { question, objections in
    if question.instruments.allSatisfy({ $0 == nil }) { return .notApplicable(.nothingCited) }
    let enters = question.application.item.enters
    for (place, known) in question.instruments.enumerated() {
      guard let known else { continue }
      let (from, until) = question.screening.register.instruments[known].span
      if enters < from {
        objections.add(.notYet, about: place)
      } else if let until, until < enters {
        objections.add(.noLonger, about: place)
      }
    }
    return .satisfied
  }
}

private enum Says: String, Saying {
  case nothingCited, notYet, noLonger

  var sentence: Sentence {
    switch self {
    case .nothingCited: .reason
    case .notYet:
      Sentence(Self.cited(and: [.from: { Bilingual($0.instrument.from) }]), fixes: Self.dropping)
    case .noLonger:
      Sentence(
        Self.cited(and: [.until: { Bilingual($0.instrument.until?.description ?? "") }]),
        fixes: Self.dropping)
    }
  }

  private static func cited(and more: [Fact: Sentence.Filling]) -> [Fact: Sentence.Filling] {
    let cited: [Fact: Sentence.Filling] = [
      .basis: { $0.register.words(for: $0.application.basis.citations[$0.place]) },
      .enters: { Bilingual($0.application.item.enters) },
    ]
    return cited.merging(more) { $1 }
  }

  private static let dropping: @Sendable (Subject) -> [Fix] = { subject in
    let outdated = subject.application.basis.citations[subject.place]
    return [.set(.citations) { $0.basis.citations.removeAll { $0 == outdated } }]
  }
}

extension Fact {
  fileprivate static let from = Fact("from")
}

extension Instrument {
  fileprivate var span: (CalendarDay, CalendarDay?) { (from, until) }
}

extension Subject {
  /// The instrument that the citation at the place names.
  fileprivate var instrument: Instrument {
    let place = question.instruments[place] ?? 0
    return register.instruments[place]
  }
}
