import AdmissionCommittee
import AdmissionConsole
import AdmissionDirectory
import AdmissionJournal
import AdmissionScreening
import AdmissionVocabulary
import AdmissionWording
import AdmissionWorkplace
import ArgumentParser
import Foundation

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "成批办理脚本。Carry out scripts, by the same commands.")

  @OptionGroup var options: SharedOptions
  @Flag(help: "全部办成，否则什么也不改 all of it or nothing")
  var atomic = false
  @OptionGroup var again: BatchOptions
  @OptionGroup var identity: IdentityOptions
  @Flag(help: "被拒绝后继续 go on after a refusal")
  var keepGoing = false
  @Argument(help: "脚本文件 scripts", completion: .file()) var scripts: [String]

  func validate() throws {
    if again.batch != nil, scripts.count > 1 {
      throw ValidationError("--batch 只用于一个脚本；--batch names one script")
    }
    // On a store a script is known by its file's name: a second of that name would be done already.
    let paths = Set(scripts.map { URL(filePath: $0).standardized })
    if options.store != nil, Set(paths.map(\.lastPathComponent)).count < paths.count {
      throw ValidationError(
        "脚本同名，在同一档案里分不开；分别办理，用 --batch 各起一个名称；two scripts have one name, by which a store"
          + " knows them: run them one by one, each with a --batch NAME")
    }
  }

  func run() throws {
    let workplace = try CommandWorkplace(options)
    try carefully(options, Bilingual(zh: "办理", en: "carrying out scripts")) {
      // Every script is read before any line is carried out.
      let texts = try scripts.map { ($0, try InputFile.script(at: $0)) }
      let registrar =
        try options.store == nil
        ? workplace.officeInMemory(afterDemonstration: false) : workplace.workingRegistrar()
      // An office that ends with the program meets no script twice.
      let scripts = try texts.map { path, text in
        Script(
          path: path, text: text,
          batch: options.store == nil
            ? nil : try again.batch(ofFile: path, of: text, in: registrar, as: options.actor))
      }
      var session = try workplace.session(registrar, allowsPrefixes: false)
      session.isIdentityBound = identity.binds(options)
      session.hasFreeInput = true
      if atomic {
        try runAtomically(scripts, registrar, &session)
      } else {
        try runAll(scripts, &session) { show($1, of: $0) }
      }
    }
  }

  private struct Script {
    let path: String
    let text: String
    let batch: Batch?
  }

  private func runAtomically(
    _ texts: [Script], _ registrar: Registrar, _ session: inout Session
  ) throws {
    var held: [(String, ScriptRun.Step)] = []
    do {
      try registrar.atomically {
        try runAll(texts, &session) { held.append(($0, $1)) }
      }
    } catch let code as ExitCode {
      // What was answered on the way did not happen; only what stopped it is worth showing.
      for (path, step) in held
      where step.replies.contains(where: { $0.answer != .yes && $0.kind != .stopped }) {
        show(step, of: path)
      }
      options.output.show(
        Reply(
          Notice(
            "batch-undone", zh: "整批没有办理，什么也没有改动",
            en: "nothing of the batch was carried out, nothing was changed",
            hint: Bilingual(
              zh: "改正上面一行后整批再办", en: "mend the line above and run the whole batch again"))))
      throw code
    }
    for (path, step) in held { show(step, of: path) }
  }

  private func runAll(
    _ texts: [Script], _ session: inout Session,
    _ show: (String, ScriptRun.Step) -> Void
  ) throws {
    var failures = 0
    var isStoreAtFault = false
    var doneBefore = 0
    let first = session.registrar.head.sequence
    defer {
      if again.resume {
        options.output.show(
          .resumed(
            done: doneBefore, entries: session.registrar.head.sequence - first, refused: failures))
      }
    }
    var later = texts[...]
    while let script = later.popFirst() {
      let (path, text) = (script.path, script.text)
      session.batch = script.batch
      var run = ScriptRun(keepsGoing: keepGoing)
      let count =
        text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.count
        - (text.last?.isNewline == true ? 1 : 0)
      run.run(text, in: &session) { step in
        ProgressLine.reached(
          Bilingual(
            zh: "\(path) 第 \(step.line) 行，共 \(count) 行", en: "\(path) line \(step.line) of \(count)"
          ))
        show(path, step)
      }
      failures += run.failures
      doneBefore += run.doneBefore
      isStoreAtFault = isStoreAtFault || run.isStoreAtFault
      if let line = run.stoppedAt {
        let rest = run.linesLeft + later.reduce(0) { $0 + ScriptRun.commands(in: $1.text) }
        if rest > 0 {
          let reply = Reply.stopped(
            leaving: .lines(rest), next: run.ways(isBatch: script.batch != nil))
          show(path, ScriptRun.Step(line: line, replies: [reply], language: session.language))
        }
        throw run.isStoreAtFault ? ExitCode.unusable : ExitCode.no
      }
      if session.isOver { break }
    }
    if failures > 0 { throw isStoreAtFault ? ExitCode.unusable : ExitCode.no }
  }

  private func show(_ step: ScriptRun.Step, of path: String) {
    options.output.show(step, of: path)
  }
}
