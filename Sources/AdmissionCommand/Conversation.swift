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

/// `zhunru` itself: a person at a terminal, or a pipe.
struct Conversation {
  let options: SharedOptions

  init(_ options: SharedOptions) {
    self.options = options
  }

  func run() throws {
    let workplace = try Workplace(options)
    try carefully(options) {
      let clerk = try workplace.workingClerk()
      let isInteractive = Terminal.isInteractive
      var session = try workplace.session(clerk, allowsPrefixes: isInteractive)
      if isInteractive {
        try talk(in: &session)
      } else {
        try readPipe(in: &session)
      }
    }
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
    if let reply = try? session.reduced(), let head = reply.lines(session.language, nil).first {
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
    var run = ScriptRun(keepsGoing: false)
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
    if run.isBroken { throw ExitCode.unusable }
    if run.failures > 0 { throw ExitCode.no }
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
