import Glibc

/// The person's `.editrc`, as far as the editor has to know which keys it binds.
///
/// libedit carries it out; but a `bind -v` in it takes our keys away, and those put back must not
/// take the person's.
struct UserFile {
  /// The bytes of every key the file binds, as a terminal sends them.
  let boundKeys: Set<[UInt8]>

  /// Reads where libedit reads: `EDITRC`, else `.editrc` in the home folder.
  init(programName: String) {
    let path =
      getenv("EDITRC").map { String(cString: $0) }
      ?? getenv("HOME").map { String(cString: $0) + "/.editrc" }
    var text = ""
    if let path, let file = fopen(path, "r") {
      defer { fclose(file) }
      var bytes = [UInt8](repeating: 0, count: 64 << 10)
      let count = fread(&bytes, 1, bytes.count, file)
      text = String(decoding: bytes.prefix(count), as: UTF8.self)
    }
    self.init(text: text, programName: programName)
  }

  init(text: String, programName: String) {
    let keys = text.split(whereSeparator: \.isNewline).compactMap { line -> [UInt8]? in
      var words = Self.words(of: line)[...]
      guard var command = words.popFirst() else { return nil }
      if let colon = command.firstIndex(of: ":") {
        guard ["*", programName].contains(String(command[..<colon])) else { return nil }
        command = String(command[command.index(after: colon)...])
      }
      while let option = words.first, option.hasPrefix("-"), option.count == 2 {
        words.removeFirst()
        // Only the ordinary map is meant, and only a key that gets something to do.
        if ["-e", "-v", "-l", "-r", "-k", "-a"].contains(option) { return nil }
      }
      guard command == "bind", words.count > 1, let key = words.first else { return nil }
      return Self.bytes(ofKey: key)
    }
    boundKeys = Set(keys.filter { !$0.isEmpty })
  }

  /// Blanks part words outside quotation marks; outside them a backslash stands for nothing.
  private static func words(of line: Substring) -> [String] {
    var (words, word, quote) = ([String](), nil as String?, nil as Character?)
    var rest = line[...]
    while let character = rest.popFirst() {
      switch (character, quote) {
      case ("#", nil) where word == nil: return words
      case ("\"", nil), ("'", nil): (quote, word) = (character, word ?? "")
      case (_, character): quote = nil
      case ("\\", nil): word = (word ?? "") + (rest.popFirst().map(String.init) ?? "")
      case (" ", nil), ("\t", nil):
        if let whole = word { words.append(whole) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    return words + [word].compactMap(\.self)
  }

  /// `^X`, `\e`, `\033` and the like; any other character is itself.
  private static func bytes(ofKey key: String) -> [UInt8] {
    var (bytes, rest) = ([UInt8](), key[...])
    while let character = rest.popFirst() {
      if character == "^", let next = rest.popFirst(), let ascii = next.asciiValue {
        bytes.append(next == "?" ? 0x7F : ascii & 0x1F)
      } else if character == "\\", let next = rest.popFirst() {
        let digits = ([next] + rest.prefix(2)).filter { ("0"..."7").contains($0) }
        if digits.count == 3, let value = UInt8(String(digits), radix: 8) {
          bytes.append(value)
          rest.removeFirst(2)
        } else {
          let named: [Character: UInt8] = [
            "e": 0x1B, "E": 0x1B, "a": 7, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11,
          ]
          bytes += named[next].map { [$0] } ?? Array(String(next).utf8)
        }
      } else {
        bytes += Array(String(character).utf8)
      }
    }
    return bytes
  }
}
