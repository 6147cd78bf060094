import AdmissionSeal
import AdmissionVocabulary

/// Names one command of a batch for good, so that a batch which is sent again does nothing twice.
///
/// Written as `votes.zr#1/3fa4c1d2e5f60718.1/2:8`: the batch and how many times it was meant to be
/// carried out, the command, and which of how many things the command was about.
public struct RequestID: Hashable, Sendable {
  /// What is sent as one, by a name its sender gave.
  public struct Batch: Hashable, Sendable {
    public let name: String
    /// 1 for the first time it was meant to be carried out.
    public let run: Int

    public init(name: String, run: Int) {
      (self.name, self.run) = (name, run)
    }
  }

  public let batch: Batch
  /// The same for the same command of a batch, however often it is sent.
  public let command: String
  /// 1-based, among ``count``.
  public let thing: Int
  public let count: Int

  public init(batch: Batch, command: String, thing: Int, count: Int) {
    (self.batch, self.command) = (batch, command)
    (self.thing, self.count) = (thing, count)
  }

  /// A short name for a text, the same for the same text only: 16 hexadecimal digits.
  public static func name(of text: String) -> String {
    String(Digest(of: text.utf8).hex.prefix(16))
  }
}

extension RequestID: CustomStringConvertible {
  public var description: String {
    "\(batch.name)#\(batch.run)/\(command)/\(thing):\(count)"
  }

  /// Reads what ``description`` writes; `nil` for anything else.
  public init?(parsing text: String) {
    // From the end, since a batch may be called by anything.
    let letters = text.utf8
    guard let colon = letters.lastIndex(of: UInt8(ascii: ":")),
      let last = letters[..<colon].lastIndex(of: UInt8(ascii: "/")),
      let first = letters[..<last].lastIndex(of: UInt8(ascii: "/")),
      let mark = letters[..<first].lastIndex(of: UInt8(ascii: "#")),
      let run = Int(text[letters.index(after: mark)..<first]), run < .max,
      let thing = Int(text[letters.index(after: last)..<colon]),
      let count = Int(text[letters.index(after: colon)...])
    else { return nil }
    self.init(
      batch: Batch(name: String(text[..<mark]), run: run),
      command: String(text[letters.index(after: first)..<last]), thing: thing, count: count)
    guard description == text else { return nil }
  }
}
