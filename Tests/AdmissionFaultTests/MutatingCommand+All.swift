import AdmissionProgram
import Foundation

extension MutatingCommand {
  private static let day = ["today 2014-04-01"]
  private static let survey = "seeds/applications/elder-survey.yaml"
  private static let filed = day + ["as civil-affairs", "submit \(survey)", "as clerk"]
  private static let proposed = ["as clerk", "propose remove 014"]
  private static let voting = proposed + ["open A2014-001"]
  private static let called = proposed + ["sitting open 2014-01-02 A2014-001"]
  private static let met = called + ["today 2014-01-02", "sitting attend 1..8"]
  private static let presided = met + ["sitting preside 1"]
  private static let conditioned =
    filed + [
      "condition A2014-001 \"经费到账后进入\"", "open A2014-001", "record A2014-001 YYYYYYYY",
    ]
  private static let conditional = conditioned + ["close A2014-001"]
  private static let suspended = [
    "as clerk", "propose suspend 042 because unfunded", "open A2014-001",
    "record A2014-001 YYYYYYYY", "close A2014-001",
  ]
  private static let reported = day + ["as clerk", "report \"高龄老人名册\" civil-affairs"]
  private static let ordered = day + ["as clerk", "order seeds/demonstration/flood-watch.yaml"]

  /// Every form of every verb that changes an office, and every command that makes one.
  static let all = founding + applications + motions + polls + sittings + aftermath + batches

  static let vote = MutatingCommand("vote A2014-001 yes", as: "seat-3", after: voting)

  private static let founding = [
    MutatingCommand(calling: "init", in: .none) { ["init", "--store", $0.path] },
    MutatingCommand(calling: "init --empty", in: .none) {
      ["init", "--empty", "--store", $0.path]
    },
    MutatingCommand(calling: "init --live", in: .none) { ["init", "--live", "--store", $0.path] },
    MutatingCommand(calling: "first use", in: .none) { _ in ["-c", "reduced"] },
    MutatingCommand(calling: "restore", in: .lost) {
      ["restore", "--store", $0.path, $0.copy]
    },
  ]

  private static let applications = [
    MutatingCommand("submit \(survey)", as: "civil-affairs", after: day),
    MutatingCommand(
      "submit seeds/applications/refused.yaml", as: "commerce", after: day, mayBeSaidAgain: true),
    MutatingCommand(
      "submit seeds/applications/listed.yaml", as: "education", after: day, mayBeSaidAgain: true),
    MutatingCommand("correct A2014-001 \(changed)", as: "civil-affairs", after: filed),
    // What is corrected under the vote is tied to what it asks for now.
    MutatingCommand(
      "correct A2014-001 \(changed)", as: "civil-affairs", after: filed + ["open A2014-001"]),
    MutatingCommand("withdraw A2014-001", as: "clerk", after: proposed),
    MutatingCommand("accept A2014-001", as: "clerk", after: filed, in: .district),
    MutatingCommand("return A2014-001 \"缺材料\"", as: "clerk", after: filed, in: .district),
    MutatingCommand(
      "consult A2014-001", as: "clerk", after: filed + ["accept A2014-001"], in: .district),
    // Nobody answered in time, which accepts it.
    MutatingCommand(
      "consult A2014-001", as: "clerk", after: filed + ["today 2014-04-14"], in: .district),
    MutatingCommand(
      "consult A2014-001 6 of 8", as: "clerk",
      after: filed + ["accept A2014-001", "consult A2014-001"], in: .district),
    MutatingCommand("condition A2014-001 \"经费到账后进入\"", as: "seat-3", after: filed),
    MutatingCommand("strike A2014-001 R13 \"只需协助\"", as: "clerk", after: filed),
    MutatingCommand("extend A2014-001 \"需现场核实\"", as: "clerk", after: filed),
  ]

  private static let motions = [
    MutatingCommand("propose remove 014", as: "seat-3"),
    MutatingCommand("propose remove 014 015 016", as: "clerk", isList: true),
    MutatingCommand("propose retain 014", as: "seat-3"),
    MutatingCommand("propose merge 031 032 into 030", as: "clerk"),
    MutatingCommand("propose renew 034", as: "fire", after: day),
    MutatingCommand("propose renew 034 until 2015-06-30", as: "clerk", after: day),
    MutatingCommand("propose ratify 090", as: "clerk", after: ordered),
    MutatingCommand("propose suspend 042 because unfunded", as: "clerk"),
    MutatingCommand("propose revoke 062 because repealed", as: "clerk"),
    MutatingCommand("propose amend 042 \(amending)", as: "ageing", after: day),
    MutatingCommand(
      "review 2014 propose", as: "clerk",
      after: ["today 2014-11-24", "as clerk", "propose retain 001..086"], isList: true),
  ]

