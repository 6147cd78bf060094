package import AdmissionCommittee
import AdmissionDirectory
package import AdmissionJournal
import AdmissionReports
package import AdmissionVocabulary

/// One conversation: a line in, replies out.
///
/// Knows no terminal and prints nothing.
package struct Session {
  package let clerk: Clerk
  let desk: Desk
  /// Whether any unambiguous beginning of a verb will do, as at a terminal.
  let allowsPrefixes: Bool
  package private(set) var actor: Actor = .anyone
  package private(set) var language: Language
  /// Set by `quit`.
  package private(set) var isOver = false

  package init(clerk: Clerk, desk: Desk, language: Language, allowsPrefixes: Bool) {
    (self.clerk, self.desk) = (clerk, desk)
    (self.language, self.allowsPrefixes) = (language, allowsPrefixes)
  }

  var names: Names { Names(office: clerk.office, register: clerk.orders.register) }

  /// How the office, its items and its entries are named to whoever acts now.
  var naming: Naming {
    let register = clerk.orders.register
    var showsBallots = true
    if case .department = actor { showsBallots = false }
    return Naming(office: clerk.office, showsBallots: showsBallots) { register.name(of: $0) }
  }

  /// What stands before the line being typed.
  package var prompt: Bilingual {
    let mode = clerk.office.charter.mode
    guard mode == .rehearsal else { return naming.name(of: actor) + Bilingual("> ") }
    return naming.name(of: actor)
      + Bilingual(zh: "·\(mode.name.zh)> ", en: " (\(mode.name.en))> ")
  }

  /// Answers one line; nothing for a blank line or a comment, a reply for each case of a list.
  package mutating func respond(to line: String) -> [Reply] {
    do {
      guard let request = try Request(parsing: line, allowingPrefixes: allowsPrefixes) else {
        return []
      }
      try clerk.refresh()
      return try answer(request)
    } catch {
      return [Reply(failure: error)]
    }
  }

  /// Becomes somebody, as `as` does.
  package mutating func become(_ name: String) -> Reply {
    do {
      actor = try names.actor(name)
      return Reply(
        "identity",
        Bilingual(zh: "身份：", en: "you act as ") + naming.name(of: actor)
          + Bilingual(zh: "（自报）", en: " (by your own word)"),
        fields: ["actor": .words(naming.name(of: actor))])
    } catch {
      return Reply(error.notice)
    }
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
      return each(try names.cases(typed)) { .open($0.id, until: until) }
    case .vote(let typed, let choice, let reason):
      return each(try names.cases(typed)) { .cast($0.id, choice, reason: reason) }
    case .record(let typed, let sheet):
      return each(try names.cases(typed)) { .record($0.id, sheet) }
    case .recordHands(let typed, let hands):
      return each(try names.cases(typed)) { .recordHands($0.id, hands) }
    case .close(let typed): return each(try names.cases(typed)) { .close($0.id) }
    case .tally(let name): return [try tally(names.filed(name))]
    case .publish(let name): return [try change(.publish(Identifier(parsing: name)))]
    case .show(let name): return [show(try names.caseOrItem(name))]
    case .why(let name): return [explain(try names.caseOrItem(name))]
    case .history(let name): return [history(of: try name.map { try names.filed($0).id })]
    case .directory(let words, let key, let day): return [try directory(words, by: key, on: day)]
    case .reduced(let edition, let key, let day):
      return [try reduced(since: edition, by: key, on: day)]
    case .burden(let name, let day): return [try burden(name, on: day)]
    case .rules(let name): return [try rules(name)]
    case .be(let name): return [become(name)]
    case .today(let day): return [try change(.advance(to: day))]
    case .expectState(let name, let word): return [try expect(names.filed(name), word)]
    case .expectReduced(let number): return [try expectReduced(number)]
    case .expectRefused(let code, let line): return [expectRefused(code, line)]
    case .expectItem(let name, let isIn): return [expectItem(name, isIn: isIn)]
    case .verify: return [try verify()]
    case .help(let verb): return [help(verb)]
    case .speak(let language):
      self.language = language
      return [Reply("language", Bilingual(zh: "现在用中文", en: "now in English"))]
    case .quit:
      isOver = true
      return [Reply("farewell", Bilingual(zh: "再见", en: "goodbye"))]
    }
  }

  /// One command for each thing of a list; every one is answered, whatever became of the others.
  private func each<Thing>(_ things: [Thing], _ command: (Thing) -> Command) -> [Reply] {
    things.map { thing in
      do {
        return try change(command(thing))
      } catch {
        return Reply(failure: error)
      }
    }
  }

  /// Carries out a command and says what came of it.
  func change(_ command: Command) throws -> Reply {
    let entries = try clerk.carryOut(command, by: actor)
    return outcome(of: command, entries)
  }
}

extension Reply {
  /// A reply for anything that can go wrong.
  package init(failure error: any Error) {
    switch error {
    case let file as UnusableFile: self.init(file)
    case let damage as DamagedJournal: self.init(damage.notice, broken: true)
    case let failure as JournalFailure: self.init(failure.notice, broken: true)
    case let refusal as any Explainable: self.init(refusal.notice)
    default:
      self.init(
        Notice(
          "internal", zh: "程序内部出错：\(error)；没有任何改动",
          en: "something went wrong inside: \(error); nothing was changed"), broken: true)
    }
  }
}
