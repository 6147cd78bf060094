import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionScreening
import AdmissionVocabulary
import Testing

/// The committee on one screen; the whole life of a case is in `FlowTableTests`.
@Suite struct MachineTests {
  /// What can be done with a case where it stands, by whoever is entitled to it.
  @Test func machine() throws {
    let columns: [(Participant, Command)] = [
      (.department("civil-affairs"), .withdraw(.first)), (.clerk, .open(.first, until: nil)),
      (.seat(8), .cast(.first, .no, reason: nil)),
      (
        .clerk,
        .record(.first, BallotSheet([.yes, .yes, .yes, .yes, .yes, .no, .no, .abstain]))
      ),
      (.clerk, .recordHands(.first, HandsCount(yes: 5, no: 2, abstain: 1, recused: 0))),
      (.clerk, .close(.first)),
    ]
    let drawn = try Self.stages.map { stage in
      Self.row(stage.name, width: 13, try Office(replaying: stage.history), columns)
    }
    #expect(
      drawn == [
        //             withdraw open vote record hands close
        "not filed     · · · · · ·",
        "accepted      ● ● · · · ·",
        "voting        · · ● ● ● ●",
        "voted by name · · ● ● · ●",
        "hands counted · · · · ● ●",
        "poll over     · · · · · ●",
        "deferred      ● ● · · · ·",
        "second round  · · ● ● ● ●",
        "admitted      · · · · · ·",
        "not admitted  · · · · · ·",
        "returned      ● · · · · ·",
        "refused       · · · · · ·",
        "duplicate     · · · · · ·",
        "listed        · · · · · ·",
        "emergency     · · · · · ·",
        "withdrawn     · · · · · ·",
      ])
  }

  /// Who may do what: each command where the case allows it, asked by everybody.
  @Test func entitlements() throws {
    let actors: [Participant] = [
      .anyone, .clerk, .seat(8), .seat(9), .department("civil-affairs"), .department("finance"),
      .community("community-1"),
    ]
    typealias Table = FlowTableTests
    let due = [Event.office(.dayAdvanced(day("2014-05-14")))]
    let rows: [(String, [Event], Command)] = [
      ("submit", Self.opened, .file(.sample())),
      ("withdraw", Self.filed, .withdraw(.first)),
      ("propose", Self.opened, .propose(.remove("041"))),
      ("open", Self.filed, .open(.first, until: nil)),
      ("vote", Self.voting, .cast(.first, .yes, reason: nil)),
      ("record", Self.voting, .record(.first, BallotSheet(Array(repeating: .yes, count: 8)))),
      (
        "by hands", Self.voting,
        .recordHands(.first, HandsCount(yes: 5, no: 2, abstain: 1, recused: 0))
      ),
      ("close", Self.voting, .close(.first)),
      ("correct", Self.filed, .correct(.first, Table.revised)),
      ("amend", Self.opened, .amend("041", .sample(name: "垃圾分类宣传"))),
      ("renew", Self.opened, .propose(.renew("044", until: day("2014-12-31")))),
      ("accept", Table.submitted, .accept(.first)),
      ("send back", Table.submitted, .sendBack(.first, reason: "缺")),
      ("consult", Table.unasked, .consult(.first, nil)),
      ("extend", Table.accepted, .extend(.first, reason: "待")),
      ("condition", Table.accepted, .condition(.first, text: "培训")),
      ("strike", Table.demanding, .strike(.first, "R13", place: nil, reason: "协助")),
      ("fulfil", Table.conditional, .fulfil(.first, condition: 1, evidence: nil)),
      ("recuse", Table.accepted, .recuse(.first, seat: 1)),
      ("deliver", Table.admitted, .deliver(.first)),
      ("sitting", Self.opened, .sitting(.open(on: officeDay, agenda: []))),
      ("seat", Self.opened, .seat(1, isFilled: false, reason: nil)),
      ("enter", Self.opened, .enter(.sample(), Table.order)),
      ("cure", Table.suspended, .cure("041", evidence: nil)),
      (
        "complain", Self.opened,
        .complain(Complaint(item: "041", kind: .complaint, text: "扰民"))
      ), ("report", Self.opened, .report(Table.bypass)),
      ("answer", Table.reported, .answer(.first, text: "已停用")),
      ("regular", Table.reported, .regularise(.first, .sample())),
      ("escalate", Table.reported + due, .escalate(.first)),
      ("publish", Self.opened, .publish("edition-2")),
      ("today", Self.opened, .advance(to: day("2014-05-07"))),
    ]
    let drawn = try rows.map { name, history, command in
      Self.row(name, width: 9, try Office(replaying: history), actors.map { ($0, command) })
    }
    #expect(
      drawn == [
        //        anyone clerk seat-8 seat-9 filer other community
        "submit    · · · · ● · ·",
        "withdraw  · · · · ● · ·",
        "propose   · ● ● · · · ·",
        "open      · ● · · · · ·",
        "vote      · · ● · · · ·",
        "record    · ● · · · · ·",
        "by hands  · ● · · · · ·",
        "close     · ● · · · · ·",
        "correct   · · · · ● · ·",
        "amend     · · · · ● · ·",
        "renew     · ● ● · ● · ·",
        "accept    · ● · · · · ·",
        "send back · ● · · · · ·",
        "consult   · ● · · · · ·",
        "extend    · ● · · · · ·",
        "condition · ● ● · · · ·",
        "strike    · ● · · · · ·",
        "fulfil    · ● · · · · ·",
        "recuse    · ● · · · · ·",
        "deliver   · ● · · · · ·",
        "sitting   · ● · · · · ·",
        "seat      · ● · · · · ·",
        "enter     · ● · · · · ·",
        "cure      · ● · · · · ·",
        "complain  · ● · · · · ●",
        "report    · ● · · · · ●",
        "answer    · · · · ● · ·",
        "regular   · · · · ● · ·",
        "escalate  · ● · · · · ·",
        "publish   · ● · · · · ·",
        "today     ● ● ● ● ● ● ●",
      ])
  }

  /// Whatever `decide` emits, `evolve` accepts: the two halves cannot drift apart.
  @Test(arguments: stages)
  func decisionsAlwaysReplay(_ stage: Stage) throws {
    let office = try Office(replaying: stage.history)
    var carriedOut = 0
    for (actor, command) in Self.everythingAsked {
      guard
        let events = try? StandingOrders.sample.decide(
          command, by: actor, in: office, seeing: "head")
      else { continue }
      carriedOut += 1
      // Only the day that it is already comes about by nothing.
      #expect(!events.isEmpty || command == .advance(to: office.today))
      _ = try Office(replaying: stage.history + events)
    }
    #expect(carriedOut >= 10)
  }
}

