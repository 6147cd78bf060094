import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R10_EveryKindIsGatedTests {
  static let kinds = Parameter.words(Kind.allCases.map(\.rawValue).filter { $0 != "training" })

  @Test(arguments: [
    Situation("a task", .sample(), .routes(.vote)),
    Situation("a plaque", .sample(kind: .plaque), .routes(.vote)),
    Situation(
      "a kind the district does not gate", .sample(kind: .training), .notApplicable("notGated")),
    Situation("no kind", .sample(kind: nil), .notApplicable("noKind")),
    Situation("a listed duty", .sample(listed: "001"), .notApplicable("listed")),
    Situation("listed assistance", .sample(listed: "002"), .notApplicable("listed")),
    Situation("a commissioned service", .sample(listed: "003"), .routes(.vote)),
  ])
  func assesses(_ situation: Situation) throws {
    try situation.check(.everyKindIsGated, ["kinds": Self.kinds])
  }
}
