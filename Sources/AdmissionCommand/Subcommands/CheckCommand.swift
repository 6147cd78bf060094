import AdmissionCatalog
import AdmissionCommittee
import AdmissionConsole
import AdmissionDirectory
import AdmissionJournal
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
      """)

  @OptionGroup var options: SharedOptions
  @Flag(help: "逐条说明 what every rule of the book says, with the values read") var explain = false
  @Option(help: "假设一项改动 try a change, as item.ends=2014-12-31; may be repeated")
  var whatIf: [String] = []
  @Option(help: "把能直接改正的写成新文件 write a corrected draft, never over a file", completion: .file())
  var fix: String?
  @Argument(help: "申请文件 applications", completion: .file()) var files: [String]

  func validate() throws {
    if fix != nil, files.count != 1 {
      throw ValidationError("--fix 一次一个文件 takes one application at a time")
    }
  }

  func run() throws {
    let workplace = try CommandWorkplace(options)
    try carefully(options, Bilingual(zh: "预审", en: "screening")) {
      let amendments = try amendments()
      let office = try options.store == nil ? nil : workplace.readingRegistrar()
      let desks = ScreeningDesks(workplace, ofOffice: office?.screening(on: options.today))
      var worst = ExitCode.success
      for (place, file) in files.enumerated() {
        ProgressLine.reached(
          Bilingual(
            zh: "第 \(place + 1) 份，共 \(files.count) 份", en: "\(place + 1) of \(files.count)"))
        do {
          let answer = try check(file, amendments, workplace, desks)
          if answer != .yes, worst == .success { worst = .no }
        } catch let error as UnusableFile {
          options.output.show(Reply(error))
          worst = .unusable
        } catch let error as MissingCalendarYear {
          options.output.show(Reply(error.notice), place: "\(file): ")
          worst = .unusable
        }
      }
      if worst != .success { throw worst }
    }
  }

  /// - Throws: exit code 64 after showing which change is none.
  private func amendments() throws -> [Amendment] {
    do throws(MalformedAmendment) {
      return try whatIf.map { text throws(MalformedAmendment) in try Amendment(parsing: text) }
    } catch {
      options.output.show(Reply(error.notice.advised(\.words)))
      throw ExitCode.validationFailure
    }
  }

  /// Screens one file and shows what came of it; with changes tried, as it would be with them.
  private func check(
    _ file: String, _ amendments: [Amendment], _ workplace: CommandWorkplace,
    _ desks: ScreeningDesks
  ) throws -> Reply.Answer {
    let amended = try workplace.application(at: file, amendedBy: amendments)
    let desk = try desks.desk(for: amended)
    let sheet = ScreeningSheet(try desk.screening.question(amended), explaining: explain)
    let reply: Reply
    if amendments.isEmpty {
      reply = sheet.reply(file: file, note: desk.note)
    } else {
      let before = try desk.screening.verdict(on: workplace.application(at: file))
      reply = sheet.reply(file: file, note: desk.note, supposing: whatIf, before: before)
    }
    options.output.show(reply)
    if let fix { try writeDraft(sheet, of: file, to: fix) }
    return reply.answer
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
