import AdmissionCatalog
import AdmissionCommittee
import AdmissionScreening
import AdmissionConsole
import AdmissionDirectory
import AdmissionJournal
import AdmissionVocabulary
import ArgumentParser

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "预审申请，不留记录。Screen applications, record nothing.")

  @OptionGroup var options: SharedOptions
  @Argument(help: "申请文件 applications") var files: [String]

  func run() throws {
    let workplace = try Workplace(options)
    try carefully(options) {
      let office = try options.store == nil ? nil : workplace.readingClerk().office
      var worst = ExitCode.success
      for file in files {
        do {
          let application = try workplace.desk.readApplication(file)
          let reply = try workplace.screening(application, file, office)
          options.output.show(reply)
          if reply.answer != .yes, worst == .success { worst = .no }
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
}

extension Workplace {
  /// Screens one application on the day that fits it, and says which.
  fileprivate func screening(
    _ application: Application, _ file: String, _ office: Office?
  ) throws -> Reply {
    let (day, why) = try day(for: application, office?.today)
    let screening: Screening
    let list: Bilingual
    if let office {
      screening = orders.screening(in: office, on: day)
      list = Bilingual(zh: "本办公室的目录", en: "this office's directory")
    } else {
      // The reader accepts no catalogue without an edition.
      guard let edition = catalog.edition(inForceOn: day) else { throw ExitCode.unusable }
      screening = orders.screening(
        against: Directory(edition), catalog.committee.roster, on: day)
      list = Bilingual(zh: "版本“\(edition.name)”", en: "edition \(edition.name)")
    }
    return .screening(
      try screening.verdict(on: application),
      of: application, file: file, directory: screening.directory, register: catalog.register,
      note: Bilingual(zh: "按 \(day)（", en: "screened as of \(day) (") + why
        + Bilingual(zh: "）对照", en: ") against ") + list
        + Bilingual(zh: "预审，不留记录", en: "; nothing was recorded"))
  }

  private func day(
    for application: Application, _ office: CalendarDay?
  ) throws(MissingCalendarYear) -> (CalendarDay, Bilingual) {
    if let today = options.today {
      return (today, Bilingual(zh: "--today 指定", en: "as --today says"))
    }
    if let office { return (office, Bilingual(zh: "办公日", en: "the office's day")) }
    let enters = application.item.enters
    // Without a notice to give, the working day before it enters.
    let notice = max(1, catalog.ruleBook.number("workingDays", of: "R23", on: enters) ?? 1)
    return (
      try catalog.workdays.day(notice, workdaysBefore: enters).result,
      Bilingual(
        zh: "进入日 \(enters) 前推 \(notice) 个工作日",
        en: "\(notice) working days before it enters on \(enters)")
    )
  }
}
