import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R1_ApplicantIsInTheRegisterTests {
  @Test(arguments: [
    Situation("in the register", .sample(department: "finance"), .satisfied),
    Situation(
      "one letter wrong", .sample(department: "finence"),
      .objects("misspelt", ["department": "finence", "nearest": "finance"])),
    Situation(
      "another case of letters", .sample(department: "Finance"),
      .objects("misspelt", ["department": "Finance", "nearest": "finance"])),
    Situation(
      "nothing like it", .sample(department: "community-1"),
      .objects("unknown", ["department": "community-1"])),
  ])
  func assesses(_ situation: Situation) throws { try situation.check(.applicantIsInTheRegister) }
}
