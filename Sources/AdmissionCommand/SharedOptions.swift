public import AdmissionVocabulary
public import ArgumentParser
import Foundation

/// Options of every subcommand.
struct SharedOptions: ParsableArguments {
  @Option(help: "目录资料文件夹 folder of the catalogue (else ZHUNRU_CATALOG, else the built-in one)")
  var catalog: String?

  @Option(help: "档案文件 the office's store (else the default one)")
  var store: String?

  @Option(name: .customLong("as"), help: "身份 who you are: seat-3, clerk, a department")
  var actor: String?

  @Option(help: "语言 zh | en (else the locale's)")
  var lang: Language?

  @Flag(help: "每条答复一行 JSON; one JSON object a line")
  var json = false

  @Flag(help: "不用颜色 no colour (nothing is coloured yet)")
  var noColor = false

  @Option(help: "演练的办公日 the day of a rehearsal, as 2014-05-06")
  var today: CalendarDay?

  /// The language asked for, or the locale's: Chinese for `zh…`, English otherwise.
  var language: Language {
    if let lang { return lang }
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("zh") ?? false ? .zh : .en
  }

  var output: Output { Output(language: language, json: json) }
}

extension Language: ExpressibleByArgument {}

extension CalendarDay: ExpressibleByArgument {
  public init?(argument: String) {
    guard let day = try? CalendarDay(parsing: argument) else { return nil }
    self = day
  }
}
