@testable import AdmissionLanguage

extension Request {
  /// What a line asks for that is one command; `nil` for a blank line or a comment.
  init?(parsing line: String, allowingPrefixes: Bool = false) throws {
    let tokens = try Lexer.tokens(in: line)
    let instruction = try Instruction(tokens, of: line, allowingPrefixes: allowingPrefixes)
    guard let instruction else { return nil }
    self = instruction.request
  }
}
