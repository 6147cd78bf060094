import AdmissionCatalog
import AdmissionCommittee
import AdmissionLanguage
import AdmissionScreening
import AdmissionConsole
import AdmissionDirectory
import AdmissionJournal
import AdmissionJournalSQLite
import AdmissionLineEdit
import AdmissionSeal
import AdmissionShipped
import AdmissionVocabulary
import AdmissionWording
import ArgumentParser
import Foundation

/// The catalogue in use, and the offices that can be opened with it.
struct Workplace {
  let catalog: Catalog
  let options: SharedOptions
  let orders: StandingOrders

  /// Loads the catalogue: `--catalog`, `ZHUNRU_CATALOG`, or the one inside the program.
  ///
  /// - Throws: exit code 2 after showing every defect.
  init(_ options: SharedOptions) throws {
    let folder = options.catalog ?? ProcessInfo.processInfo.environment["ZHUNRU_CATALOG"]
    do throws(CatalogDefects) {
      catalog =
        if let folder, !folder.isEmpty {
          try Catalog(folder: folder)
        } else {
          try Catalog(files: Self.shippedCatalog)
        }
    } catch {
      let what = Bilingual(zh: "目录资料", en: "the catalogue ")
      options.output.show(Reply(UnusableFile(what: what, error)))
      throw ExitCode.unusable
    }
    self.options = options
    orders = StandingOrders(
      register: catalog.register, ruleBook: catalog.ruleBook,
      ruleBookDigest: Digest(of: catalog.ruleBook.source.utf8).hex, calendar: catalog.workdays,
      budget: catalog.committee.budget, clocks: catalog.committee.clocks)
  }

  private static var shippedCatalog: [String: [UInt8]] {
    let prefix = "catalog/"
    return Dictionary(
      uniqueKeysWithValues: Shipped.files.lazy.filter { $0.key.hasPrefix(prefix) }
        .map { (String($0.key.dropFirst(prefix.count)), Array($0.value.utf8)) })
  }

  var desk: Desk {
    let register = catalog.register
    return Desk(
      readApplication: { path throws(UnusableFile) in try Self.application(at: path, register) },
      readText: { path throws(UnusableFile) in try InputFile.prose(at: path) },
      writeFile: { path, text throws(UnwritableFile) in
        try Self.write(path) { file throws(PathProblem) in try file.create(text) }
      },
      replaceFile: { path, text throws(UnwritableFile) in
        try Self.write(path) { file throws(PathProblem) in try file.replace(text) }
      },
      appendToFile: { path, text throws(UnwritableFile) in
        try Self.write(path) { file throws(PathProblem) in try file.append(text) }
      }, editionFile: EditionFile.written, isInterrupted: { Interruption.hasCome })
  }

  private static func write(
    _ path: String, _ body: (TypedPath) throws(PathProblem) -> Void
  ) throws(UnwritableFile) {
    do throws(PathProblem) {
      try body(TypedPath(path))
    } catch {
      throw UnwritableFile(file: path, error.notice(writing: true))
    }
  }

  /// Reads an application by the path a person typed, with changes made first.
  func application(
    at path: String, amendedBy amendments: [Amendment] = []
  ) throws(UnusableFile) -> Application {
    try Self.application(at: path, catalog.register, amendedBy: amendments)
  }

  private static func application(
    at path: String, _ register: Register, amendedBy amendments: [Amendment] = []
  ) throws(UnusableFile) -> Application {
    let what = Bilingual(zh: "申请 `\(path)` ", en: "the application `\(path)` ")
    let bytes = try InputFile.page(at: path, what: what)
    do throws(CatalogDefects) {
      return try ApplicationFile.read(
        bytes, file: path, register: register, amendedBy: amendments)
    } catch {
      throw UnusableFile(what: what, error)
    }
  }
}

extension Workplace {
  /// A new office at the inventory before admission control.
  func charter(_ mode: Charter.Mode) throws -> Charter {
    guard let edition = catalog.edition("baseline") ?? catalog.editions.first else {
      throw ExitCode.unusable
    }
    let committee = catalog.committee
    return Charter(
      mode: mode, assurance: .attested, committee: committee.name, clerk: committee.clerk,
      numberPrefix: committee.numberPrefix,
      reconstructed: committee.reconstructed || edition.reconstructed, edition: edition,
      roster: committee.roster, votingRule: committee.votingRule,
      ruleBook: orders.ruleBookDigest, procedure: committee.procedure,
      day: mode == .live ? Moment.now().day : edition.date)
  }

  /// Makes an office in an empty journal.
  func found(_ mode: Charter.Mode, in journal: any Journal) throws {
    try Clerk.found(charter(mode), in: journal, clock: Moment.now)
  }

  func clerk(for journal: any Journal) throws -> Clerk {
    try Clerk(journal: journal, orders: orders, clock: Moment.now)
  }

  /// An office that ends with the program; at the baseline, or as the shipped scripts leave it.
  func officeInMemory(_ mode: Charter.Mode = .rehearsal, afterDemonstration: Bool) throws -> Clerk {
    let journal = InMemoryJournal()
    try found(mode, in: journal)
    let clerk = try clerk(for: journal)
    if afterDemonstration { try playDemonstration(with: clerk) }
    return clerk
  }

