package import AdmissionJournal
import AdmissionLanguage
package import AdmissionVocabulary

/// A script whose commands are named for good, so that it can be sent again and does nothing twice.
///
/// A command is known by its line, by who was made to act before it, and by how many times the
/// same was there already; a line that was mended is another command, and those around it stay the
/// same.
package struct Batch: Sendable {
  package let id: RequestID.Batch
  /// The name of every line's commands, by the line's number.
  private let names: [Int: String]
  /// The last line of which anything was carried out before; 0 when nothing was.
  let lastDone: Int
  /// How many commands were carried out before, at least in part.
  package let begun: Int

  /// What to do where something of the batch was carried out before.
  package enum Return: Sendable {
    /// Refuse, for it was hardly meant to be done twice.
    case refuses
    /// Go on behind it.
    case resumes
    /// Carry all of it out once more.
    case repeats
  }

  /// - Throws: ``BatchBegun`` where something was carried out before and `choice` refuses that.
  package init(
    _ name: String, of text: String, as actor: String?, in clerk: Clerk, _ choice: Return
  ) throws(BatchBegun) {
    let names = Self.names(of: text, as: actor)
    let known = Set(names.values)
    let earlier = clerk.answeredRequests(ofBatch: name)
    let latest = earlier.map(\.batch.run).max() ?? 0
    let done = Set(
      earlier.filter { $0.batch.run == latest }.map { String($0.command.prefix { $0 != "." }) })
    let begun = known.intersection(done).count
    if begun > 0, choice == .refuses { throw BatchBegun(name: name, count: begun) }
    let resumes = begun > 0 && choice == .resumes
    id = RequestID.Batch(name: name, run: resumes ? latest : latest + 1)
    self.names = names
    self.begun = resumes ? begun : 0
    lastDone = resumes ? names.filter { done.contains($0.value) }.keys.max() ?? 0 : 0
  }

  /// The place of the `number`th command of a line; `nil` for a line that is none of the batch's.
  func place(ofCommand number: Int, at line: Int) -> BatchPlace? {
    names[line].map {
      BatchPlace(batch: id, command: "\($0).\(number)", isBehind: line <= lastDone)
    }
  }

  private static func names(of text: String, as actor: String?) -> [Int: String] {
    var acting = actor ?? ""
    var seen: [String: Int] = [:]
    var names: [Int: String] = [:]
    for (place, line) in ScriptRun.lines(of: text).enumerated() {
      guard let commands = try? Lexer.commands(in: String(line)), !commands.isEmpty else {
        continue
      }
      let words = commands.map { $0.map(\.typed).joined(separator: " ") }
      let said = ([acting] + words).joined(separator: "\n")
      seen[said, default: 0] += 1
      names[place + 1] = RequestID.name(of: "\(said)\n\(seen[said, default: 0])")
      for command in commands
      where command.first.map({ Verb.meant(by: $0.text, allowingPrefixes: false) }) == .as {
        acting = command.dropFirst().map(\.text).joined(separator: " ")
      }
    }
    return names
  }
}

/// A script that was carried out before, in part or as a whole.
package struct BatchBegun: Explainable, Hashable {
  let name: String
  package let count: Int

  package var notice: Notice {
    Notice(
      "batch-begun", zh: "`\(name)` 先前已办理过 \(count) 行，这次没有办理任何一行",
      en:
        "\(count) \(count == 1 ? "line" : "lines") of `\(name)` \(count == 1 ? "was" : "were") carried out before; nothing was done now",
      hint: Bilingual(
        zh: "接着办余下的：--resume；确实要全部再办一次：--again",
        en: "to go on with the rest: --resume; to do all of it once more: --again"))
  }
}

/// Where in a batch a command stands.
struct BatchPlace {
  let batch: RequestID.Batch
  let command: String
  /// Whether it, or something of the batch after it, was carried out before.
  let isBehind: Bool

  func request(thing: Int, of count: Int) -> RequestID {
    RequestID(batch: batch, command: command, thing: thing, count: count)
  }
}
