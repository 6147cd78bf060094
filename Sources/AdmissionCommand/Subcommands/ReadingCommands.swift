import AdmissionCatalog
import AdmissionCommittee
import AdmissionConsole
public import AdmissionDirectory
import AdmissionJournal
import AdmissionLanguage
import AdmissionReports
import AdmissionScreening
import AdmissionVocabulary
import AdmissionWording
import AdmissionWorkplace
public import ArgumentParser

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "减项与首项依据。The reduction, and the first removal down to its ballots.")

  @OptionGroup var options: SharedOptions

  func run() throws {
    let workplace = try CommandWorkplace(options)
    try carefully(options, .reading) {
      let session = try workplace.session(
        workplace.readingRegistrar(), allowsPrefixes: false, onlyReads: true)
      options.output.show(try session.reduced(on: options.today))
      if let first = try session.firstRemovalExplained() {
        options.output.say(Bilingual(zh: "\n第一项减少的依据：", en: "\nthe first step down, explained:"))
        options.output.show(first)
      }
    }
  }
}

struct DirectoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "directory", abstract: "现行目录。What may be asked of communities.")

  @OptionGroup var options: SharedOptions
  @Option(help: "分组 department | kind") var by: Grouping?
  @Option(help: "截至日期 as of a day") var asOf: CalendarDay?
  @Flag(help: "写成版本文件 as an edition's file") var yaml = false
  @Argument(help: "词语 words, as in a session: 消防 by kind as of 2014-03-01") var words: [String] = []

  func run() throws {
    let workplace = try CommandWorkplace(options)
    try carefully(options, .reading) {
      let registrar = try workplace.readingRegistrar()
      if yaml {
        options.output.data(
          EditionFile.written(
            registrar.current.editionAsItStands(
              on: asOf, disclaimer: registrar.orders.register.disclaimer))
        )
        return
      }
      let session = try workplace.session(registrar, allowsPrefixes: false, onlyReads: true)
      // The words of the conversation's own verb: by KEY, as of DATE.
      let (words, key, day) = try Request.directoryWords(words)
      options.output.show(
        try session.directory(words, by: by ?? key, on: asOf ?? day ?? options.today))
    }
  }
}

extension Grouping: ExpressibleByArgument {
  /// What a directory can be parted by; a count can also be by the year.
  private static let ofDirectory: [Grouping] = [.department, .kind]

  public static var allValueStrings: [String] { ofDirectory.map(\.rawValue) }

  public init?(argument: String) {
    guard let key = Self.ofDirectory.first(where: { $0.rawValue == argument }) else { return nil }
    self = key
  }
}

struct BurdenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "burden",
    abstract: "一年占用社区多少工时。Hours a year asked of communities, and each department's balance.")

  @OptionGroup var options: SharedOptions
  @Option(help: "截至日期 as of a day") var asOf: CalendarDay?
  @Argument(help: "部门或事项 a department or an item, as in a session: 民政局 截至 2014-03-01")
  var words: [String] = []

  func run() throws {
    let workplace = try CommandWorkplace(options)
    try carefully(options, .reading) {
      let session = try workplace.session(
        workplace.readingRegistrar(), allowsPrefixes: false, onlyReads: true)
      let (name, day) = try Request.burdenWords(words)
      options.output.show(try session.burden(name, on: asOf ?? day ?? options.today))
    }
  }
}

struct LookupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup",
    abstract: "社区查询：有没有准入。May this be asked of us: number and expiry, or a check slip.",
    discussion: "整份通知也可以查，以文字、文件或标准输入给出。A whole notice too, as a text, a file or -.")

  @OptionGroup var options: SharedOptions
  @Argument(
    help: "编号、事项、词语，或通知、文件、- a number, an item, words, a notice, its file or -: 2014-001"
  ) var words: [String]

  func run() throws {
    let workplace = try CommandWorkplace(options)
    try carefully(options, .reading) {
      var session = try workplace.session(
        workplace.readingRegistrar(), allowsPrefixes: false, onlyReads: true)
      session.hasFreeInput = true
      for reply in try session.lookup(.sought(Token(words.joined(separator: " ")))) {
        options.output.show(reply)
        if reply.answer != .yes { throw ExitCode.no }
      }
    }
  }
}

