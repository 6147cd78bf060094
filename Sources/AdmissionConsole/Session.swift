package import AdmissionCommittee
import AdmissionDirectory
package import AdmissionJournal
package import AdmissionLanguage
import AdmissionReports
import AdmissionScreening
package import AdmissionVocabulary
package import AdmissionWording

/// One conversation: a line in, replies out.
///
/// Knows no terminal and prints nothing.
package struct Session {
  package let registrar: Registrar
  let desk: Desk
  /// Whether any unambiguous beginning of a verb will do, as at a terminal.
  let allowsPrefixes: Bool
  private var visitor: Visitor
  /// The script being carried out, whose commands are to be done once only.
  package var batch: Batch?
  /// Where in that script the line being answered stands, 1-based.
  var lineNumber = 0
  private var place: BatchPlace?
  /// The line being answered; refusals show where in it they arose.
  private var line = ""
  /// Where what is typed and answered is written to.
  var transcript: Transcript?
  var news: News
  /// Whether it was said that the clock is behind the journal.
  var isClockTold = false
  /// As they were read from where they are kept, and changed since.
  package var settings = Settings()
  /// Whether it stays who it was when the lines began.
  package var isIdentityBound = false
  /// Whether standard input can hold a text, since no lines come from it.
  package var hasFreeInput = false
  /// Set by `quit`.
  package private(set) var isOver = false

  package init(registrar: Registrar, desk: Desk, language: Language, allowsPrefixes: Bool) {
    (self.registrar, self.desk) = (registrar, desk)
    visitor = Visitor(language, seeing: registrar.page)
    news = News(after: registrar.entries.count, on: registrar.day, fallen: registrar.current.due)
    self.allowsPrefixes = allowsPrefixes
  }

  package var actor: Participant { visitor.actor }
  package var language: Language { visitor.language }

  var names: Names { Names(office: registrar.current.office, register: registrar.orders.register) }

  /// The same for what the clerk carries out item by item, and for what scripts expect of it.
  var agendaNames: Names {
    var names = names
    names.digitsAreItems = true
    return names
  }

  /// How the office, its items and its entries are named to whoever acts now.
  var naming: Naming {
    Naming(
      office: registrar.current.office, showsBallots: visitor.seesBallots,
      register: registrar.orders.register)
  }

  /// What stands before the line being typed.
  package var prompt: Bilingual {
    let mode = registrar.current.office.charter.mode
    guard mode == .rehearsal else { return naming.name(of: actor) + Bilingual("> ") }
    return naming.name(of: actor)
      + Bilingual(zh: "·\(mode.name.zh)> ", en: " (\(mode.name.en))> ")
  }

  /// Answers one line; nothing for a blank line or a comment, a reply for each case of a list.
  ///
  /// Of several commands those after a refused one are not carried out. `tell` is given the
  /// answers to each command before the next one is carried out, with the language spoken then.
  package mutating func respond(
    to line: String, tell: ([Reply], Language) -> Void = { _, _ in }
  ) -> [Reply] {
    guard let transcript else { return carryOut(line, tell) }
    var replies: [Reply] = []
    do {
      // A script knows no beginnings of verbs.
      let line = spelledOut(line)
      try transcript.take(line, desk)
      replies = carryOut(line, tell)
      try transcript.take(replies, to: line, language, desk)
      return replies
    } catch {
      self.transcript = nil
      let failure = Reply(error.notice)
      tell([failure], language)
      return replies + [failure]
    }
  }

  /// Answers one line without writing it to the transcript.
  mutating func carryOut(
    _ line: String, _ tell: ([Reply], Language) -> Void = { _, _ in }
  ) -> [Reply] {
    // What can be on the screen when the next line is typed.
    defer {
      visitor.seen = registrar.page
      followOffice(but: actor)
    }
    var replies: [Reply] = []
    func give(_ answers: [Reply]) {
      replies += answers
      tell(answers, language)
    }
    do {
      try TextLimit.line.check(line)
      var commands = try Lexer.commands(in: line)[...]
      if commands.count > 1, commands.contains(where: Self.keepsTranscript) {
        throw TranscriptNotAlone()
      }
      let count = commands.count
      while let command = commands.first, !isOver {
        guard !desk.isInterrupted() else {
          give([.stopped(leaving: .things(commands.count))])
          break
        }
        place = batch?.place(ofCommand: count - commands.count + 1, at: lineNumber)
        commands.removeFirst()
        let answers = carryOut(command, of: line)
        give(answers)
        guard answers.contains(where: \.stopsWhatFollows), !commands.isEmpty else { continue }
        give([.stopped(leaving: .commands(commands.count))])
        break
      }
    } catch {
      self.line = line
      give([refusal(error)])
    }
    return replies
  }

  private static func keepsTranscript(_ command: [Token]) -> Bool {
    guard let verb = command.first?.text else { return false }
    return Verb.meant(by: verb, allowingPrefixes: false) == .transcript
  }

  /// Answers one command of a line.
  private mutating func carryOut(_ command: [Token], of line: String) -> [Reply] {
    self.line = line
    do {
      try Token.check(command)
      guard
        let instruction = try Instruction(command, of: line, allowingPrefixes: allowsPrefixes)
      else { return [] }
      try registrar.refresh()
      followOffice()
      if let place, place.isBehind {
        if let done = registrar.entries.answering(place.command, of: place.batch) {
          return [.doneBefore(done)]
        }
        // What was asked or expected then was answered then.
        guard instruction.isWantedAgain(on: registrar.office.today) else { return [] }
      }
      return try answer(instruction.request)
    } catch {
      return [refusal(error)]
    }
  }

  /// What is said when a line with a ballot is given up before it is sent: that nobody voted.
  package func unsent(_ line: String) -> Reply? {
    let commands = (try? Lexer.commands(in: line)) ?? []
    let verbs = commands.compactMap(\.first).map {
      Verb.meant(by: $0.text, allowingPrefixes: allowsPrefixes)
    }
    guard verbs.contains(.vote) else { return nil }
    return Reply(
      .notVoted,
      Bilingual(
        zh: "没有投票：这一行没有送出。要投票，请输完后按回车",
        en: "NOT VOTED: the line was not sent; to vote, finish it and press Enter"))
  }

  /// Becomes somebody, as `as` does.
  package mutating func become(_ name: String) -> Reply {
    do {
      return try become(Token(name, isQuoted: true))
    } catch {
      return Reply(failure: error, desk.advise)
    }
  }

  private mutating func become(_ name: Token) throws -> Reply {
    visitor.actor = try name.read { try names.actor($0) }
    return Reply(
      .identity,
      Bilingual(zh: "身份：", en: "you act as ") + naming.name(of: actor)
        + Bilingual(zh: "（自报）", en: " (by your own word)"),
      facts: [Fact("actor", .named(actor, naming))])
  }

  private mutating func answer(_ request: Request) throws -> [Reply] {
    switch request {
    case .check(let files): return files.map { check($0) }
    case .submit(let file): return [try submit(file)]
    case .withdraw(let name):
      return [try change(.withdraw(names.filed(name).id))]
    case .proposeRemoval(let typed):
      return each(try names.items(typed)) { .propose(.remove($0)) }
    case .proposeRetention(let typed):
      return each(try names.items(typed)) { .propose(.retain($0)) }
    case .proposeMerger(let typed, let into):
      let target = try names.item(into).item.id
      return [try change(.propose(.merge(names.items(typed), into: target)))]
    case .open(let typed, let until):
      return each(try agendaNames.cases(typed)) { .open($0.id, until: until) }
    case .vote(let typed, let choice, let reason):
      let seen = visitor.seen.office
      let reason = try reason.map { try text($0) }
      return each(try names.cases(typed)) {
        .cast($0.id, choice, reason: reason, revision: seen[$0.id]?.revision)
      }
    case .proposeRenewal(let typed, let until):
      return try proposals(typed) { office, item in
        (until ?? office.renewalEnd(of: item)).map { .renew(item, until: $0) }
          ?? .renew(item, until: office.today)
      }
    case .proposeRatification(let typed, let until):
      return try proposals(typed) { office, item in
        .ratify(item, until: until ?? office.ratificationEnd(of: item))
      }
    case .proposeSuspension(let typed, let ground):
      return try proposals(typed) { .suspend($1, ground) }
    case .proposeRevocation(let typed, let ground):
      return try proposals(typed) { .revoke($1, ground) }
    case .amend(let name, let file):
      let item = try names.item(name).item.id
      return [try change(.amend(item, application(file)))]
    case .correct(let name, let file):
      let id = try names.filed(name).id
      return [try change(.correct(id, application(file)))]
    case .accept(let typed): return each(try names.cases(typed)) { .accept($0.id) }
    case .sendBack(let name, let reason):
      return [try change(.sendBack(names.filed(name).id, reason: text(reason)))]
    case .consult(let name, let answer):
      return [try change(.consult(names.filed(name).id, answer))]
    case .condition(let name, let text):
      return [try change(.condition(names.filed(name).id, text: self.text(text)))]
    case .strike(let name, let rule, let place, let reason):
      let book = registrar.orders.ruleBook
      let rule = try rule.read { try book.rule(named: $0).rule.id }
      return [
        try change(
          .strike(names.filed(name).id, rule, place: place, reason: text(reason)))
      ]
    case .extend(let name, let reason):
      return [try change(.extend(names.filed(name).id, reason: text(reason)))]
    case .recuse(let name, let typed):
      let id = try names.filed(name).id
      return each(try names.seats(typed)) { .recuse(id, seat: $0) }
    case .fulfil(let name, let number, let evidence):
      return try fulfil(names.filed(name), number, evidence.map { try text($0) })
    case .deliver(let typed): return each(try names.cases(typed)) { .deliver($0.id) }
    case .sitting(let request): return try sit(request)
    case .seat(let name, let isFilled, let reason):
      return [
        try change(.seat(names.seat(name), isFilled: isFilled, reason: reason.map { try text($0) }))
      ]
    case .order(let file):
      let application = try application(file)
      let order = Order(
        level: application.origin.level, document: application.origin.document ?? "")
      return [try change(.enter(application, order))]
    case .cure(let name, let evidence):
      return [try change(.cure(names.item(name).item.id, evidence: evidence.map { try text($0) }))]
    case .complain(let name, let kind, let text):
      let item = try names.item(name).item.id
      return [try change(.complain(Complaint(item: item, kind: kind, text: self.text(text))))]
    case .report(let task, let department):
      return [try report(task, by: department)]
    case .answer(let name, let text):
      return [try change(.answer(names.filed(name).id, text: self.text(text)))]
    case .regularise(let name, let file):
      let id = try names.filed(name).id
      return [try change(.regularise(id, application(file)))]
    case .escalate(let typed): return each(try names.cases(typed)) { .escalate($0.id) }
    case .review(let year, let proposes): return try review(year, proposes: proposes)
    case .docket: return [docket()]
    case .lookup(let asked, let department): return try lookup(asked, reporting: department)
    case .export(let what, let file, let overwrites):
      return [try export(what, to: file, overwriting: overwrites)]
    case .record(let typed, let sheet):
      return each(try agendaNames.cases(typed)) { .record($0.id, sheet) }
    case .recordHands(let typed, let hands):
      return each(try agendaNames.cases(typed)) { .recordHands($0.id, hands) }
    case .close(let typed): return each(try agendaNames.cases(typed)) { .close($0.id) }
    case .tally(let name): return [try .tally(of: names.filed(name), naming)]
    case .publish(let name):
      return [try change(.publish(name.read { try Identifier(parsing: $0) }))]
    case .show(let name): return [try show(name)]
    case .why(let name): return [explain(try names.caseOrItem(name))]
    case .history(let name): return [history(of: try name.map { try names.filed($0).id })]
    case .directory(let words, let key, let day): return [try directory(words, by: key, on: day)]
    case .reduced(let edition, let key, let day):
      return [try reduced(since: edition, by: key, on: day)]
    case .burden(let name, let day): return [try burden(name, on: day)]
    case .rules(let name): return [try rules(name)]
    case .be(let name):
      let isSame = (try? names.actor(name.text)) == actor
      guard !isIdentityBound || isSame else { throw IdentityBound() }
      return [try become(name)]
    case .today(let day): return [try change(.advance(to: day))]
    case .expectState(let name, let word): return [try expect(agendaNames.filed(name), word)]
    case .expectReduced(let number): return [try expectReduced(number)]
    case .expectRefused(let code, let line): return [expectRefused(code, line)]
    case .expectItem(let name, let isIn): return [expectItem(name, isIn: isIn)]
    case .expectStanding(let name, let standing):
      return [try expectStanding(names.item(name), standing)]
    case .verify(let code): return [try verify(since: code)]
    case .transcript(let file): return [try keepTranscript(file)]
    case .notices: return [rereadNews()]
    case .recent: return [recent()]
    case .quiet(let minutes): return [beQuiet(minutes)]
    case .set(let key, let isOn): return [set(key, isOn)]
    case .help(let verb): return [help(verb)]
    case .speak(let language):
      visitor.language = language
      return [Reply(.language, Bilingual(zh: "现在用中文", en: "now in English"))]
    case .quit:
      isOver = true
      return [Reply(.farewell, Bilingual(zh: "再见", en: "goodbye"))]
    }
  }

  /// One command for each thing of a list; every one is answered, whatever became of the others,
  /// up to where somebody asked to stop.
  func each<Thing>(_ things: [Thing], _ command: (Thing) -> Command) -> [Reply] {
    var replies: [Reply] = []
    for thing in things {
      if desk.isInterrupted() {
        return replies + [.stopped(leaving: .things(things.count - replies.count))]
      }
      do {
        let request = place?.request(thing: replies.count + 1, of: things.count)
        replies.append(
          try request.flatMap { doneBefore($0) } ?? change(command(thing), for: request))
      } catch {
        replies.append(refusal(error))
      }
    }
    return replies
  }

  /// What went wrong, and where in the line.
  func refusal(_ error: any Error) -> Reply {
    guard let misplaced = error as? Misplaced else { return Reply(failure: error, desk.advise) }
    return Reply(failure: misplaced.cause, desk.advise).pointing(at: misplaced.place, of: line)
  }

  /// Carries out a command and says what came of it.
  func change(_ command: Command) throws -> Reply {
    try change(command, for: place?.request(thing: 1, of: 1))
  }

  private func change(_ command: Command, for request: RequestID?) throws -> Reply {
    let (entries, wasDone) = try registrar.carryOut(command, by: actor, for: request)
    return wasDone
      ? .doneBefore(entries)
      : Receipt(for: command, by: actor, entries, under: registrar.orders, naming).reply
  }

  private func doneBefore(_ request: RequestID) -> Reply? {
    let entries = registrar.entries.answering(request)
    return entries.isEmpty ? nil : .doneBefore(entries)
  }
}

extension Reply {
  /// A reply for anything that can go wrong; `words` say what to do where that is outside the
  /// office.
  package init(failure error: any Error, _ words: (Advice) -> Bilingual?) {
    switch (error as? Misplaced)?.cause ?? error {
    case let file as UnusableFile: self.init(file.advised(words))
    case let changed as BatchChanged: self = changed.reply(words)
    case let damage as DamagedJournal: self.init(damage.notice.advised(words), answer: .broken)
    case let failure as JournalFailure:
      self.init(failure.notice.advised(words), answer: failure.mayPass ? .unserved : .broken)
    case let refusal as any Explainable: self.init(refusal.notice.advised(words))
    default:
      self.init(
        Notice(
          "internal", zh: "程序内部出错：\(error)；没有任何改动",
          en: "something went wrong inside: \(error); nothing was changed"), answer: .broken)
    }
  }
}
