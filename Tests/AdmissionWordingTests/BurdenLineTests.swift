import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionWording

/// Where an item is for some communities only, a reader learns which.
@Suite struct BurdenLineTests {
  @Test(
    arguments: [
      (
        .all, "全年 180 小时：3 个社区，各 60 小时", "180 hours a year: 60 in each of 3 communities"
      ),
      (
        .some(["community-1", "community-3", "community-1"]), "全年 120 小时：2 个社区（社区一、社区三），各 60 小时",
        "120 hours a year: 60 in each of 2 communities (Community 1, Community 3)"
      ),
      (
        .some(["community-2"]), "全年 60 小时：1 个社区（社区二）",
        "60 hours a year in one community (Community 2)"
      ),
      // A community that the register does not know any more keeps its id.
      (
        .some(["gone"]), "全年 60 小时：1 个社区（gone）", "60 hours a year in one community (gone)"
      ),
    ] as [(CommunityScope, String, String)])
  func saysWhere(_ scope: CommunityScope, _ zh: String, _ en: String) {
    let item = WorkItem.sample(scope: scope, timesPerYear: 60, minutes: 60)
    #expect(BurdenLine(item, .sample).words == Bilingual(zh: zh, en: en))
  }
}
