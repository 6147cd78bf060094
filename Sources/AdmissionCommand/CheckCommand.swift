import AdmissionCatalog
import AdmissionCommittee
import AdmissionConsole
import AdmissionDirectory
import AdmissionJournal
import AdmissionLanguage
import AdmissionScreening
import AdmissionVocabulary
import AdmissionWording
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
  @Option(help: "把能直接改正的写成新文件 write a corrected draft, never over a file") var fix: String?
  @Argument(help: "申请文件 applications") var files: [String]

  func validate() throws {
    if fix != nil, files.count != 1 {
      throw ValidationError("--fix 一次一个文件 takes one application at a time")
    }
  }

  func run() throws {
    let workplace = try Workplace(options)
    try carefully(options, Bilingual(zh: "预审", en: "screening")) {
      let amendments = try amendments()
      let office = try options.store == nil ? nil : workplace.readingClerk().office
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
      options.output.show(Reply(error.notice))
      throw ExitCode.validationFailure
    }
  }

  /// Screens one file and shows what came of it; with changes tried, as it would be with them.
  private func check(
    _ file: String, _ amendments: [Amendment], _ workplace: Workplace, _ office: Office?
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
    if let fix {
      try Draft(sheet, of: file, supposing: whatIf, options.language).write(to: fix, options.output)
    }
    return reply.answer
  }
}

extension Workplace {
  /// What an application is screened against, and how that is said.
  fileprivate struct ScreeningDesk {
    let screening: Screening
    let note: Bilingual
  }

  /// Picks the day that fits the application, and says which.
  fileprivate func screening(
    of application: Application, _ office: Office?
  ) throws -> ScreeningDesk {
    let (day, why, derivation) = try day(for: application, office?.today)
    let screening: Screening
    let list: Bilingual
    if let office {
      screening = orders.screening(in: office, on: day)
      list = Bilingual(zh: "本办公室的目录", en: "this office's directory")
    } else {
      // The reader accepts no catalogue without an edition.
      guard let edition = catalog.edition(inForceOn: day) else { throw ExitCode.unusable }
      screening = orders.screening(against: Directory(edition), catalog.committee.roster, on: day)
      list = Bilingual(zh: "版本“\(edition.name)”", en: "edition \(edition.name)")
    }
    return ScreeningDesk(
      screening: screening,
      note: Bilingual(zh: "按 \(day)（", en: "screened as of \(day) (") + why
        + Bilingual(zh: "）对照", en: ") against ") + list
        + Bilingual(zh: "预审，不留记录", en: "; nothing was recorded") + derivation)
  }

  /// The day with how it was found, in a word and where it is unusual on a line of its own.
  private func day(
    for application: Application, _ office: CalendarDay?
  ) throws(MissingCalendarYear) -> (day: CalendarDay, why: Bilingual, derivation: Bilingual) {
    let none = Bilingual("")
    if let today = options.today {
      return (today, Bilingual(zh: "--today 指定", en: "as --today says"), none)
    }
    if let office { return (office, Bilingual(zh: "办公日", en: "the office's day"), none) }
    let enters = application.item.enters
    // Without a notice to give, the working day before it enters.
    func leadTime(on day: CalendarDay) -> Int {
      max(1, catalog.ruleBook.number("workingDays", of: "R23", on: day) ?? 1)
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
      derivation.isUnusual ? Bilingual("\n  ") + derivation.words(before: true) : none
    )
  }
}
