import AdmissionCommittee
import AdmissionConsole
import AdmissionJournal
import AdmissionLanguage
import AdmissionVocabulary
import AdmissionWording

extension FuzzTarget {
  private static let consoleWords =
    Verb.all.flatMap { [$0.name.en] + $0.chinese } + [
      "clerk", "seat-1", "seat-8", "席位一", "civil-affairs", "mayuan", "编委会办公室", "A2014-001",
      "A2014-999", "A2014-001..A2014-099", "1..8", "S2014-01", "014", "017", "022", "042", "999",
      "001..999", "2014-001", "yes", "no", "abstain", "同意", "YYYYYYYY", "YNARP.YY", "remove",
      "retain", "merge", "into", "renew", "amend", "suspend", "revoke", "ratify", "until",
      "because",
      "unfunded", "attend", "observers", "preside", "recorder", "take", "defer", "open", "close",
      "refused", "reduced", "item", "in", "out", "minutes", "slip", "edition", "by", "category",
      "since", "baseline", "on", "off", "en", "zh", "expect", "refused", "tp", "jsbj", "#=", "报告",
      "seeds/applications/elder-survey.yaml", "seeds/applications/refused.yaml",
    ]

  /// One line typed in a conversation, by somebody who depends on the line.
  static let consoleLine = FuzzTarget(name: "console", words: consoleWords) { show in
    let premises = try Premises.shipped.get()
    let clerk = try premises.clerk()
    let book = NameBook(clerk)
    return { bytes in
      let line = String(decoding: bytes, as: UTF8.self)
      try look(at: line, book, premises.session(clerk))
      let number = Int(bytes.reduce(7) { ($0 &* 31 &+ UInt32($1)) } % 1_024)
      func answer(_ clerk: Registrar) throws {
        var session = premises.session(clerk)
        _ = session.become(actors[number % actors.count])
        let head = clerk.head
        let replies = session.respond(to: line)
        for reply in replies { try show(reply) }
        if replies.allSatisfy({ $0.answer == .refused }) {
          try BrokenPromise.unless(clerk.head == head, "refused, and yet recorded")
        }
      }
      if number < 1_000 { return try undoing(clerk) { try answer(clerk) } }
      // The same in an office of its own, which keeps what was done.
      let own = try premises.clerk()
      try answer(own)
      try BrokenPromise.unless(
        try own.verification().damage == nil, "what was recorded does not verify")
    }
  }

  private static let actors = [
    "clerk", "seat-1", "clerk", "seat-2", "civil-affairs", "clerk", "seat-3", "mayuan", "clerk",
  ]

  /// Completes and colours the line as it is being typed.
  private static func look(at line: String, _ book: NameBook, _ session: Session) throws {
    let count = line.count
    let spans = Highlighter(book, for: session).spans(in: line)
    try BrokenPromise.unless(
      spans.allSatisfy { $0.range.lowerBound >= 0 && $0.range.upperBound <= count },
      "colours beyond the line: \(spans)")
    let completer = Completer(book, for: session) { folder in
      [.init(name: "a b.yaml", isFolder: false), .init(name: folder + "c", isFolder: true)]
    }
    for cursor in stride(from: 0, through: count, by: max(1, count / 8)) {
      let range = completer.completion(in: line, at: cursor).range
      try BrokenPromise.unless(
        range.lowerBound >= 0 && range.upperBound <= count, "completes beyond the line: \(range)")
    }
    _ = session.unsent(line)
  }

  /// A whole script, in an office of its own that verifies afterwards.
  static let script = FuzzTarget(name: "script", words: consoleWords + ["#= ", "; ", "\n"]) {
    show in
    let premises = try Premises.shipped.get()
    let clerk = try premises.clerk()
    return { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      func run(_ clerk: Registrar) throws {
        var session = premises.session(clerk, prefixes: false)
        var run = ScriptRun(keepsGoing: bytes.count.isMultiple(of: 2))
        var replies: [Reply] = []
        run.run(text, in: &session) { replies += $0.replies }
        // Of long lists of answers the ends will do.
        for reply in replies.prefix(6) + replies.dropFirst(6).suffix(2) {
          try show(reply)
        }
        _ = ScriptRun.commands(in: text)
      }
      guard bytes.count.isMultiple(of: 16) else { return try undoing(clerk) { try run(clerk) } }
      let own = try premises.clerk()
      try run(own)
      try BrokenPromise.unless(
        try own.verification().damage == nil, "what was recorded does not verify")
    }
  }
}
