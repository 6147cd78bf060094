import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct ParametersTests {
  static let parameters = Parameters(
    [
      "workingDays": .number(30), "forcing": .words(["排名", "强制安装"]),
      "kinds": .words(["survey", "surveys", "plaque"]), "empty": .words([]),
    ], terms: TermIndex(["强制安装", "别的词", "排名"]))

  private enum Numbers: String, NumberKey { case workingDays }
  private enum Words: String, WordsKey { case forcing, kinds, empty }

  @Test func numbersAndWordsAreAskedForByName() {
    #expect(Self.parameters.number(Numbers.workingDays) == 30)
    #expect(Self.parameters.words(Words.forcing) == ["排名", "强制安装"])
    #expect(Self.parameters.words(Words.empty) == [])
  }

  @Test func aNumberByNameIsNoneWhereThereIsNone() {
    #expect(Self.parameters.number(named: "workingDays") == 30)
    #expect(Self.parameters.number(named: "days") == nil)
    #expect(Self.parameters.number(named: "forcing") == nil)
  }

  @Test func wordsBecomePlacesInTheirOwnOrder() {
    #expect(Self.parameters.terms(Words.forcing).places == [2, 0])
    #expect(Self.parameters.terms(Words.kinds).places == [])
  }

  @Test func onlyWordsThatNameAKindAreKinds() {
    let kinds = Self.parameters.kinds(Words.kinds)
    #expect(Kind.allCases.filter { kinds.contains($0) } == [.survey, .plaque])
  }

  @Test func theyAreDescribedInAlphabeticalOrder() {
    let described = Self.parameters.described
    #expect(described.map(\.name) == ["empty", "forcing", "kinds", "workingDays"])
    #expect(
      described.map(\.value) == [
        Bilingual("[]"), Bilingual("[排名, 强制安装]"), Bilingual("[survey, surveys, plaque]"),
        Bilingual("30"),
      ])
  }
}

@Suite struct KindSetTests {
  @Test(arguments: Kind.allCases)
  func holdsOneKindAndNoOther(_ kind: Kind) {
    #expect(Kind.allCases.filter { KindSet([kind]).contains($0) } == [kind])
    let others = KindSet(Kind.allCases.filter { $0 != kind })
    #expect(Kind.allCases.filter { !others.contains($0) } == [kind])
  }

  @Test func holdsAllOrNone() {
    #expect(Kind.allCases.allSatisfy { KindSet(Kind.allCases).contains($0) })
    #expect(!Kind.allCases.contains { KindSet([]).contains($0) })
    #expect(KindSet([Kind.task, .task]).contains(.task))
  }

  @Test func noKindIsInNoSet() {
    #expect(!KindSet(Kind.allCases).contains(nil))
  }
}