extension MachineTests {
  struct Stage: CustomTestStringConvertible, Sendable {
    let name: String
    let history: [Event]

    var testDescription: String { name }
  }

  static let opened: [Event] = [.office(.opened(.sample()))]
  static let filed = opened + [.intake(.filed(.first, .sample(), .sample(.needsVote)))]
  static let voting = filed + [.poll(.opened(.first, .sample()))]
  static let deferred = voting + [.poll(.closed(.first, round: 1, .noQuorum))]
  private static let admitted: [Event] = [
    .poll(.closed(.first, round: 1, .passed)),
    .poll(
      .decided(
        .first,
        .admitted(
          WorkItem.sample(id: "045", name: "夏季高温补贴发放", until: day("2014-09-30")),
          .sample(1, "045")))),
  ]

  /// The first case in every place it can stand.
  static let stages = [
    Stage(name: "not filed", history: opened),
    Stage(name: "accepted", history: filed),
    Stage(name: "voting", history: voting),
    Stage(name: "voted by name", history: voting + cast("YYYYYNN.")),
    Stage(name: "hands counted", history: voting + [hands(yes: 4, no: 4)]),
    Stage(
      name: "poll over",
      history: filed + [.poll(.opened(.first, .sample(until: day("2014-05-09"))))]
        + [.office(.dayAdvanced(day("2014-05-10")))]),
    Stage(name: "deferred", history: deferred),
    Stage(name: "second round", history: deferred + [.poll(.opened(.first, .sample(round: 2)))]),
    Stage(name: "admitted", history: voting + cast("YYYYY...") + admitted),
    Stage(
      name: "not admitted",
      history: voting + cast("NNNNN...")
        + [.poll(.closed(.first, round: 1, .failed)), .poll(.decided(.first, .notAdmitted))]),
    Stage(
      name: "returned", history: opened + [.intake(.filed(.first, .returned, .sample(.returned)))]),
    Stage(
      name: "refused", history: opened + [.intake(.filed(.first, .refused, .sample(.refused)))]),
    Stage(
      name: "duplicate",
      history: opened + [.intake(.filed(.first, .duplicate, .sample(.duplicate)))]),
    Stage(
      name: "listed",
      history: opened + [
        .intake(.filed(.first, .listed, .sample(.listed, listed: "001"))),
        .intake(.registered(.first, .sample(1, "001"))),
      ]),
    Stage(
      name: "emergency",
      history: opened + [
        .intake(.filed(.first, .emergency, .sample(.emergency))),
        .intake(
          .enteredWithoutVote(
            .first, WorkItem.sample(id: "045", name: "防汛值守", until: day("2014-08-04")),
            .sample(1, "045", expires: "2014-08-04"))),
      ]),
    Stage(name: "withdrawn", history: filed + [.intake(.withdrawn(.first))]),
  ]

