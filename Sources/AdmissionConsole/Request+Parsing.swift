import AdmissionCommittee
import AdmissionDirectory
package import AdmissionReports
package import AdmissionVocabulary

extension Request {
  /// Reads a line; `nil` for a blank line or a comment.
  ///
  /// - Throws: an `Explainable` error that says what was expected.
  package init?(parsing line: String, allowingPrefixes: Bool) throws {
    let tokens = try Lexer.tokens(in: line)
    guard let first = tokens.first else { return nil }
    let verb = try Verb(first.text, allowingPrefixes: allowingPrefixes)
    var words = Words(Array(tokens.dropFirst()), of: verb)
    self = try Request(verb, &words, line: line, allowingPrefixes: allowingPrefixes)
    try words.end()
  }

  private init(
    _ verb: Verb, _ words: inout Words, line: String, allowingPrefixes: Bool
  ) throws {
    switch verb {
    case .check: self = .check(try words.some(Bilingual(zh: "文件", en: "file")))
    case .submit: self = .submit(try words.one(Bilingual(zh: "文件", en: "file")))
    case .withdraw: self = .withdraw(try words.one(.caseName))
    case .propose: self = try Self.proposal(&words)
    case .open:
      let cases = try words.some(.caseName) { Keyword.until.contains($0) }
      self = .open(cases, until: try words.skip(Keyword.until) ? try words.day() : nil)
    case .vote:
      let cases = try words.some(.caseName) { Keyword.choice($0) != nil }
      guard let choice = words.next().flatMap({ Keyword.choice($0.text) }) else {
        throw Misused(
          verb: verb,
          problem: Bilingual(
            zh: "没有写同意、不同意、弃权还是回避", en: "it does not say yes, no, abstain or recuse"))
      }
      self = .vote(cases, choice, reason: words.nextQuoted())
    case .correct:
      let filed = try words.one(.caseName)
      self = .correct(filed, file: try words.one(.file))
    case .accept: self = .accept(try words.some(.caseName))
    case .return:
      let filed = try words.one(.caseName)
      self = .sendBack(filed, reason: try words.one(.reason))
    case .consult: self = try Self.consultation(&words)
    case .condition:
      let filed = try words.one(.caseName)
      self = .condition(
        filed, text: try words.skip(Keyword.findings) ? nil : try words.one(.text))
    case .extend:
      let filed = try words.one(.caseName)
      self = .extend(filed, reason: try words.one(.reason))
    case .recuse:
      let filed = try words.one(.caseName)
      self = .recuse(filed, try words.some(.seatName))
    case .fulfil:
      let filed = try words.one(.caseName)
      let number = try words.number(Bilingual(zh: "条件号", en: "condition's number"))
      self = .fulfil(filed, condition: number, evidence: words.nextQuoted())
    case .deliver: self = .deliver(try words.some(.caseName))
    case .sitting: self = .sitting(try SittingRequest(&words))
    case .seat:
      let seat = try words.one(.seatName)
      let isFilled = try words.skip(Keyword.filled)
      guard try isFilled || words.skip(Keyword.vacant) else {
        throw Misused(
          verb: verb, problem: Bilingual(zh: "没有写空缺还是补缺", en: "it does not say vacant or filled"))
      }
      self = .seat(seat, isFilled: isFilled, reason: words.nextQuoted())
    case .order: self = .order(try words.one(.file))
    case .cure:
      let item = try words.one(.item)
      self = .cure(item, evidence: words.nextQuoted())
    case .complain:
      let item = try words.one(.item)
      let kind: Complaint.Kind =
        try words.skip(Keyword.undelivered) ? .undelivered : .complaint
      self = .complain(item, kind, try words.one(.text))
    case .report:
      let task = try words.one(Bilingual(zh: "任务", en: "task"))
      self = .report(task, department: try words.restJoined(.departmentName))
    case .answer:
      let filed = try words.one(.caseName)
      if let text = words.nextQuoted() {
        self = .answer(filed, text: text)
      } else {
        self = .regularise(filed, file: try words.one(.file))
      }
    case .escalate: self = .escalate(try words.some(.caseName))
    case .review:
      var year: Int?
      if let word = words.peek, let number = Int(word) {
        year = number
        _ = words.next()
      }
      self = .review(year, proposes: try words.skip(Keyword.proposes))
    case .docket: self = .docket
    case .lookup:
      let asked = try words.some(Bilingual(zh: "编号、事项或词语", en: "number, item or words")) {
        Keyword.reports.contains($0)
      }
      let reporting = try words.skip(Keyword.reports) ? try words.restJoined(.departmentName) : nil
      self = .lookup(asked.joined(separator: " "), reporting: reporting)
    case .export: self = try Self.export(&words)
    case .record: self = try Self.record(&words)
    case .close: self = .close(try words.some(.caseName))
    case .tally: self = .tally(try words.one(.caseName))
    case .publish: self = .publish(try words.one(Bilingual(zh: "版本名", en: "edition")))
    case .show: self = .show(try words.one(.caseOrItem))
    case .why: self = .why(try words.one(.caseOrItem))
    case .history: self = .history(words.next()?.text)
    case .directory:
      let (text, key, day) = try words.directory()
      self = .directory(text, by: key, on: day)
    case .reduced:
      let edition =
        try words.skip(Keyword.since) ? try words.one(Bilingual(zh: "版本名", en: "edition")) : nil
      let (key, day) = try words.groupingAndDay(Reduction.Key.allCases)
      self = .reduced(since: edition, by: key, on: day)
    case .burden:
      let (name, day) = try words.burden()
      self = .burden(name, on: day)
    case .rules:
      let words = words.rest()
      self = .rules(words.isEmpty ? nil : words.joined(separator: " "))
    case .as:
      let first = try words.one(Bilingual(zh: "身份", en: "seat or department"))
      self = .be(([first] + words.rest()).joined(separator: " "))
    case .today: self = .today(try words.day())
    case .expect: self = try Self.expectation(&words, line: line)
    case .verify: self = .verify
    case .help:
      self = .help(try words.next().map { try Verb($0.text, allowingPrefixes: true) })
    case .lang:
      guard let language = words.next().flatMap({ Keyword.language($0.text) }) else {
        throw Misused(
          verb: verb, problem: Bilingual(zh: "只有中文和英文", en: "there are Chinese and English"))
      }
      self = .speak(language)
    case .quit: self = .quit
    }
  }

