import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

/// The whole life of a case and of an item in one table; read this first.
@Suite struct FlowTableTests {
  /// Where it stands, what happens, where it stands then, which clock starts, and the rule.
  ///
  /// `w` counts working days, `d` calendar days; what follows `from` is not to be closed sooner.
  /// Every row is carried out.
  static let table = [
    "draft | the department files | submitted | completeness 5w, decision 15w | R24",
    "draft | files, the rules take it in | accepted | decision 15w | R25",
    "draft | files with a defect | returned | correction 15w | R26",
    "draft | files what is in the directory | listed | delivery 10w | R3",
    "draft | files what is barred | refused | review 10w | R5",
    "draft | files what is there already | duplicate | review 10w | R14",
    "draft | files an emergency | emergency | delivery 10w, item 90d | R35",
    "draft | a higher level orders it in | ordered | delivery 10w, item 239d | R33",
    "draft | a seat proposes to remove an item | accepted | - | R38",
    "draft | asks that an item read otherwise | accepted | decision 15w | R22",
    "draft | a community reports a task without a number | bypass-reported | answer 5w | R41",

    "submitted | the office accepts it | accepted | decision 15w | R24",
    "submitted | the office is silent for 5 days | accepted | - | R24",
    "submitted | the office says what is missing | returned | correction 15w | R24",
    "submitted | the department corrects it | submitted | - | R26",
    "submitted | the department takes it back | withdrawn | - | R31",

    "returned | the department corrects it | submitted | completeness 5w, decision 15w | R26",
    "returned | nothing comes for 15 days | lapsed | - | R26",
    "returned | the department takes it back | withdrawn | - | R31",

    "accepted | streets are asked | consultation | consultation 10w, decision 15w | R27",
    "accepted | a poll opens | voting | - | R29",
    "accepted | a poll opens with notice | voting | from 3w | R29",
    "accepted | a sitting takes it up | voting | - | R29",
    "accepted | a sitting decides it at once | decided: admitted | delivery 10w | R29",
    "accepted | a sitting puts it off | deferred | - | R25",
    "accepted | something is made a condition | accepted | - | R13",
    "accepted | what a finding asks for is struck | accepted | - | R13",
    "accepted | a seat is recused | accepted | - | R30",
    "accepted | the decision is put off once | accepted | decision 10w | R25",
    "accepted | the department corrects it | accepted | - | R31",
    "accepted | nobody decides for 15 days | overdue | - | R37",
    "accepted | the department takes it back | withdrawn | - | R31",

    "consultation | streets answer | accepted | decision 15w | R27",
    "consultation | streets are silent for 10 days | accepted | - | R26",
    "consultation | the department corrects it | consultation | - | R26",
    "consultation | the department takes it back | withdrawn | - | R31",

    "voting | a seat votes | voting | - | R29",
    "voting | the office records a sitting by name | voting | - | R29",
    "voting | the office records a show of hands | voting | - | R29",
    "voting | the department corrects it, ballots are void | voting | - | R31",
    "voting | the decision is put off once | voting | decision 10w | R25",
    "voting | it passes | decided: admitted | delivery 10w | R29",
    "voting | it fails | decided: not-admitted | review 10w | R31",
    "voting | it passes on conditions | approved-with-conditions | conditions 20w | R12",
    "voting | too few vote | deferred | - | R25",
    "voting | too few vote and time is over | overdue | - | R37",

    "deferred | another poll opens | voting | - | R25",
    "deferred | a sitting takes it up | voting | - | R25",
    "deferred | a sitting puts it off again | deferred | - | R25",
    "deferred | streets are asked | consultation | consultation 10w, decision 15w | R27",
    "deferred | something is made a condition | deferred | - | R13",
    "deferred | what a finding asks for is struck | deferred | - | R13",
    "deferred | a seat is recused | deferred | - | R30",
    "deferred | the decision is put off once | deferred | decision 10w | R25",
    "deferred | the department corrects it | deferred | - | R31",
    "deferred | nobody decides for 15 days | overdue | - | R37",
    "deferred | the department takes it back | withdrawn | - | R31",

    "approved-with-conditions | all is delivered | decided: admitted | delivery 10w | R12",
    "approved-with-conditions | nothing comes for 20 days | lapsed | - | R13",

    "refused | the department files a revision | submitted | completeness 5w, decision 15w | R31",
    "duplicate | the department files a revision | submitted | completeness 5w, decision 15w | R31",
    "decided: not-admitted | the department files a revision | submitted |"
      + " completeness 5w, decision 15w | R31",
    "decided: not-carried | the department files a revision | submitted |"
      + " completeness 5w, decision 15w | R31",

    "decided: admitted | the notice is handed over | decided: admitted | - | R32",
    "listed | the notice is handed over | listed | - | R32",
    "emergency | the notice is handed over | emergency | - | R32",
    "ordered | the notice is handed over | ordered | - | R32",
    "decided: suspended | what was missing is made good | decided: suspended | - | R34",

    "bypass-reported | the department answers | answered | - | R41",
    "bypass-reported | the department applies for it | regularised | - | R41",
    "bypass-reported | no answer for 5 days, a reminder | noticed | answer 5w | R41",
    "bypass-reported | the community takes it back | withdrawn | - | R41",
    "noticed | no answer for 5 days, the next notice | noticed | answer 5w | R41",
    "noticed | the department answers | answered | - | R41",
    "noticed | the department applies for it | regularised | - | R41",

    "item registered | its first day comes | item active | item 211d | R23",
    "item active | 30 days before its end | item renewal-due | item 30d | R36",
    "item active | the committee suspends it | item suspended | cure 20w | R34",
    "item active | its ground falls away | item revoked | - | R38",
    "item active | what it was for is done | item completed | - | R38",
    "item active | the committee removes it | item removed | - | R38",
    "item active | the committee merges it | item merged | - | R43",
    "item renewal-due | the committee renews it | item active | item 549d | R36",
    "item renewal-due | nobody votes on it | item expired | - | R36",
    "item suspended | what was missing is made good | item active | - | R34",
    "item suspended | the committee revokes it | item revoked | - | R38",
    "item emergency | the committee ratifies it | item active | item 239d | R35",
    "item emergency | the committee does not ratify it | item removed | - | R35",
    "item emergency | 90 days are over | item expired | - | R35",
  ]

