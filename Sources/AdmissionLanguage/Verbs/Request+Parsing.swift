import AdmissionCommittee
package import AdmissionDirectory
package import AdmissionVocabulary

extension Request {
  /// Reads a line that is one command; `nil` for a blank line or a comment.
  ///
  /// - Throws: ``Misplaced`` for an `Explainable` error that says what was expected.
  package init?(parsing line: String, allowingPrefixes: Bool) throws {
    try self.init(Lexer.tokens(in: line), of: line, allowingPrefixes: allowingPrefixes)
  }

  /// Reads one command of a line; `nil` when there is not a word in it.
  ///
  /// - Throws: ``Misplaced`` for an `Explainable` error that says what was expected.
  package init?(_ tokens: [Token], of line: String, allowingPrefixes: Bool) throws {
    guard let first = tokens.first else { return nil }
    let verb = try first.read { try Verb($0, allowingPrefixes: allowingPrefixes) }
    var words = Words(Array(tokens.dropFirst()), of: verb, endingAt: first.place.upperBound)
    self = try Request(verb, &words, line: line)
    try words.end()
  }

  private init(_ verb: Verb, _ words: inout Words, line: String) throws {
    switch verb {
    case .check: self = .check(try words.some(Bilingual(zh: "文件", en: "file")))
    case .submit: self = .submit(try words.one(Bilingual(zh: "文件", en: "file")))
    case .withdraw: self = .withdraw(try words.one(.caseName))
    case .propose: self = try Self.proposal(&words)
    case .open:
      let cases = try words.some(.caseName, until: Keyword.until)
      self = .open(cases, until: words.skip(Keyword.until) ? try words.day() : nil)
    case .vote: self = try Self.vote(&words)
    case .correct:
      let filed = try words.one(.caseName)
      self = .correct(filed, file: try words.one(.file))
    case .accept: self = .accept(try words.some(.caseName))
    case .return:
      let filed = try words.one(.caseName)
      self = .sendBack(filed, reason: try words.text(.reason))
    case .consult: self = try Self.consultation(&words)
    case .condition:
      let filed = try words.one(.caseName)
      self = .condition(
        filed, text: words.skip(Keyword.findings) ? nil : try words.text(.text))
    case .extend:
      let filed = try words.one(.caseName)
      self = .extend(filed, reason: try words.text(.reason))
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
      let isFilled = try words.pick(
        Keyword.fillings,
        else: Bilingual(zh: "没有写空缺还是补缺", en: "it does not say vacant or filled"))
      self = .seat(seat, isFilled: isFilled, reason: words.nextQuoted())
    case .order: self = .order(try words.one(.file))
    case .cure:
      let item = try words.one(.item)
      self = .cure(item, evidence: words.nextQuoted())
    case .complain:
      let item = try words.one(.item)
      let kind: Complaint.Kind =
        words.skip(Keyword.undelivered) ? .undelivered : .complaint
      self = .complain(item, kind, try words.text(.text))
    case .report:
      let task = try words.text(Bilingual(zh: "任务", en: "task"))
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
      let isYear = words.peek.flatMap { Int($0) } != nil
      let year =
        isYear
        ? try words.number(Bilingual(zh: "年份", en: "year"), in: CalendarDay.years) : nil
      self = .review(year, proposes: words.skip(Keyword.proposes))
    case .docket: self = .docket
    case .lookup:
      let asked = try words.some(
        Bilingual(zh: "编号、事项或词语", en: "number, item or words"), until: Keyword.reports)
      let reporting = words.skip(Keyword.reports) ? try words.restJoined(.departmentName) : nil
      self = .lookup(Token(joining: asked).sought, reporting: reporting)
    case .export: self = try Self.export(&words)
    case .record: self = try Self.record(&words)
    case .close: self = .close(try words.some(.caseName))
    case .tally: self = .tally(try words.one(.caseName))
    case .publish: self = .publish(try words.one(Bilingual(zh: "版本名", en: "edition")))
    case .show: self = .show(try words.one(.caseOrItem))
    case .why: self = .why(try words.one(.caseOrItem))
    case .history: self = .history(words.next())
    case .directory:
      let (text, key, day) = try words.directory()
      self = .directory(text, by: key, on: day)
    case .reduced:
      let edition =
        words.skip(Keyword.since) ? try words.one(Bilingual(zh: "版本名", en: "edition")) : nil
      let (key, day) = try words.groupingAndDay(Grouping.allCases)
      self = .reduced(since: edition, by: key, on: day)
    case .burden:
      let (name, day) = try words.burden()
      self = .burden(name, on: day)
    case .rules:
      let words = words.rest()
      self = .rules(words.isEmpty ? nil : Token(joining: words))
    case .as:
      self = .be(try words.restJoined(Bilingual(zh: "身份", en: "seat or department")))
    case .today: self = .today(try words.day())
    case .expect: self = try Self.expectation(&words, line: line)
    case .verify:
      self = .verify(since: words.skip(Keyword.since) ? try words.one(.checkCode) : nil)
    case .transcript:
      self = .transcript(words.skip(Keyword.off) ? nil : try words.one(.file))
    case .help:
      self = .help(
        try words.next().map { try $0.read { try Verb($0, allowingPrefixes: true) } })
    case .notices: self = .notices
    case .quiet:
      let minutes = Bilingual(zh: "分钟数", en: "number of minutes")
      self = .quiet(
        words.skip(Keyword.off) ? nil : words.peek == nil ? 30 : try words.number(minutes))
    case .set:
      let names = Settings.Key.allCases.map(\.name)
      let key = try words.pick(
        Keyword.settings,
        else: Bilingual(zh: "可以设置：", en: "what can be set: ") + names.joined())
      self = .set(
        key,
        try words.pick(
          Keyword.switches, else: Bilingual(zh: "写开或关", en: "say on or off")))
    case .lang:
      self = .speak(
        try words.pick(
          Keyword.languages,
          else: Bilingual(zh: "只有中文和英文", en: "there are Chinese and English")))
    case .quit: self = .quit
    }
  }

