import AdmissionProgram
import Foundation
import Testing

/// Every kind of reply that the program gives with `--json`, with every key it can have: the
/// commands that bring them about, carried out in offices of their own.
struct ReplyCorpus {
  /// A reply, by which keys it has.
  struct Seen {
    let kind: String
    /// Without its kind; keys of parts as `tally.yes`, those of a list's elements likewise.
    let paths: Set<String>
  }

  private let folder: String
  private(set) var seen: [Seen] = []

  init() throws {
    folder = try Program.scratch().path(percentEncoded: false)
    try copy("seeds/applications/elder-survey.yaml", to: "sooner.yaml") {
      $0.replacing("ends: 2014-12-31", with: "ends: 2014-10-31")
    }
    try copy("Tests/AdmissionCommandTests/Fixtures/two-thirds.yaml", to: "veto.yaml") {
      $0.replacing("veto: []", with: "veto: [1]")
    }
    try take("init", "--store", store)
    try session()
    try district()
    try readings()
    try stores()
    try resumption()
  }

  private var store: String { folder + "office.sqlite" }

  /// Runs the program and takes in what it replies.
  private mutating func take(_ arguments: String...) throws {
    let result = try Program.run(arguments + ["--json"])
    for line in result.output.split(separator: "\n") {
      let reply = try JSONSerialization.jsonObject(with: Data(line.utf8))
      let keys = try #require(reply as? [String: Any], "\(line)")
      let kind = try #require(keys["kind"] as? String, "\(line)")
      seen.append(Seen(kind: kind, paths: Self.paths(of: keys).subtracting(["kind"])))
    }
  }

  private static func paths(of value: Any, at place: String = "") -> Set<String> {
    if let list = value as? [Any] {
      return list.reduce(into: []) { $0.formUnion(paths(of: $1, at: place)) }
    }
    // Words are one value.
    guard let object = value as? [String: Any], Set(object.keys) != ["zh", "en"] else { return [] }
    return object.reduce(into: []) { paths, entry in
      paths.insert(place + entry.key)
      paths.formUnion(Self.paths(of: entry.value, at: place + entry.key + "."))
    }
  }

  private func copy(_ file: String, to name: String, _ change: (String) -> String) throws {
    let text = try String(contentsOf: Program.root.appending(path: file), encoding: .utf8)
    try write(change(text), to: name)
  }

