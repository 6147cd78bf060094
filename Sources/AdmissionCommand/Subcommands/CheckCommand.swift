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
      var worst = ExitCode.success
      for (place, file) in files.enumerated() {
        ProgressLine.reached(
          Bilingual(
            zh: "第 \(place + 1) 份，共 \(files.count) 份", en: "\(place + 1) of \(files.count)"))
        do {
          let answer = try check(file, amendments, workplace, office)
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
    _ file: String, _ amendments: [Amendment], _ workplace: CommandWorkplace, _ office: Registrar?
  ) throws -> Reply.Answer {
    let amended = try workplace.application(at: file, amendedBy: amendments)
    let desk = try workplace.screening(of: amended, office)
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

extension CommandWorkplace {
  /// What an application is screened against, and how that is said.
  fileprivate struct ScreeningDesk {
    let screening: Screening
    let note: Bilingual

    init(
      _ screening: Screening, because why: Bilingual, against list: Bilingual,
      _ derivation: Bilingual = Bilingual("")
    ) {
      self.screening = screening
      note =
        Bilingual(zh: "按 \(screening.day)（", en: "screened as of \(screening.day) (") + why
        + Bilingual(zh: "）对照", en: ") against ") + list
        + Bilingual(zh: "预审，不留记录", en: "; nothing was recorded") + derivation
    }
  }

  /// In an office as the office screens it; without one, on the day that fits the application.
  fileprivate func screening(
    of application: Application, _ office: Registrar?
  ) throws -> ScreeningDesk {
    if let office {
      return ScreeningDesk(
        office.screening(on: options.today),
        because: asked ?? Bilingual(zh: "办公日", en: "the office's day"),
        against: Bilingual(zh: "本办公室的目录", en: "this office's directory"))
    }
    let (day, why, derivation) = try day(for: application)
    // The reader accepts no catalogue without an edition.
    guard let edition = catalog.edition(inForceOn: day) else { throw ExitCode.unusable }
    return ScreeningDesk(
      orders.screening(against: Directory(edition), catalog.committee.roster, on: day),
      because: why, against: Bilingual(zh: "版本“\(edition.name)”", en: "edition \(edition.name)"),
      derivation)
  }

  /// Why the day asked for on the command line; `nil` when none was.
  private var asked: Bilingual? {
    options.today.map { _ in Bilingual(zh: "--today 指定", en: "as --today says") }
  }

  /// The day with how it was found, in a word and where it is unusual on a line of its own.
  private func day(
    for application: Application
  ) throws(MissingCalendarYear) -> (day: CalendarDay, why: Bilingual, derivation: Bilingual) {
    if let today = options.today, let asked { return (today, asked, Bilingual("")) }
    let enters = application.item.enters
    if application.basis.ground == .emergency {
      let why = Bilingual(zh: "突发紧急事件，按进入日", en: "an emergency, as of the day it enters")
      return (enters, why, Bilingual(""))
    }
    // Without a notice to give, the working day before it enters.
    func leadTime(on day: CalendarDay) -> Int {
      max(1, catalog.ruleBook.notice(on: day))
    }
    var notice = leadTime(on: enters)
    var derivation = try catalog.workdays.day(notice, workdaysBefore: enters)
    // Whoever files then gives the notice of that day, which may be longer.
    if leadTime(on: derivation.result) > notice {
      notice = leadTime(on: derivation.result)
      derivation = try catalog.workdays.day(notice, workdaysBefore: enters)
    }
    return (
      derivation.result,
      Bilingual(
        zh: "进入日 \(enters) 前推 \(notice) 个工作日",
        en: "\(notice) working days before it enters on \(enters)"),
      derivation.isUnusual ? Bilingual("\n  ") + derivation.words(before: true) : Bilingual("")
    )
  }
}
