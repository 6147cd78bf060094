import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R42_RefusedItemsStayRefusedTests {
  static let refused = Application.sample()

  static func after(_ refusals: Application...) -> Circumstances {
    Circumstances(
      calendar: .sample,
      refusals: refusals.enumerated().map { place, application in
        Circumstances.PastRefusal(
          filed: "A2014-00\(place + 1)", day: day("2014-03-1\(place)"), application: application)
      })
  }
  static func objects(
    _ sentence: String, _ place: Int = 1, name: String = "夏季高温补贴发放"
  ) -> Assessment {
    .objects(
      sentence, ["case": "A2014-00\(place)", "day": "2014-03-1\(place - 1)", "name": name])
  }
  static let unchanged = objects("unchanged")

  @Test(arguments: [
    Situation("nothing refused", .sample(), .notApplicable("nothingRefused")),
    Situation("unchanged", .sample(), in: after(refused), unchanged),
    Situation(
      "to enter and end later", .sample(enters: day("2014-09-01"), ends: day("2015-12-31")),
      in: after(refused), unchanged),
    Situation(
      "with another review", .sample(exit: Application.Exit(review: nil, criteria: nil)),
      in: after(refused), unchanged),
    Situation("renamed", .sample(name: "一次性清凉慰问"), in: after(refused), objects("renamed")),
    Situation(
      "with a filler word more", .sample(name: "开展夏季高温补贴发放工作"), in: after(refused),
      objects("renamed")),
    Situation(
      "another name and another content", .sample(name: "一次性清凉慰问", content: "登记独居老人"),
      in: after(refused), .satisfied),
    Situation(
      "another content under the same name", .sample(content: "登记独居老人"), in: after(refused),
      .satisfied),
    Situation(
      "less often", .sample(timesPerYear: 2), in: after(refused), .satisfied),
    Situation("another kind", .sample(kind: .campaign), in: after(refused), .satisfied),
    Situation("another term", .sample(term: .routine), in: after(refused), .satisfied),
    Situation(
      "in one community", .sample(community: .sample(scope: .some(["community-1"]))),
      in: after(refused), .satisfied),
    Situation(
      "on another ground", .sample(basis: .sample(ground: .policy)), in: after(refused),
      .satisfied),
    Situation(
      "a yuan more", .sample(delivery: .sample(funds: .sample(amount: 76001))),
      in: after(refused), .satisfied),
    Situation(
      "a minute less", .sample(burden: .sample(minutesEachTime: 59)), in: after(refused),
      .satisfied),
    Situation(
      "revised, refused, and now as it was then", .sample(timesPerYear: 2),
      in: after(refused, .sample(timesPerYear: 2)),
      objects("unchanged", 2)),
    Situation(
      "revised twice", .sample(timesPerYear: 3), in: after(refused, .sample(timesPerYear: 2)),
      objects("revisedBefore", 2)),
    Situation(
      "refused twice unchanged, and revised for the first time", .sample(timesPerYear: 2),
      in: after(refused, refused), .satisfied),
    Situation(
      "a listed item by its number alone", .sample(listed: "002"),
      in: after(.sample(listed: "002")), objects("unchanged", name: "社会救助申请代办")),
    Situation(
      "another item by its number alone", .sample(listed: "003"),
      in: after(.sample(listed: "002")), .satisfied),
    Situation(
      "revised and refused, then filed as at first", .sample(),
      in: after(refused, .sample(timesPerYear: 2)), objects("revisedBefore", 2)),
    Situation(
      "something else was refused as well", .sample(timesPerYear: 2),
      in: after(refused, .sample(name: "楼道灭鼠", content: "每季度投药")), .satisfied),
    Situation(
      "another department's refusal", .sample(department: "finance"), in: after(refused),
      .satisfied),
    Situation(
      "without a content, as was refused", .sample(name: "楼道灭鼠", content: nil),
      in: after(.sample(content: nil)), .satisfied),
    Situation(
      "without a content, under the same name", .sample(content: nil),
      in: after(.sample(content: nil)), unchanged),
    Situation("a listed item", .sample(listed: "002"), in: after(refused), .satisfied),
  ])
  func assesses(_ situation: Situation) throws {
    try situation.check(.refusedItemsStayRefused, ["nearlySame": .number(80)])
  }

  /// What was refused was «每户一次，送达补贴通知»; the new content is 83 percent like it.
  @Test(arguments: [(82, objects("renamed")), (83, objects("renamed")), (84, .satisfied)])
  func rewordedUpToTheThresholdIsTheSame(_ percent: Int, _ expected: Assessment) throws {
    try Situation(
      "reworded", .sample(name: "一次性清凉慰问", content: "每户一次，当面送达补贴通知单"),
      in: Self.after(Self.refused), expected
    ).check(.refusedItemsStayRefused, ["nearlySame": .number(percent)])
  }

  /// The new name is 82 percent like the one refused twice, the content quite another.
  @Test(
    arguments: [
      (81, objects("revisedBefore", 2)), (82, objects("revisedBefore", 2)), (83, .satisfied),
    ])
  func namedAlikeUpToTheThresholdIsTheSame(_ percent: Int, _ expected: Assessment) throws {
    try Situation(
      "named alike", .sample(name: "夏季高温补贴代发", content: "由银行代发"),
      in: Self.after(Self.refused, .sample(content: "登记独居老人")), expected
    ).check(.refusedItemsStayRefused, ["nearlySame": .number(percent)])
  }

  /// Only the last refusal is what an application may be unchanged from, whatever its content.
  @Test func revisedTwiceIsTooMuchEvenUnderANewName() throws {
    try Situation(
      "revised again", .sample(name: "一次性清凉慰问", timesPerYear: 3),
      in: Self.after(Self.refused, .sample(timesPerYear: 2)), Self.objects("revisedBefore", 2)
    ).check(.refusedItemsStayRefused, ["nearlySame": .number(80)])
  }
}