  @Test func everyRowIsCarriedOut() throws {
    #expect(Self.rows.count == Self.table.count)
    for (row, written) in zip(Self.rows, Self.table) {
      let drawn = try row.drawn()
      #expect(drawn == written)
    }
  }

  /// No place is left out: each is reached by a row.
  @Test func everyPlaceIsReached() {
    let reached = Set(Self.table.map { $0.split(separator: " | ")[2] })
    let stages = Set(reached.map { String($0.prefix { $0 != ":" }) })
    #expect(Set(Case.Stage.allCases.map(\.rawValue)).subtracting(stages) == [])
    let standings = Set(reached.map(String.init))
    // Every item starts as registered or as active, depending on its first day.
    let items = Set(ItemStanding.allCases.map { "item \($0.rawValue)" })
    #expect(items.subtracting(standings) == ["item registered", "item emergency"])
    let starts = Set(Self.table.compactMap { $0.split(separator: " | ").first.map(String.init) })
    #expect(starts.isSuperset(of: ["item registered", "item emergency"]))
  }

  /// What the table does not list is refused, and nothing changes.
  @Test(arguments: places)
  func whatIsNotListedIsRefused(_ place: Place) throws {
    var taken: Set<String> = []
    for history in place.histories {
      let today = try Office(replaying: history).today
      let history = Self.meeting(history, on: today)
      let office = try Office(replaying: history)
      let before = office
      #expect(Row.standing(.first, in: office.now.office) == place.name)
      for (actor, command) in Self.everything {
        guard
          let events = try? StandingOrders.sample.decide(
            command, by: actor, in: office, seeing: "head")
        else { continue }
        _ = try Office(replaying: history + events)
        if events.contains(where: { $0.caseID == .first }) { taken.insert(command.word) }
      }
      #expect(office == before)
    }
    let listed = try Self.rows.filter { try $0.start() == place.name }.compactMap(\.command)
    #expect(taken == Set(listed))
  }

  /// Every place a case can stand in is tried above, but what a vote did to an item.
  @Test func everyPlaceIsTried() {
    let tried = Set(Self.places.map { String($0.name.prefix { $0 != ":" }) })
    #expect(Set(Case.Stage.allCases.map(\.rawValue)).subtracting(tried) == [])
  }
}
