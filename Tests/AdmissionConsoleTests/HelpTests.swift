import AdmissionVocabulary
import Testing

@testable import AdmissionConsole
@testable import AdmissionLanguage
@testable import AdmissionWording

@Suite struct HelpTests {
  private func shown(
    _ line: String, as actor: String = "anyone", _ language: Language = .zh, width: Int? = nil
  ) throws -> [String] {
    var session = try Rehearsal.session(as: actor, language)
    let replies = session.respond(to: line)
    #expect(replies.map(\.kind) == [.help])
    let text = replies.flatMap { $0.lines(language, width) }.joined(separator: "\n")
    return text.split(separator: "\n").map(String.init)
  }

  @Test func aNewcomerFindsTheFirstSteps() throws {
    #expect(
      try shown("帮助").prefix(8) == [
        "先做这几步，依次输入：",
        "  身份 席位3           说明自己是谁",
        "  待办                 在等什么、轮到谁、到哪天",
        "  查看 A2014-002       看一个办件",
        "  投票 A2014-001 同意  投本席一票，结束前可改",
        "  计票 A2014-001       现在几票、还差几票",
        "  退出                 离开",
        "部门、办公室、社区各有自己的几步：先用 身份 说明是谁，再输入 帮助",
      ])
    #expect(
      try shown("help", as: "clerk", .en)[1...5] == [
        "  as clerk             say who you are",
        "  docket               what waits, for whom, until when",
        "  propose remove ITEM  put an item to the vote",
        "  open A2014-002       start a vote",
        "  tally A2014-001      the votes so far",
      ])
  }

  /// The steps of each role can be typed as they stand, where nothing has to be filled in.
  @Test(
    arguments: ["anyone", "seat-2", "clerk", "civil-affairs", "community-1"], [Language.zh, .en])
  func theFirstStepsAreCarriedOut(_ actor: String, _ language: Language) throws {
    let lines = try shown("help", as: actor, language).dropFirst().prefix { $0.hasPrefix("  ") }
    var session = try Rehearsal.session(as: actor, language)
    #expect(lines.count == (actor == "clerk" ? 7 : 6))
    for line in lines {
      let typed = try #require(line.dropFirst(2).split(separator: "  ").first)
      let isForm = try #/FILE|WORDS|TASK|ITEM|文件|词语|任务|事项/#.firstMatch(in: typed) != nil
      guard !isForm else { continue }
      for reply in session.respond(to: String(typed)) {
        // Nobody has voted yet when the clerk tries.
        #expect(reply.answer == .yes, "\(typed): \(reply.json)")
      }
    }
  }

  @Test func everyVerbStandsInOneGroup() throws {
    #expect(Verb.Group.allCases.flatMap(\.verbs).count == Verb.all.count)
    let text = try shown("帮助", width: 60)
    for verb in Verb.all {
      #expect(text.contains { $0.hasPrefix("  \(verb.name.zh) ") && $0.contains(verb.name.en) })
    }
    for group in Verb.Group.allCases { #expect(text.contains(group.name.zh)) }
  }

  @Test(arguments: [
    (
      "帮助 撤回", Language.zh,
      [
        "撤回 办件", "  撤回自己提出的办件", "  谁可以用：提出该办件的一方",
        "  注意：只能由提出者撤回，表决一开始就不能再撤回；已无可表决的，办公室也可撤回", "  例如：撤回 A2014-067",
      ]
    ),
    (
      "help tally", .en,
      [
        "tally CASE", "  votes so far, votes still needed, who could change it",
        "  who may: anyone",
        "  note: voting must have started (open CASE)", "  example: tally A2014-067",
      ]
    ),
    (
      "help docket", .en,
      [
        "docket", "  what waits, whose turn it is, by when", "  who may: anyone",
        "  example: docket",
      ]
    ),
  ])
  func oneVerb(_ line: String, _ language: Language, _ lines: [String]) throws {
    #expect(try shown(line, as: "anyone", language) == lines)
  }

  @Test func programsReadGroupAndRoles() throws {
    var session = try Rehearsal.session()
    let json = session.respond(to: "help vote")[0].json
    #expect(
      json.contains(#""group":"seat""#) && json.contains(#""by":[{"en":"a seat","zh":"席位"}]"#))
    #expect(json.contains(#""form":{"#) && json.contains(#""summary":{"#))
    #expect(session.respond(to: "help docket")[0].json.contains(#""by":[]"#))
  }
}
