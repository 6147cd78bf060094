import AdmissionCommittee
import AdmissionVocabulary
import Testing

@Suite struct OutcomeTests {
  @Test func saysHowAPollEnds() {
    #expect(Outcome.allCases.map(\.rawValue) == ["passed", "failed", "no-quorum", "tied"])
    #expect(Outcome.allCases.map(\.name.zh) == ["通过", "未通过", "到会人数不足", "平票缓议"])
    #expect(Outcome.allCases.map(\.name.en) == ["passed", "failed", "no quorum", "tied"])
  }
}
