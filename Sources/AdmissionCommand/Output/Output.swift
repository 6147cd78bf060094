import AdmissionConsole
import AdmissionDisplay
import AdmissionJournalSQLite
import AdmissionLineEdit
import AdmissionVocabulary
import AdmissionWording
import ArgumentParser
import Foundation
import Synchronization

/// The one place that prints.
///
/// Nothing that a person could have put into a file or a line reaches the terminal unescaped.
struct Output {
  var language: Language
  let format: Format
  let colour: ColourChoice
  /// Whether a person may be shown long answers by a pager.
  var pages: Bool
  /// Whether nothing is carried out, so that nothing is lost where nobody takes the answer.
  var recordsNothing = false
  /// How wide the terminal draws.
  var measure = DisplayWidth.narrow

  /// Shows a reply.
  ///
  /// Readings and results go to standard output, refusals to standard error, each with `place`
  /// before it. With `--json` everything goes to standard output; with `--csv` only tables do.
  func show(_ reply: Reply, place: String? = nil) {
    show(drawn(reply, place: place))
  }

  /// What is to be written, of which nothing has been.
  enum Drawn: Sendable {
    /// Lines without the last one's end; `nil` is how many are not worth a pager.
    case text(String, lines: Int?, Outlet)
    /// What is put under the titles of what was written before.
    case tables([Block])
    case nothing
  }

  /// What ``show(_:place:)`` would write; any thread may draw.
  func drawn(_ reply: Reply, place: String? = nil) -> Drawn {
    if format == .json { return .text(reply.json, lines: nil, .output) }
    let blocks = reply.blocks(language)
    return reply.answer.isRefusal
      ? drawn(lines: Self.placed(blocks, at: place), to: .errors) : drawn(blocks)
  }

  private func drawn(_ blocks: [Block]) -> Drawn {
    switch format {
    case .csv: .tables(blocks)
    case .markdown: .text(MarkdownRenderer().text(of: blocks), lines: nil, .output)
    case .screen, .plain, .json: drawn(lines: blocks, to: .output)
    }
  }

  /// Draws for a reader, in the form chosen for readers.
  private func drawn(lines blocks: [Block], to outlet: Outlet) -> Drawn {
    guard !blocks.isEmpty else { return .nothing }
    let lines =
      format == .plain
      ? PlainRenderer(language).lines(of: blocks)
      : ScreenRenderer(
        language, width: outlet.window?.columns, measure: measure,
        ink: format == .screen ? outlet.ink(colour) : .none
      ).lines(of: blocks)
    return .text(lines.joined(separator: "\n"), lines: lines.count, outlet)
  }

  func show(_ drawn: Drawn) {
    switch drawn {
    case .nothing: return
    case .tables(let blocks):
      data(Self.csv.withLock { $0.text(of: blocks) })
      write(lines: blocks.filter { $0.table == nil }, to: .errors)
    case .text(let text, let lines, let outlet):
      if outlet == .output, let lines, let pager = pager(for: lines),
        pager.show(text + "\n", in: language)
      {
        return
      }
      write(text, to: outlet)
    }
  }

  /// Shows a table that is no reply.
  func show(table: Table) {
    show([.table(table)])
  }

  private func show(_ blocks: [Block]) {
    show(drawn(blocks))
  }

  /// What reads a text of so many lines to a person at both ends, where it is longer than the
  /// window.
  private func pager(for lines: Int) -> Pager? {
    guard pages, format == .screen, isatty(STDIN_FILENO) == 1, Environment.obeysEscapes,
      let window = Outlet.output.window, window.rows > 0, lines >= window.rows
    else { return nil }
    return Pager.chosen
  }

  /// Says something to the person only, never to a program.
  func say(_ words: Bilingual) {
    guard format != .json else { return }
    show([.line(words[language])])
  }

  /// What was written as CSV before, by any copy of an output: there is one standard output.
  private static let csv = Mutex(CSVWriter())

  /// The blocks with `place` before the first line.
  private static func placed(_ blocks: [Block], at place: String?) -> [Block] {
    guard let place, case .line(let head)? = blocks.first else { return blocks }
    return [.line(place + head)] + blocks.dropFirst()
  }

  /// Remarks on standard error, where it does not get into what a program reads.
  func remark(_ words: Bilingual) {
    write(lines: [.line(words[language])], to: .errors)
  }

  /// Writes data as it is, line by line the caller's business.
  func data(_ text: String) {
    write(Array(text.utf8), to: .output)
  }

  /// Shows the answers to one line of a script, in the language spoken after it; refusals say
  /// which line.
  func show(_ step: ScriptRun.Step, of file: String? = nil) {
    var output = self
    output.language = step.language
    // Nobody reads along while a script runs.
    output.pages = false
    let line = Bilingual(zh: "第 \(step.line) 行：", en: "line \(step.line): ")[step.language]
    for reply in step.replies {
      let isRefusal = reply.answer.isRefusal
      let place = [Fact("script", .text(file)), Fact("line", .number(step.line))]
      output.show(
        isRefusal ? reply.adding(place) : reply, place: (file.map { "\($0) " } ?? "") + line)
    }
  }

  private func write(lines blocks: [Block], to outlet: Outlet) {
    show(drawn(lines: blocks, to: outlet))
  }

  /// Text that was made visible before, and the end of its line.
  private func write(_ text: String, to outlet: Outlet) {
    write(Array((text + "\n").utf8), to: outlet)
  }

  /// Writes bytes after whatever a person is being told meanwhile has gone.
  ///
  /// Ends the program when standard output does not take them: nothing more is to be carried out
  /// that nobody is told of.
  func write(_ bytes: [UInt8], to outlet: Outlet) {
    ProgressLine.erase()
    guard !Terminal.write(bytes, to: outlet.descriptor), outlet == .output else { return }
    let reason = SystemError(errno).words
    let unwritten = Bilingual(
      zh: "答复写不出去：\(reason.zh)。", en: "the answer could not be written: \(reason.en). ")
    remark(
      unwritten
        + (recordsNothing
          ? Bilingual(
            zh: "没有再做下去，没有任何改动\n  下一步：腾出空间或换一个地方，再做一次",
            en:
              "Nothing more was done, nothing was changed\n  next: make room or write somewhere else,"
              + " then run it again")
          : Bilingual(
            zh: "已办理的都已落盘，没有再办下去\n  下一步：用 日志 查看办到哪里；备份和导出的，查看文件在不在",
            en:
              "What was carried out is on the disk; nothing after it was\n  next: look with history"
              + " how far it came, and whether the file is there that was to be written"))
    )
    exit(ExitCode.unusable.rawValue)
  }
}

extension ExitCode {
  /// The answer is no, a line was refused, an expectation failed.
  static let no = ExitCode(1)
  /// The catalogue, the store or the input cannot be used.
  static let unusable = ExitCode(2)
}
