import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// What the application cites is in force on the day the task enters.
  ///
  /// What the register does not have is the business of the rule on grounds.
  static let basisIsInForce = ScreeningRule(
    "R9", reads: [.citations, .enters],
    says: [
      Sentence("nothingCited"),
      Sentence(
        "notYet", "basis", "from", "enters",
        facts: { subject in
          facts(subject).merging(["from": Bilingual(subject.instrument.from)]) { $1 }
        }, fixes: dropping),
      Sentence(
        "noLonger", "basis", "until", "enters",
        facts: { subject in
          let until = subject.instrument.until?.description ?? ""
          return facts(subject).merging(["until": Bilingual(until)]) { $1 }
        }, fixes: dropping),
    ]
  ) { question, objections in
    if question.instruments.allSatisfy({ $0 == nil }) { return .notApplicable("nothingCited") }
    let enters = question.application.item.enters
    for (place, known) in question.instruments.enumerated() {
      guard let known else { continue }
      let (from, until) = question.screening.register.instruments[known].span
      if enters < from {
        objections.add("notYet", about: place)
      } else if let until, until < enters {
        objections.add("noLonger", about: place)
      }
    }
    return .satisfied
  }

  private static func facts(_ subject: Subject) -> [String: Bilingual] {
    [
      "basis": subject.register.words(for: subject.application.basis.citations[subject.place]),
      "enters": Bilingual(subject.application.item.enters),
    ]
  }

  private static func dropping(_ subject: Subject) -> [Fix] {
    let outdated = subject.application.basis.citations[subject.place]
    return [.set(.citations) { $0.basis.citations.removeAll { $0 == outdated } }]
  }
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