  /// The same words on the command line.
  ///
  /// - Throws: an `Explainable` error that says what was expected.
  package static func directoryWords(
    _ words: [String]
  ) throws -> ([String], by: Grouping?, on: CalendarDay?) {
    let tokens = words.map { Token($0) }
    try Token.check(tokens)
    var words = Words(tokens, of: .directory)
    let read = try words.directory()
    try words.end()
    return read
  }

  /// The same words on the command line.
  ///
  /// - Throws: an `Explainable` error that says what was expected.
  package static func burdenWords(_ words: [String]) throws -> (Token?, on: CalendarDay?) {
    let tokens = words.map { Token($0) }
    try Token.check(tokens)
    var words = Words(tokens, of: .burden)
    let read = try words.burden()
    try words.end()
    return read
  }

  private static func vote(_ words: inout Words) throws -> Request {
    if let first = words.peek, Keyword.choice(first) != nil {
      throw words.misused(
        Bilingual(
          zh: "没有写办件；待办 列出正在表决的", en: "it does not name a case; docket lists those being voted on"))
    }
    let cases = [try words.one(.caseName)] + words.upTo { Keyword.choice($0) != nil }
    let problem = Bilingual(
      zh: "没有写同意、不同意、弃权还是回避", en: "it does not say yes, no, abstain or recuse")
    guard words.peek != nil else {
      for token in cases.reversed() where !token.isQuoted {
        let list = Keyword.choices.words
        if let nearest = Suggestion.nearest(to: token.text, among: list) {
          throw words.misused(problem, at: token, nearest: nearest)
        }
      }
      throw words.misused(problem)
    }
    let choice = try words.pick(Keyword.choices, else: problem)
    return .vote(cases, choice, reason: words.nextQuoted())
  }

  private static func proposal(_ words: inout Words) throws -> Request {
    let motion = try words.pick(
      Keyword.motions,
      else: Bilingual(
        zh: "没有写移出、合并、保留、续期、变更、暂停、撤销还是追认",
        en: "it does not say remove, merge, retain, renew, amend, suspend, revoke or ratify"))
    switch motion {
    // The first two are not proposed but applied for and reported; they are not in the list.
    case .admit, .bypass, .remove: return .proposeRemoval(try words.some(.item))
    case .retain: return .proposeRetention(try words.some(.item))
    case .renew, .ratify:
      let items = try words.some(.item, until: Keyword.until)
      let until = words.skip(Keyword.until) ? try words.day() : nil
      return motion == .renew
        ? .proposeRenewal(items, until: until) : .proposeRatification(items, until: until)
    case .suspend, .revoke:
      let items = try words.some(.item, until: Keyword.because)
      let problem = Bilingual(
        zh: "没有写理由，或不是这几种；“因”后面写："
          + ExitGround.allCases.map(\.name.zh).joined(separator: "、"),
        en: "it gives no ground that is known; after because write one of: "
          + ExitGround.allCases.map(\.rawValue).joined(separator: ", "))
      guard words.skip(Keyword.because) else { throw words.misused(problem) }
      let ground = try words.pick(Keyword.grounds, else: problem)
      return motion == .suspend
        ? .proposeSuspension(items, ground) : .proposeRevocation(items, ground)
    case .amend:
      let item = try words.one(.item)
      return .amend(item, file: try words.one(.file))
    case .merge:
      let items = try words.some(.item, until: Keyword.into)
      guard words.skip(Keyword.into) else {
        throw words.misused(Bilingual(zh: "没有写并入哪一项", en: "it does not say into which item"))
      }
      return .proposeMerger(items, into: try words.one(.item))
    }
  }

