import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

/// Listed items named like the application, beside the verdict.
@Suite struct ResemblanceTests {
  static func similar(
    _ application: Application, to names: [String], related: Int = 60, isOn: Bool = true
  ) throws -> [Resemblance] {
    let items = names.enumerated().map { place, name in
      WorkItem.sample(
        id: (try? WorkItem.ID(parsing: "01\(place)")) ?? "010", name: name, department: "finance")
    }
    var entries: [ScreeningRule.ID: RuleBook.Entry] = [:]
    for rule in [ScreeningRule.noDuplicates, .refusedItemsStayRefused] {
      var parameters: [String: Parameter] = ["nearlySame": .number(99)]
      if rule.id == "R14" {
        parameters["related"] = .number(related)
        parameters["contained"] = .number(related)
      }
      entries[rule.id] = .sample(for: rule, isOn: isOn, parameters: parameters)
    }
    return try Screening(
      by: try .sample(changing: entries), against: .sample(items: items), register: .sample,
      on: sampleDay, Circumstances(calendar: .sample)
    ).verdict(on: application).similar
  }

  @Test(arguments: [(4, 4), (5, 5), (6, 5), (9, 5)])
  func atMostFiveAreShown(_ count: Int, _ shown: Int) throws {
    let names = Array(repeating: "夏季高温补贴代发", count: count)
    let similar = try Self.similar(.sample(), to: names)
    #expect(similar.map(\.item) == ["010", "011", "012", "013", "014"].dropLast(5 - shown))
  }

  /// 夏季高温补贴代发 is 82 percent like the sample's name.
  @Test(arguments: [(81, 1), (82, 1), (83, 0)])
  func howLikeIsTheDistrictsToSay(_ related: Int, _ shown: Int) throws {
    let similar = try Self.similar(.sample(), to: ["夏季高温补贴代发"], related: related)
    #expect(similar.map(\.percent) == Array(repeating: 82, count: shown))
  }

  @Test func theLikestComesFirst() throws {
    let similar = try Self.similar(.sample(), to: ["夏季高温补贴代发", "高温补贴发放", "冬季高温补贴发放"])
    #expect(similar.map(\.percent) == [87, 85, 82])
    #expect(similar.map(\.item) == ["012", "011", "010"])
  }

  @Test func theItemNamedIsNotLikeItself() throws {
    let application = Application.sample(listed: "010", department: "finance")
    let similar = try Self.similar(application, to: ["夏季高温补贴代发", "夏季高温补贴代发"])
    #expect(similar.map(\.item) == ["011"])
  }

  @Test(
    arguments: [
      // A sentence, a part of one, and a passage that says something else.
      ("老年人需求登记与意见反映", "老年人需求登记与意见反映", "老年人需求登记与意见反映"),
      ("每月一次：老年人需求登记与意见反映，由居委会办。", "老年人需求登记与意见反映", "老年人需求登记与意见反映"),
      ("清扫楼道。协助老年人需求登记、意见反映", "老年人需求登记与意见反映", "协助老年人需求登记、意见反映"),
      ("清扫楼道", "老年人需求登记与意见反映", nil),
      ("", "老年人需求登记与意见反映", nil),
    ] as [(String, String, String?)])
  func whatTheContentNamesIsAlike(_ content: String, _ listed: String, _ passage: String?) throws {
    let application = Application.sample(name: "银龄关怀行动", content: content)
    let similar = try Self.similar(application, to: [listed])
    #expect(similar.map(\.passage) == (passage.map { [$0] } ?? []))
  }

  @Test func whatTheNameIsLikeIsNotFoundByTheContentAgain() throws {
    let application = Application.sample(name: "老年人需求登记", content: "老年人需求登记")
    let similar = try Self.similar(application, to: ["老年人需求登记", "清扫楼道"])
    #expect(similar.map(\.passage) == [nil])
  }

  @Test func whereNoRuleComparesNamesNothingIsAlike() throws {
    #expect(try Self.similar(.sample(), to: ["夏季高温补贴发放"], isOn: false).isEmpty)
  }
}
