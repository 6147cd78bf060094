import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// Nobody counts everywhere where a sample tells enough.
  static let sampleBeforeCensus = ScreeningRule(
    "R16", parameters: ["surveys": .words], reads: [.kind, .scope, .whyRecordsDoNotSuffice],
    says: [
      Sentence("listed"), Sentence("noSurvey"), Sentence("someCommunities"),
      Sentence("fullCount", fixes: { [.write(.whyRecordsDoNotSuffice)] + $0.sampling }),
    ]
  ) { parameters in
    let surveys = parameters.kinds("surveys")
    return { question, objections in
      if question.isLetIn { return .notApplicable("listed") }
      guard surveys.contains(question.kind) else { return .notApplicable("noSurvey") }
      guard question.application.community.scope == .all else {
        return .notApplicable("someCommunities")
      }
      if question.application.burden.whyRecordsDoNotSuffice == nil { objections.add("fullCount") }
      return .satisfied
    }
  }
}

extension Subject {
  /// To ask in some communities; which ones is the department's to say.
  fileprivate var sampling: [Fix] {
    register.communities.first.map { community in
      [.give(.scope) { $0.community.scope = .some([community.id]) }]
    } ?? []
  }
}
