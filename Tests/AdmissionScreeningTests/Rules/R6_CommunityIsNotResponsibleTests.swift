import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R6_CommunityIsNotResponsibleTests {
  static let prohibited = Assessment.unsatisfied([
    Assessment.Stated(
      "prohibited",
      [
        "entry": Bilingual(zh: "拆迁拆违", en: "Demolition"), "term": Bilingual("拆违"),
        "basis": Bilingual(zh: "《民发〔2015〕136号》", en: "Minfa 2015 no. 136"),
      ])
  ])

  @Test(arguments: [
    Situation(
      "responsible", .sample(name: "辖区拆违包干", community: .sample(role: .responsible)), prohibited),
    Situation(
      "responsible, in the content",
      .sample(content: "负责拆违", community: .sample(role: .responsible)), prohibited),
    Situation("assists", .sample(name: "拆违现场秩序", community: .sample(role: .assists)), .satisfied),
    Situation(
      "responsible for something else", .sample(community: .sample(role: .responsible)),
      .notApplicable("notMentioned")),
    Situation(
      "barred for everyone, which is another rule",
      .sample(name: "招商引资", community: .sample(role: .responsible)), .notApplicable("notMentioned")),
  ])
  func assesses(_ situation: Situation) throws { try situation.check(.communityIsNotResponsible) }
}
