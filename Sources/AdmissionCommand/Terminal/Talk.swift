import AdmissionCommittee
import AdmissionConsole
import AdmissionDirectory
import AdmissionDisplay
import AdmissionJournal
import AdmissionLanguage
import AdmissionLineEdit
import AdmissionVocabulary
import AdmissionWording
import ArgumentParser
import Foundation

/// A conversation at a terminal, line by line.
final class Talk {
  private var session: Session
  private var output: Output
  /// Names to complete with; made when first wanted, for it takes a moment.
  private var book: NameBook?
  private var bookFollows = false

  init(_ session: Session, _ output: Output) {
    (self.session, self.output) = (session, output)
    self.session.settings = Settings(text: StateFolder.read("settings"))
  }

  /// Answers until the person leaves.
  ///
  /// - Throws: exit code 2 when the store cannot be used any more.
  func run() throws {
    Interruption.watch()
    greet()
    guard output.format == .screen,
      let editor = LineEditor(
        programName: "zhunru", historyFile: StateFolder.path("history"), assistance: assistance,
        usesColour: Outlet.output.ink(output.colour) != .none)
    else { return try talkPlainly() }
    defer { editor.close() }
    while !session.isOver {
      bookFollows = false
      let line = editor.readLine(prompt: session.prompt[session.language])
      output.measure = editor.width
      switch line {
      case .cancelled: giveUp(editor.abandoned)
      case .end: return
      case .text(let text): try answer(text)
      }
    }
  }

  private func greet() {
    let charter = session.registrar.current.office.charter
    output.say(
      charter.committee
        + Bilingual(
          zh: " · \(charter.mode.name.zh)办公室（自报身份）· 办公日 \(session.registrar.current.day)",
          en: " · \(charter.mode.name.en) office (attested) · day \(session.registrar.current.day)")
    )
    if charter.reconstructed {
      output.say(session.registrar.orders.register.disclaimer.record)
    }
    if let branch = session.registrar.office.restorations.last { output.say(branch.words) }
    if let headline = try? session.reduced().headline { output.say(headline.words) }
    output.say(
      Bilingual(
        zh: "输入 帮助 查看命令，按 Tab 补全，退出 离开；English: lang en",
        en: "type help for the verbs, Tab completes, quit leaves; 中文：语言 中文"))
  }

  private func giveUp(_ text: String) {
    if let notice = session.unsent(text) { speaking.show(notice) }
  }

  /// The output in the language spoken now.
  private var speaking: Output {
    var output = output
    output.language = session.language
    return output
  }

  /// Carries out what was typed or pasted; of several lines those after a refused one are left.
  private func answer(_ text: String) throws {
    let settings = session.settings
    var run = ScriptRun(keepsGoing: false)
    let isOne = !text.contains("\n")
    Interruption.during {
      speaking.waiting(for: Bilingual(zh: "正在办理", en: "working")) {
        run.run(text, in: &session) { step in
          if isOne {
            var output = output
            output.language = step.language
            for reply in step.replies { output.show(reply) }
          } else {
            output.show(step)
          }
        }
      }
    }
    if let line = run.stoppedAt, run.linesLeft > 0 {
      let reply = Reply.stopped(leaving: .lines(run.linesLeft))
      output.show(
        ScriptRun.Step(line: line, replies: [reply], language: session.language))
    }
    if session.settings != settings { StateFolder.write(session.settings.text, to: "settings") }
    if run.isBroken {
      speaking.say(Bilingual(zh: "对话到此结束", en: "the conversation ends here"))
      throw ExitCode.unusable
    }
  }
}

extension Talk {
  private var assistance: Assistance {
    Assistance(
      phrases: { [self] in session.language.phrases },
      complete: { [self] line, cursor in complete(line, cursor) },
      tints: { [self] line in tints(of: line) },
      news: { [self] in
        // Asked for while nobody types: the time to learn the names for the first key.
        if book == nil { book = NameBook(session.registrar) }
        return session.latestNews().map { $0[session.language] }
      },
      suggests: { [self] in session.settings[.suggestions] })
  }

  /// The names as of the line being typed.
  private func currentBook() -> NameBook {
    var current = book ?? NameBook(session.registrar)
    if !bookFollows { current.follow(session.registrar) }
    (book, bookFollows) = (current, true)
    return current
  }

  private func complete(_ line: String, _ cursor: Int) -> AdmissionLineEdit.Completion {
    let completer = Completer(currentBook(), for: session) { Self.entries(ofFolder: $0) }
    let found = completer.completion(in: line, at: cursor)
    return AdmissionLineEdit.Completion(
      range: found.range,
      candidates: found.candidates.map {
        .init($0.text, detail: $0.detail, isWhole: $0.isWhole)
      })
  }

