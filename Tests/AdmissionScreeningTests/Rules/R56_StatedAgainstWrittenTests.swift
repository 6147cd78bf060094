import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R56_StatedAgainstWrittenTests {
  static func asks(
    _ content: String, kind: Kind? = .task, role: CommunityRole = .assists,
    term: Application.Item.Term = .temporary, times: Int = 1,
    ground: Application.Basis.Ground = .law
  ) -> Application {
    .sample(
      name: "读书会", kind: kind, content: content, term: term, timesPerYear: times,
      community: .sample(role: role), basis: .sample(ground: ground))
  }

  static func kind(
    _ quote: String, _ word: String, stated: Bilingual = Kind.task.name, read: Kind
  ) -> Assessment {
    .unsatisfied([
      Assessment.Stated(
        "kind",
        [
          "quote": Bilingual(quote), "sense": Bilingual(word), "stated": stated,
          "read": read.name,
        ])
    ])
  }

  static func sighting(_ sentence: String, _ quote: String, _ word: String) -> Assessment {
    .objects(sentence, ["quote": quote, "sense": word])
  }

  static func oftener(_ given: Int, _ times: Int, _ hours: String, _ written: String) -> Assessment
  {
    .objects(
      "oftener", ["given": "\(given)", "times": "\(times)", "hours": hours, "written": written])
  }

  @Test(arguments: [
    Situation("as written", asks("送书上门"), register: .reading, .satisfied),
    // Kind.
    Situation(
      "a survey that calls itself a task", asks("社区摸底"), register: .reading,
      kind("社区摸底", "摸底", read: .survey)),
    Situation("a survey that says so", asks("社区摸底", kind: .survey), register: .reading, .satisfied),
    Situation(
      "a survey without a kind", asks("社区摸底", kind: nil), register: .reading,
      kind("社区摸底", "摸底", stated: Bilingual(zh: "未写", en: "nothing"), read: .survey)),
    Situation(
      "a word alone is told as well", asks("摸底"), register: .reading,
      kind("摸底", "摸底", read: .survey)),
    Situation(
      "two words of one kind are one difference", asks("社区证明，社区盖章"), register: .reading,
      kind("社区证明", "证明", read: .certificate)),
    Situation("a survey denied", asks("不摸底"), register: .reading, .satisfied),
    Situation(
      "what is of no kind of its own", asks("社区派单"), register: .reading, .satisfied),
    // Part.
    Situation(
      "the community answers in the text", asks("社区负总责"), register: .reading,
      sighting("role", "社区负总责", "负总责")),
    Situation(
      "and says so", asks("社区负总责", role: .responsible), register: .reading, .satisfied),
    Situation("it does not answer", asks("社区不负总责"), register: .reading, .satisfied),
    // Term.
    Situation(
      "routine that calls itself temporary", asks("社区常态化送书"), register: .reading,
      sighting("term", "社区常态化送书", "常态化")),
    Situation(
      "routine that says so", asks("社区常态化送书", term: .routine), register: .reading, .satisfied),
    Situation(
      "what R58 asks an emergency", asks("社区常态化送书", ground: .emergency), register: .reading,
      .satisfied),
    // Frequency.
    Situation("as often as written", asks("每季度一次", times: 4), register: .reading, .satisfied),
    Situation(
      "more often than stated", asks("每季度一次", times: 1), register: .reading,
      oftener(1, 4, "3", "12")),
    Situation(
      "the most that is written counts", asks("每季度一次，每月一报", times: 4), register: .reading,
      oftener(4, 12, "12", "36")),
    Situation("less often than stated", asks("每季度一次", times: 12), register: .reading, .satisfied),
  ])
  func assesses(_ situation: Situation) throws { try situation.check(.statedAgainstWritten) }

  /// The heavier reading counts with the rules on that kind, that part.
  @Test(arguments: [
    (asks("社区摸底"), Kind.survey, true), (asks("送书上门"), .survey, false),
    (asks("送书上门", kind: .survey), .survey, true), (asks("不摸底"), .survey, false),
    (asks("社区扫码"), .platform, true),
  ])
  func isOfTheKindWritten(_ application: Application, _ kind: Kind, _ expected: Bool) throws {
    let screening = Screening(
      by: try .sample(), against: .sample(), register: .reading, on: sampleDay,
      Circumstances(calendar: .sample))
    let question = try screening.question(application)
    #expect(question.isOfKind(kind) == expected)
    #expect(question.isOfKind(in: KindSet([kind])) == expected)
  }

  @Test(arguments: [
    (asks("社区负总责"), true), (asks("送书上门"), false), (asks("社区不负总责"), false),
    (asks("送书上门", role: .responsible), true),
  ])
  func isResponsibleAsWritten(_ application: Application, _ expected: Bool) throws {
    let screening = Screening(
      by: try .sample(), against: .sample(), register: .reading, on: sampleDay,
      Circumstances(calendar: .sample))
    #expect(try screening.question(application).isResponsible == expected)
  }
}