  private func write(_ text: String, to name: String) throws {
    let file = URL(filePath: folder + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  /// The shipped catalogue with other lines in one file, in a folder of that name.
  private func catalog(
    _ name: String, _ file: String, _ changes: KeyValuePairs<String, String>
  ) throws -> String {
    let copy = folder + name
    try FileManager.default.copyItem(
      atPath: Program.root.appending(path: "catalog").path(percentEncoded: false), toPath: copy)
    try self.copy("catalog/" + file, to: name + "/" + file) { text in
      changes.reduce(text) { $0.replacing($1.key, with: $1.value) }
    }
    return copy
  }
}

extension ReplyCorpus {
  private mutating func session() throws {
    try write(
      """
      lang en
      as seat-3
      docket
      history
      show A2014-001
      show A2014-066
      why A2014-001
      why A2014-066
      why 042
      why 001
      show 042
      show 001
      tally A2014-001
      directory
      reduced
      reduced by kind
      burden
      burden civil-affairs
      burden 042
      rules
      rules R23
      lookup 042
      lookup 招商引资
      lookup "区民政局关于开展居家老人助餐与探访服务的通知（准入编号：示社准〔2014〕001号）。请于6月1日前完成，并排名通报"
      lookup "请各社区完成社区招商引资季度考核"
      lookup "关于开展外来人口登记的通知"
      check seeds/applications/elder-survey.yaml seeds/applications/nine-wrong.yaml seeds/applications/duplicate.yaml
      check nothing.yaml
      verify since aaaa-bbbb-cccc-dddd
      review 2014
      help
      quiet 30
      quiet off
      set colour off
      transcript \(folder)kept.zr
      transcript off
      lang en
      #= something else
      voet A2014-001
      show 999; show 042
      export reduction \(folder)reduction.md
      as civil-affairs
      submit seeds/applications/elder-survey.yaml
      as clerk
      condition A2014-067 "经费到账后进入"
      strike A2014-067 R13 "只需协助通知"
      extend A2014-067 "需现场核实"
      recuse A2014-067 3
      open A2014-067
      as seat-1; vote A2014-067 yes; as civil-affairs
      correct A2014-067 \(folder)sooner.yaml
      history A2014-067
      docket
      as clerk
      record A2014-067 YYRYYYYY
      close A2014-067
      show A2014-067
      docket
      fulfil A2014-067 all "已到账"
      deliver A2014-067
      show A2014-067
      why A2014-067
      propose remove 014 017
      propose merge 029 into 030
      propose suspend 042 because unfunded
      propose retain 034
      withdraw A2014-068
      open 017 042
      record 017 yes 6 no 2
      record 042 YYYYYYYY
      close 017 042
      cure 042 "经费已补齐"
      sitting open 2014-04-01 A2014-072
      sitting attend 1..8
      sitting preside 1
      sitting take A2014-072
      show S2014-01
      order seeds/demonstration/flood-watch.yaml
      seat 3 vacant "调动"
      as mayuan
      complain 042 undelivered "助餐补贴还没有到账"
      report "上报空巢老人名册" civil-affairs
      today 2014-04-15
      as clerk
      escalate A2014-074
      as civil-affairs
      answer A2014-074 "已停止"
      as clerk
      publish edition-2014
      reduced since edition-2014
      today 2014-12-19
      notices
      docket
      review 2014
      expect reduced 65
      expect A2014-069 voting
      show A2014-074
      quit

      """, to: "session.zr")
    try take("--keep-going", "--store", store, "-f", folder + "session.zr")
  }

  /// What a district has to turn on.
  private mutating func district() throws {
    let catalog = try catalog(
      "district", "committee.yaml",
      [
        "intake: by-screening": "intake: by-clerk", "consultation: false": "consultation: true",
        "budget: none": "budget: {hoursPerCommunity: 400, effect: advises}",
      ])
    try write(
      """
      today 2014-03-24
      as education
      submit seeds/demonstration/water-safety.yaml
      as clerk
      return A2014-001 "the timetable is missing"
      as education
      withdraw A2014-001
      submit seeds/demonstration/water-safety.yaml
      as clerk
      accept A2014-002
      consult A2014-002
      consult A2014-002 6 of 8
      burden

      """, to: "district.zr")
    try take("run", "--keep-going", "--catalog", catalog, folder + "district.zr")
  }

  private mutating func readings() throws {
    try take("workday", "2014-01-24", "+15")
    try take("tally", "YYNYA.RY")
    try take(
      "check", "--explain", "--what-if", "item.ends=2014-12-31",
      "seeds/applications/elder-survey.yaml")
    try write("text", to: "applications/note.txt")
    try copy("seeds/applications/listed.yaml", to: "applications/two.yaml") {
      let page = "- " + $0.replacing("\n", with: "\n  ") + "\n"
      return page + page
    }
    try take("check", folder + "applications")
    try take(
      "rules", "--check", "--catalog",
      try catalog("unsound", "rules.yaml", ["value: 30, source: S": "value: 0, source: S"]))
    let draft = "Tests/AdmissionCommandTests/Fixtures/longer-notice.yaml"
    try take("rules", "--replay", draft, "--store", store)
    try take("rules", "--voting-rule", folder + "veto.yaml", "--store", store)
    let labelled = "Tests/AdmissionReportsTests/Fixtures/Labelled/"
    try take("rules", "--judge", labelled + "items-first.csv")
    try take("rules", "--judge", labelled + "pairs-first.csv")
  }

  private mutating func stores() throws {
    let copy = folder + "copy.sqlite"
    try take("doctor", "--store", store)
    try take("backup", "--store", store, copy)
    try take("restore", "--replace", "--store", store, copy)
  }

  /// A script that is refused halfway, mended, and gone on with.
  private mutating func resumption() throws {
    let script = folder + "batch.zr"
    try write("as clerk\npropose remove 014\nshwo 014\n", to: "batch.zr")
    try take("run", "--store", store, script)
    try write("as clerk\npropose remove 014\nshow 014\n", to: "batch.zr")
    try take("run", "--resume", "--store", store, script)
  }
}