  private static let polls = [
    MutatingCommand("recuse A2014-001 3", as: "clerk", after: proposed),
    MutatingCommand("open A2014-001", as: "clerk", after: proposed),
    MutatingCommand("open A2014-001 until 2014-01-10", as: "clerk", after: proposed),
    vote,
    MutatingCommand("vote A2014-001 no \"重复\"", as: "seat-4", after: voting),
    MutatingCommand(
      "vote A2014-001 recuse", as: "seat-3", after: voting + ["as seat-3", "vote A2014-001 yes"]),
    MutatingCommand("record A2014-001 YYNYA.RY", as: "clerk", after: voting),
    MutatingCommand("record A2014-001 YYNYAP.Y", as: "clerk", after: voting),
    MutatingCommand("record A2014-001 yes 5 no 2 abstain 1", as: "clerk", after: voting),
    MutatingCommand(
      "close A2014-001", as: "clerk", after: voting + ["record A2014-001 YYYYYYYY"]),
    MutatingCommand("close A2014-001", as: "clerk", after: conditioned),
  ]

  private static let sittings = [
    MutatingCommand("sitting open 2014-01-02 A2014-001", as: "clerk", after: proposed),
    MutatingCommand(
      "sitting agenda A2014-002", as: "clerk", after: called + ["propose remove 017"]),
    MutatingCommand(
      "sitting attend all", as: "clerk", after: called + ["today 2014-01-02"]),
    MutatingCommand("sitting leave 8", as: "clerk", after: met),
    MutatingCommand("sitting observers \"民政局一人\"", as: "clerk", after: met),
    MutatingCommand("sitting preside 1", as: "clerk", after: met),
    MutatingCommand("sitting recorder 2", as: "clerk", after: met),
    MutatingCommand("sitting take A2014-001", as: "clerk", after: presided),
    MutatingCommand("sitting take A2014-001 YYNYAYYY", as: "clerk", after: presided),
    MutatingCommand("sitting take A2014-001 yes 6 no 2", as: "clerk", after: presided),
    MutatingCommand("sitting defer A2014-001 \"再议\"", as: "clerk", after: presided),
    MutatingCommand(
      "sitting close", as: "clerk", after: presided + ["sitting take A2014-001 YYYYYYYY"]),
  ]

  private static let aftermath = [
    MutatingCommand("fulfil A2014-001 1 \"已到账\"", as: "clerk", after: conditional),
    MutatingCommand(
      "deliver A2014-001", as: "clerk", after: conditional + ["fulfil A2014-001 all"]),
    MutatingCommand("fulfil A2014-001 all", as: "clerk", after: conditional, isList: true),
    MutatingCommand(
      "order seeds/demonstration/flood-watch.yaml", as: "clerk", after: day,
      mayBeSaidAgain: true),
    MutatingCommand("cure 042 \"经费已补齐\"", as: "clerk", after: suspended),
    MutatingCommand("complain 042 \"三次要求同一名单\"", as: "mayuan", mayBeSaidAgain: true),
    MutatingCommand("complain 042 undelivered \"未到账\"", as: "mayuan", mayBeSaidAgain: true),
    MutatingCommand("report \"名册\" civil-affairs", as: "mayuan", mayBeSaidAgain: true),
    MutatingCommand("lookup 空巢老人名册 report civil-affairs", as: "mayuan", mayBeSaidAgain: true),
    MutatingCommand("answer A2014-001 \"已停止\"", as: "civil-affairs", after: reported),
    MutatingCommand("answer A2014-001 \(survey)", as: "civil-affairs", after: reported),
    MutatingCommand(
      "escalate A2014-001", as: "clerk", after: reported + ["today 2014-04-15"]),
    MutatingCommand("seat 3 vacant \"调动\"", as: "clerk"),
    MutatingCommand("seat 4 vacant", as: "clerk", in: .live),
    MutatingCommand("seat 3 filled", as: "clerk", after: ["as clerk", "seat 3 vacant"]),
    MutatingCommand("publish edition-2014", as: "clerk"),
    MutatingCommand("today 2014-01-02", as: "anyone"),
  ]

  private static let batches = [
    MutatingCommand(calling: "run --atomic") {
      ["run", "--atomic", "--store", $0.path, script]
    },
    MutatingCommand(calling: "--today") {
      ["--store", $0.path, "--today", "2014-01-02", "-c", "reduced"]
    },
  ]

  /// A file of its own, made for all runs.
  private static func file(_ name: String, _ text: String) -> String {
    do {
      let file = try Program.scratch().appending(path: name)
      try Data(text.utf8).write(to: file)
      return file.path(percentEncoded: false)
    } catch {
      return name
    }
  }

  private static func changing(
    _ name: String, _ changes: KeyValuePairs<String, String>
  ) -> String {
    let url = Program.root.appending(path: survey)
    var text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    for (old, new) in changes { text = text.replacing(old, with: new) }
    return file(name, text)
  }

  private static let changed = changing("changed.yaml", ["ends: 2014-12-31": "ends: 2014-10-31"])

  private static let amending = changing(
    "amending.yaml",
    [
      "department: civil-affairs": "department: ageing",
      "name: 高龄老人津贴入户核查": "name: 居家老人助餐与探访服务", "timesPerYear: 4": "timesPerYear: 24",
    ])

  private static let script = file(
    "batch.zr",
    "as clerk\npropose remove 014\nopen A2014-001\nrecord A2014-001 YYYYYYYY\nclose A2014-001\n")
}
