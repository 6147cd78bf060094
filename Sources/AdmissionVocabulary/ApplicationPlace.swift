/// Where an application that was read stands.
package struct ApplicationPlace: Hashable, Sendable {
  /// As a person named it, or could have; `-` is standard input.
  package let file: String
  /// 1-based, where it begins; `nil` where the file has no other application.
  package let line: Int?

  package init(file: String, line: Int? = nil) {
    (self.file, self.line) = (file, line)
  }

  /// What readers know it by: `list.yaml:12`.
  package var name: String { line.map { "\(file):\($0)" } ?? file }
}
