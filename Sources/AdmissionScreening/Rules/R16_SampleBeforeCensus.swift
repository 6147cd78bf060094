import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// Nobody counts everywhere where a sample tells enough.
  static let sampleBeforeCensus = ScreeningRule(
    "R16", says: Says.self, words: Words.self, reads: [.kind, .scope, .whyRecordsDoNotSuffice]
  ) { parameters in
    let surveys = parameters.kinds(Words.surveys)
    return { question, objections in
      if question.isLetIn { return .notApplicable(.listed) }
      guard question.isOfKind(in: surveys) else { return .notApplicable(.noSurvey) }
      guard question.application.community.scope == .all else {
        return .notApplicable(.someCommunities)
      }
      if question.application.burden.whyRecordsDoNotSuffice == nil { objections.add(.fullCount) }
      return .satisfied
    }
  }
}

private enum Says: String, Saying {
  case listed, noSurvey, someCommunities, fullCount

  var sentence: Sentence {
    switch self {
    case .listed, .noSurvey, .someCommunities: .reason
    case .fullCount: Sentence(fixes: { [.write(.whyRecordsDoNotSuffice)] + $0.sampling })
    }
  }
}

private enum Words: String, WordsKey {
  case surveys
}

extension Subject {
  /// To ask in some communities; which ones is the department's to say.
  fileprivate var sampling: [Fix] {
    register.communities.first.map { community in
      [.give(.scope) { $0.community.scope = .some([community.id]) }]
    } ?? []
  }
}
