/// Where an application that was read stands.
package struct ApplicationPlace: Hashable, Sendable {
  /// As a person named it, or could have; `-` is standard input.
  package let file: String
  /// 1-based, where it begins; `nil` where the file has no other application.
  package let line: Int?

  /// Which of a list it is, from 1; `nil` where it is not in one.
  package let number: Int?

  package init(file: String, line: Int? = nil, number: Int? = nil) {
    (self.file, self.line, self.number) = (file, line, number)
  }

  /// What readers know it by: `list.yaml:12`, `list.json:1#3` for the third of a list.
  package var name: String {
    (line.map { "\(file):\($0)" } ?? file) + (number.map { "#\($0)" } ?? "")
  }
}