  static func cast(_ letters: String) -> [Event] {
    letters.enumerated().compactMap { index, letter in
      Choice.allCases.first { $0.letter.letter == letter }
        .map { .poll(.ballotCast(.first, .sample(index + 1, $0))) }
    }
  }

  static func hands(yes: Int, no: Int) -> Event {
    .poll(.handsCounted(.first, round: 1, HandsCount(yes: yes, no: no, abstain: 0, recused: 0)))
  }

  /// Every command in several shapes, by every kind of actor.
  static let everythingAsked: [(Participant, Command)] = {
    let actors: [Participant] = [
      .anyone, .clerk, .department("civil-affairs"), .department("finance"),
    ]
    let ids: [Case.ID] = [.first, .second, "A2014-003", "A2015-001", "A2014-099"]
    let motions: [Motion] = [
      .remove("041"), .remove("044"), .remove("999"), .retain("044"), .retain("042"),
      .merge(["041", "042"], into: "043"), .merge(["041"], into: "044"),
      .merge(["041", "041"], into: "043"), .merge([], into: "043"), .merge(["043"], into: "043"),
      .admit(.sample()),
    ]
    let applications: [Application] = [
      .sample(), .emergency, .listed, .returned, .refused, .duplicate, .sample(name: "居民读书会登记"),
      .sample(department: "finance"),
    ]
    var commands: [Command] = applications.map { .file($0) } + motions.map { .propose($0) }
    commands += [
      .publish("baseline"), .publish("edition-2"),
    ]
    for id in ids {
      commands += [
        .withdraw(id), .open(id, until: nil), .open(id, until: day("2014-05-09")), .close(id),
        .record(id, BallotSheet(Array(repeating: .yes, count: 8))),
        .record(id, BallotSheet([.no, .yes, .present, .abstain, .recused, .absent, .yes, .no])),
        .record(id, BallotSheet([.yes, .yes])),
        .recordHands(id, HandsCount(yes: 5, no: 2, abstain: 0, recused: 0)),
        .recordHands(id, HandsCount(yes: 9, no: 0, abstain: 0, recused: 0)),
        .recordHands(id, HandsCount(yes: 9, no: -1, abstain: 0, recused: 0)),
        .recordHands(id, HandsCount(yes: .max, no: .max, abstain: 1, recused: 0)),
      ]
    }
    let asked = actors.flatMap { actor in commands.map { (actor, $0) } }
    let ballots: [(Participant, Command)] = (1...9).flatMap { seat in
      ids.flatMap { id in
        Choice.allCases.map { (.seat(seat), .cast(id, $0, reason: nil)) }
          + [(.seat(seat), .withdraw(id))]
      } + [(.seat(seat), .propose(.remove("043")))]
    }
    let days = ["2014-05-01", "2014-05-10", "2014-07-01", "2015-01-05"]
    return asked + ballots + days.map { (.anyone, .advance(to: day($0))) }
  }()

  private static func row(
    _ name: String, width: Int, _ office: Office, _ columns: [(Participant, Command)]
  ) -> String {
    let marks = columns.map { actor, command in
      (try? StandingOrders.sample.decide(command, by: actor, in: office, seeing: "head")) == nil
        ? "·" : "●"
    }
    let padding = String(repeating: " ", count: width - name.count)
    return name + padding + " " + marks.joined(separator: " ")
  }
}
