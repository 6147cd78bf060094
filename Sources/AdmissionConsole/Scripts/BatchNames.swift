import AdmissionJournal
import AdmissionLanguage

/// Where a command stands in a script.
struct CommandPlace: Hashable, Comparable {
  /// 1-based.
  let line: Int
  /// 1-based, among those of its line.
  let number: Int

  static func < (left: CommandPlace, right: CommandPlace) -> Bool {
    (left.line, left.number) < (right.line, right.number)
  }
}

/// The names by which a script's commands are known for good.
struct BatchNames: Sendable {
  enum Rule: Hashable, Sendable {
    /// By its words, by who was made to act before it, and by its place among equal ones: whatever
    /// stands beside it may be mended.
    case command
    /// By all of its line, a dot, and its place in it, as batches begun by earlier versions are.
    case line

    /// The rule by which requests of one run were named.
    init(of requests: [RequestID]) {
      self = requests.contains { $0.command.contains(".") } ? .line : .command
    }

    /// What of a request's command is the name.
    func name(in command: String) -> String {
      switch self {
      case .command: command
      case .line: String(command.prefix { $0 != "." })
      }
    }
  }

  private let rule: Rule
  private let names: [CommandPlace: String]

  var all: some Collection<String> { names.values }

  init(of text: String, as actor: String?, by rule: Rule) {
    self.rule = rule
    var acting = actor ?? ""
    var seen: [String: Int] = [:]
    var names: [CommandPlace: String] = [:]
    /// The name of what is said so, which may have been said before.
    func name(of said: [String]) -> String {
      let said = ([acting] + said).joined(separator: "\n")
      seen[said, default: 0] += 1
      return RequestID.name(of: "\(said)\n\(seen[said, default: 0])")
    }
    for (line, commands) in Self.commands(of: text) {
      let words = commands.map { $0.map(\.typed).joined(separator: " ") }
      let whole = rule == .line ? name(of: words) : nil
      for (place, command) in commands.enumerated() {
        names[CommandPlace(line: line, number: place + 1)] = whole ?? name(of: [words[place]])
        if let next = Self.actor(after: command) { acting = next }
      }
    }
    self.names = names
  }

  /// The commands of every line that has one and can be read, with its number.
  private static func commands(of text: String) -> [(line: Int, [[Token]])] {
    ScriptRun.lines(of: text).enumerated().compactMap { place, line in
      guard let commands = try? Lexer.commands(in: String(line)), !commands.isEmpty else {
        return nil
      }
      return (place + 1, commands)
    }
  }

  /// Who acts from here on, as typed; `nil` where that stays as it is.
  private static func actor(after command: [Token]) -> String? {
    guard let verb = command.first?.text, Verb.meant(by: verb, allowingPrefixes: false) == .as
    else { return nil }
    return command.dropFirst().map(\.text).joined(separator: " ")
  }

  /// Where commands stand whose names are so.
  func places(where isSo: (String) -> Bool) -> [CommandPlace] {
    names.filter { isSo($0.value) }.map(\.key)
  }

  /// What the requests of a command are known by.
  func command(at place: CommandPlace) -> String? {
    names[place].map { rule == .line ? "\($0).\(place.number)" : $0 }
  }

  /// Whether a place is not behind `last`, of which by the line nobody knows how much was done.
  func isUpTo(_ last: CommandPlace, _ place: CommandPlace) -> Bool {
    rule == .line ? place.line <= last.line : place <= last
  }
}
