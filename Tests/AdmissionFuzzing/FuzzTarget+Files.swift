import AdmissionCatalog
import AdmissionCommittee
import AdmissionConsole
import AdmissionDirectory
import AdmissionLanguage
import AdmissionScreening
import AdmissionVocabulary
import AdmissionWording

extension FuzzTarget {
  /// An application's file, screened, filed, and written back.
  static let application = FuzzTarget(
    name: "application",
    words: [
      "department", "item", "name", "kind", "task", "roster", "certificate", "system", "role",
      "assists", "responsible", "begins", "ends", "timesPerYear", "origin", "level", "document",
      "community", "scope", "all", "departmentKeeps", "basis", "ground", "citations", "instrument",
      "article", "delivery", "funds", "burden", "minutesEachTime", "fields", "ledgers",
      "consultation", "streetsAsked", "streetsFor", "departments", "offset", "exit", "review",
      "criteria", "civil-affairs", "resident.name", "elderly-rights-law", "distinctFrom", "id",
      "how",
    ]
  ) { show in
    let premises = try Premises.shipped.get()
    let clerk = try premises.clerk()
    let register = premises.catalog.register
    return { bytes in
      let application: Application
      do throws(CatalogDefects) {
        application = try ApplicationFile.read(bytes, file: "a.yaml", register: register)
      } catch {
        return try show(error)
      }
      let written = ApplicationFile.written(application)
      let again: Application
      do throws(CatalogDefects) {
        again = try ApplicationFile.read(Array(written.utf8), file: "b.yaml", register: register)
      } catch {
        throw BrokenPromise(description: "refused as written: \(error)\n\(written)")
      }
      try BrokenPromise.unless(again == application, "another application: \(written)")
      try undoing(clerk) {
        var session = premises.session(clerk, desk: Premises.desk(["a": application]))
        for line in [
          "check a", "as \(application.department.text)", "submit a", "as clerk", "order a",
        ] {
          for reply in session.respond(to: line) { try show(reply) }
        }
      }
    }
  }

  /// One file of a small catalogue; its first line says which, as a comment.
  static let catalogue = FuzzTarget(
    name: "catalogue",
    words: [
      "# rules.yaml\n", "# committee.yaml\n", "# directory/second.yaml\n", "# x.yml\n", "id:",
      "name:", "{zh: 话, en: words}", "items:", "from:", "until:", "scope:", "parameters:",
      "sentences:", "citations:", "{instrument: elderly-law, article: none}", "R14", "value:",
      "source:", "on: false", "weight:", "advises", "quorum:", "threshold:", "> 1/2", ">= 2/3",
      "> 9223372036854775807/9223372036854775807", "veto: [1]", "chair: 1", "budget:", "clocks:",
      "days:", "off:", "work:", "holiday:", "title:", "message:", "adopted:", "{0}", "{name}",
    ]
  ) { show in
    var whole: [String: [UInt8]] = [:]
    for (_, bytes) in try kept(in: "catalogue") where whole[place(of: bytes)] == nil {
      whole[place(of: bytes)] = bytes
    }
    let files = whole
    return { bytes in
      var files = files
      files[place(of: bytes)] = bytes
      let catalog: Catalog
      do throws(CatalogDefects) { catalog = try Catalog(files: files) } catch {
        return try show(error)
      }
      for edition in catalog.editions {
        let written = Array(EditionFile.written(edition).utf8)
        files["directory/\(edition.name.text).yaml"] = written
      }
      let again: Catalog
      do throws(CatalogDefects) { again = try Catalog(files: files) } catch {
        throw BrokenPromise(description: "an edition is refused as written: \(error)")
      }
      try BrokenPromise.unless(
        again.editions == catalog.editions, "an edition is another when written")
    }
  }

  private static func place(of bytes: [UInt8]) -> String {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    guard line.starts(with: "# ".utf8), line.count < 60 else { return "committee.yaml" }
    return String(decoding: line.dropFirst(2), as: UTF8.self)
  }

  /// Ballots on the last line, under the voting rule above it.
  static let ballots = FuzzTarget(
    name: "ballots",
    words: [
      "votingRule:", "quorum:", "recusal:", "stays-on-roster", "leaves-roster", "base:", "roster",
      "present", "cast", "abstain-counts-yes", "threshold:", "> 1/2", ">= 2/3", "> 0", ">= 1",
      "> 1", ">= 0/0", "1/0", "> -1/2", "9223372036854775807/9223372036854775807",
      ">= 9223372036854775807/2", "and:", "veto: [1, 2]", "tie:", "fails", "chair-decides",
      "chair: 1",
      "chair: 1000", "none", "Y", "N", "A", "R", "P", ".", "YYYYYYYY", "NNNN", "RRRRRRRR",
      "........",
    ]
  ) { show in
    let committee = try Premises.shipped.get().catalog.committee
    let shipped = [committee.votingRule] + committee.presets.map(\.rule)
    return { bytes in
      let cut = bytes.lastIndex(of: UInt8(ascii: "\n")) ?? 0
      var rules = shipped
      if cut > 0 {
        do throws(CatalogDefects) {
          rules = [try VotingRuleFile.read(Array(bytes[..<cut]), file: "r.yaml")]
        } catch {
          try show(error)
        }
      }
      let letters = bytes[(cut == 0 ? 0 : cut + 1)...]
      for rule in rules { try count(letters, under: rule, show) }
    }
  }

  private static func count(_ letters: ArraySlice<UInt8>, under rule: VotingRule, _ show: Showing)
    throws
  {
    let outcome: Outcome?
    do throws(MalformedBallots) { outcome = try rule.outcome(ofLetters: letters.span) } catch {
      outcome = nil
      try show(Reply(error.notice))
    }
    guard let sheet = try? BallotSheet(parsing: String(decoding: letters, as: UTF8.self)) else {
      return try BrokenPromise.unless(outcome == nil, "counted and yet malformed")
    }
    try BrokenPromise.unless(Tally(sheet, under: rule).outcome == outcome, "two outcomes")
    try BrokenPromise.unless(sheet.text.utf8.elementsEqual(letters), "another text")
    try show(Reply.tally(sheet, under: rule))
    if sheet.letters.count < 40 { _ = Forecast(sheet, under: rule) }
  }
}
