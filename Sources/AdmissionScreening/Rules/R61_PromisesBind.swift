import AdmissionDirectory
import AdmissionReading
import AdmissionVocabulary

extension ScreeningRule {
  /// What the department says it will not do speaks for it, and binds it: 不作考核排名.
  static let promisesBind = ScreeningRule(
    "R61", says: Says.self, reads: [.name, .content, .departmentKeeps, .criteria, .answers]
  ) { question, objections in
    let denied = question.reading.denied
    if denied.isEmpty { return .notApplicable(.nothingDenied) }
    for place in denied.indices where question.isPromise(denied[place]) {
      // A clause that denies several things is one promise.
      let isFirst = !denied[..<place].contains {
        question.isPromise($0) && question.reading.isSameClause($0, denied[place])
      }
      if isFirst { objections.add(.promised, about: place) }
    }
    return .satisfied
  }
}

private enum Says: String, Saying {
  case nothingDenied, promised

  var sentence: Sentence {
    switch self {
    case .nothingDenied: .reason
    case .promised:
      Sentence([
        .quote: {
          Bilingual($0.question.reading.quotation(of: $0.question.reading.denied[$0.place]))
        }
      ])
    }
  }
}

extension Question {
  /// Whether leaving it undone is worth holding the department to.
  fileprivate func isPromise(_ sighting: Sighting) -> Bool {
    if sighting.sense < 0 { return reading.passages[sighting.passage].part != .notice }
    return switch reading.topic(of: sighting) {
    case .survey, .training, .event, .routine, .role, .openEnded: false
    case .barred, .borne, .certificate, .seal, .plaque, .body, .platform, .assessment, .ledger,
      .campaign, .target, .letter, .post, .power, .money, .apps, .traces, .inspection,
      .secondment, .personal, .grid:
      true
    }
  }
}
