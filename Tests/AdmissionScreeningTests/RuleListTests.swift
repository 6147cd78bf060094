import AdmissionVocabulary
import Foundation
import Testing

@testable import AdmissionScreening

@Suite struct RuleListTests {
  /// Names of the files in `Rules/`, without their ending.
  static let files: [String] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "Sources/AdmissionScreening/Rules")
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    return (names ?? []).map { String($0.dropLast(".swift".count)) }
  }()

  /// A rule file nobody listed would be silently ignored; this is where that is noticed.
  @Test func everyRuleFileIsInTheList() {
    let filed = Set(Self.files.compactMap { $0.split(separator: "_").first.map(String.init) })
    let judging = ScreeningRule.all.filter(\.judgesApplications)
    let reading = ScreeningRule.readTopics.map(\.key.text)
    #expect(filed.union(reading) == Set(judging.map(\.id.text)))
    #expect(filed.isDisjoint(with: reading))
    #expect(filed.count == Self.files.count, "two files for one rule")
  }

  @Test func theListIsInTheOrderOfTheNumbers() {
    let numbers = ScreeningRule.all.map { Int($0.id.text.dropFirst()) ?? 0 }
    #expect(numbers == numbers.sorted())
    #expect(Set(numbers).count == numbers.count, "two rules share an id")
  }
}
