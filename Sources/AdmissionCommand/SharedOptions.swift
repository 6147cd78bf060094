import AdmissionJournalSQLite
public import AdmissionVocabulary
import AdmissionWorkplace
public import ArgumentParser
import Foundation

/// Options of every subcommand.
struct SharedOptions: ParsableArguments {
  @Option(
    help: "目录资料文件夹 folder of the catalogue (else ZHUNRU_CATALOG, else the built-in one)",
    completion: .directory)
  var catalog: String?

  @Option(help: "档案文件 the office's store (else the default one)", completion: .file())
  var store: String?

  @Option(name: .customLong("as"), help: "身份 who you are: seat-3, clerk, a department")
  var actor: String?

  @Option(help: "语言 zh | en (else the locale's)")
  var lang: Language?

  @Flag(help: "每条答复一行 JSON; one JSON object a line")
  var json = false

  @Flag(help: "只输出表格数据 only the tables, comma-separated")
  var csv = false

  @Flag(help: "输出 Markdown")
  var markdown = false

  @Flag(help: "供读屏软件：逐字段、用文字 for screen readers: field by field, words for marks")
  var plain = false

  @Option(help: "颜色 auto | always | never")
  var color = ColourChoice.auto

  @Flag(help: "不用颜色，同 --color=never; the same")
  var noColor = false

  @Flag(help: "长答复不用分页程序 long answers straight to the screen")
  var noPager = false

  @Option(help: "演练的办公日 the day of a rehearsal, as 2014-05-06")
  var today: CalendarDay?

  /// The language asked for, or the locale's: Chinese for `zh…`, English otherwise.
  var language: Language {
    if let lang { return lang }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { Environment[$0] }.first
    return locale?.lowercased().hasPrefix("zh") ?? false ? .zh : .en
  }

  /// The form asked for; in a terminal that is dumb, the plain one.
  var format: Format {
    if json { return .json }
    if csv { return .csv }
    if markdown { return .markdown }
    return plain || Outlet.output.isTerminal && Environment.isDumb ? .plain : .screen
  }

  var output: Output {
    Output(
      language: language, format: format, colour: noColor ? .never : color, pages: !noPager)
  }

  /// The store named, else the usual one.
  var place: StorePlace { store.map { StorePlace($0) } ?? .usual }

  /// Waits for whoever has the store, and says for whom.
  var patience: Patience {
    let output = output
    return Patience { output.remark($0) }
  }

  func validate() throws {
    guard [json, csv, markdown, plain].count(where: { $0 }) < 2 else {
      throw ValidationError("--json、--csv、--markdown、--plain 只写一项；use only one of these")
    }
    if let store, store.hasPrefix("~") {
      throw ValidationError(
        "--store=~ 的 `~` 不是主文件夹，写完整路径；`~` is not the home folder after --store=, type the whole path"
      )
    }
  }
}

extension Language: ExpressibleByArgument {}

extension CalendarDay: ExpressibleByArgument {
  public init?(argument: String) {
    guard let day = try? CalendarDay(parsing: argument) else { return nil }
    self = day
  }
}
