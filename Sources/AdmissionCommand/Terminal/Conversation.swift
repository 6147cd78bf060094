import AdmissionCommittee
import AdmissionConsole
import AdmissionJournal
import AdmissionVocabulary
import AdmissionWording
import AdmissionWorkplace
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
  private let again: BatchOptions
  private let identity: IdentityOptions

  init(
    _ options: SharedOptions, _ input: Input, keepsGoing: Bool, _ again: BatchOptions,
    _ identity: IdentityOptions
  ) {
    (self.options, self.input, self.keepsGoing) = (options, input, keepsGoing)
    (self.again, self.identity) = (again, identity)
  }

  func run() throws {
    let workplace = try CommandWorkplace(options)
    try carefully(options) {
      // A script is read before anything is made or changed.
      let script: String? =
        switch input {
        case .keyboard: nil
        // What is to be known by a name is read to its end first.
        case .pipe: again.batch == nil ? nil : try InputFile.scriptFromPipe()
        case .lines(let lines): lines.joined(separator: "\n")
        case .file(let path): try InputFile.script(at: path)
        }
      let registrar = try workplace.workingRegistrar()
      if case .keyboard = input {
        let session = try workplace.session(registrar, allowsPrefixes: true)
        return try Talk(session, options.output).run()
      }
      var session = try workplace.session(registrar, allowsPrefixes: false)
      session.isIdentityBound = identity.binds(options)
      if case .pipe = input {} else { session.hasFreeInput = true }
      if let script {
        session.batch = try again.batch(ofFile: file, of: script, in: registrar, as: options.actor)
        try carryOut(script, in: &session)
      } else {
        try readPipe(in: &session)
      }
    }
  }

  private var file: String? { if case .file(let path) = input { path } else { nil } }

  /// Answers the lines of a script, of `-c`, or of a pipe read to its end.
  private func carryOut(_ script: String, in session: inout Session) throws {
    var run = ScriptRun(keepsGoing: keepsGoing)
    run.run(script, in: &session) { options.output.show($0, of: file) }
    try finish(
      run, leaving: run.linesLeft, of: file, isBatch: session.batch != nil, session.language)
  }

  /// Says what was not carried out any more, and ends with the exit code of what was.
  private func finish(
    _ run: ScriptRun, leaving rest: Int?, of file: String?, isBatch: Bool = false,
    _ language: Language
  ) throws {
    if let line = run.stoppedAt, rest != 0 {
      let reply = Reply.stopped(leaving: .lines(rest), next: run.ways(isBatch: isBatch))
      options.output.show(
        ScriptRun.Step(line: line, replies: [reply], language: language), of: file)
    }
    if run.isStoreAtFault { throw ExitCode.unusable }
    if run.failures > 0 { throw ExitCode.no }
  }

  private func readPipe(in session: inout Session) throws {
    var run = ScriptRun(keepsGoing: keepsGoing)
    var input = try InputFile.standardInput()
    var number = 0
    var isMissed = false
    // After `quit` only what is there already is read: its answer, in a transcript.
    while !session.isOver || input.isAtHand, let bytes = input.next() {
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
        isMissed = run.stoppedAt != number && ScriptRun.commands(in: line) > 0
        break
      }
    }
    run.finish(in: session) { options.output.show($0) }
    let isOver = run.stoppedAt != nil && !isMissed && !input.mayGoOn()
    try finish(run, leaving: isOver ? 0 : nil, of: nil, session.language)
  }
}
