import AdmissionCatalog
import AdmissionCommittee
import AdmissionConsole
import AdmissionDirectory
import AdmissionJournal
import AdmissionLineEdit
import AdmissionScreening
import AdmissionVocabulary
import AdmissionWording
import AdmissionWorkplace
import ArgumentParser

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "预审申请，不留记录。Screen applications, record nothing.",
    discussion: """
      zhunru check --what-if 'item.ends=2014-12-31' --explain FILE
      zhunru check --fix DRAFT.yaml FILE
      zhunru check FOLDER LIST.jsonl; … | zhunru check -
      文件夹连同下级文件夹；一个文件可有多份：YAML 以 --- 分开，JSON 每行一份；- 为标准输入。
      A folder with all below it; several in one file: YAML documents separated by ---, JSON one a line; - is standard input.
      """)

  @OptionGroup var options: SharedOptions
  @Flag(help: "逐条说明 what every rule of the book says, with the values read") var explain = false
  @Option(help: "假设一项改动 try a change, as item.ends=2014-12-31; may be repeated")
  var whatIf: [String] = []
  @Option(help: "把能直接改正的写成新文件 write a corrected draft, never over a file", completion: .file())
  var fix: String?
  @Argument(help: "申请文件、文件夹或 - applications, folders, or -", completion: .file())
  var files: [String]

  func run() throws {
    let workplace = try CommandWorkplace(options)
    try carefully(options, Bilingual(zh: "预审", en: "screening")) {
      let amendments = try amendments()
      let office = try options.store == nil ? nil : workplace.readingRegistrar()
      let applications = ApplicationFiles(at: files)
      if fix != nil, applications.all.count != 1 { try refuseToFix() }
      var output = options.output
      output.recordsNothing = true
      if applications.all.count > 1 { output.pages = false }
      let run = CheckRun(
        register: workplace.catalog.register,
        desks: ScreeningDesks(workplace, ofOffice: office?.screening(on: options.today)),
        amendments: amendments, supposed: whatIf, isExplaining: explain, output: output,
        advise: options.advise)
      // In a script, and while it waits for a pipe, Ctrl-C ends it at once, like everything else.
      guard Outlet.errors.isTerminal, !files.contains("-") else {
        return try show(screen(applications, run) { false }.count, of: applications, output)
      }
      Interruption.watch()
      let (count, isWhole) = try Interruption.during {
        try screen(applications, run) { Interruption.hasCome }
      }
      try show(count, of: applications, output, isWhole: isWhole)
    }
  }

  /// Screens and shows one after another.
  private func screen(
    _ applications: ApplicationFiles, _ run: CheckRun, _ isInterrupted: () -> Bool
  ) throws -> (count: ScreeningCount, isWhole: Bool) {
    var count = ScreeningCount()
    let isWhole = try run.screen(applications, isInterrupted: isInterrupted) { answered, begun in
      if fix != nil, answered.isOneOfMany { try refuseToFix() }
      var output = run.output
      if answered.isOneOfMany { output.pages = false }
      output.show(answered.shown)
      if let outcome = answered.outcome {
        count.add(outcome)
      } else {
        count.addUnusable(answered.name)
      }
      ProgressLine.reached(
        Bilingual(
          zh: "已 \(count.all) 份，第 \(begun) 个文件，共 \(applications.all.count) 个",
          en: "\(count.all) done, file \(begun) of \(applications.all.count)"))
      if let fix, let sheet = answered.sheet { try writeDraft(sheet, of: files[0], to: fix) }
    }
    return (count, isWhole)
  }

  /// Says what many came to, and ends with the exit code of all.
  ///
  /// What cannot be read is a no like another where something else could.
  private func show(
    _ count: ScreeningCount, of applications: ApplicationFiles, _ output: Output,
    isWhole: Bool = true
  ) throws {
    let reply = count.reply(passedOver: applications.passedOver)
    if count.all > 1 || !applications.passedOver.isEmpty || !isWhole { output.show(reply) }
    if !isWhole {
      output.remark(Bilingual(zh: "已中断，其余没有预审", en: "interrupted; the rest was not screened"))
      throw ExitCode(130)
    }
    if count.screened == 0 { throw ExitCode.unusable }
    if reply.answer == .no { throw ExitCode.no }
  }

  /// - Throws: exit code 64 after saying why.
  private func refuseToFix() throws -> Never {
    options.output.show(
      Reply(
        Notice(
          "one-at-a-time", zh: "--fix 一次只改一份申请，没有写草稿",
          en: "--fix takes one application at a time; no draft was written",
          hint: Bilingual(
            zh: "把要改的一份单独存为文件", en: "put the one to be corrected into a file of its own"))))
    throw ExitCode.validationFailure
  }

  /// - Throws: exit code 64 after showing which change is none.
  private func amendments() throws -> [Amendment] {
    do throws(MalformedAmendment) {
      return try whatIf.map { text throws(MalformedAmendment) in try Amendment(parsing: text) }
    } catch {
      options.output.show(Reply(error.notice.advised(options.advise)))
      throw ExitCode.validationFailure
    }
  }

  /// Writes what can be corrected as a new file, where there is anything.
  private func writeDraft(_ sheet: ScreeningSheet, of file: String, to path: String) throws {
    guard let remedy = sheet.remedy else {
      return options.output.remark(
        Bilingual(zh: "没有写草稿：没有可以直接改正的内容", en: "no draft was written: there is nothing to correct"))
    }
    let draft = Draft(
      remedy, of: sheet.question.application, in: file, supposing: whatIf, options.language)
    try draft.write(to: path)
    options.output.remark(
      Bilingual(
        zh: "已写草稿 \(path)：改正 \(draft.corrected) 处，尚须填写 \(draft.open) 处；原文件没有改动",
        en: "wrote the draft \(path): \(draft.corrected) corrected, \(draft.open) still to be"
          + " written; the original was left alone"))
  }
}
