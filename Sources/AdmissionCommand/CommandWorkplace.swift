import AdmissionCatalog
import AdmissionCommittee
import AdmissionConsole
import AdmissionDirectory
import AdmissionJournal
import AdmissionJournalSQLite
import AdmissionLineEdit
import AdmissionScreening
import AdmissionShipped
import AdmissionVocabulary
import AdmissionWording
import AdmissionWorkplace
import ArgumentParser
import Foundation

/// The workplace as one call of the program asked for it: what goes wrong is shown, and comes to an
/// exit code.
struct CommandWorkplace {
  let options: SharedOptions
  let workplace: Workplace

  /// Loads the catalogue: `--catalog`, `ZHUNRU_CATALOG`, or the one inside the program.
  ///
  /// - Throws: exit code 2 after showing every defect.
  init(_ options: SharedOptions) throws {
    let workplace = try Self.reading(options) { folder throws(CatalogDefects) in
      try Workplace(catalogFolder: folder)
    }
    self.init(options, workplace)
  }

  /// The committee alone, for what asks for no more of the catalogue.
  ///
  /// - Throws: exit code 2 after showing every defect.
  static func committee(_ options: SharedOptions) throws -> Committee {
    try reading(options) { folder throws(CatalogDefects) in
      try Workplace.committee(catalogFolder: folder)
    }
  }

  /// What `read` makes of the catalogue asked for; its folder is `nil` for the one inside the program.
  private static func reading<Part>(
    _ options: SharedOptions, _ read: (_ folder: String?) throws(CatalogDefects) -> Part
  ) throws -> Part {
    let folder = options.catalog ?? Environment["ZHUNRU_CATALOG"]
    do throws(CatalogDefects) {
      return try read(folder.flatMap { $0.isEmpty ? nil : $0 })
    } catch {
      let what = Bilingual(zh: "目录资料", en: "the catalogue ")
      options.output.show(Reply(UnusableFile(what: what, error).advised(options.advise)))
      throw ExitCode.unusable
    }
  }

  /// With a catalogue that was loaded already.
  init(_ options: SharedOptions, _ workplace: Workplace) {
    (self.options, self.workplace) = (options, workplace)
  }

  var catalog: Catalog { workplace.catalog }
  var orders: StandingOrders { workplace.orders }

  var desk: Desk {
    let workplace = workplace
    return Desk(
      readApplication: { path throws(UnusableFile) in try workplace.application(at: path) },
      readText: { path, limit throws(UnusableFile) in try InputFile.prose(at: path, within: limit)
      },
      writeFile: { path, text throws(UnwritableFile) in
        try Self.write(path) { file throws(PathProblem) in try file.create(text) }
      },
      replaceFile: { path, text throws(UnwritableFile) in
        try Self.write(path) { file throws(PathProblem) in try file.replace(text) }
      },
      appendToFile: { path, text throws(UnwritableFile) in
        try Self.write(path) { file throws(PathProblem) in try file.append(text) }
      }, editionFile: EditionFile.written, advise: options.advise,
      isInterrupted: { Interruption.hasCome })
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
    try workplace.application(at: path, amendedBy: amendments)
  }
}

extension CommandWorkplace {
  /// An office that ends with the program; at the baseline, or as the shipped scripts leave it.
  func officeInMemory(_ mode: Charter.Mode = .rehearsal, afterDemonstration: Bool) throws
    -> Registrar
  {
    let registrar = try workplace.found(mode)
    if afterDemonstration { try playDemonstration(with: registrar) }
    return registrar
  }

  /// Runs the shipped scripts in one transaction.
  ///
  /// - Throws: exit code 2 when a line of them is refused: program and seeds do not fit.
  private func playDemonstration(with registrar: Registrar) throws {
    let scripts = Shipped.files.keys.filter { $0.hasPrefix("seeds/demonstration/") }.sorted()
    try registrar.atomically {
      var session = Session(
        registrar: registrar, desk: desk, language: options.language, allowsPrefixes: false)
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

  /// The office to work in: the store named, or the usual one, made at the first use.
  func workingRegistrar() throws -> Registrar {
    let place = options.place
    let (registrar, isNew) = try workplace.open(place, options.patience) {
      try officeInMemory(afterDemonstration: true)
    }
    if isNew {
      options.output.say(
        Bilingual(
          zh: "新建演练办公室：\(place.path)（演示数据，由随附脚本办理而成）",
          en: "made a rehearsal office: \(place.path)"
            + " (demonstration data, worked out by the shipped scripts)"))
    }
    return registrar
  }

  /// The office to read: the store named, the usual one if it is there, else the demonstration.
  func readingRegistrar() throws -> Registrar {
    let place = options.place
    do {
      return try workplace.open(place, options.patience)
    } catch JournalFailure.missing where !place.isNamed {
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
    _ registrar: Registrar, allowsPrefixes: Bool, onlyReads: Bool = false
  ) throws -> Session {
    var session = Session(
      registrar: registrar, desk: desk, language: options.language, allowsPrefixes: allowsPrefixes)
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
    let reply = Reply(failure: error, options.advise)
    options.output.show(reply)
    throw reply.answer.isStoreAtFault || error is UnusableFile || error is EmptyJournal
      || error is UnusableBackup
      ? ExitCode.unusable : ExitCode.no
  }
}
