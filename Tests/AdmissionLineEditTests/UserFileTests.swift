import Testing

@testable import AdmissionLineEdit

@Suite struct UserFileTests {
  @Test(
    arguments: [
      ("bind ^T ed-delete-prev-char", [[0x14]]),
      ("bind \"\\e[A\" ed-search-prev-history", ["\u{1B}[A"]),
      ("bind ^[[B ed-next-history", ["\u{1B}[B"]), ("bind '\\033OP' x", ["\u{1B}OP"]),
      ("bind -s ^G \"投票\"", [[0x07]]), ("bind ^? ed-ignore", [[0x7F]]), ("bind -v", []),
      ("bind -a j ed-next-line", []), ("bind -r ^T", []), ("bind ^T", []), ("# bind ^T x", []),
      ("zhunru:bind ^T x", [[0x14]]), ("*:bind ^T x", [[0x14]]), ("tcsh:bind ^T x", []),
      ("edit off\n\nbind ^A x\nbind ^B y", [[1], [2]]), ("bind \"", []), ("bind \\", []),
    ] as [(String, [Keys])])
  func knowsTheKeysThatAreBound(_ text: String, _ keys: [Keys]) {
    #expect(UserFile(text: text, programName: "zhunru").boundKeys == Set(keys.map(\.bytes)))
  }

  /// Bytes, written as numbers or as text.
  struct Keys: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, Sendable {
    let bytes: [UInt8]

    init(stringLiteral text: String) { bytes = Array(text.utf8) }

    init(arrayLiteral bytes: UInt8...) { self.bytes = bytes }
  }
}
