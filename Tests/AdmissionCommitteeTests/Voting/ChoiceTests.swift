import AdmissionCommittee
import AdmissionVocabulary
import Testing

@Suite struct ChoiceTests {
  @Test func saysWhatASeatMayChoose() {
    #expect(Choice.allCases.map(\.rawValue) == ["yes", "no", "abstain", "recuse"])
    #expect(Choice.allCases.map(\.name.zh) == ["同意", "不同意", "弃权", "回避"])
    #expect(Choice.allCases.map(\.name.en) == ["yes", "no", "abstain", "recuse"])
    #expect(String(Choice.allCases.map(\.letter.letter)) == "YNAR")
  }
}
