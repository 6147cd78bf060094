/// The written form of a history: one entry a line, oldest first.
///
/// A backslash, newline and carriage return inside an entry are written `\\`, `\n`, `\r`.
enum HistoryText {
  /// Entries remembered; older ones are forgotten.
  static let limit = 2_000

  /// Whether an entry is worth remembering: not blank, not held back by a blank in front of it,
  /// not the one just before it once more.
  static func keeps(_ entry: String, after previous: String?) -> Bool {
    guard let first = entry.first else { return false }
    return !first.isWhitespace && entry != previous
  }

  /// One line of the file, its newline included.
  static func line(for entry: String) -> String {
    var written = String.UnicodeScalarView()
    for scalar in entry.unicodeScalars {
      switch scalar {
      case "\\": written.append(contentsOf: #"\\"#.unicodeScalars)
      case "\n": written.append(contentsOf: #"\n"#.unicodeScalars)
      case "\r": written.append(contentsOf: #"\r"#.unicodeScalars)
      default: written.append(scalar)
      }
    }
    written.append("\n")
    return String(written)
  }

  /// Every entry of a file; empty lines are skipped and what is not UTF-8 is replaced.
  static func entries(in bytes: some Collection<UInt8>) -> [String] {
    bytes.split(separator: UInt8(ascii: "\n")).map {
      entry(on: String(decoding: $0, as: UTF8.self))
    }
  }

  /// Undoes ``line(for:)``; a backslash before any other character stands for itself.
  private static func entry(on line: String) -> String {
    var read = String.UnicodeScalarView()
    var escaping = false
    for scalar in line.unicodeScalars {
      switch (escaping, scalar) {
      case (false, "\\"):
        escaping = true
        continue
      case (true, "\\"): read.append("\\")
      case (true, "n"): read.append("\n")
      case (true, "r"): read.append("\r")
      case (true, _): read.append(contentsOf: ["\\", scalar])
      case (false, _): read.append(scalar)
      }
      escaping = false
    }
    if escaping { read.append("\\") }
    return String(read)
  }
}