  private static func entries(ofFolder path: String) -> [Completer.FolderEntry] {
    let folder = URL(filePath: path.isEmpty ? "." : path)
    let found = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: [.isDirectoryKey], options: .skipsHiddenFiles)
    return (found ?? []).prefix(1_000).map { entry in
      Completer.FolderEntry(
        name: entry.lastPathComponent,
        isFolder: (try? entry.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false)
    }.sorted { $0.name < $1.name }
  }

  private func tints(of line: String) -> [TintedRange] {
    guard !line.isEmpty, session.settings[.colour] else { return [] }
    return Highlighter(currentBook(), for: session).spans(in: line).map {
      TintedRange($0.range, $0.role.tint)
    }
  }
}

extension Talk {
  /// For screen readers and dumb terminals: nothing is redrawn, and a question mark at the end of a
  /// line asks for what may stand there.
  private func talkPlainly() throws {
    let reader = PlainLineReader()
    defer { reader.close() }
    var begun = ""
    while !session.isOver {
      for notice in session.latestNews() { speaking.say(notice) }
      bookFollows = false
      let prompt = session.prompt[session.language] + (begun.isEmpty ? "" : begun + " ")
      switch reader.readLine(prompt: prompt) {
      case .cancelled:
        // What was typed stays with the terminal, so nobody knows whether it was a ballot.
        speaking.say(
          Bilingual(zh: "已放弃这一行，没有送出", en: "the line was given up; nothing was sent"))
        giveUp(begun)
        begun = ""
      case .end: return
      case .text(let typed):
        let line = begun.isEmpty ? typed : "\(begun) \(typed)"
        begun = ""
        if let asked = Self.asked(line) {
          begun = choose(asked, reader)
        } else {
          try answer(line)
        }
      }
    }
  }

  /// The line before a question mark that stands alone at its end.
  private static func asked(_ line: String) -> String? {
    let text = line.trimmingCharacters(in: .whitespaces)
    guard let last = text.last, last == "?" || last == "？" else { return nil }
    return String(text.dropLast())
  }

  /// Lets the person choose by number what may follow; answers the line so far.
  private func choose(_ line: String, _ reader: PlainLineReader) -> String {
    let begun = line.trimmingCharacters(in: .whitespaces)
    // The next word, or the rest of the last one.
    let readings = [line, begun, begun + " "].map { ($0, complete($0, $0.count)) }
    let found = readings.first { !$0.1.candidates.isEmpty } ?? (begun, complete(begun, begun.count))
    let (asked, completion) = found
    let candidates = completion.candidates.prefix(40)
    let language = session.language
    guard !candidates.isEmpty else {
      speaking.say(Bilingual(language.phrases.nothingToComplete))
      return begun
    }
    for (place, candidate) in candidates.enumerated() {
      let detail = candidate.detail.isEmpty ? "" : "，\(candidate.detail)"
      speaking.say(Bilingual("\(place + 1). \(candidate.text)\(detail)"))
    }
    let left = completion.candidates.count - candidates.count
    if left > 0 { speaking.say(Bilingual(language.phrases.more(left))) }
    let prompt = Bilingual(zh: "输入序号，直接回车不选：", en: "number, or Enter for none: ")
    guard case .text(let typed) = reader.readLine(prompt: prompt[language]),
      let number = Int(HalfWidth.folded(typed).trimmingCharacters(in: .whitespaces)),
      number > 0, number <= candidates.count
    else { return begun }
    let letters = Array(asked)
    return String(letters[..<completion.range.lowerBound]) + candidates[number - 1].text
  }
}

extension Language {
  /// The editor's own words.
  fileprivate var phrases: Assistance.Phrases {
    switch self {
    case .zh:
      Assistance.Phrases(
        search: { "查找历史“\($0)”\($1 ? "" : "：没有")（回车取用，Esc 放弃）：" },
        more: { "还有 \($0) 项，再输入几个字缩小范围" }, nothingToComplete: "这里没有可补全的",
        pasteTooLong: "粘贴的内容过长，后面的没有收下")
    case .en:
      Assistance.Phrases(
        search: { "search “\($0)”\($1 ? "" : ": nothing") (Enter takes, Esc leaves): " },
        more: { "\($0) more; type on to narrow them down" },
        nothingToComplete: "nothing to complete here",
        pasteTooLong: "too much was pasted; the rest was not taken")
    }
  }
}

extension Highlighter.Role {
  fileprivate var tint: Tint {
    switch self {
    case .verb: .strong
    case .unknownVerb, .unknownName: .wrong
    case .keyword, .choice: .strong
    case .quoted: .quoted
    case .comment: .quiet
    case .name: .name
    }
  }
}
