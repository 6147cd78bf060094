import AdmissionCommittee
import AdmissionDirectory
import AdmissionDisplay
import AdmissionJournal
import AdmissionLanguage
import AdmissionReports
import AdmissionVocabulary
import AdmissionWording
import Foundation

extension Session {
  /// Writes a reading to a file, a new one unless somebody says `overwrite`; the file's ending says
  /// in which form.
  func export(_ what: Export, to typed: Token, overwriting: Bool) throws -> Reply {
    let file = typed.fileToWrite(ending: what.endings)
    let ending = file.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let text: String
    switch (what, ending) {
    case (.directory, "yaml"):
      text = desk.editionFile(
        registrar.current.editionAsItStands(disclaimer: registrar.orders.register.disclaimer))
    case (.directory, "json"): text = try directory([], by: nil, on: nil).json + "\n"
    case (.directory, "md"):
      text = registrar.current.directoryPage(in: language, registrar.orders.register)
    case (.reduction, "json"): text = try reduced().json + "\n"
    case (.reduction, "md"):
      let reduction = try Reduction(of: registrar.current)
      text = reduction.page(in: language, registrar.orders.register.disclaimer)
    case (.minutes(let name), "md"): text = try minutes(of: name).markdown(in: language)
    case (.minutes(let name), "json"): text = try minutes(of: name).json() + "\n"
    case (.slip(let words), "md"): text = try slip(asking: words).markdown(in: language)
    case (.slip(let words), "json"): text = try slip(asking: words).reply.json + "\n"
    default:
      throw Misplaced(UnknownEnding(file: file, endings: what.endings), at: typed.place)
    }
    try typed.read(within: .path) { _ in
      guard !overwriting else { return try desk.replaceFile(file, text) }
      do throws(UnwritableFile) {
        try desk.writeFile(file, text)
      } catch {
        throw error.notice.code == Notice.fileExists.code ? error.with(hint: .overwrite) : error
      }
    }
    let bytes = text.utf8.count
    return Reply(
      .export,
      Bilingual(zh: "已写入 \(file)（\(bytes) 字节）", en: "\(file) written (\(bytes) bytes)"),
      facts: [
        Fact("file", .text(file)), Fact("what", .text(what.word)), Fact("bytes", .number(bytes)),
      ])
  }

  /// The record of a sitting or of a case, as whoever acts may see it.
  private func minutes(of name: Token) throws -> Minutes {
    try name.read { _ in }
    let events = registrar.entries.lazy.map(\.event)
    let word = name.text.uppercased()
    if word.hasPrefix("S"), let id = try? Sitting.ID(parsing: word) {
      return try name.read { _ in
        try Minutes(
          ofSitting: id, in: events, head: registrar.head, by: registrar.orders,
          showsBallots: naming.showsBallots)
      }
    }
    return try Minutes(
      ofVotesOn: names.filed(name).id, in: events, on: registrar.day, head: registrar.head,
      by: registrar.orders,
      showsBallots: naming.showsBallots)
  }
}

extension Bilingual {
  fileprivate static let overwrite = Bilingual(
    zh: "换一个文件名；要换掉原来的内容，行末加 覆盖",
    en: "choose another name; to replace what is there end the line with overwrite")
}

extension Export {
  /// As typed in English.
  var word: String {
    switch self {
    case .directory: "directory"
    case .reduction: "reduction"
    case .minutes: "minutes"
    case .slip: "slip"
    }
  }

  var endings: [String] {
    switch self {
    case .directory: [".md", ".json", ".yaml"]
    case .reduction, .minutes, .slip: [".md", ".json"]
    }
  }
}

extension Token {
  /// A name for a new file: as typed, unless only its half-width form ends as a file should.
  fileprivate func fileToWrite(ending endings: [String]) -> String {
    func isKnown(_ name: String) -> Bool { endings.contains { name.lowercased().hasSuffix($0) } }
    return isKnown(typed) || !isKnown(text) ? typed : text
  }
}

/// A file whose ending says nothing.
struct UnknownEnding: Explainable {
  let file: String
  let endings: [String]

  var notice: Notice {
    Notice(
      "unknown-ending", zh: "看不出 `\(file)` 要写成什么格式", en: "the ending of `\(file)` names no form",
      hint: Bilingual(
        zh: "文件名以 \(endings.joined(separator: "、")) 结尾",
        en: "let it end in \(endings.joined(separator: ", "))"))
  }
}

extension Minutes {
  /// One JSON object, keys in alphabetical order.
  fileprivate func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return Visible.escaped(json: String(decoding: try encoder.encode(self), as: UTF8.self))
  }
}