struct DocketCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docket", abstract: "待办。What waits, whose turn it is, and by when.")

  @OptionGroup var options: SharedOptions

  func run() throws {
    let workplace = try CommandWorkplace(options)
    try carefully(options, .reading) {
      let session = try workplace.session(
        workplace.readingRegistrar(), allowsPrefixes: false, onlyReads: true)
      options.output.show(session.docket())
    }
  }
}

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "从日志重新计算一切。Recompute everything from the journal.")

  @OptionGroup var options: SharedOptions
  @Option(
    help:
      "从前记下的校验码，可带序号，可重复 a check code noted earlier, as 412:9f3a-01bc-77de-4410; may be repeated")
  var since: [String] = []

  func run() throws {
    try carefully(options, Bilingual(zh: "核验日志", en: "verifying the journal")) {
      let codes = try since.map { try CheckCode(parsing: $0) }
      let reply = try Workplace.verification(of: options.place, since: codes, options.patience)
        .reply(options.advise)
      options.output.show(reply)
      if reply.answer != .yes { throw ExitCode.no }
    }
  }
}

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "建立档案。Make a store.",
    discussion: "默认：按随附脚本的演练办公室。By default a rehearsal as the shipped scripts leave it.")

  @OptionGroup var options: SharedOptions
  @Flag(help: "停在准入前清单 at the baseline") var empty = false
  @Flag(help: "正式使用 for real use") var live = false

  func run() throws {
    let workplace = try CommandWorkplace(options)
    try carefully(options, Bilingual(zh: "建立办公室", en: "making the office")) {
      let made = try workplace.officeInMemory(
        live ? .live : .rehearsal, afterDemonstration: !empty && !live)
      // Refuses a store that is there, whatever is in it.
      try Workplace.keep(made.stored, in: options.place, options.patience)
      options.output.show(.office(made.office, in: options.place.path))
    }
  }
}

extension Bilingual {
  /// What every reading does first, and longest.
  fileprivate static let reading = Bilingual(zh: "读取档案", en: "reading the office's journal")
}

struct WorkdayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workday", abstract: "推算工作日。Count working days.",
    discussion: "zhunru workday 2014-01-24 +15 · zhunru workday --before 2014-05-06 30")

  @OptionGroup var options: SharedOptions
  @Flag(help: "往回数 walk back") var before = false
  @Argument(help: "日期 date") var date: String
  @Argument(help: "工作日数 working days, as +15 or 15") var count: String

  func run() throws {
    let digits = count.hasPrefix("+") ? String(count.dropFirst()) : count
    let day: CalendarDay
    do {
      day = try CalendarDay(parsing: date)
    } catch {
      options.output.show(Reply(error.notice))
      throw ExitCode.validationFailure
    }
    guard let number = Int(digits), (0...10_000).contains(number) else {
      options.output.show(
        Reply(
          Notice(
            "malformed-count", zh: "`\(count)` 不是工作日数",
            en: "`\(count)` is no number of working days",
            hint: Bilingual(
              zh: "写 +15 或 15，最多 10000；往回数用 --before",
              en: "write +15 or 15, at most 10000; to walk back use --before"))))
      throw ExitCode.validationFailure
    }
    let workplace = try CommandWorkplace(options)
    try carefully(options) {
      let calendar = workplace.catalog.workdays
      let derivation =
        try before
        ? calendar.day(number, workdaysBefore: day) : calendar.day(number, workdaysAfter: day)
      options.output.show(.workday(derivation, before: before))
    }
  }
}