  private static func record(_ words: inout Words) throws -> Request {
    let (cases, votes) = try words.votes()
    guard !cases.isEmpty, let votes else {
      throw words.misused(
        Bilingual(
          zh: "要写办件，再写字母串或举手数", en: "it needs cases, then a string of letters or hands"))
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
    guard words.skip(Keyword.outOf) else {
      throw words.misused(Bilingual(zh: "没有写共几个街道", en: "it does not say of how many"))
    }
    let asked = try words.number(Bilingual(zh: "街道数", en: "number asked"))
    return .consult(filed, Consultation(asked: asked, inFavour: inFavour))
  }

  private static func export(_ words: inout Words) throws -> Request {
    let problem = Bilingual(
      zh: "没有写导出什么：目录、减项、纪要 会议|办件、核查单 词语",
      en: "it does not say what: directory, reduction, minutes SITTING|CASE, slip WORDS")
    let what = try words.pick(Keyword.exports, else: problem)
    var rest = words.rest()
    let overwrites = rest.last.map { !$0.isQuoted && Keyword.matches($0.text, Keyword.overwrites) }
    if overwrites ?? false { rest.removeLast() }
    guard let file = rest.popLast() else {
      throw words.misused(Bilingual(zh: "没有写文件", en: "it does not name a file"))
    }
    func export(_ export: Export) -> Request {
      .export(export, file: file, overwrites: overwrites ?? false)
    }
    switch (what, rest.first) {
    case (.directory, nil): return export(.directory)
    case (.reduction, nil): return export(.reduction)
    case (.minutes, _?): return export(.minutes(Token(joining: rest)))
    case (.slip, _?): return export(.slip(Token(joining: rest).sought))
    case (.directory, let extra?), (.reduction, let extra?):
      throw words.misused(.outOfPlace(extra), at: extra)
    case (.minutes, nil), (.slip, nil): throw words.misused(problem, at: file)
    }
  }

  private static func expectation(_ words: inout Words, line: String) throws -> Request {
    if words.skip(Keyword.reduced) {
      // An office may also have grown.
      return .expectReduced(
        try words.number(Bilingual(zh: "减少的项数", en: "number of items"), in: -9_999...9_999))
    }
    if words.skip(Keyword.refused) { return try refusal(&words, line: line) }
    if words.skip(Keyword.item) {
      let item = try words.one(.item)
      let expected = try words.pick(
        Keyword.standings,
        else: Bilingual(
          zh: "写“在”、“不在”，或：" + ItemStanding.allCases.map(\.name.zh).joined(separator: "、"),
          en: "say in, out, or one of: "
            + ItemStanding.allCases.map(\.rawValue).joined(separator: ", ")))
      return switch expected {
      case .isIn(let isIn): .expectItem(item, isIn: isIn)
      case .standing(let standing): .expectStanding(item, standing)
      }
    }
    let filed = try words.one(.caseName)
    return .expectState(filed, try words.one(Bilingual(zh: "状态", en: "state")))
  }

  private static func refusal(_ words: inout Words, line: String) throws -> Request {
    let code = try words.one(Bilingual(zh: "代码", en: "code"))
    let characters = Array(line)
    guard
      let colon = characters[code.place.lowerBound...].firstIndex(where: {
        HalfWidth.folded($0) == ":"
      })
    else {
      throw words.misused(Bilingual(zh: "冒号后面写要试的命令", en: "put the line to try after a colon"))
    }
    let end = words.rest().last?.place.upperBound ?? (colon + 1)
    return .expectRefused(
      String(code.text.prefix { $0 != ":" }),
      line: String(characters[(colon + 1)..<max(end, colon + 1)]))
  }
}