  /// Runs the shipped scripts in one transaction.
  ///
  /// - Throws: exit code 2 when a line of them is refused: program and seeds do not fit.
  func playDemonstration(with clerk: Clerk) throws {
    let scripts = Shipped.files.keys.filter { $0.hasPrefix("seeds/demonstration/") }.sorted()
    try clerk.atomically {
      var session = Session(
        clerk: clerk, desk: desk, language: options.language, allowsPrefixes: false)
      for script in scripts where script.hasSuffix(".zr") {
        var run = ScriptRun(keepsGoing: false)
        run.run(Shipped.files[script] ?? "", in: &session) { step in
          for reply in step.replies where reply.answer != .yes && reply.answer != .no {
            options.output.show(reply, place: "\(script):\(step.line): ")
          }
        }
        if run.stoppedAt != nil {
          options.output.remark(
            Bilingual(
              zh: "随附的演示脚本不适用于这套规则；请另建办公室：zhunru init --empty --store 文件",
              en: "the shipped demonstration does not fit these rules;"
                + " make an office of your own: zhunru init --empty --store FILE"))
          throw ExitCode.unusable
        }
      }
    }
  }

  /// Where an office lives when nobody names a store.
  static var defaultStore: String {
    let environment = ProcessInfo.processInfo.environment
    func folder(_ name: String) -> String? {
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let data = folder("XDG_DATA_HOME") ?? (folder("HOME") ?? NSHomeDirectory()) + "/.local/share"
    return data + "/zhunru/office.sqlite"
  }

  /// The office to work in: the store named, or the default one, made at the first use.
  func workingClerk() throws -> Clerk {
    if let store = options.store {
      return try clerk(for: SQLiteJournal(opening: store, patience: options.patience))
    }
    let path = Self.defaultStore
    do {
      return try clerk(for: SQLiteJournal(opening: path, patience: options.patience))
    } catch JournalFailure.missing {
      return try makeDefaultStore(at: path)
    }
  }

  private func makeDefaultStore(at path: String) throws -> Clerk {
    do {
      let made = try officeInMemory(afterDemonstration: true)
      let clerk = try clerk(
        for: SQLiteJournal(creating: path, holding: made.stored, patience: options.patience))
      options.output.say(
        Bilingual(
          zh: "新建演练办公室：\(path)（演示数据，由随附脚本办理而成）",
          en:
            "made a rehearsal office: \(path) (demonstration data, worked out by the shipped scripts)"
        ))
      return clerk
    } catch JournalFailure.exists {
      // Somebody was quicker.
      return try clerk(for: SQLiteJournal(opening: path, patience: options.patience))
    }
  }

  /// The office to read: the store named, the default one if it is there, else the demonstration.
  func readingClerk() throws -> Clerk {
    if let store = options.store {
      return try clerk(for: SQLiteJournal(opening: store, patience: options.patience))
    }
    do {
      return try clerk(for: SQLiteJournal(opening: Self.defaultStore, patience: options.patience))
    } catch JournalFailure.missing {
      options.output.remark(
        Bilingual(
          zh: "（没有档案文件，按随附的演示脚本现算）",
          en: "(no store; computed afresh from the shipped demonstration)"))
      return try officeInMemory(afterDemonstration: true)
    }
  }

  /// A session in the office, as `--as` asks and, unless it only reads, as `--today` does.
  ///
  /// - Throws: exit code 1 after showing why not.
  func session(
    _ clerk: Clerk, allowsPrefixes: Bool, onlyReads: Bool = false
  ) throws -> Session {
    var session = Session(
      clerk: clerk, desk: desk, language: options.language, allowsPrefixes: allowsPrefixes)
    if let notice = session.clockNotice() { options.output.remark(notice) }
    if let today = options.today, !onlyReads {
      let replies = session.respond(to: "today \(today)")
      if let refused = replies.first(where: { $0.answer != .yes }) {
        options.output.show(refused)
        throw ExitCode.no
      }
    }
    if let actor = options.actor {
      let reply = session.become(actor)
      guard reply.answer == .yes else {
        options.output.show(reply)
        throw ExitCode.no
      }
    }
    return session
  }
}

extension UnusableFile {
  init(what: Bilingual, _ defects: CatalogDefects) {
    self.init(
      what: what,
      defects: defects.all.map { Defect(file: $0.file, line: $0.line, notice: $0.notice) })
  }
}

/// Runs a command's work and turns what can go wrong into a reply and an exit code.
///
/// Work that may take long says what it does, for whoever waits.
func carefully(
  _ options: SharedOptions, _ doing: Bilingual? = nil, _ work: () throws -> Void
) throws {
  do {
    guard let doing else { return try work() }
    try options.output.waiting(for: doing, work)
  } catch let code as ExitCode {
    throw code
  } catch let error as MissingCalendarYear {
    options.output.show(Reply(error.notice))
    throw ExitCode.unusable
  } catch {
    let reply = Reply(failure: error)
    options.output.show(reply)
    throw reply.answer.isStoreAtFault || error is UnusableFile || error is EmptyJournal
      || error is UnusableBackup
      ? ExitCode.unusable : ExitCode.no
  }
}