  /// The same words on the command line.
  ///
  /// - Throws: an `Explainable` error that says what was expected.
  package static func directoryWords(
    _ words: [String]
  ) throws -> ([String], by: Reduction.Key?, on: CalendarDay?) {
    var words = Words(words.map { Token(text: $0, isQuoted: false) }, of: .directory)
    let read = try words.directory()
    try words.end()
    return read
  }

  /// The same words on the command line.
  ///
  /// - Throws: an `Explainable` error that says what was expected.
  package static func burdenWords(_ words: [String]) throws -> (String?, on: CalendarDay?) {
    var words = Words(words.map { Token(text: $0, isQuoted: false) }, of: .burden)
    let read = try words.burden()
    try words.end()
    return read
  }

  private static func proposal(_ words: inout Words) throws -> Request {
    let motion = words.next().flatMap { Keyword.motion($0.text) }
    switch motion {
    case .remove: return .proposeRemoval(try words.some(.item))
    case .retain: return .proposeRetention(try words.some(.item))
    case .renew, .ratify:
      let items = try words.some(.item) { Keyword.until.contains($0) }
      let until = try words.skip(Keyword.until) ? try words.day() : nil
      return motion == .renew
        ? .proposeRenewal(items, until: until) : .proposeRatification(items, until: until)
    case .suspend, .revoke:
      let items = try words.some(.item) { Keyword.because.contains($0) }
      guard try words.skip(Keyword.because),
        let ground = words.next().flatMap({ ExitGround(word: $0.text) })
      else {
        let grounds = ExitGround.allCases
        throw Misused(
          verb: .propose,
          problem: Bilingual(
            zh: "没有写理由，或不是这几种；“因”后面写：" + grounds.map(\.name.zh).joined(separator: "、"),
            en: "it gives no ground that is known; after because write one of: "
              + grounds.map(\.rawValue).joined(separator: ", ")))
      }
      return motion == .suspend
        ? .proposeSuspension(items, ground) : .proposeRevocation(items, ground)
    case .amend:
      let item = try words.one(.item)
      return .amend(item, file: try words.one(.file))
    case .merge:
      let items = try words.some(.item) { Keyword.into.contains($0) }
      guard try words.skip(Keyword.into) else {
        throw Misused(
          verb: .propose, problem: Bilingual(zh: "没有写并入哪一项", en: "it does not say into which item"))
      }
      return .proposeMerger(items, into: try words.one(.item))
    default:
      throw Misused(
        verb: .propose,
        problem: Bilingual(
          zh: "没有写移出、合并、保留、续期、变更、暂停、撤销还是追认",
          en: "it does not say remove, merge, retain, renew, amend, suspend, revoke or ratify"))
    }
  }

