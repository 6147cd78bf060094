import AdmissionCatalog
import AdmissionCommittee
import AdmissionConsole
import AdmissionDirectory
import AdmissionJournal
import AdmissionLanguage
import AdmissionReports
import AdmissionScreening
import AdmissionVocabulary
import AdmissionWitnesses
import AdmissionWording
import AdmissionWorkplace
import ArgumentParser

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "预审规则：一览、逐条说明、检查、试行草案。The rule book, read and tried.",
    discussion: """
      zhunru rules · zhunru rules R23 · zhunru rules --check
      zhunru rules --markdown：整本手册 the whole handbook; --lang chooses the page
      zhunru rules --replay draft.yaml：以草案重新预审全部往年申请 every past application under a draft
        草案只须写要改的规则 a draft need only hold the rules it changes
      zhunru rules --voting-rule draft.yaml：以草案重新计票 every past poll under a draft
      zhunru rules --judge items.csv：加注表逐行预审，列出混淆表、精确率、召回率和不符的行
        a labelled table row by row: confusion, precision, recall, misses; --json has every row
        列 columns: id,name,content,department,kindStated,roleStated,ground,label
          另可 and: instrument,alternative,class,item,times,minutes,fields,ledgers,enters,ends,level,
          document,keeps,event,began,declaredBy,orderedOrally,earlierDecision,earlierName,
          earlierContent,earlierKind,earlierDepartment,earlierTimes,earlierMinutes
          成对名称 pairs of names: n,label,a,b
        标签 labels: FORBID VOTE ADMIT AUTONOMY EMERGENCY; same related unrelated
        表中没有的都按齐全填写，不因形式退回；按 2014-05-04 或 --today 预审
        what a row leaves out is filled in, so that no form is missing; as of 2014-05-04 or --today
      """)

  @OptionGroup var options: SharedOptions
  @Flag(help: "检查规则库 every rule can speak and be silent, everything has its source")
  var check = false
  @Option(help: "规则库草案 a draft of rules.yaml", completion: .file()) var replay: String?
  @Option(help: "表决办法草案 a draft voting rule, a file with votingRule:", completion: .file())
  var votingRule: String?
  @Option(help: "加注表（CSV） a labelled table", completion: .file()) var judge: String?
  @Argument(help: "编号或名称 a rule's number or title") var rule: String?

  func validate() throws {
    let asked = [check, replay != nil, votingRule != nil, judge != nil, rule != nil]
    if asked.count(where: { $0 }) > 1 {
      throw ValidationError("编号、--check、--replay、--voting-rule、--judge 只写一项；one of them")
    }
  }

  func run() throws {
    let workplace = try CommandWorkplace(options)
    try carefully(options, doing) {
      if let replay { return try show(workplace.replay(of: replay)) }
      if let votingRule { return try show(workplace.recount(under: votingRule)) }
      if let judge { return try show(workplace.judgement(of: judge)) }
      let reading = try workplace.ruleReading()
      let book = workplace.catalog.ruleBook
      if options.markdown, rule == nil, !check {
        let handbook = Handbook(book, by: try reading.witnesses, edition: reading.edition)
        return options.output.data(handbook.markdown(options.language))
      }
      if check {
        return try show(.ruleBookCheck(RuleBookCheck(of: book, by: try reading.witnesses)))
      }
      guard let rule else {
        return options.output.show(.rules(book, on: reading.day, reading.register))
      }
      let (found, entry) = try book.rule(named: rule)
      let page = RulePage(found, entry, reading.register, on: reading.day) {
        () throws(MissingCalendarYear) in try reading.witnesses
      }
      options.output.show(.rule(page))
    }
  }

  private var doing: Bilingual {
    if replay != nil {
      Bilingual(zh: "按草案重新预审", en: "screening again by the draft")
    } else if votingRule != nil {
      Bilingual(zh: "按草案重新计票", en: "counting again by the draft")
    } else if judge != nil {
      Bilingual(zh: "逐行预审", en: "screening row by row")
    } else {
      Bilingual(zh: "检查规则", en: "going through the rules")
    }
  }

  private func show(_ reply: Reply) throws {
    options.output.show(reply)
    if reply.answer != .yes { throw ExitCode.no }
  }
}

/// What rules are explained against.
private struct RuleReading {
  let catalog: Catalog
  let directory: Directory
  let day: CalendarDay
  let edition: Bilingual

  var register: Register { catalog.register }

  var witnesses: Witnesses {
    get throws(MissingCalendarYear) {
      try Witnesses(
        by: catalog.ruleBook, against: directory, register: register, on: day,
        calendar: catalog.workdays)
    }
  }
}

extension CommandWorkplace {
  /// Against the office of the store named, else against the newest edition of the catalogue on its
  /// own day: a handbook must not change with the clock.
  fileprivate func ruleReading() throws -> RuleReading {
    if options.store != nil {
      let today = try readingRegistrar().current
      return RuleReading(
        catalog: catalog, directory: today.office.directory, day: options.today ?? today.day,
        edition: Bilingual(zh: "本办公室", en: "this office's"))
    }
    // The reader accepts no catalogue without an edition.
    guard let newest = catalog.editions.last else { throw ExitCode.unusable }
    let day = options.today ?? newest.date
    let edition = catalog.edition(inForceOn: day) ?? newest
    return RuleReading(
      catalog: catalog, directory: Directory(edition), day: day,
      edition: Bilingual(zh: "版本“\(edition.name)”", en: "edition \(edition.name)"))
  }

  fileprivate func replay(of path: String) throws -> Reply {
    let what = Bilingual(zh: "规则库草案 `\(path)` ", en: "the draft rule book `\(path)` ")
    let book = try InputFile.page(at: path, what: what) { bytes throws(CatalogDefects) in
      try RuleBookFile.read(bytes, file: path, register: catalog.register, over: orders.ruleBook)
    }
    return try readingSession().replay(under: book, named: path)
  }

  fileprivate func recount(under path: String) throws -> Reply {
    let what = Bilingual(zh: "表决办法草案 `\(path)` ", en: "the draft voting rule `\(path)` ")
    let rule = try InputFile.page(at: path, what: what) { bytes throws(CatalogDefects) in
      try VotingRuleFile.read(bytes, file: path)
    }
    return try readingSession().recount(under: rule, named: path)
  }

  /// Against the edition in force that day, whatever an office has made of it since.
  fileprivate func judgement(of path: String) throws -> Reply {
    let what = Bilingual(zh: "加注表 `\(path)` ", en: "the labelled table `\(path)` ")
    let table = try InputFile.page(at: path, what: what) { bytes throws(CatalogDefects) in
      try LabelledTableFile.read(bytes, file: path, register: catalog.register)
    }
    // A day that does not exist would have been no day at all.
    guard let day = options.today ?? JudgingDesk.usualDay,
      let edition = catalog.edition(inForceOn: day)
    else { throw ExitCode.unusable }
    let desk = JudgingDesk(
      by: catalog.ruleBook, against: edition, register: catalog.register, on: day,
      calendar: catalog.workdays)
    return switch table.rows {
    case .tasks(let tasks):
      .judgement(try TaskJudgement(of: tasks, by: desk), of: table, named: path)
    case .pairs(let pairs):
      .judgement(try PairJudgement(of: pairs, by: desk), of: table, named: path)
    }
  }

  private func readingSession() throws -> Session {
    try session(readingRegistrar(), allowsPrefixes: false, onlyReads: true)
  }
}
