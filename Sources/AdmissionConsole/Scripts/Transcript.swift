import AdmissionCommittee
import AdmissionDisplay
import AdmissionJournal
import AdmissionLanguage
import AdmissionVocabulary
import AdmissionWording

/// A file of typed lines, each followed by its answers: a script that checks itself.
struct Transcript: Sendable {
  /// Before every line of an answer; a comment to everything but a script's run.
  static let mark = "#="

  let file: String

  /// Writes a line before it is answered.
  ///
  /// One that nobody could see as it was typed is spelled out, as a comment, and so are its answers.
  func take(_ line: String, _ desk: Desk) throws(UnwritableFile) {
    let isAnswer = line.drop(while: \.isWhitespace).hasPrefix(Self.mark)
    let (shown, isAsTyped) = Self.shown(line)
    try desk.appendToFile(file, (isAnswer || !isAsTyped ? "# " : "") + shown + "\n")
  }

  /// Writes the answers to a line.
  func take(
    _ replies: [Reply], to line: String, _ language: Language, _ desk: Desk
  ) throws(UnwritableFile) {
    let mark = (Self.shown(line).isAsTyped ? "" : "# ") + Self.mark
    let lines = replies.flatMap { $0.plainLines(language) }.map {
      $0.isEmpty ? mark : mark + " " + $0
    }
    guard !lines.isEmpty else { return }
    try desk.appendToFile(file, lines.joined(separator: "\n") + "\n")
  }

  private static func shown(_ line: String) -> (text: String, isAsTyped: Bool) {
    let text = Visible.escaped(line, keepingNewlines: false)
    return (text, text == line)
  }

  /// What a line of a transcript says was answered; `nil` for any other line.
  static func answer(in line: String) -> String? {
    guard line.hasPrefix(mark) else { return nil }
    let rest = line.dropFirst(mark.count)
    return String(rest.first == " " ? rest.dropFirst() : rest)
  }

  /// An answer without what differs between two runs and means nothing: check codes, digests, times.
  static func masked(_ answer: String) -> String {
    answer.replacing(/\b[0-9a-f]{64}\b|\b[0-9a-f]{4}(?:-[0-9a-f]{4}){3}\b/, with: "…")
      .replacing(/\b[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?Z?\b/, with: "…")
  }
}

extension Reply {
  /// The lines for a reader as a file keeps them: of any width, nothing invisible in them.
  func plainLines(_ language: Language) -> [String] {
    lines(language, nil).joined(separator: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { Visible.escaped(String($0), keepingNewlines: false) }
  }
}

extension Session {
  /// Begins a transcript in a new file, or ends it.
  mutating func keepTranscript(_ file: Token?) throws -> Reply {
    guard let file else {
      transcript = nil
      // The same whether there was one: so it is when the transcript is run.
      return Reply(.transcript, Bilingual(zh: "不再笔录", en: "no transcript is being kept"))
    }
    let path = file.typed
    try file.read(within: .path) { _ in try desk.writeFile(path, transcriptHeader) }
    transcript = Transcript(file: path)
    return Reply(
      .transcript,
      Bilingual(
        zh: "以后的命令和答复记入 \(path)；停止：笔录 停止",
        en: "what is typed and answered from here on goes to \(path); to end it: transcript off"),
      facts: [Fact("file", .text(path))])
  }

  /// Where the office stood, and the lines that bring a script there.
  private var transcriptHeader: String {
    let office = registrar.current.office
    let name =
      switch actor {
      case .anyone: "anyone"
      case .clerk: "clerk"
      case .seat(let number): "seat-\(number)"
      case .department(let id): id.text
      case .community(let id): id.text
      }
    return """
      # 笔录 transcript · 语言 language \(language.rawValue) · 办公日 day \(office.today) · 日志 entries \(registrar.head.sequence)
      lang \(language.rawValue)
      as \(name)

      """
  }

  /// A line in which every verb stands in full.
  func spelledOut(_ line: String) -> String {
    guard allowsPrefixes, let commands = try? Lexer.commands(in: line) else { return line }
    var characters = Array(line)
    for first in commands.compactMap(\.first).reversed() where !first.isQuoted {
      guard let verb = try? Verb(first.text, allowingPrefixes: true),
        (try? Verb(first.text, allowingPrefixes: false)) == nil
      else { continue }
      let isEnglish = first.text.allSatisfy(\.isASCII)
      characters.replaceSubrange(first.place, with: isEnglish ? verb.name.en : verb.name.zh)
    }
    return String(characters)
  }
}

/// A line that begins or ends a transcript and does something else too.
struct TranscriptNotAlone: Explainable {
  var notice: Notice {
    Notice(
      "transcript-not-alone", zh: "笔录 要单独写一行，同一行的其他命令记不进去",
      en: "transcript has to stand on a line of its own; the other commands would not be kept",
      hint: Bilingual(zh: "分成几行输入", en: "type them line by line"))
  }
}