  private static func record(_ words: inout Words) throws -> Request {
    let (cases, votes) = try words.votes()
    guard !cases.isEmpty, let votes else {
      throw Misused(
        verb: .record,
        problem: Bilingual(zh: "要写办件和字母串", en: "it needs cases and a string of letters"))
    }
    switch votes {
    case .byName(let sheet): return .record(cases, sheet)
    case .byHands(let hands): return .recordHands(cases, hands)
    }
  }

  private static func consultation(_ words: inout Words) throws -> Request {
    let filed = try words.one(.caseName)
    guard words.peek != nil else { return .consult(filed, nil) }
    let inFavour = try words.number(Bilingual(zh: "同意的街道数", en: "number in favour"))
    guard try words.skip(Keyword.outOf) else {
      throw Misused(
        verb: .consult, problem: Bilingual(zh: "没有写共几个街道", en: "it does not say of how many"))
    }
    let asked = try words.number(Bilingual(zh: "街道数", en: "number asked"))
    return .consult(filed, Consultation(asked: asked, inFavour: inFavour))
  }

  private static func export(_ words: inout Words) throws -> Request {
    let what = words.next()?.text.lowercased() ?? ""
    var rest = words.rest()
    guard let file = rest.popLast() else {
      throw Misused(verb: .export, problem: Bilingual(zh: "没有写文件", en: "it does not name a file"))
    }
    let subject = rest.joined(separator: " ")
    switch what {
    case "directory" where subject.isEmpty, "目录" where subject.isEmpty:
      return .export(.directory, file: file)
    case "reduction" where subject.isEmpty, "减项" where subject.isEmpty:
      return .export(.reduction, file: file)
    case "minutes" where !subject.isEmpty, "纪要" where !subject.isEmpty:
      return .export(.minutes(subject), file: file)
    case "slip" where !subject.isEmpty, "核查单" where !subject.isEmpty:
      return .export(.slip(subject), file: file)
    default:
      throw Misused(
        verb: .export,
        problem: Bilingual(
          zh: "没有写导出什么：目录、减项、纪要 会议|办件、核查单 词语",
          en: "it does not say what: directory, reduction, minutes SITTING|CASE, slip WORDS"))
    }
  }

  private static func expectation(_ words: inout Words, line: String) throws -> Request {
    let first = try words.one(.caseName)
    if Keyword.reduced.contains(first) {
      guard let number = words.next().flatMap({ Int($0.text) }) else {
        throw Misused(
          verb: .expect, problem: Bilingual(zh: "没有写减少几项", en: "it does not say how many"))
      }
      return .expectReduced(number)
    }
    if Keyword.refused.contains(first) {
      let code = try words.one(Bilingual(zh: "代码", en: "code"))
      guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
        throw Misused(
          verb: .expect,
          problem: Bilingual(zh: "冒号后面写要试的命令", en: "put the line to try after a colon"))
      }
      _ = words.rest()
      return .expectRefused(
        code.trimmed(of: ":："), line: String(line[line.index(after: colon)...]))
    }
    if Keyword.item.contains(first) {
      let item = try words.one(.item)
      switch words.next()?.text {
      case let word? where Keyword.isIn.contains(word): return .expectItem(item, isIn: true)
      case let word? where Keyword.isOut.contains(word): return .expectItem(item, isIn: false)
      case let word?:
        guard
          let standing = ItemStanding.allCases.first(where: {
            $0.rawValue == word || $0.name.zh == word
          })
        else { fallthrough }
        return .expectStanding(item, standing)
      default:
        throw Misused(
          verb: .expect,
          problem: Bilingual(
            zh: "写“在”、“不在”，或：" + ItemStanding.allCases.map(\.name.zh).joined(separator: "、"),
            en: "say in, out, or one of: "
              + ItemStanding.allCases.map(\.rawValue).joined(separator: ", ")))
      }
    }
    return .expectState(first, try words.one(Bilingual(zh: "状态", en: "state")))
  }
}

extension String {
  fileprivate func trimmed(of marks: String) -> String {
    var text = self[...]
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return String(text)
  }
}
