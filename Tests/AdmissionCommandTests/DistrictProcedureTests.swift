import AdmissionProgram
import Foundation
import Testing

/// A district that turns on, in `committee.yaml` alone, what is off as shipped.
@Suite struct DistrictProcedureTests {
  /// The shipped catalogue with other lines in `committee.yaml`, and a script to run with it.
  private func run(
    _ changes: KeyValuePairs<String, String>, _ script: String
  ) throws -> Program.Result {
    let folder = try Program.scratch()
    let catalog = folder.appending(path: "catalog")
    try FileManager.default.copyItem(at: Program.root.appending(path: "catalog"), to: catalog)
    let file = catalog.appending(path: "committee.yaml")
    var text = try String(contentsOf: file, encoding: .utf8)
    for (old, new) in changes {
      let range = try #require(text.range(of: old), "committee.yaml has no \(old)")
      text.replaceSubrange(range, with: new)
    }
    try text.write(to: file, atomically: true, encoding: .utf8)
    let lines = folder.appending(path: "script.zr")
    try script.write(to: lines, atomically: true, encoding: .utf8)
    return try Program.run(
      "run", "--lang", "en", "--catalog", catalog.path(percentEncoded: false),
      lines.path(percentEncoded: false))
  }

  @Test func intakeConsultationAndNoticeAreTurnedOn() throws {
    let result = try run(
      [
        "intake: by-screening": "intake: by-clerk", "consultation: false": "consultation: true",
        "notice: false": "notice: true", "presidingVotesLast: false": "presidingVotesLast: true",
        "recusesProposers: true": "recusesProposers: false",
      ],
      """
      today 2014-03-24
      as education
      submit seeds/demonstration/water-safety.yaml
      expect A2014-001 submitted
      as clerk
      expect refused wrong-stage : open A2014-001
      return A2014-001 "the timetable is missing"
      expect A2014-001 returned
      as education
      expect refused nothing-new : correct A2014-001 seeds/demonstration/water-safety.yaml
      withdraw A2014-001
      submit seeds/demonstration/water-safety.yaml
      # Silence accepts after five working days.
      today 2014-04-01
      expect A2014-002 accepted
      as clerk
      expect refused consult-first : open A2014-002
      consult A2014-002
      expect A2014-002 consultation
      expect refused impossible-answer : consult A2014-002 9 of 8
      consult A2014-002 6 of 8
      expect refused notice-too-short : open A2014-002 until 2014-04-02
      open A2014-002
      record A2014-002 YYYYYYYY
      expect refused closes-later : close A2014-002
      expect refused notice-too-short : sitting open 2014-04-02
      today 2014-04-04
      close A2014-002
      fulfil A2014-002 all
      expect A2014-002 admitted
      as seat-4
      propose remove 071
      as clerk
      sitting open 2014-04-11 A2014-003
      today 2014-04-11
      sitting attend 1..4 6
      sitting preside 2
      sitting take A2014-003
      as seat-2
      expect refused votes-last : vote A2014-003 yes
      as seat-4
      # Here who proposes votes.
      vote A2014-003 yes
      """)
    #expect(result.status == 0, "\(result.output.suffix(500))")
  }

  @Test func asShippedNoneOfItIsOn() throws {
    let result = try run(
      [:],
      """
      today 2014-03-24
      as education
      submit seeds/demonstration/water-safety.yaml
      expect A2014-001 accepted
      as clerk
      expect refused consultation-off : consult A2014-001
      open A2014-001
      record A2014-001 YYYYYYYY
      close A2014-001
      fulfil A2014-001 all
      expect A2014-001 admitted
      sitting open 2014-03-24
      """)
    #expect(result.status == 0, "\(result.output.suffix(500))")
  }

  @Test func anUnknownWordIsADefectWithItsLine() throws {
    let result = try run(["intake: by-screening": "intake: by-phone"], "reduced")
    #expect(result.status == 2)
    #expect((result.output + result.errors).contains("committee.yaml:"))
    #expect((result.output + result.errors).contains("by-phone"))
  }

  /// An office keeps what it was made with: a committee file that changes later moves nothing (T09,
  /// T10).
  @Test func aLaterCommitteeFileChangesNoOffice() throws {
    let home = try Program.scratch()
    let store = home.appending(path: "office.sqlite").path(percentEncoded: false)
    #expect(try Program.run("init", "--store", store, home: home).status == 0)
    let catalog = home.appending(path: "catalog")
    try FileManager.default.copyItem(at: Program.root.appending(path: "catalog"), to: catalog)
    let file = catalog.appending(path: "committee.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacingOccurrences(of: "threshold: \"> 1/2\"", with: "threshold: \">= 2/3\"")
      .replacingOccurrences(of: "recusesProposers: true", with: "recusesProposers: false")
      .replacingOccurrences(of: "consultation: false", with: "consultation: true")
      .write(to: file, atomically: true, encoding: .utf8)
    let script = home.appending(path: "script.zr")
    try """
    as seat-3
    propose remove 014
    as clerk
    expect refused consultation-off : consult 014
    open 014
    record 014 YYRYYY..
    close 014
    expect 014 removed
    expect reduced 66
    """.write(to: script, atomically: true, encoding: .utf8)
    let result = try Program.run(
      "run", "--store", store, "--catalog", catalog.path(percentEncoded: false),
      script.path(percentEncoded: false), home: home)
    #expect(result.status == 0, "\(result.output.suffix(500))")
    let verified = try Program.run(
      "verify", "--store", store, "--catalog", catalog.path(percentEncoded: false), home: home)
    #expect(verified.status == 0)
  }
}
