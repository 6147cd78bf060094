import AdmissionCommittee
import AdmissionScreening
import AdmissionDirectory
import AdmissionConsole
import AdmissionJournal
import AdmissionLineEdit
import AdmissionReports
import AdmissionVocabulary
import ArgumentParser
import Foundation

/// `zhunru` itself: a person at a terminal, or lines from elsewhere.
struct Conversation {
  /// Where the lines come from.
  enum Input {
    case keyboard, pipe
    case lines([String])
    case file(String)
  }

  let options: SharedOptions
  private let input: Input
  private let keepsGoing: Bool

  init(_ options: SharedOptions, _ input: Input, keepsGoing: Bool) {
    (self.options, self.input, self.keepsGoing) = (options, input, keepsGoing)
  }

  func run() throws {
    let workplace = try Workplace(options)
    try carefully(options) {
      // A script is read before anything is made or changed.
      let script: String? =
        switch input {
        case .keyboard, .pipe: nil
        case .lines(let lines): lines.joined(separator: "\n")
        case .file(let path): try InputFile.script(at: path)
        }
      let clerk = try workplace.workingClerk()
      if case .keyboard = input {
        var session = try workplace.session(clerk, allowsPrefixes: true)
        return try talk(in: &session)
      }
      var session = try workplace.session(clerk, allowsPrefixes: false)
      if let script {
        try carryOut(script, in: &session)
      } else {
        try readPipe(in: &session)
      }
    }
  }

  /// Answers the lines of a script, or of `-c`.
  private func carryOut(_ script: String, in session: inout Session) throws {
    let file: String? = if case .file(let path) = input { path } else { nil }
    var run = ScriptRun(keepsGoing: keepsGoing)
    run.run(script, in: &session) { options.output.show($0, of: file) }
    try finish(run, leaving: run.linesLeft, of: file, session.language)
  }

  /// Says what was not carried out any more, and ends with the exit code of what was.
  private func finish(
    _ run: ScriptRun, leaving rest: Int?, of file: String?, _ language: Language
  ) throws {
    if let line = run.stoppedAt, rest != 0 {
      let reply = Reply.stopped(leaving: .lines(rest))
      options.output.show(
        ScriptRun.Step(line: line, replies: [reply], language: language), of: file)
    }
    if run.isBroken { throw ExitCode.unusable }
    if run.failures > 0 { throw ExitCode.no }
  }

  private func talk(in session: inout Session) throws {
    greet(session)
    let editor = LineEditor(programName: "zhunru", historyFile: Self.historyFile)
    defer { editor?.close() }
    while !session.isOver {
      let prompt = session.prompt[session.language]
      let line: LineEditor.Line =
        editor?.readLine(prompt: prompt) ?? Self.plainLine(prompt: prompt)
      switch line {
      case .cancelled:
        if let notice = session.unsent(editor?.abandoned ?? "") { options.output.show(notice) }
      case .end: return
      case .text(let text):
        var output = options.output
        let replies = session.respond(to: text)
        output.language = session.language
        for reply in replies { output.show(reply) }
        if replies.contains(where: { $0.answer == .broken }) { throw ExitCode.unusable }
      }
    }
  }

  private func greet(_ session: Session) {
    let charter = session.clerk.current.charter
    options.output.say(
      charter.committee
        + Bilingual(
          zh: " · \(charter.mode.name.zh)办公室（自报身份）· 办公日 \(session.clerk.current.today)",
          en: " · \(charter.mode.name.en) office (attested) · day \(session.clerk.current.today)"))
    if charter.reconstructed {
      options.output.say(
        Bilingual(zh: "演示数据，不是海曙区的实际记录", en: "demonstration data, not a record of what Haishu did"))
    }
    if let reply = try? session.reduced(), let head = reply.lines(session.language).first {
      options.output.say(Bilingual(head))
    }
    options.output.say(
      Bilingual(
        zh: "输入 帮助 查看命令，退出 离开；English: lang en",
        en: "type help for the verbs, quit to leave; 中文：语言 中文"))
  }

  /// A line from a terminal that cannot edit one.
  private static func plainLine(prompt: String) -> LineEditor.Line {
    Output.write(Array(prompt.utf8), to: STDOUT_FILENO)
    return readLine().map { .text($0) } ?? .end
  }

  private func readPipe(in session: inout Session) throws {
    var run = ScriptRun(keepsGoing: keepsGoing)
    var input = StandardInput()
    var number = 0
    while let bytes = input.next() {
      number += 1
      guard let line = String(validating: bytes, as: UTF8.self) else {
        let notText = Notice(
          "not-text", zh: "不是 UTF-8 文本", en: "it is not UTF-8 text",
          hint: Bilingual(zh: "改用 UTF-8", en: "use UTF-8"))
        options.output.show(
          ScriptRun.Step(line: number, replies: [Reply(notText)], language: session.language))
        throw ExitCode.unusable
      }
      guard run.take(line, number: number, in: &session, show: { options.output.show($0) }) else {
        break
      }
    }
    let isOver = run.stoppedAt != nil && !input.mayGoOn()
    try finish(run, leaving: isOver ? 0 : nil, of: nil, session.language)
  }

  /// Typed lines are kept in the user's state folder.
  private static var historyFile: String {
    let environment = ProcessInfo.processInfo.environment
    let state =
      environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? NSHomeDirectory() + "/.local/state"
    return state + "/zhunru/history"
  }
}
