import AdmissionDisplay
package import AdmissionVocabulary

/// One thing that was looked at on this machine.
package struct CheckupFinding: Sendable {
  /// The word under which programs know it.
  let kind: String
  let state: Bilingual
  /// What to do; `nil` when all is well.
  package let advice: Bilingual?

  package init(kind: String, state: Bilingual, advice: Bilingual?) {
    (self.kind, self.state, self.advice) = (kind, state, advice)
  }
}

extension Reply {
  /// What was found on this machine; `answer` is no when something is to be seen to.
  ///
  /// The version of the program and the format of the stores it makes are said to programs apart.
  package static func checkup(
    _ findings: [CheckupFinding], version: String, storeFormat: Int
  ) -> Reply {
    let count = findings.count { $0.advice != nil }
    let end =
      count == 0
      ? Bilingual(zh: "一切正常", en: "everything is in order")
      : Bilingual(
        zh: "\(count) 处需要处理", en: "\(count) \(count == 1 ? "point needs" : "points need") attention"
      )
    let rows = Rows(
      findings,
      [
        .init("kind") { .text($0.kind) }, .init("state") { .words($0.state) },
        .init("advice") { .words($0.advice) },
      ]
    ) { _, finding in
      guard let advice = finding.advice else { return [Phrase(Bilingual("✓ ") + finding.state)] }
      return [
        Phrase(Bilingual("✗ ") + finding.state, .warning),
        Phrase(Bilingual("    → ") + advice),
      ]
    }
    return Reply(
      .checkup, answer: count == 0 ? .yes : .no, nil,
      facts: [
        .bare("findings", .rows(rows)), Fact("advised", .number(count)),
        Fact("version", .text(version)), Fact("storeFormat", .number(storeFormat)),
      ],
      notes: [Phrase(end, count == 0 ? .yes : .no)])
  }
}
